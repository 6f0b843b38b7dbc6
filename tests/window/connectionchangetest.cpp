#include "settings/settings.h"
#include "support/formwindow.h"
#include "window/connectiondialog.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::FormWindow;

/// Another connection under a form: what it changes there, and what a damaged list of connections
/// may do.
class ConnectionChangeTest : public QObject
{
    Q_OBJECT

private slots:
    void anUntouchedFormBeginsWithTheConnectionsDefaults();
    void aFormThatHoldsSomethingKeepsIt();
    void aClearedFormKeepsItsWayBack();
    void theMenuChoosesAConnection();
    void whatIsTypedSurvivesAChangeOfConnection();
    void pinsStayWithARenamedConnection();
    void aDamagedListOfConnectionsEnds();

private:
    static App::ConnectionProfile bank();
};

App::ConnectionProfile ConnectionChangeTest::bank()
{
    App::ConnectionProfile profile;
    profile.name = u"Bank"_s;
    profile.base = QUrl(u"https://kyc.example.com"_s);
    profile.setDefault(u"requester"_s, u"bank"_s);
    profile.setDefault(u"riskManagementCategory"_s, u"OCCASIONAL_CUSTOMER"_s);
    profile.businessUnit = Forms::BusinessUnitUse::Mandatory;
    return profile;
}

void ConnectionChangeTest::anUntouchedFormBeginsWithTheConnectionsDefaults()
{
    FormWindow clerk;
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    clerk.workplace().useProfile(bank());
    clerk.goTo(u"requester"_s);
    QCOMPARE(clerk.record().value(u"requester"_s), u"bank"_s);
    QCOMPARE(clerk.boxText(u"requester"_s), u"bank"_s);
    QCOMPARE(clerk.record().value(u"riskManagementCategory"_s), u"OCCASIONAL_CUSTOMER"_s);
    QCOMPARE(clerk.model().kind(), Forms::CustomerKind::Organization);
    QVERIFY(!clerk.model().isChanged());
}

void ConnectionChangeTest::aFormThatHoldsSomethingKeepsIt()
{
    FormWindow clerk;
    const QString before = clerk.record().value(u"requester"_s);
    clerk.enter(u"firstName"_s, u"Jose"_s);
    clerk.workplace().useProfile(bank());
    QCOMPARE(clerk.record().value(u"requester"_s), before);
    QVERIFY(clerk.model().isChanged());
}

void ConnectionChangeTest::aClearedFormKeepsItsWayBack()
{
    FormWindow clerk;
    clerk.enter(u"firstName"_s, u"Jose"_s);
    clerk.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    clerk.workplace().useProfile(bank());
    QCOMPARE(clerk.record().value(u"firstName"_s), QString());
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(clerk.record().value(u"firstName"_s), u"Jose"_s);
}

void ConnectionChangeTest::theMenuChoosesAConnection()
{
    FormWindow clerk;
    clerk.workplace().settings().setProfiles({bank()});
    QMenu *menu = clerk.command(u"Connection"_s)->menu();
    for (const QString &name : {u"Bank"_s, u"Practice"_s, u"Bank"_s}) {
        menu->popup(QPoint());
        menu->close();
        for (QAction *action : menu->actions())
            if (action->text().remove(u'&') == name)
                action->trigger();
        QCOMPARE(clerk.workplace().profile().name, name);
        QCOMPARE(clerk.box(u"businessUnit"_s) != nullptr, name == u"Bank");
    }
}

void ConnectionChangeTest::whatIsTypedSurvivesAChangeOfConnection()
{
    FormWindow clerk;
    clerk.enter(u"firstName"_s, u"Jose"_s);
    clerk.goTo(u"birthDate"_s);
    clerk.type(u"24051995"_s);
    const Forms::Record before = clerk.record();
    clerk.workplace().useProfile(bank());
    QCOMPARE(clerk.boxText(u"firstName"_s), u"Jose"_s);
    QCOMPARE(clerk.record().value(u"requester"_s), before.value(u"requester"_s));
    QCOMPARE(clerk.focused(), u"birthDate"_s);
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.record().value(u"birthDate"_s), u"1995-05-24"_s);
}

void ConnectionChangeTest::pinsStayWithARenamedConnection()
{
    FormWindow clerk;
    clerk.workplace().settings().setProfiles({bank()});
    clerk.workplace().useProfile(bank());
    clerk.enter(u"applicationDate"_s, u"24112026"_s);
    clerk.goTo(u"applicationDate"_s);
    clerk.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    clerk.command(u"Edit connections…"_s)->trigger();
    auto *dialog = qobject_cast<App::ConnectionDialog *>(QApplication::activeModalWidget());
    auto *name = dialog->findChild<QLineEdit *>(u"connectionName"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Harbour"_s);
    dialog->accept();
    QCOMPARE(clerk.workplace().profile().name, u"Harbour"_s);
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(clerk.record().value(u"applicationDate"_s), u"2026-11-24"_s);
    // They are of that connection alone, as before.
    clerk.workplace().useProfile(App::ConnectionProfile::practiceProfile());
    QVERIFY(!clerk.model().newCustomers().hasPins());
}

void ConnectionChangeTest::aDamagedListOfConnectionsEnds()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[connections]\nsize=2000000000\n1\\name=Bank\n");
    file.close();
    const App::Settings settings(folder.path());
    QVERIFY(settings.profiles().size() < 10'000);
    QCOMPARE(settings.profiles().at(1).name, u"Bank"_s);
}

QTEST_MAIN(ConnectionChangeTest)
#include "connectionchangetest.moc"
