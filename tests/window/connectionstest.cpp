#include "support/formwindow.h"
#include "window/connectiondialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using App::ConnectionDialog;
using App::ConnectionProfile;
using Support::FormWindow;

/// Connections: added, edited, judged, removed and chosen in the dialog.
class ConnectionsTest : public QObject
{
    Q_OBJECT

private slots:
    void practiceStaysAsItIs();
    void practiceNumbersCustomers();
    void aWrongPatternOfPracticeCannotBeUsed();
    void aConnectionIsTypedIn();
    void aWrongOneCannotBeUsed_data();
    void aWrongOneCannotBeUsed();
    void aPlainAddressIsToldOf();
    void oneWrongAmongManyHoldsBack();
    void connectionsAreRemoved();
    void newOnesHaveNamesOfTheirOwn();
    void theWindowTakesWhatWasAccepted();
    void whatWasCancelledIsForgotten();
};

namespace {

ConnectionProfile bank()
{
    ConnectionProfile profile;
    profile.name = u"Bank"_s;
    profile.base = QUrl(u"https://kyc.example.com"_s);
    profile.setDefault(u"requester"_s, u"harbour_bank"_s);
    profile.setDefault(u"riskManagementCategory"_s, u"OCCASIONAL_CUSTOMER"_s);
    profile.businessUnit = Forms::BusinessUnitUse::Mandatory;
    return profile;
}

/// What new individuals start with.
QString startOf(const ConnectionProfile &profile, const QString &field)
{
    return profile.defaults(Forms::CustomerKind::Individual).value(field).value(0);
}

/// The dialog and its parts, with keys typed into them.
struct Dialog
{
    explicit Dialog(const QList<ConnectionProfile> &profiles, const QString &active)
        : dialog(QList<ConnectionProfile>{ConnectionProfile::practiceProfile()} + profiles, active,
                 nullptr)
    {
        dialog.show();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("The dialog does not become active.");
    }

    template<typename Box>
    Box *box(const QString &name)
    {
        return dialog.findChild<Box *>(name);
    }
    void press(const QString &button)
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>())
            if (each->text().remove(u'&') == button)
                QTest::mouseClick(each, Qt::LeftButton);
    }
    void type(const QString &name, const QString &text)
    {
        auto *line = box<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        text.isEmpty() ? QTest::keyClick(line, Qt::Key_Delete) : QTest::keyClicks(line, text);
    }
    QListWidget *list() { return dialog.findChild<QListWidget *>(); }
    bool mayBeUsed() { return box<QPushButton>(u"useConnection"_s)->isEnabled(); }
    QString note() { return box<QLabel>(u"connectionNote"_s)->text(); }

    ConnectionDialog dialog;
};

/// The dialog that the window has opened.
ConnectionDialog *opened()
{
    return qobject_cast<ConnectionDialog *>(QApplication::activeModalWidget());
}

} // namespace

void ConnectionsTest::practiceStaysAsItIs()
{
    Dialog edit({}, u"Practice"_s);
    QCOMPARE(edit.list()->count(), 1);
    const QString patterns = u"Pattern"_s;
    for (const QLineEdit *line : edit.dialog.findChildren<QLineEdit *>())
        QCOMPARE(line->isEnabled(), line->parentWidget()->objectName().endsWith(patterns));
    for (const QString &name : {u"connectionRequester"_s, u"connectionCategory"_s})
        QVERIFY(!edit.box<QLineEdit>(name)->isEnabled());
    QVERIFY(!edit.dialog.findChild<QSpinBox *>()->isEnabled());
    for (const QComboBox *choice : edit.dialog.findChildren<QComboBox *>())
        QVERIFY(!choice->isEnabled());
    edit.press(u"Remove"_s);
    QCOMPARE(edit.dialog.profiles(), QList{ConnectionProfile::practiceProfile()});
    QVERIFY(edit.mayBeUsed());
    QVERIFY(edit.dialog.chosen().practice);
}

void ConnectionsTest::practiceNumbersCustomers()
{
    FormWindow clerk;
    clerk.command(u"Edit connections…"_s)->trigger();
    auto *pattern = opened()->findChild<QWidget *>(u"connectionCustomerPattern"_s);
    QTest::keyClicks(pattern->focusProxy(), u"TRY{000}"_s);
    opened()->accept();
    QVERIFY(clerk.workplace().profile().practice);
    QTRY_COMPARE(clerk.record().value(u"customerExtId"_s), u"TRY001"_s);
    // Everything else of it stays built in, and all of it is there after a restart.
    ConnectionProfile practice = ConnectionProfile::practiceProfile();
    practice.customerPattern = u"TRY{000}"_s;
    QCOMPARE(clerk.workplace().profile(), practice);
    QCOMPARE(App::Settings(clerk.folder()).activeProfile(), practice);
}

void ConnectionsTest::aWrongPatternOfPracticeCannotBeUsed()
{
    Dialog edit({}, u"Practice"_s);
    QTest::keyClicks(edit.box<QWidget>(u"connectionCustomerPattern"_s)->focusProxy(), u"TRY"_s);
    QVERIFY(!edit.mayBeUsed());
    QVERIFY2(edit.note().contains(u"“Practice”"_s), qPrintable(edit.note()));
}

void ConnectionsTest::aConnectionIsTypedIn()
{
    Dialog edit({}, u"Practice"_s);
    edit.press(u"Add"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Bank"_s);
    edit.type(u"connectionBase"_s, u" https://kyc.example.com/base "_s);
    edit.type(u"connectionPath"_s, u"/simplifiedCustomer"_s);
    edit.type(u"connectionRequester"_s, u"harbour_bank"_s);
    edit.type(u"connectionCategory"_s, u"FAST"_s);
    edit.dialog.findChild<QSpinBox *>()->setValue(45);
    edit.dialog.findChild<QComboBox *>()->setCurrentIndex(2);
    const ConnectionProfile typed = edit.dialog.chosen();
    QCOMPARE(typed.name, u"Bank"_s);
    QCOMPARE(typed.base, QUrl(u"https://kyc.example.com/base"_s));
    QCOMPARE(typed.path, u"/simplifiedCustomer"_s);
    QCOMPARE(startOf(typed, u"requester"_s), u"harbour_bank"_s);
    QCOMPARE(startOf(typed, u"riskManagementCategory"_s), u"FAST"_s);
    QCOMPARE(typed.timeoutSeconds, 45);
    QCOMPARE(typed.businessUnit, Forms::BusinessUnitUse::Mandatory);
    QVERIFY(edit.mayBeUsed());
    QCOMPARE(edit.note(),
             u"Customers are sent to https://kyc.example.com/base/simplifiedCustomer."_s);
    QCOMPARE(edit.list()->item(1)->text(), u"Bank"_s);
}

void ConnectionsTest::aWrongOneCannotBeUsed_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("no name") << u"connectionName"_s << QString() << u"Enter a name"_s;
    QTest::newRow("another's name")
        << u"connectionName"_s << u"Practice"_s << u"Another connection is called “Practice”"_s;
    QTest::newRow("no address") << u"connectionBase"_s << QString() << u"names no machine"_s;
    QTest::newRow("no scheme") << u"connectionBase"_s << u"kyc.example.com"_s << u"https://"_s;
    QTest::newRow("another scheme")
        << u"connectionBase"_s << u"ftp://kyc.example.com"_s << u"must start with https://"_s;
    QTest::newRow("a password in the address")
        << u"connectionBase"_s << u"https://me:secret@kyc.example.com"_s << u"password"_s;
    QTest::newRow("a query") << u"connectionBase"_s << u"https://kyc.example.com?a=b"_s
                             << u"may not hold ? or #"_s;
    QTest::newRow("no path") << u"connectionPath"_s << QString() << u"path"_s;
}

void ConnectionsTest::aWrongOneCannotBeUsed()
{
    QFETCH(QString, box);
    QFETCH(QString, text);
    QFETCH(QString, says);
    Dialog edit({bank()}, u"Bank"_s);
    QVERIFY(edit.mayBeUsed());
    edit.type(box, text);
    QVERIFY(!edit.mayBeUsed());
    QVERIFY2(edit.note().contains(says), qPrintable(edit.note()));
    QTest::keyClick(&edit.dialog, Qt::Key_Return);
    QVERIFY(edit.dialog.isVisible());
}

void ConnectionsTest::aPlainAddressIsToldOf()
{
    Dialog edit({bank()}, u"Bank"_s);
    edit.type(u"connectionBase"_s, u"http://kyc.example.com"_s);
    QVERIFY(edit.mayBeUsed());
    QVERIFY(edit.note().startsWith(u"This address is not encrypted"));
}

void ConnectionsTest::oneWrongAmongManyHoldsBack()
{
    Dialog edit({bank()}, u"Bank"_s);
    edit.press(u"Add"_s);
    QVERIFY(!edit.mayBeUsed()); // it has no address yet
    edit.list()->setCurrentRow(1);
    QVERIFY(!edit.mayBeUsed());
    edit.list()->setCurrentRow(2);
    edit.press(u"Remove"_s);
    QVERIFY(edit.mayBeUsed());
}

void ConnectionsTest::connectionsAreRemoved()
{
    ConnectionProfile second = bank();
    second.name = u"Branch"_s;
    Dialog edit({bank(), second}, u"Bank"_s);
    edit.press(u"Remove"_s);
    QCOMPARE(edit.dialog.chosen(), second);
    QCOMPARE(edit.box<QLineEdit>(u"connectionName"_s)->text(), u"Branch"_s);
    edit.press(u"Remove"_s);
    QVERIFY(edit.dialog.chosen().practice);
    QCOMPARE(edit.dialog.profiles(), QList{ConnectionProfile::practiceProfile()});
}

void ConnectionsTest::newOnesHaveNamesOfTheirOwn()
{
    Dialog edit({}, u"Practice"_s);
    edit.press(u"Add"_s);
    edit.press(u"Add"_s);
    QCOMPARE(edit.dialog.profiles().at(1).name, u"Connection 1"_s);
    QCOMPARE(edit.dialog.profiles().at(2).name, u"Connection 2"_s);
}

void ConnectionsTest::theWindowTakesWhatWasAccepted()
{
    FormWindow clerk;
    QVERIFY(!clerk.box(u"businessUnit"_s));
    clerk.workplace().settings().setProfiles({bank()});
    clerk.command(u"Edit connections…"_s)->trigger();
    opened()->findChild<QListWidget *>()->setCurrentRow(1);
    opened()->accept();
    QCOMPARE(clerk.workplace().profile(), bank());
    QCOMPARE(App::Settings(clerk.workplace().settings().folder()).activeProfile(), bank());
    QVERIFY(clerk.box(u"businessUnit"_s));
    clerk.submit();
    QVERIFY(clerk.listed().join(u'\n').contains(u"Business unit"));
}

void ConnectionsTest::whatWasCancelledIsForgotten()
{
    FormWindow clerk;
    clerk.command(u"Edit connections…"_s)->trigger();
    for (QPushButton *each : opened()->findChildren<QPushButton *>())
        if (each->text().remove(u'&') == u"Add")
            QTest::mouseClick(each, Qt::LeftButton);
    opened()->reject();
    QVERIFY(clerk.workplace().profile().practice);
    QCOMPARE(clerk.workplace().settings().profiles().size(), 1);
}

QTEST_MAIN(ConnectionsTest)
#include "connectionstest.moc"
