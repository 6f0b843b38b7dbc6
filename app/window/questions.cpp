#include "window/questions.h"

#include <QCoreApplication>
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

Leave leaveUnsaved(QWidget *window, const QString &customer)
{
    const QString text =
        customer.isEmpty()
            ? QCoreApplication::translate("Questions",
                                          "A customer that you typed was neither accepted nor "
                                          "saved. Undo brings back what is no longer in the form.")
            : QCoreApplication::translate("Questions", "“%1” was neither accepted nor saved.")
                  .arg(customer);
    QMessageBox box(QMessageBox::Question,
                    QCoreApplication::translate("Questions", "Close Intake?"), text,
                    QMessageBox::NoButton, window);
    auto *save = box.addButton(QCoreApplication::translate("Questions", "Save as JSON…"),
                               QMessageBox::AcceptRole);
    auto *discard = box.addButton(QCoreApplication::translate("Questions", "Discard it"),
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

} // namespace App::Questions
