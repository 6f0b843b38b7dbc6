#include "settings/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using App::ConnectionProfile;
using App::ReviewWhen;
using App::Settings;

Q_DECLARE_METATYPE(App::ReviewWhen)

/// What is set of the way out of the form: the look before, the seconds after, the second typing.
class SendingSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingStandsInTheWayAtFirst();
    void whatIsSetIsKept_data();
    void whatIsSetIsKept();
    void nonsenseInTheFileIsTheUsual_data();
    void nonsenseInTheFileIsTheUsual();
    void aConnectionKeepsWhatIsTypedTwice();
};

void SendingSettingsTest::nothingStandsInTheWayAtFirst()
{
    const QTemporaryDir folder;
    const Settings settings(folder.path());
    QCOMPARE(settings.reviewWhen(), ReviewWhen::Never);
    QCOMPARE(settings.undoSendSeconds(), 0);
    QCOMPARE(settings.activeProfile().rekey, QStringList());
}

void SendingSettingsTest::whatIsSetIsKept_data()
{
    QTest::addColumn<ReviewWhen>("when");
    QTest::addColumn<int>("seconds");
    QTest::newRow("never and none") << ReviewWhen::Never << 0;
    QTest::newRow("with advice and some") << ReviewWhen::WithAdvice << 5;
    QTest::newRow("always and the most") << ReviewWhen::Always << 30;
}

void SendingSettingsTest::whatIsSetIsKept()
{
    QFETCH(ReviewWhen, when);
    QFETCH(int, seconds);
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        settings.setReviewWhen(when);
        settings.setUndoSendSeconds(seconds);
    }
    const Settings settings(folder.path());
    QCOMPARE(settings.reviewWhen(), when);
    QCOMPARE(settings.undoSendSeconds(), seconds);
}

void SendingSettingsTest::nonsenseInTheFileIsTheUsual_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds");
    QTest::newRow("no word for a time to review") << u"reviewBeforeSending"_s << u"often"_s << 0;
    QTest::newRow("no number of seconds") << u"undoSendSeconds"_s << u"many"_s << 0;
    QTest::newRow("less than no second") << u"undoSendSeconds"_s << u"-5"_s << 0;
    QTest::newRow("more than there may be") << u"undoSendSeconds"_s << u"4000000000"_s << 30;
}

void SendingSettingsTest::nonsenseInTheFileIsTheUsual()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(int, seconds);
    const QTemporaryDir folder;
    {
        QSettings file(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        file.setValue(key, text);
    }
    const Settings settings(folder.path());
    QCOMPARE(settings.reviewWhen(), ReviewWhen::Never);
    QCOMPARE(settings.undoSendSeconds(), seconds);
}

void SendingSettingsTest::aConnectionKeepsWhatIsTypedTwice()
{
    const QTemporaryDir folder;
    ConnectionProfile profile;
    profile.name = u"Bank"_s;
    profile.rekey = {u"lastName"_s, u"birthDate"_s};
    {
        Settings settings(folder.path());
        settings.setProfiles({profile});
    }
    QCOMPARE(Settings(folder.path()).profiles().last(), profile);
}

QTEST_MAIN(SendingSettingsTest)
#include "sendingsettingstest.moc"
