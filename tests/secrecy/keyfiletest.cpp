#include "secrecy/keyfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using App::SecretKey;
namespace KeyFile = App::KeyFile;

namespace {

QString passphrase()
{
    return u"correct horse battery"_s;
}

QByteArray contentOf(const QString &folder)
{
    QFile file(KeyFile::path(folder));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &folder, const QByteArray &content)
{
    QFile file(KeyFile::path(folder));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QString codeOf(const QString &folder, const QString &typed = passphrase())
{
    const auto result = KeyFile::unlock(folder, typed);
    return result ? u"unlocked"_s : result.failure().code;
}

} // namespace

/// That only the passphrase opens the key file, and that no file, however made, costs much or is
/// taken for a key.
class KeyFileTest : public QObject
{
    Q_OBJECT

private slots:
    void opensWithThePassphrase_data();
    void opensWithThePassphrase();
    void staysShutForAnother_data();
    void staysShutForAnother();
    void takesNoShortPassphrase_data();
    void takesNoShortPassphrase();
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();
    void anyByteAlteredIsDamage();
    void cutToAnyLengthIsDamage();
    void isForItsOwnerOnly();
    void holdsNeitherKeyNorPassphrase();
    void anotherPassphraseTakesThePlace();
    void isRemoved();
    void saysWhereItCannotBeWritten();
    void saysWhereItCannotBeRead();
};

void KeyFileTest::opensWithThePassphrase_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("typed");
    QTest::newRow("the same") << passphrase() << passphrase();
    QTest::newRow("the shortest allowed") << u"12345678"_s << u"12345678"_s;
    QTest::newRow("blanks count") << u"  blanks  "_s << u"  blanks  "_s;
    QTest::newRow("composed, typed decomposed")
        << u"Žydrūnė 1"_s << u"Z\u030Cydru\u0304ne\u0307 1"_s;
    QTest::newRow("decomposed, typed composed")
        << u"Z\u030Cydru\u0304ne\u0307 1"_s << u"Žydrūnė 1"_s;
    QTest::newRow("beyond the basic plane") << u"🔑🔑🔑🔑🔑🔑🔑🔑"_s << u"🔑🔑🔑🔑🔑🔑🔑🔑"_s;
    QTest::newRow("very long") << QString(10000, u'x') << QString(10000, u'x');
}

void KeyFileTest::opensWithThePassphrase()
{
    QFETCH(QString, chosen);
    QFETCH(QString, typed);
    const QTemporaryDir place;
    const QString folder = place.filePath(u"not/yet/there"_s);
    const SecretKey key = SecretKey::random();
    QVERIFY(!KeyFile::exists(folder));
    QVERIFY(!KeyFile::write(folder, key, chosen));
    QVERIFY(KeyFile::exists(folder));
    const auto opened = KeyFile::unlock(folder, typed);
    QVERIFY(opened);
    QVERIFY(*opened == key);
}

void KeyFileTest::staysShutForAnother_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("another") << u"wrong horse battery"_s;
    QTest::newRow("capital letters") << u"Correct horse battery"_s;
    QTest::newRow("a blank behind it") << u"correct horse battery "_s;
    QTest::newRow("cut off") << u"correct horse batter"_s;
    QTest::newRow("a zero behind it") << passphrase() + QChar::Null;
}

void KeyFileTest::staysShutForAnother()
{
    QFETCH(QString, typed);
    const QTemporaryDir folder;
    QVERIFY(!KeyFile::write(folder.path(), SecretKey::random(), passphrase()));
    QCOMPARE(codeOf(folder.path(), typed), u"key.wrongPassphrase"_s);
    QCOMPARE(codeOf(folder.path()), u"unlocked"_s);
}

void KeyFileTest::takesNoShortPassphrase_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::newRow("nothing") << QString();
    QTest::newRow("seven characters") << u"1234567"_s;
    QTest::newRow("seven in eight code points") << u"123456e\u0301"_s;
}

void KeyFileTest::takesNoShortPassphrase()
{
    QFETCH(QString, chosen);
    const QTemporaryDir folder;
    const auto failure = KeyFile::write(folder.path(), SecretKey::random(), chosen);
    QVERIFY(failure);
    QCOMPARE(failure->code, u"key.shortPassphrase"_s);
    QVERIFY(!KeyFile::exists(folder.path()));
}

void KeyFileTest::saysWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("code");
    const QByteArray version = "Intake key 1\n";
    const QByteArray limits = "argon2id 3 67108864\n";
    const QString damaged = u"key.damaged"_s;
    QTest::newRow("another program's")
        << QByteArray("Intake key") << QByteArray("Other key") << damaged;
    QTest::newRow("a later version") << version << QByteArray("Intake key 2\n") << u"key.newer"_s;
    QTest::newRow("a version before the first")
        << version << QByteArray("Intake key 0\n") << damaged;
    QTest::newRow("a negative version") << version << QByteArray("Intake key -1\n") << damaged;
    QTest::newRow("a version that is no number")
        << version << QByteArray("Intake key I\n") << damaged;
    QTest::newRow("100 gigabytes") << limits << QByteArray("argon2id 3 107374182400\n") << damaged;
    QTest::newRow("more bytes than there are")
        << limits << QByteArray("argon2id 3 18446744073709551615\n") << damaged;
    QTest::newRow("bytes beyond 64 bits")
        << limits << QByteArray("argon2id 3 99999999999999999999\n") << damaged;
    QTest::newRow("endless passes")
        << limits << QByteArray("argon2id 4000000000 67108864\n") << damaged;
    QTest::newRow("no memory") << limits << QByteArray("argon2id 3 0\n") << damaged;
    QTest::newRow("one pass") << limits << QByteArray("argon2id 1 67108864\n") << damaged;
    QTest::newRow("other allowed limits")
        << limits << QByteArray("argon2id 4 67108864\n") << damaged;
    QTest::newRow("another derivation") << limits << QByteArray("md5 3 67108864\n") << damaged;
    QTest::newRow("a limit more") << limits << QByteArray("argon2id 3 67108864 1\n") << damaged;
    QTest::newRow("limits left out") << limits << QByteArray() << damaged;
    QTest::newRow("an empty line more") << limits << limits + '\n' << damaged;
    QTest::newRow("carriage returns") << QByteArray("\n") << QByteArray("\r\n") << damaged;
}

void KeyFileTest::saysWhatIsWrongWithAFile()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QTemporaryDir folder;
    QVERIFY(!KeyFile::write(folder.path(), SecretKey::random(), passphrase()));
    QByteArray content = contentOf(folder.path());
    QVERIFY(content.contains(before));
    content.replace(before, after);
    QVERIFY(put(folder.path(), content));
    QTEST(codeOf(folder.path()), "code");
    QCOMPARE(contentOf(folder.path()), content);
}

void KeyFileTest::anyByteAlteredIsDamage()
{
    const QTemporaryDir folder;
    QVERIFY(!KeyFile::write(folder.path(), SecretKey::random(), passphrase()));
    const QByteArray content = contentOf(folder.path());
    for (qsizetype index = 0; index < content.size(); ++index) {
        QByteArray altered = content;
        altered[index] = altered.at(index) == '7' ? '8' : '7';
        QVERIFY(put(folder.path(), altered));
        const QString code = codeOf(folder.path());
        const bool isVersion = index == 11; // version 7 is a later one
        QVERIFY2(code == (isVersion ? u"key.newer" : u"key.damaged"),
                 qPrintable(u"%1: %2"_s.arg(index).arg(code)));
    }
    QVERIFY(put(folder.path(), content));
    QCOMPARE(codeOf(folder.path()), u"unlocked"_s);
}

void KeyFileTest::cutToAnyLengthIsDamage()
{
    const QTemporaryDir folder;
    QVERIFY(!KeyFile::write(folder.path(), SecretKey::random(), passphrase()));
    const QByteArray content = contentOf(folder.path());
    for (qsizetype length = 0; length < content.size(); ++length) {
        QVERIFY(put(folder.path(), content.first(length)));
        QCOMPARE(codeOf(folder.path()), u"key.damaged"_s);
    }
    QVERIFY(put(folder.path(), content + content));
    QCOMPARE(codeOf(folder.path()), u"key.damaged"_s);
    QVERIFY(put(folder.path(), content + QByteArray(1 << 20, ' ')));
    QCOMPARE(codeOf(folder.path()), u"key.damaged"_s);
}

void KeyFileTest::isForItsOwnerOnly()
{
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                          QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QTemporaryDir place;
    const QString folder = place.filePath(u"data"_s);
    QVERIFY(!KeyFile::write(folder, SecretKey::random(), passphrase()));
    QVERIFY(!(QFile::permissions(KeyFile::path(folder)) & others));
    QVERIFY(!(QFile::permissions(folder) & others));
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"store.key"_s});
}

void KeyFileTest::holdsNeitherKeyNorPassphrase()
{
    const QTemporaryDir folder;
    const SecretKey key = SecretKey::random();
    QVERIFY(!KeyFile::write(folder.path(), key, passphrase()));
    const QByteArray content = contentOf(folder.path());
    QVERIFY(!content.contains(passphrase().toUtf8()));
    QVERIFY(!content.contains(passphrase().toUtf8().toHex()));
    QVERIFY(!content.contains(key.bytes()));
    QVERIFY(!content.contains(key.bytes().toHex()));
    QVERIFY(!content.contains(key.bytes().toBase64()));
}

void KeyFileTest::anotherPassphraseTakesThePlace()
{
    const QTemporaryDir folder;
    const SecretKey key = SecretKey::random();
    QVERIFY(!KeyFile::write(folder.path(), key, passphrase()));
    QVERIFY(!KeyFile::write(folder.path(), key, u"another passphrase"_s));
    QCOMPARE(codeOf(folder.path()), u"key.wrongPassphrase"_s);
    const auto opened = KeyFile::unlock(folder.path(), u"another passphrase"_s);
    QVERIFY(opened);
    QVERIFY(*opened == key);
}

void KeyFileTest::isRemoved()
{
    const QTemporaryDir folder;
    QVERIFY(!KeyFile::remove(folder.path()));
    QVERIFY(!KeyFile::write(folder.path(), SecretKey::random(), passphrase()));
    QVERIFY(!KeyFile::remove(folder.path()));
    QVERIFY(!KeyFile::exists(folder.path()));
}

// A file where the folder should be stops even those whom permissions do not.
void KeyFileTest::saysWhereItCannotBeWritten()
{
    const QTemporaryDir place;
    const QString folder = place.filePath(u"data"_s);
    QFile file(folder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto failure = KeyFile::write(folder, SecretKey::random(), passphrase());
    QVERIFY(failure);
    QCOMPARE(failure->code, u"key.unwritable"_s);
    QVERIFY(failure->text.contains(u"data"));
}

void KeyFileTest::saysWhereItCannotBeRead()
{
    const QTemporaryDir folder;
    QCOMPARE(codeOf(folder.path()), u"key.unreadable"_s);
    QVERIFY(QDir(folder.path()).mkdir(u"store.key"_s));
    QCOMPARE(codeOf(folder.path()), u"key.unreadable"_s);
}

QTEST_GUILESS_MAIN(KeyFileTest)
#include "keyfiletest.moc"
