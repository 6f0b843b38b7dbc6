#include "settings/settings.h"
#include "support/formwindow.h"

#include <QFile>
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
