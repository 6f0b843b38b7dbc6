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
    void aNewFolderHasWhatAFirstStartNeeds();
    void languageThemeAndPlaceAreKept();
    void lockAndKeepingAreKept_data();
    void lockAndKeepingAreKept();
    void whatIsWrittenOfLockAndKeepingIsPutRight_data();
    void whatIsWrittenOfLockAndKeepingIsPutRight();
    void theOperatorIsTheOneNamed();
    void theListsThatWereUsedLastAreRemembered();
    void theSystemKnowsItsUser_data();
    void theSystemKnowsItsUser();
    void whatNobodyWroteIsPutRight();
};

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

void SettingsTest::theListsThatWereUsedLastAreRemembered()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    // The hashes say nothing of the order.
    const auto key = [](int list) { return QByteArray::number(100 - list); };
    const auto use = [&](int list) {
        settings.setListColumns(
            key(list), {{u"lastName"_s, QString::number(list)}, Forms::CustomerKind::Organization});
    };
    for (int list = 1; list <= 50; ++list)
        use(list);
    use(1);
    use(51);
    const Settings restarted(folder.path());
    QCOMPARE(restarted.listColumns(key(1)).paths, (QStringList{u"lastName"_s, u"1"_s}));
    QCOMPARE(restarted.listColumns(key(1)).otherwise, Forms::CustomerKind::Organization);
    QVERIFY(restarted.listColumns(key(2)).paths.isEmpty()); // was not used for longest
    QCOMPARE(restarted.listColumns(key(2)).otherwise, Forms::CustomerKind::Individual);
    for (int list = 3; list <= 51; ++list)
        QVERIFY(!restarted.listColumns(key(list)).paths.isEmpty());
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
