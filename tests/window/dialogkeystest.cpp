#include "support/formwindow.h"
#include "support/openeddialog.h"
#include "widgets/customermodel.h"
#include "window/connectiondialog.h"
#include "window/fillpreview.h"
#include "window/historydialog.h"
#include "window/keysheet.h"
#include "window/mainmenu.h"
#include "window/passphrasedialog.h"
#include "window/preferencesdialog.h"
#include "window/rekeydialog.h"
#include "window/reviewdialog.h"
#include "window/savetemplatedialog.h"
#include "window/shortcutsdialog.h"
#include "window/templatesdialog.h"
#include "window/textdialog.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <functional>

using namespace Qt::StringLiterals;
using namespace App;
using Support::FormWindow;

using Maker = std::function<QDialog *(FormWindow &)>;
Q_DECLARE_METATYPE(Maker)

/// That Enter in a dialog presses the button that has the focus, and never another one.
class DialogKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void enterPressesTheButtonWithTheFocus_data();
    void enterPressesTheButtonWithTheFocus();
};

namespace {

void addRow(const char *name, const Maker &maker)
{
    QTest::newRow(name) << maker;
}

QDialog *review(FormWindow &clerk, ReviewDialog::For purpose)
{
    return new ReviewDialog(
        {.record = clerk.record(), .shownCode = [](auto, const QString &code) { return code; }},
        purpose, &clerk.window());
}

QDialog *preview(FormWindow &clerk)
{
    Forms::Filling filling;
    filling.origin = u"A text"_s;
    filling.proposals.append(Forms::Proposal{
        .path = Forms::FieldPath(u"firstName"_s), .text = u"Ona"_s, .isTicked = true});
    auto *dialog = new FillPreview(filling, clerk.model(), &clerk.window());
    dialog->offerPlainText(u"Last name"_s);
    return dialog;
}

/// The buttons that can have the focus by now.
QList<QAbstractButton *> buttonsOf(const QDialog &dialog)
{
    QList<QAbstractButton *> buttons = dialog.findChildren<QAbstractButton *>();
    buttons.removeIf([](const QAbstractButton *button) {
        const bool presses =
            qobject_cast<const QPushButton *>(button) || qobject_cast<const QToolButton *>(button);
        return !presses || !button->isVisible() || !button->isEnabled() ||
               (button->focusPolicy() & Qt::TabFocus) == 0;
    });
    return buttons;
}

QString nameOf(const QAbstractButton *button)
{
    return button->objectName().isEmpty() ? button->text() : button->objectName();
}

} // namespace

void DialogKeysTest::enterPressesTheButtonWithTheFocus_data()
{
    QTest::addColumn<Maker>("make");
    addRow("what a text would fill", preview);
    addRow("typing once more", [](FormWindow &clerk) {
        return new RekeyDialog(clerk.model(), {Forms::FieldPath(u"requester"_s)}, &clerk.window());
    });
    addRow("the sheet before sending",
           [](FormWindow &clerk) { return review(clerk, ReviewDialog::For::Sending); });
    addRow("the sheet to read",
           [](FormWindow &clerk) { return review(clerk, ReviewDialog::For::Reading); });
    addRow("saving a template", [](FormWindow &clerk) {
        return new SaveTemplateDialog(clerk.model(), {}, &clerk.window());
    });
    addRow("the templates", [](FormWindow &clerk) {
        return new TemplatesDialog({{.id = 1, .name = u"One"_s}, {.id = 2, .name = u"Two"_s}},
                                   &clerk.window());
    });
    addRow("the connections", [](FormWindow &clerk) {
        ConnectionProfile real;
        real.name = u"Test"_s;
        real.base = QUrl(u"https://localhost"_s);
        return new ConnectionDialog({ConnectionProfile::practiceProfile(), real}, real.name,
                                    &clerk.window());
    });
    addRow("the settings", [](FormWindow &clerk) {
        return new PreferencesDialog(clerk.workplace().settings(), KeyKeeping::Passphrase,
                                     &clerk.window());
    });
    addRow("the keys", [](FormWindow &clerk) {
        return new ShortcutsDialog(clerk.window().findChild<MainMenu *>()->shortcuts(),
                                   Forms::CustomerKind::Individual, &clerk.window());
    });
    addRow("the sheet of keys", [](FormWindow &clerk) {
        return new KeySheet(clerk.window().findChild<MainMenu *>()->shortcuts(),
                            Forms::CustomerKind::Individual, &clerk.window());
    });
    addRow("a passphrase", [](FormWindow &clerk) { return new PassphraseDialog(&clerk.window()); });
    addRow("the history", [](FormWindow &clerk) {
        return new HistoryDialog([](qint64, int, const HistoryModel::Answered &) {},
                                 &clerk.window());
    });
    addRow("a request", [](FormWindow &clerk) {
        auto *dialog = new TextDialog(u"A title"_s, u"About it"_s, u"{}"_s, &clerk.window());
        dialog->addCopyButton(u"Copy"_s, u"{}"_s);
        return dialog;
    });
}

void DialogKeysTest::enterPressesTheButtonWithTheFocus()
{
    QFETCH(Maker, make);
    FormWindow clerk;
    QDialog *dialog = make(clerk);
    dialog->open();
    QCOMPARE(Support::openedDialog<QDialog>(), dialog);
    const QList<QAbstractButton *> buttons = buttonsOf(*dialog);
    QVERIFY(!buttons.isEmpty());
    QSignalSpy finished(dialog, &QDialog::finished);
    QStringList pressed;
    for (const QAbstractButton *button : buttons) {
        // What it does is tested elsewhere, and would close the dialog or open others.
        disconnect(button, &QAbstractButton::clicked, nullptr, nullptr);
        connect(button, &QAbstractButton::clicked, dialog,
                [&pressed, name = nameOf(button)] { pressed.append(name); });
    }
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        for (QAbstractButton *button : buttons) {
            pressed.clear();
            button->setFocus(Qt::TabFocusReason);
            clerk.press(key, key == Qt::Key_Enter ? Qt::KeypadModifier : Qt::NoModifier);
            QCOMPARE(pressed.join(u", "_s), nameOf(button));
            QCOMPARE(finished.count(), 0);
        }
    }
}

QTEST_MAIN(DialogKeysTest)
#include "dialogkeystest.moc"
