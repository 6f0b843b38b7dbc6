#include "settings/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using App::ConnectionProfile;
using App::Settings;

/// That connections come back from the disk as they were, Practice among them.
class ConnectionSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsAConnection_data();
    void keepsAConnection();
    void readsAConnectionWithoutHouseRulesAndPatterns();
    void practiceIsFirstAndStaysAsItIs();
    void practiceKeepsItsPatterns();
    void aConnectionThatIsGoneIsNotInUse();
    void shorterListsLeaveNothingBehind();
    void plainAddressesAreAcceptedOneByOne();
};

void ConnectionSettingsTest::keepsAConnection_data()
{
    QTest::addColumn<QStringList>("required");
    QTest::newRow("without house rules") << QStringList();
    QTest::newRow("with one") << QStringList{u"birthDate"_s};
    QTest::newRow("with several") << QStringList{u"birthDate"_s, u"listAddress.city"_s,
                                                 u"listContact"_s};
}

void ConnectionSettingsTest::keepsAConnection()
{
    QFETCH(QStringList, required);
    ConnectionProfile profile;
    profile.name = u"Tęstas, 1"_s;
    profile.base = QUrl(u"https://kyc.test:8443/base"_s);
    profile.path = u"/simplifiedCustomer"_s;
    profile.setDefault(u"requester"_s, u"bank"_s);
    profile.setDefault(u"riskManagementCategory"_s, u"FAST"_s);
    profile.authentication = App::Credentials::Kind::ClientCertificate;
    profile.user = u"Rūta, \"clerk\""_s;
    profile.timeoutSeconds = 45;
    profile.businessUnit = Forms::BusinessUnitUse::Shown;
    profile.required = required;
    profile.communicationPattern = u"№_{yyyy}, {000000}"_s;
    profile.customerPattern = u"IND{yyyyMMdd}{000}"_s;
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        settings.setProfiles({ConnectionProfile::practiceProfile(), profile});
        settings.setActiveProfile(profile.name);
    }
    const Settings restarted(folder.path());
    const QList<ConnectionProfile> all{ConnectionProfile::practiceProfile(), profile};
    QCOMPARE(restarted.profiles(), all);
    QCOMPARE(restarted.activeProfile(), profile);
}

void ConnectionSettingsTest::readsAConnectionWithoutHouseRulesAndPatterns()
{
    const QTemporaryDir folder;
    {
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        store.beginWriteArray(u"connections"_s);
        store.setArrayIndex(0);
        store.setValue(u"name"_s, u"Old"_s);
        store.endArray();
    }
    const ConnectionProfile old = Settings(folder.path()).profiles().last();
    QCOMPARE(old.required, QStringList());
    QCOMPARE(old.authentication, App::Credentials::Kind::None);
    QCOMPARE(old.user, QString());
    QCOMPARE(old.communicationPattern, QString());
    QCOMPARE(old.customerPattern, QString());
}

void ConnectionSettingsTest::practiceIsFirstAndStaysAsItIs()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    ConnectionProfile other = ConnectionProfile::practiceProfile();
    other.setDefault(u"requester"_s, u"somebody"_s);
    ConnectionProfile own;
    own.name = u"Own"_s;
    settings.setProfiles({own, other});
    const QList<ConnectionProfile> all{ConnectionProfile::practiceProfile(), own};
    QCOMPARE(settings.profiles(), all);
    settings.setActiveProfile(ConnectionProfile::practiceProfile().name);
    QVERIFY(settings.activeProfile().practice);
}

void ConnectionSettingsTest::practiceKeepsItsPatterns()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    ConnectionProfile practice = ConnectionProfile::practiceProfile();
    practice.communicationPattern = u"ComNr_{000}"_s;
    practice.customerPattern = u"TRY{000}"_s;
    settings.setProfiles({practice});
    ConnectionProfile own;
    own.name = u"Own"_s;
    settings.setProfiles({own}); // of others alone
    practice.setDefault(u"requester"_s, u"somebody"_s);
    settings.keepDefaults(practice);
    QCOMPARE(Settings(folder.path()).profiles(), (QList{practice, own}));
}

void ConnectionSettingsTest::aConnectionThatIsGoneIsNotInUse()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    ConnectionProfile own;
    own.name = u"Own"_s;
    settings.setProfiles({own});
    settings.setActiveProfile(own.name);
    QCOMPARE(settings.activeProfile(), own);
    settings.setProfiles({});
    QVERIFY(settings.activeProfile().practice);
}

void ConnectionSettingsTest::shorterListsLeaveNothingBehind()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    ConnectionProfile first;
    first.name = u"First"_s;
    first.setDefault(u"requester"_s, u"bank"_s);
    ConnectionProfile second;
    second.name = u"Second"_s;
    settings.setProfiles({first, second});
    settings.setProfiles({second});
    const QList<ConnectionProfile> all{ConnectionProfile::practiceProfile(), second};
    QCOMPARE(settings.profiles(), all);
}

void ConnectionSettingsTest::plainAddressesAreAcceptedOneByOne()
{
    const QTemporaryDir folder;
    const QUrl accepted(u"http://kyc.test/path"_s);
    {
        Settings settings(folder.path());
        QVERIFY(!settings.isPlainAccepted(accepted));
        settings.acceptPlain(accepted);
    }
    const Settings restarted(folder.path());
    QVERIFY(restarted.isPlainAccepted(accepted));
    QVERIFY(restarted.isPlainAccepted(QUrl(u"http://kyc.test:80/other"_s)));
    QVERIFY(!restarted.isPlainAccepted(QUrl(u"http://kyc.test:8080/path"_s)));
    QVERIFY(!restarted.isPlainAccepted(QUrl(u"http://other.test/path"_s)));
}

QTEST_GUILESS_MAIN(ConnectionSettingsTest)
#include "connectionsettingstest.moc"
