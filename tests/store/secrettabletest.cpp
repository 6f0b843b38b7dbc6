#include "store/secrettable.h"

#include "store/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;

/// That a connection's secret comes back under its name alone, and from nobody else's hands.
class SecretTableTest : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatItWasGiven_data();
    void givesBackWhatItWasGiven();
    void knowsNamesApart();
    void removesWhatIsEmpty();
    void refusesWhatWasTamperedWith_data();
    void refusesWhatWasTamperedWith();
    void theFileTellsNeitherNameNorSecret();
    void failsWithoutAKey();
};

namespace {

SecretKey someKey()
{
    return *SecretKey::fromBytes(QByteArray(SecretKey::size, 'k'));
}

std::unique_ptr<Database> openIn(const QTemporaryDir &folder)
{
    return std::move(*Database::open(folder.path()));
}

} // namespace

void SecretTableTest::givesBackWhatItWasGiven_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("a password") << "žodis 1"_ba;
    QTest::newRow("a zero in it") << QByteArray("a\0b", 3);
    QTest::newRow("a key of 64 KiB") << QByteArray(65536, 'x');
}

void SecretTableTest::givesBackWhatItWasGiven()
{
    QFETCH(QByteArray, secret);
    const QTemporaryDir folder;
    QVERIFY(SecretTable(*openIn(folder), someKey()).set(u"Bankas"_s, secret).ok());
    QCOMPARE(*SecretTable(*openIn(folder), someKey()).value(u"Bankas"_s), secret);
}

void SecretTableTest::knowsNamesApart()
{
    const QTemporaryDir folder;
    const auto database = openIn(folder);
    SecretTable secrets(*database, someKey());
    QVERIFY(secrets.set(u"Bankas"_s, "one").ok());
    QVERIFY(secrets.set(u"bankas"_s, "two").ok());
    QVERIFY(secrets.set(u"Bankas"_s, "three").ok());
    QCOMPARE(*secrets.value(u"Bankas"_s), "three"_ba);
    QCOMPARE(*secrets.value(u"bankas"_s), "two"_ba);
    QCOMPARE(*secrets.value(u"Unija"_s), QByteArray());
}

void SecretTableTest::removesWhatIsEmpty()
{
    const QTemporaryDir folder;
    const auto database = openIn(folder);
    SecretTable secrets(*database, someKey());
    QVERIFY(secrets.set(u"Bankas"_s, "one").ok());
    QVERIFY(secrets.set(u"Bankas"_s, {}).ok());
    QCOMPARE(*secrets.value(u"Bankas"_s), QByteArray());
    QCOMPARE((*database->value(u"SELECT count(*) FROM secret"_s))->toInt(), 0);
}

void SecretTableTest::refusesWhatWasTamperedWith_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("altered") << u"UPDATE secret SET value = value || x'00'"_s;
    QTest::newRow("cut off") << u"UPDATE secret SET value = x'00'"_s;
    QTest::newRow("another connection's")
        << u"UPDATE secret SET value = (SELECT value FROM secret AS s WHERE s.name <> "
           "secret.name)"_s;
}

void SecretTableTest::refusesWhatWasTamperedWith()
{
    QFETCH(QString, statement);
    const QTemporaryDir folder;
    const auto database = openIn(folder);
    SecretTable secrets(*database, someKey());
    QVERIFY(secrets.set(u"Bankas"_s, "one").ok());
    QVERIFY(secrets.set(u"Unija"_s, "two").ok());
    QVERIFY(database->run(statement).ok());
    const auto secret = secrets.value(u"Bankas"_s);
    QVERIFY(!secret.ok());
    QCOMPARE(secret.failure().code, u"store.tampered"_s);
    QVERIFY(secret.failure().text.contains(u"Bankas"_s));
}

void SecretTableTest::theFileTellsNeitherNameNorSecret()
{
    const QTemporaryDir folder;
    const auto database = openIn(folder);
    QVERIFY(SecretTable(*database, someKey()).set(u"CanaryName"_s, "CanarySecret").ok());
    for (const QString &ending : {u""_s, u"-wal"_s}) {
        QFile file(Database::fileName(folder.path()) + ending);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Canary"));
    }
}

void SecretTableTest::failsWithoutAKey()
{
    const QTemporaryDir folder;
    const auto database = openIn(folder);
    SecretTable secrets(*database, {});
    QCOMPARE(secrets.value(u"Bankas"_s).failure().code, u"store.noKey"_s);
    QCOMPARE(secrets.set(u"Bankas"_s, "one").failure().code, u"store.noKey"_s);
}

QTEST_GUILESS_MAIN(SecretTableTest)
#include "secrettabletest.moc"
