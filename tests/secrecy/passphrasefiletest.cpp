#include "secrecy/passphrasefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// That a passphrase comes out of its file as it was meant, and that no other file is taken for one.
class PassphraseFileTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheFirstLine_data();
    void readsTheFirstLine();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void aFileThatIsNotThere();
};

void PassphraseFileTest::readsTheFirstLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("passphrase");
    QTest::newRow("without a line's end") << QByteArray("correct horse") << u"correct horse"_s;
    QTest::newRow("with one") << QByteArray("correct horse\n") << u"correct horse"_s;
    QTest::newRow("with the other one") << QByteArray("correct horse\r\n") << u"correct horse"_s;
    QTest::newRow("of several lines")
        << QByteArray("correct horse\nbattery\n") << u"correct horse"_s;
    QTest::newRow("with blanks around it") << QByteArray(" correct \n") << u" correct "_s;
    QTest::newRow("beyond ASCII") << u"ąžuolas €\n"_s.toUtf8() << u"ąžuolas €"_s;
    QTest::newRow("as long as may be") << QByteArray(1024, 'x') + "\r\n" << QString(1024, u'x');
}

void PassphraseFileTest::readsTheFirstLine()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"pass"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const auto passphrase = App::readPassphraseFile(file.fileName());
    QVERIFY(passphrase);
    QTEST(*passphrase, "passphrase");
}

void PassphraseFileTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::newRow("an empty file") << QByteArray() << u"passphrase.empty"_s;
    QTest::newRow("an empty first line") << QByteArray("\nsecond\n") << u"passphrase.empty"_s;
    QTest::newRow("one byte too long") << QByteArray(1025, 'x') << u"passphrase.tooLong"_s;
    QTest::newRow("endless") << QByteArray(1 << 20, 'x') << u"passphrase.tooLong"_s;
    QTest::newRow("not UTF-8") << QByteArray("corr\xff\xfe") << u"passphrase.notText"_s;
    QTest::newRow("cut within a character") << QByteArray("corre\xc4") << u"passphrase.notText"_s;
    QTest::newRow("a zero byte") << QByteArray("corr\0ect", 8) << u"passphrase.notText"_s;
}

void PassphraseFileTest::refusesWhatIsNone()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"pass"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const auto passphrase = App::readPassphraseFile(file.fileName());
    QVERIFY(!passphrase);
    QTEST(passphrase.failure().code, "code");
    QVERIFY(passphrase.failure().text.contains(u"pass"));
    QVERIFY(!passphrase.failure().text.contains(u"corr"));
}

void PassphraseFileTest::aFileThatIsNotThere()
{
    const QTemporaryDir folder;
    for (const QString &path : {folder.filePath(u"none"_s), folder.path()}) {
        const auto passphrase = App::readPassphraseFile(path);
        QVERIFY(!passphrase);
        QCOMPARE(passphrase.failure().code, u"passphrase.unreadable"_s);
    }
}

QTEST_APPLESS_MAIN(PassphraseFileTest)
#include "passphrasefiletest.moc"
