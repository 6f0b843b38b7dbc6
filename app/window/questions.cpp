#include "window/questions.h"

#include "settings/settings.h"
#include "submission/endpoint.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace App::Questions {

bool sendUnencrypted(QWidget *window, const QUrl &url)
{
    QMessageBox box(QMessageBox::Warning,
                    QCoreApplication::translate("Questions", "This connection is not encrypted"),
                    QCoreApplication::translate(
                        "Questions", "Customers sent to %1 can be read by others on the network. "
                                     "Send them all the same? You are asked once for this address.")
                        .arg(url.host()),
                    QMessageBox::Cancel, window);
    auto *send = box.addButton(QCoreApplication::translate("Questions", "Send unencrypted"),
                               QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.setTextFormat(Qt::PlainText); // a name may look like markup
    box.exec();
    return box.clickedButton() == send;
}

bool mayLeave(QWidget *window, Settings &settings, const Endpoint &endpoint)
{
    if (!endpoint.isPlainToOtherMachine() || settings.isPlainAccepted(endpoint.url()))
        return true;
    if (!sendUnencrypted(window, endpoint.url()))
        return false;
    settings.acceptPlain(endpoint.url());
    return true;
}

bool sendAgain(QWidget *window, const QString &customer)
{
    QMessageBox box(
        QMessageBox::Question, QCoreApplication::translate("Questions", "Send a second time?"),
        QCoreApplication::translate(
            "Questions", "It is unknown whether “%1” has arrived. If it has, the service answers "
                         "that its communication number is already used; keep the number as it is, "
                         "so that the service can tell.")
            .arg(customer),
        QMessageBox::Cancel, window);
    auto *send = box.addButton(QCoreApplication::translate("Questions", "Send again"),
                               QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.setTextFormat(Qt::PlainText); // a name may look like markup
    box.exec();
    return box.clickedButton() == send;
}

Leave leaveUnsaved(QWidget *window, const QString &customer, const QString &why)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::translate("Questions", "Close Intake?"),
                    QCoreApplication::translate(
                        "Questions", "“%1” could not be saved as a draft. %2 Once Intake is "
                                     "closed, what you typed is gone.")
                        .arg(customer, why),
                    QMessageBox::NoButton, window);
    auto *save = box.addButton(QCoreApplication::translate("Questions", "Save as JSON…"),
                               QMessageBox::AcceptRole);
    auto *discard = box.addButton(QCoreApplication::translate("Questions", "Close all the same"),
                                  QMessageBox::DestructiveRole);
    auto *stay =
        box.addButton(QCoreApplication::translate("Questions", "Go back"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.setTextFormat(Qt::PlainText); // a name may look like markup
    box.exec();
    if (box.clickedButton() == save)
        return Leave::Save;
    return box.clickedButton() == discard ? Leave::Discard : Leave::Stay;
}

LeaveRows leaveRows(QWidget *window, int count)
{
    QMessageBox box(
        QMessageBox::Warning, QCoreApplication::translate("Questions", "Close the list?"),
        QCoreApplication::translate("Questions",
                                    "%n customer(s) of the list are not taken. Once it is closed, "
                                    "what you corrected in them is gone.",
                                    nullptr, count),
        QMessageBox::NoButton, window);
    auto *save = box.addButton(QCoreApplication::translate("Questions", "Save as drafts"),
                               QMessageBox::AcceptRole);
    auto *discard = box.addButton(QCoreApplication::translate("Questions", "Close all the same"),
                                  QMessageBox::DestructiveRole);
    auto *stay =
        box.addButton(QCoreApplication::translate("Questions", "Go back"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    if (box.clickedButton() == save)
        return LeaveRows::Save;
    return box.clickedButton() == discard ? LeaveRows::Discard : LeaveRows::Stay;
}

bool readAnew(QWidget *window)
{
    QMessageBox box(QMessageBox::Warning,
                    QCoreApplication::translate("Questions", "Read the list anew?"),
                    QCoreApplication::translate(
                        "Questions", "Its customers are made anew of the file then. What you "
                                     "corrected, ticked and removed is gone, and Undo does not "
                                     "bring it back."),
                    QMessageBox::NoButton, window);
    auto *read = box.addButton(QCoreApplication::translate("Questions", "Read anew"),
                               QMessageBox::DestructiveRole);
    auto *stay =
        box.addButton(QCoreApplication::translate("Questions", "Go back"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == read;
}

QString reasonToSettle(QWidget *window, const QString &customer, bool hasArrived)
{
    QInputDialog dialog(window);
    dialog.setWindowTitle(hasArrived
                              ? QCoreApplication::translate("Questions", "It had arrived")
                              : QCoreApplication::translate("Questions", "It had not arrived"));
    dialog.setLabelText(
        (hasArrived
             ? QCoreApplication::translate("Questions", "How do you know that “%1” arrived? The "
                                                        "history keeps your words and your name.")
             : QCoreApplication::translate(
                   "Questions", "How do you know that “%1” did not arrive? It becomes a draft "
                                "again. The history keeps your words and your name."))
            .arg(customer));
    dialog.setOkButtonText(QCoreApplication::translate("Questions", "Settle"));
    auto *box = dialog.findChild<QLineEdit *>();
    const auto allow = [&dialog, box] {
        auto *buttons = dialog.findChild<QDialogButtonBox *>();
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!box->text().trimmed().isEmpty());
    };
    QObject::connect(box, &QLineEdit::textChanged, &dialog, allow);
    allow();
    return dialog.exec() == QDialog::Accepted ? box->text().trimmed() : QString();
}

Interrupted openInterrupted(QWidget *window, const QString &customer, const QDateTime &changed,
                            int others)
{
    const QString name = customer.isEmpty()
                             ? QCoreApplication::translate("Questions", "a customer without a name")
                             : customer;
    QString text = QCoreApplication::translate(
                       "Questions", "Intake ended while “%1” was in the form. The draft was saved "
                                    "on %2.")
                       .arg(name, QLocale().toString(changed.toLocalTime(), QLocale::ShortFormat));
    if (others > 0)
        text += u' ' + QCoreApplication::translate("Questions",
                                                   "%n more draft(s) were open; they "
                                                   "are in the list of drafts.",
                                                   nullptr, others);
    QMessageBox box(QMessageBox::Question,
                    QCoreApplication::translate("Questions", "Open the draft?"), text,
                    QMessageBox::NoButton, window);
    auto *open =
        box.addButton(QCoreApplication::translate("Questions", "Open"), QMessageBox::AcceptRole);
    auto *later =
        box.addButton(QCoreApplication::translate("Questions", "Later"), QMessageBox::RejectRole);
    auto *discard = box.addButton(QCoreApplication::translate("Questions", "Discard"),
                                  QMessageBox::DestructiveRole);
    box.setDefaultButton(open);
    box.setEscapeButton(later);
    box.setTextFormat(Qt::PlainText); // a name may look like markup
    box.exec();
    if (box.clickedButton() == open)
        return Interrupted::Open;
    return box.clickedButton() == discard ? Interrupted::Discard : Interrupted::Later;
}

} // namespace App::Questions
