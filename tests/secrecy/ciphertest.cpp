#include "secrecy/cipher.h"

#include <QTest>

using namespace Qt::StringLiterals;
using App::Cipher;
using App::SecretKey;

/// That what was sealed opens with the same key beside what it is about, and in no other way.
class CipherTest : public QObject
{
    Q_OBJECT

private slots:
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void opensThePublishedExample();
    void anyByteAlteredStaysShut();
    void cutToAnyLengthStaysShut();
    void lengthenedStaysShut_data();
    void lengthenedStaysShut();
    void besideSomethingElseStaysShut_data();
    void besideSomethingElseStaysShut();
    void anotherKeyOpensNothing();
    void equalTextsAreSealedDifferently();
    void showsNothingOfTheText();
};

void CipherTest::opensWhatItSealed_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("about");
    QTest::newRow("nothing about nothing") << QByteArray() << QByteArray();
    QTest::newRow("nothing about something") << QByteArray() << QByteArray("draft 7, revision 2");
    QTest::newRow("one byte") << QByteArray(1, '\0') << QByteArray("draft");
    QTest::newRow("a text") << u"Žydrūnė Ąžuolė"_s.toUtf8() << QByteArray("draft");
    QTest::newRow("a text about nothing") << QByteArray("text") << QByteArray();
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'x') << QByteArray(1000, 'y');
}

void CipherTest::opensWhatItSealed()
{
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, about);
    const Cipher cipher(SecretKey::random());
    const QByteArray sealed = cipher.seal(plain, about);
    QCOMPARE(sealed.size(), plain.size() + Cipher::overhead);
    const auto opened = cipher.open(sealed, about);
    QVERIFY(opened);
    QCOMPARE(*opened, plain);
}

// draft-irtf-cfrg-xchacha, A.3.1
void CipherTest::opensThePublishedExample()
{
    const QByteArray key = QByteArray::fromHex("808182838485868788898a8b8c8d8e8f"
                                               "909192939495969798999a9b9c9d9e9f");
    const QByteArray nonce =
        QByteArray::fromHex("404142434445464748494a4b4c4d4e4f5051525354555657");
    const QByteArray about = QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7");
    const QByteArray secret =
        QByteArray::fromHex("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
                            "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                            "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                            "21f9664c97637da9768812f615c68b13b52e");
    const QByteArray mark = QByteArray::fromHex("c0875924c1c7987947deafd8780acf49");
    const auto opened = Cipher(*SecretKey::fromBytes(key)).open(nonce + secret + mark, about);
    QVERIFY(opened);
    QCOMPARE(*opened, QByteArray("Ladies and Gentlemen of the class of '99: If I could offer you "
                                 "only one tip for the future, sunscreen would be it."));
}

void CipherTest::anyByteAlteredStaysShut()
{
    const Cipher cipher(SecretKey::random());
    const QByteArray sealed = cipher.seal("a customer", "draft");
    for (qsizetype index = 0; index < sealed.size(); ++index) {
        for (const int bit : {0x01, 0x80}) {
            QByteArray altered = sealed;
            altered[index] = static_cast<char>(altered.at(index) ^ bit);
            QVERIFY2(!cipher.open(altered, "draft"), qPrintable(QString::number(index)));
        }
    }
    QVERIFY(cipher.open(sealed, "draft"));
}

void CipherTest::cutToAnyLengthStaysShut()
{
    const Cipher cipher(SecretKey::random());
    const QByteArray sealed = cipher.seal("a customer", "draft");
    for (qsizetype length = 0; length < sealed.size(); ++length) {
        QVERIFY2(!cipher.open(sealed.first(length), "draft"), qPrintable(QString::number(length)));
        QVERIFY2(!cipher.open(sealed.last(length), "draft"), qPrintable(QString::number(length)));
    }
}

void CipherTest::lengthenedStaysShut_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a byte at the end") << QByteArray() << QByteArray(1, '\0');
    QTest::newRow("a byte in front") << QByteArray(1, '\0') << QByteArray();
    QTest::newRow("much at the end") << QByteArray() << QByteArray(1000, 'x');
}

void CipherTest::lengthenedStaysShut()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const Cipher cipher(SecretKey::random());
    const QByteArray sealed = cipher.seal("a customer", "draft");
    QVERIFY(!cipher.open(before + sealed + after, "draft"));
}

void CipherTest::besideSomethingElseStaysShut_data()
{
    QTest::addColumn<QByteArray>("about");
    QTest::newRow("another record") << QByteArray("draft 8, revision 2");
    QTest::newRow("an earlier revision") << QByteArray("draft 7, revision 1");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << QByteArray("draft 7, revision ");
    QTest::newRow("with more behind it") << QByteArray("draft 7, revision 22");
}

void CipherTest::besideSomethingElseStaysShut()
{
    QFETCH(QByteArray, about);
    const Cipher cipher(SecretKey::random());
    const QByteArray sealed = cipher.seal("a customer", "draft 7, revision 2");
    QVERIFY(!cipher.open(sealed, about));
    QVERIFY(cipher.open(sealed, "draft 7, revision 2"));
}

void CipherTest::anotherKeyOpensNothing()
{
    const SecretKey key = SecretKey::random();
    const QByteArray sealed =
        Cipher(key.derive(SecretKey::Purpose::Records)).seal("a customer", "draft");
    QVERIFY(!Cipher(SecretKey::random()).open(sealed, "draft"));
    QVERIFY(!Cipher(key).open(sealed, "draft"));
    QVERIFY(!Cipher(key.derive(SecretKey::Purpose::Marks)).open(sealed, "draft"));
    QVERIFY(Cipher(key.derive(SecretKey::Purpose::Records)).open(sealed, "draft"));
}

void CipherTest::equalTextsAreSealedDifferently()
{
    const Cipher cipher(SecretKey::random());
    QSet<QByteArray> nonces;
    QSet<QByteArray> bodies;
    for (int each = 0; each < 1000; ++each) {
        const QByteArray sealed = cipher.seal("a customer", "draft");
        nonces.insert(sealed.first(24));
        bodies.insert(sealed.sliced(24));
    }
    QCOMPARE(nonces.size(), 1000);
    QCOMPARE(bodies.size(), 1000);
}

void CipherTest::showsNothingOfTheText()
{
    const QByteArray sealed = Cipher(SecretKey::random()).seal("Jonaitis", "draft 7");
    QVERIFY(!sealed.contains("Jonaitis"));
    QVERIFY(!sealed.contains("draft 7"));
}

QTEST_APPLESS_MAIN(CipherTest)
#include "ciphertest.moc"
