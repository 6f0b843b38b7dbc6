#include "onlooker.h"
#include "topics.h"

#include "contract/catalogue.h"
#include "support/bulkview.h"
#include "window/bulkwindow.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace App;
using namespace Qt::StringLiterals;

namespace Pictures {

namespace {

/// A list as a bank's other program exports it, with what goes wrong in one.
QByteArray list()
{
    return "External id;Communication number;Given;Family;Birth date;Citizenship country;Address: "
           "Full address;Address: Country;Remark\r\n"
           "IND20231117550;ComNr_000501;Jose;Rodriguez;24.05.1995;Spain;Calle Mayor "
           "1;Spain;regular\r\n"
           "IND20231117551;ComNr_000502;Rūta;Müller;31.02.1988;Lithuania;Gedimino pr. 1;LT;\r\n"
           "IND20231117552;ComNr_000503;;Jonaitis;1979-01-30;Lithuanien;;;\r\n"
           "IND20231117553;ComNr_000503;Ada;Lovelace;10.12.1985;GB;;;twice\r\n"
           "IND20231117550;ComNr_000505;Anna;de la Cruz;01.01.1890;PH;;;\r\n"
           "IND20231117555;ComNr_000506;Li;Wei;1990-07-15;CN\r\n"
           "IND20231117556;ComNr_000507;Zoë;Adams;1993-03-03;US;;;;one more\r\n"
           "IND20231117557;ComNr_000508;Mehmet;Yılmaz;12.11.1970;TR;;;\r\n";
}

/// Types a field's name into the box of a column and takes the first that fits.
void choose(Support::FormWindow &clerk, const QString &field)
{
    clerk.type(Forms::Catalogue::describe(Forms::FieldPath(field)));
    QTest::qWait(50);
    clerk.press(Qt::Key_Return);
    QTest::qWait(50);
}

} // namespace

void showList(Onlooker &onlooker)
{
    Support::FormWindow clerk;
    Support::BulkView view(clerk);
    view.open(list(), u"customers.csv"_s);
    view.window()->resize(onlooker.size());
    view.window()->activateWindow();
    if (!QTest::qWaitForWindowActive(view.window()))
        qFatal("The list's window does not become active.");
    onlooker.see(u"80-list-columns"_s, *view.window());
    clerk.type(Forms::Catalogue::describe(Forms::FieldPath(u"firstName"_s)).left(4));
    if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }))
        qFatal("No list of fields opens.");
    onlooker.see(u"81-list-column-choice"_s, *view.window(), *QApplication::activePopupWidget());
    clerk.press(Qt::Key_Escape);
    clerk.press(Qt::Key_Escape);
    choose(clerk, u"firstName"_s);
    clerk.press(Qt::Key_Down);
    choose(clerk, u"lastName"_s);
    view.window()->findChild<QPushButton *>(u"showCustomers"_s)->click();
    QTest::qWait(500);
    clerk.press(Qt::Key_F8);
    onlooker.see(u"82-list-errors"_s, *view.window());
    clerk.press(Qt::Key_F2);
    onlooker.see(u"83-list-editing"_s, *view.window());
    clerk.press(Qt::Key_Escape);
    clerk.press(Qt::Key_Delete);
    onlooker.see(u"86-list-removed"_s, *view.window());
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    clerk.workplace().outbox().queue().setPaused(true);
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(500);
    onlooker.see(u"84-list-waiting"_s, *view.window());
    clerk.workplace().outbox().queue().setPaused(false);
    QTest::qWait(1500);
    onlooker.see(u"85-list-sent"_s, *view.window());
}

} // namespace Pictures
