#include "widgets/customerform.h"
#include "widgets/fieldeditor.h"
#include "widgets/sectionform.h"

#include <QApplication>
#include <QKeyEvent>

namespace Forms {

void CustomerForm::setOnlyNeeded(bool onlyNeeded)
{
    m_onlyNeeded = onlyNeeded;
    for (SectionForm *section : std::as_const(m_sections))
        section->setOnlyNeeded(onlyNeeded);
    if (QWidget *focused = window()->focusWidget(); focused && isAncestorOf(focused))
        m_sight.follow(focused);
}

void CustomerForm::setAllOpen(bool open)
{
    commitFocused();
    const QWidget *focused = window()->focusWidget();
    for (SectionForm *section : std::as_const(m_sections)) {
        // Else the focus would wander over all that goes.
        if (!open && section->isAncestorOf(focused))
            section->goToHeading();
        section->setOpen(open);
    }
}

void CustomerForm::goToNextField()
{
    const QWidget *focused = QApplication::focusWidget();
    // The switch, headings and buttons are no fields; from there on to what stands below.
    const auto top = [this](const QWidget *part) { return part->mapTo(widget(), QPoint()).y(); };
    bool isBehind = false;
    for (SectionForm *section : std::as_const(m_sections)) {
        for (FieldEditor *editor : section->editorsOnPage()) {
            if (isBehind || top(editor) > top(focused)) {
                reveal(editor);
                return;
            }
            isBehind = editor->isAncestorOf(focused);
        }
    }
    emit lastFieldPassed();
}

void CustomerForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    // It comes here only where the box has no use for it: a long text takes it as a new line.
    if (m_enterGoesOn && isEnter && isPlain)
        goToNextField();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace Forms
