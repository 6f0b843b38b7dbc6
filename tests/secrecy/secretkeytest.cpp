#include "secrecy/secretkey.h"

#include <QTest>

#include <atomic>
#include <numeric>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using App::SecretKey;
using Purpose = App::SecretKey::Purpose;

namespace {

/// 00 01 02 … 1f
QByteArray countedBytes()
{
    QByteArray bytes(SecretKey::size, '\0');
    std::iota(bytes.begin(), bytes.end(), '\0');
    return bytes;
}

} // namespace

/// That a key is what it was made of, that what is derived from it stays the same over versions, and
/// that copies may go from thread to thread.
class SecretKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void isMadeOf32Bytes_data();
    void isMadeOf32Bytes();
    void randomKeysDiffer();
    void noKeyIsNull();
    void derivesTheSameKeysForEver_data();
    void derivesTheSameKeysForEver();
    void hashesTheSameForEver_data();
    void hashesTheSameForEver();
    void hashesDifferBetweenKeys();
    void copiesOutliveTheFirstOne();
    void copiesGoBetweenThreads();
};

void SecretKeyTest::isMadeOf32Bytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isKey");
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("one too few") << QByteArray(31, 'k') << false;
    QTest::newRow("exactly 32") << QByteArray(32, 'k') << true;
    QTest::newRow("32 zeros") << QByteArray(32, '\0') << true;
    QTest::newRow("one too many") << QByteArray(33, 'k') << false;
}

void SecretKeyTest::isMadeOf32Bytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isKey);
    const auto key = SecretKey::fromBytes(bytes);
    QCOMPARE(key.has_value(), isKey);
    if (isKey) {
        QVERIFY(!key->isNull());
        QCOMPARE(key->bytes(), bytes);
    }
}

void SecretKeyTest::randomKeysDiffer()
{
    const SecretKey one = SecretKey::random();
    const SecretKey other = SecretKey::random();
    QVERIFY(!(one == other));
    QVERIFY(one.bytes() != other.bytes());
    QCOMPARE(one.bytes().size(), SecretKey::size);
}

void SecretKeyTest::noKeyIsNull()
{
    const SecretKey none;
    QVERIFY(none.isNull());
    QCOMPARE(none.bytes(), QByteArray());
    QVERIFY(none.derive(Purpose::Records).isNull());
    QVERIFY(none == SecretKey());
    QVERIFY(!(none == SecretKey::random()));
}

// Worked out with Python's hashlib: BLAKE2b of nothing, salted by the number, personal "IntakeV1".
void SecretKeyTest::derivesTheSameKeysForEver_data()
{
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<QByteArray>("derived");
    QTest::newRow("records")
        << Purpose::Records
        << QByteArray("bdaa64d5be6f72829f397b91f07fd961e75ee18df8e20c0947082739189581ae");
    QTest::newRow("marks")
        << Purpose::Marks
        << QByteArray("f2c6cea08a86b5ab6b8ac054d17194f7725add22f7a5b5e020e017af56682a98");
    QTest::newRow("secrets")
        << Purpose::Secrets
        << QByteArray("da8bbe29f25da89cb6ed5cf498f22ef1a62612e0b11a0bd9f7b35ca9b4a0d10c");
    QTest::newRow("history")
        << Purpose::History
        << QByteArray("b7aaf9459f1aa820e03e93cd9dcba91f0ab4b63ccdc954eca49383d32229c017");
    QTest::newRow("ledger")
        << Purpose::Ledger
        << QByteArray("9748554258021ece8a4d8b4ed14ba7bee8737243ab9e5503d71b1c00c145595f");
    QTest::newRow("templates")
        << Purpose::Templates
        << QByteArray("d236a09f1f035ef4e9fb5c6cc989ed47e21f7b1f83ee027423778dcb5fec2a75");
}

void SecretKeyTest::derivesTheSameKeysForEver()
{
    QFETCH(Purpose, purpose);
    QFETCH(QByteArray, derived);
    const auto key = SecretKey::fromBytes(countedBytes());
    QCOMPARE(key->derive(purpose).bytes().toHex(), derived);
}

// Worked out with Python's hashlib.
void SecretKeyTest::hashesTheSameForEver_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("hash");
    QTest::newRow("nothing")
        << QByteArray()
        << QByteArray("4e51e7a913fc80137da52880fecca175bf81e117d5c68126dc2774033517ea0d");
    QTest::newRow("a code")
        << QByteArray("LT38001010000")
        << QByteArray("c7a36b4857dd3a238a54963158cae28841868c8239cba3d09afa909f290f9ed9");
}

void SecretKeyTest::hashesTheSameForEver()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, hash);
    QCOMPARE(SecretKey::fromBytes(countedBytes())->hash(message).toHex(), hash);
}

void SecretKeyTest::hashesDifferBetweenKeys()
{
    const SecretKey key = SecretKey::random();
    QVERIFY(key.hash("same") != SecretKey::random().hash("same"));
    QVERIFY(key.hash("same") != key.derive(Purpose::Marks).hash("same"));
    QCOMPARE(key.hash("same"), key.hash("same"));
}

void SecretKeyTest::copiesOutliveTheFirstOne()
{
    SecretKey copy;
    {
        const auto key = SecretKey::fromBytes(countedBytes());
        copy = *key;
    }
    QCOMPARE(copy.bytes(), countedBytes());
}

void SecretKeyTest::copiesGoBetweenThreads()
{
    const SecretKey key = *SecretKey::fromBytes(countedBytes());
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int each = 0; each < 4; ++each) {
        threads.emplace_back([key, &right] {
            for (int copies = 0; copies < 1000; ++copies) {
                const SecretKey copy = key;
                right += copy.bytes() == countedBytes();
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right.load(), 4000);
}

QTEST_APPLESS_MAIN(SecretKeyTest)
#include "secretkeytest.moc"
