"""Works with Intake as a screen reader sees it: finds everything by role and name, is told what is
wrong, mends it, sends a customer, and hears that it was accepted."""

import subprocess
import sys
import time

import pyatspi

PATIENCE = 20  # seconds


def wait_for(what, find):
    """Looks again and again until there is something, and fails when nothing comes."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = find()
        except Exception:  # what was being read has just gone
            found = None
        if found:
            return found
        time.sleep(0.05)
    sys.exit(f"Nothing came: {what}")


def expect(condition, what):
    if not condition:
        sys.exit(f"Not so: {what}")


def below(accessible):
    for child in accessible:
        if child is not None:
            yield child
            yield from below(child)


def shows(accessible):
    return accessible.getState().contains(pyatspi.STATE_SHOWING)


def application():
    for each in pyatspi.Registry.getDesktop(0):
        if each is not None and each.name == "intake":
            return each
    return None


def find(window, role, name):
    for each in below(window):
        if each.getRole() == role and each.name == name and shows(each):
            return each
    return None


def box(window, name):
    return wait_for(f"the box “{name}”", lambda: find(window, pyatspi.ROLE_TEXT, name))


def fill(window, name, text):
    box(window, name).queryEditableText().setTextContents(text)


def press(window, name):
    button = wait_for(f"the button “{name}”",
                      lambda: find(window, pyatspi.ROLE_PUSH_BUTTON, name))
    action = button.queryAction()
    for index in range(action.nActions):
        if action.getName(index).lower() == "press":
            action.doAction(index)
            return
    sys.exit(f"The button “{name}” cannot be pressed")


def check(program):
    intake = wait_for("the program", application)
    window = wait_for("the window", lambda: next((each for each in intake if shows(each)), None))
    box(window, "First name")

    for each in below(window):
        if each.getState().contains(pyatspi.STATE_FOCUSABLE) and shows(each):
            expect(each.name, f"a {each.getRoleName()} that takes the focus has a name")

    kind = wait_for("the kind of customer",
                    lambda: find(window, pyatspi.ROLE_COMBO_BOX, "Kind of customer"))
    expect("person or an organization" in kind.description, "the kind has its help")
    expect(box(window, "First name").description.startswith("Needed."), "a name is needed")

    press(window, "Submit")
    wait_for("the list of what is missing",
             lambda: find(window, pyatspi.ROLE_LIST, "Nothing was sent yet. To correct: 4"))
    wait_for("the error at its box",
             lambda: box(window, "First name").description.startswith(
                 "Error: Enter the first name."))

    for name, text in {"External id": "IND1", "Communication number": "ComNr_1",
                       "First name": "Jose", "Last name": "Rodriguez"}.items():
        fill(window, name, text)
        wait_for(f"the error of “{name}” to go",
                 lambda: box(window, name).description.startswith("Needed."))
    press(window, "Submit")
    wait_for("that the customer is accepted",
             lambda: next((each for each in below(window)
                           if each.name.startswith("Accepted: Jose Rodriguez")), None))
    wait_for("the next customer's form",
             lambda: box(window, "First name").queryText().getText(0, -1) == "")
    expect(program.poll() is None, "the program still runs")


def main():
    program = subprocess.Popen([sys.argv[1], "--practice", "--data", sys.argv[2]])
    try:
        check(program)
    finally:
        program.kill()
        program.wait()


if __name__ == "__main__":
    main()
