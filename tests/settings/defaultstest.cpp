#include "contract/catalogue.h"
#include "settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using App::ConnectionProfile;
using App::Settings;
using Forms::CustomerKind;
using Forms::StartValues;

/// What new customers of a connection start with: built in, set, forgotten, kept in the settings, and
/// never anything there that is a customer's.
class DefaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewConnectionStartsActive_data();
    void aNewConnectionStartsActive();
    void comeBackAsTheyWere_data();
    void comeBackAsTheyWere();
    void whatIsBuiltInCanBeForgotten();
    void eachKindHasItsOwn();
    void oneTextIsSetForBothKinds();
    void anEarlierVersionsBecomeThoseOfBothKinds();
    void goWithTheirConnection();
    void aConnectionThatTheSettingsLackChangesNothing();
    void nothingOfACustomerGetsIntoTheSettings();
    void whatOthersWroteThereIsJudged();

private:
    static ConnectionProfile bank(const QString &name = u"Bank"_s);
};

ConnectionProfile DefaultsTest::bank(const QString &name)
{
    ConnectionProfile profile;
    profile.name = name;
    return profile;
}

void DefaultsTest::aNewConnectionStartsActive_data()
{
    QTest::addColumn<ConnectionProfile>("profile");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("of the user's") << bank() << QStringList{u"customerStatus"_s};
    QTest::newRow("practice") << ConnectionProfile::practiceProfile()
                              << QStringList{u"customerStatus"_s, u"requester"_s,
                                             u"riskManagementCategory"_s};
}

void DefaultsTest::aNewConnectionStartsActive()
{
    QFETCH(ConnectionProfile, profile);
    for (const CustomerKind kind : {CustomerKind::Individual, CustomerKind::Organization}) {
        QTEST(profile.defaults(kind).names(), "names");
        QCOMPARE(profile.defaults(kind).value(u"customerStatus"_s), QStringList{u"ACTIVE"_s});
    }
}

void DefaultsTest::comeBackAsTheyWere_data()
{
    QTest::addColumn<ConnectionProfile>("profile");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("value");
    const std::tuple<const char *, QString, QStringList> all[] = {
        {"a text with a comma", u"requester"_s, {u"Bankas, „Žuvis“ = 1;2"_s}},
        {"several choices", u"initializeScreeningProcesses"_s, {u"SANCTIONS"_s, u"PEP"_s}},
        {"one choice", u"initializeScreeningProcesses"_s, {u"PEP"_s}},
        {"a field of a row", u"listAddress.country"_s, {u"LT"_s}},
        {"another than the one built in", u"customerStatus"_s, {u"PENDING"_s}}};
    for (const auto &[what, field, value] : all)
        for (const ConnectionProfile &profile : {ConnectionProfile::practiceProfile(), bank()})
            QTest::addRow("%s: %s", qPrintable(profile.name), what) << profile << field << value;
}

void DefaultsTest::comeBackAsTheyWere()
{
    QFETCH(ConnectionProfile, profile);
    QFETCH(QString, field);
    QFETCH(QStringList, value);
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        settings.setProfiles({bank()});
        StartValues values = profile.defaults(CustomerKind::Organization);
        values.set(field, value);
        profile.setDefaults(CustomerKind::Organization, values);
        settings.keepDefaults(profile);
    }
    const QList<ConnectionProfile> all = Settings(folder.path()).profiles();
    const ConnectionProfile &read = profile.practice ? all.first() : all.last();
    QCOMPARE(read, profile);
    QCOMPARE(read.defaults(CustomerKind::Organization).value(field), value);
}

void DefaultsTest::whatIsBuiltInCanBeForgotten()
{
    const QTemporaryDir folder;
    ConnectionProfile practice = ConnectionProfile::practiceProfile();
    StartValues values = practice.defaults(CustomerKind::Individual);
    values.remove(u"customerStatus"_s);
    practice.setDefaults(CustomerKind::Individual, values);
    Settings(folder.path()).keepDefaults(practice);
    ConnectionProfile read = Settings(folder.path()).profiles().first();
    QVERIFY(!read.defaults(CustomerKind::Individual).contains(u"customerStatus"_s));
    QVERIFY(read.defaults(CustomerKind::Organization).contains(u"customerStatus"_s));
    read.setDefaults(CustomerKind::Individual, ConnectionProfile::builtInDefaults(true));
    QCOMPARE(read, ConnectionProfile::practiceProfile());
}

void DefaultsTest::eachKindHasItsOwn()
{
    ConnectionProfile profile = bank();
    StartValues values = profile.defaults(CustomerKind::Individual);
    values.set(u"riskManagementCategory"_s, u"FAST"_s);
    profile.setDefaults(CustomerKind::Individual, values);
    QVERIFY(profile.defaults(CustomerKind::Individual).contains(u"riskManagementCategory"_s));
    QVERIFY(!profile.defaults(CustomerKind::Organization).contains(u"riskManagementCategory"_s));
}

void DefaultsTest::oneTextIsSetForBothKinds()
{
    ConnectionProfile profile = bank();
    profile.setDefault(u"requester"_s, u"bank"_s);
    for (const CustomerKind kind : {CustomerKind::Individual, CustomerKind::Organization})
        QCOMPARE(profile.defaults(kind).value(u"requester"_s), QStringList{u"bank"_s});
    profile.setDefault(u"requester"_s, QString());
    QCOMPARE(profile, bank());
}

void DefaultsTest::anEarlierVersionsBecomeThoseOfBothKinds()
{
    const QTemporaryDir folder;
    {
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        store.beginWriteArray(u"connections"_s);
        store.setArrayIndex(0);
        store.setValue(u"name"_s, u"Bank"_s);
        store.setValue(u"requester"_s, u"harbour_bank"_s);
        store.setValue(u"category"_s, u"FAST"_s);
        store.endArray();
    }
    ConnectionProfile wanted = bank();
    wanted.setDefault(u"requester"_s, u"harbour_bank"_s);
    wanted.setDefault(u"riskManagementCategory"_s, u"FAST"_s);
    Settings settings(folder.path());
    QCOMPARE(settings.profiles().last(), wanted);
    wanted.setDefault(u"requester"_s, QString());
    settings.keepDefaults(wanted);
    QCOMPARE(Settings(folder.path()).profiles().last(), wanted); // and does not come back
}

void DefaultsTest::goWithTheirConnection()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    ConnectionProfile first = bank(u"First"_s);
    first.setDefault(u"requester"_s, u"first"_s);
    settings.setProfiles({first, bank(u"Second"_s)});
    first.name = u"Renamed"_s;
    settings.setProfiles({first, bank(u"Second"_s)});
    QCOMPARE(Settings(folder.path()).profiles().at(1), first);
    settings.setProfiles({bank(u"Second"_s)});
    QCOMPARE(Settings(folder.path()).profiles().last(), bank(u"Second"_s));
}

void DefaultsTest::aConnectionThatTheSettingsLackChangesNothing()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    settings.setProfiles({bank()});
    ConnectionProfile other = bank(u"Of the command line"_s);
    other.setDefault(u"requester"_s, u"other"_s);
    settings.keepDefaults(other);
    const QList<ConnectionProfile> all{ConnectionProfile::practiceProfile(), bank()};
    QCOMPARE(Settings(folder.path()).profiles(), all);
}

void DefaultsTest::nothingOfACustomerGetsIntoTheSettings()
{
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        for (ConnectionProfile profile : {ConnectionProfile::practiceProfile(), bank()}) {
            for (const Forms::Field &field : Forms::Catalogue::fields()) {
                profile.setDefault(field.name, u"of "_s + field.name);
                for (const Forms::Field &part : field.rowFields)
                    profile.setDefault(Forms::FieldPath(field.name, 0, part.name).inAnyRow(),
                                       u"of "_s + part.name);
            }
            settings.setProfiles({profile});
            settings.keepDefaults(profile);
        }
    }
    QFile file(folder.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("of requester"));
    QVERIFY(written.contains("of addressType"));
    const auto isWritten = [&written](const QString &text) {
        return written.contains(text.toUtf8());
    };
    for (const Forms::Field &field : Forms::Catalogue::fields()) {
        if (field.kind != Forms::ValueKind::Rows && field.carry != Forms::Carry::Default)
            QVERIFY2(!isWritten(u"of "_s + field.name), qPrintable(field.name));
        for (const Forms::Field &part : field.rowFields)
            if (part.carry != Forms::Carry::Default)
                QVERIFY2(!isWritten(field.name + u'.' + part.name), qPrintable(part.name));
    }
}

void DefaultsTest::whatOthersWroteThereIsJudged()
{
    const QTemporaryDir folder;
    {
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        store.setValue(u"practice/defaults/individual/firstName"_s, u"Jose"_s);
        store.setValue(u"practice/defaults/individual/activityDescription"_s, u"baker"_s);
        store.setValue(u"practice/defaults/individual/listAddress.city"_s, u"Vilnius"_s);
        store.setValue(u"practice/defaults/individual/colour"_s, u"red"_s);
        store.setValue(u"practice/defaults/individual/riskLevel"_s, u"LOW"_s);
    }
    const StartValues values =
        Settings(folder.path()).profiles().first().ownDefaults[CustomerKind::Individual];
    QCOMPARE(values.names(), QStringList{u"riskLevel"_s});
}

QTEST_GUILESS_MAIN(DefaultsTest)
#include "defaultstest.moc"
