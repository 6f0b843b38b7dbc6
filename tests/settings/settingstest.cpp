#include "settings/settings.h"
#include "settings/systemuser.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using App::ConnectionProfile;
using App::Settings;

/// That settings come back from the disk as they were, and that what others wrote there does no harm.
class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsAConnection_data();
    void keepsAConnection();
    void readsAConnectionWithoutHouseRulesAndPatterns();
    void aNewFolderHasWhatAFirstStartNeeds();
    void practiceIsFirstAndStaysAsItIs();
    void practiceKeepsItsPatterns();
    void aConnectionThatIsGoneIsNotInUse();
    void shorterListsLeaveNothingBehind();
    void languageThemeAndPlaceAreKept();
    void plainAddressesAreAcceptedOneByOne();
    void lockAndKeepingAreKept_data();
    void lockAndKeepingAreKept();
    void whatIsWrittenOfLockAndKeepingIsPutRight_data();
    void whatIsWrittenOfLockAndKeepingIsPutRight();
    void theOperatorIsTheOneNamed();
    void theSystemKnowsItsUser_data();
    void theSystemKnowsItsUser();
    void whatNobodyWroteIsPutRight();
};

void SettingsTest::keepsAConnection_data()
{
    QTest::addColumn<QStringList>("required");
    QTest::newRow("without house rules") << QStringList();
    QTest::newRow("with one") << QStringList{u"birthDate"_s};
    QTest::newRow("with several") << QStringList{u"birthDate"_s, u"listAddress.city"_s,
                                                 u"listContact"_s};
}

void SettingsTest::keepsAConnection()
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

void SettingsTest::readsAConnectionWithoutHouseRulesAndPatterns()
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

void SettingsTest::aNewFolderHasWhatAFirstStartNeeds()
{
    const QTemporaryDir folder;
    const Settings settings(folder.filePath(u"not/yet/there"_s));
    QCOMPARE(settings.profiles(), QList{ConnectionProfile::practiceProfile()});
    QVERIFY(settings.activeProfile().practice);
    QCOMPARE(settings.language(), QString());
    QCOMPARE(settings.theme(), App::Theme::System);
    QVERIFY(settings.windowGeometry().isEmpty());
    QCOMPARE(settings.lockAfterMinutes(), 10);
    QCOMPARE(settings.keepBodiesDays(), 90);
    QCOMPARE(settings.operatorName(), QString());
    QVERIFY(!QFileInfo::exists(folder.filePath(u"not"_s)));
}

void SettingsTest::practiceIsFirstAndStaysAsItIs()
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

void SettingsTest::practiceKeepsItsPatterns()
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

void SettingsTest::aConnectionThatIsGoneIsNotInUse()
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

void SettingsTest::shorterListsLeaveNothingBehind()
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

void SettingsTest::languageThemeAndPlaceAreKept()
{
    const QTemporaryDir folder;
    for (const App::Theme theme : {App::Theme::Light, App::Theme::Dark, App::Theme::System}) {
        {
            Settings settings(folder.path());
            settings.setLanguage(u"lt"_s);
            settings.setTheme(theme);
            settings.setWindowGeometry(QByteArray("\0place", 6));
        }
        const Settings restarted(folder.path());
        QCOMPARE(restarted.language(), u"lt"_s);
        QCOMPARE(restarted.theme(), theme);
        QCOMPARE(restarted.windowGeometry(), QByteArray("\0place", 6));
    }
}

void SettingsTest::plainAddressesAreAcceptedOneByOne()
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

void SettingsTest::lockAndKeepingAreKept_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("days");
    QTest::newRow("never locked, kept for a day") << 0 << 1;
    QTest::newRow("locked after a minute, kept for a month") << 1 << 30;
    QTest::newRow("the most of both") << 240 << 3650;
}

void SettingsTest::lockAndKeepingAreKept()
{
    QFETCH(int, minutes);
    QFETCH(int, days);
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        settings.setLockAfterMinutes(minutes);
        settings.setKeepBodiesDays(days);
    }
    const Settings restarted(folder.path());
    QCOMPARE(restarted.lockAfterMinutes(), minutes);
    QCOMPARE(restarted.keepBodiesDays(), days);
}

void SettingsTest::whatIsWrittenOfLockAndKeepingIsPutRight_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("days");
    QTest::newRow("less than nothing") << u"-5"_s << 0 << 1;
    QTest::newRow("more than there may be") << u"1000000"_s << 240 << 3650;
    QTest::newRow("more than a number holds") << u"99999999999"_s << 240 << 3650;
    QTest::newRow("a word") << u"soon"_s << 10 << 90;
    QTest::newRow("nothing") << QString() << 10 << 90;
}

void SettingsTest::whatIsWrittenOfLockAndKeepingIsPutRight()
{
    QFETCH(QString, written);
    const QTemporaryDir folder;
    {
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        store.setValue(u"lockAfterMinutes"_s, written);
        store.setValue(u"keepBodiesDays"_s, written);
    }
    const Settings settings(folder.path());
    QTEST(settings.lockAfterMinutes(), "minutes");
    QTEST(settings.keepBodiesDays(), "days");
}

void SettingsTest::theOperatorIsTheOneNamed()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    QCOMPARE(settings.operatorInUse(), App::systemUser());
    settings.setOperatorName(u"  Rūta Žukė "_s);
    QCOMPARE(Settings(folder.path()).operatorName(), u"Rūta Žukė"_s);
    QCOMPARE(Settings(folder.path()).operatorInUse(), u"Rūta Žukė"_s);
    settings.setOperatorName(u"  "_s);
    QCOMPARE(settings.operatorInUse(), App::systemUser());
}

void SettingsTest::theSystemKnowsItsUser_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("user");
    QTest::newRow("USER") << QStringList{u"USER"_s} << u"of USER"_s;
    QTest::newRow("USER before the others")
        << QStringList{u"USER"_s, u"LOGNAME"_s, u"USERNAME"_s} << u"of USER"_s;
    QTest::newRow("LOGNAME") << QStringList{u"LOGNAME"_s} << u"of LOGNAME"_s;
    QTest::newRow("USERNAME") << QStringList{u"USERNAME"_s} << u"of USERNAME"_s;
    QTest::newRow("none, but whose home it is")
        << QStringList() << QFileInfo(QDir::homePath()).owner();
}

void SettingsTest::theSystemKnowsItsUser()
{
    QFETCH(QStringList, variables);
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, u"/home/none"_s);
    for (const QString &variable : variables)
        environment.insert(variable, QString(u"of "_s + variable));
    QTEST(App::systemUser(environment), "user");
}

void SettingsTest::whatNobodyWroteIsPutRight()
{
    const QTemporaryDir folder;
    {
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        store.setValue(u"theme"_s, u"purple"_s);
        store.beginWriteArray(u"connections"_s);
        store.setArrayIndex(0);
        store.setValue(u"name"_s, u"Odd"_s);
        store.setValue(u"timeoutSeconds"_s, 100000);
        store.setValue(u"authentication"_s, 17);
        store.setValue(u"businessUnit"_s, 17);
        store.setArrayIndex(1);
        store.setValue(u"authentication"_s, u"password"_s);
        store.setValue(u"timeoutSeconds"_s, u"soon"_s);
        store.endArray();
    }
    const Settings settings(folder.path());
    QCOMPARE(settings.theme(), App::Theme::System);
    QCOMPARE(settings.profiles().size(), 3);
    QCOMPARE(settings.profiles().at(1).timeoutSeconds, 600);
    QCOMPARE(settings.profiles().at(1).businessUnit, Forms::BusinessUnitUse::Mandatory);
    QCOMPARE(settings.profiles().at(1).authentication, App::Credentials::Kind::ClientCertificate);
    QCOMPARE(settings.profiles().at(2).timeoutSeconds, 1);
    QCOMPARE(settings.profiles().at(2).authentication, App::Credentials::Kind::None);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "settingstest.moc"
