#include "settings/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using App::ConnectionProfile;
using App::Settings;

/// That connections come back from the disk as they were.
class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsAConnection_data();
    void keepsAConnection();
    void readsAConnectionWithoutHouseRules();
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
    profile.requester = u"bank"_s;
    profile.category = u"FAST"_s;
    profile.timeoutSeconds = 45;
    profile.businessUnit = Forms::BusinessUnitUse::Shown;
    profile.required = required;
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

void SettingsTest::readsAConnectionWithoutHouseRules()
{
    const QTemporaryDir folder;
    {
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        store.beginWriteArray(u"connections"_s);
        store.setArrayIndex(0);
        store.setValue(u"name"_s, u"Old"_s);
        store.endArray();
    }
    QCOMPARE(Settings(folder.path()).profiles().last().required, QStringList());
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "settingstest.moc"
