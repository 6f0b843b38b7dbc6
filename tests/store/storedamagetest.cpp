#include "support/storefolder.h"

#include "history/historytable.h"
#include "store/database.h"
#include "store/schema.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Support::StoreFolder;

/// That a store that is damaged, cut off or of another version is told, and either read right or left
/// as it is.
class StoreDamageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void flippedBytes_data();
    void flippedBytes();
    void cutOff_data();
    void cutOff();
    void noStoreAtAll_data();
    void noStoreAtAll();
    void aPowerCutLeavesWhatWasStored();
    void setAsideKeepsAll();
    void aNewerVersionIsLeftAlone();
    void comesUpFromEveryVersion_data();
    void comesUpFromEveryVersion();

private:
    /// Opens the store in a folder and reads all of it.
    void readsRightOrSays(StoreFolder &folder, const QStringList &told);

    StoreFolder m_sound;
    QByteArray m_bytes;
    QList<StoredCustomer> m_customers;
};

namespace {

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool isSame(const StoredCustomer &left, const StoredCustomer &right)
{
    return left.head == right.head && left.draft == right.draft && left.request == right.request;
}

} // namespace

void StoreDamageTest::initTestCase()
{
    const auto store = m_sound.open();
    for (int state = 0; state <= static_cast<int>(RecordState::Unknown); ++state)
        for (int number = 0; number < 3; ++number) {
            const qint64 id = Support::storedIn(*store, static_cast<RecordState>(state),
                                                u"N%1x%2"_s.arg(state).arg(number))
                                  .id;
            m_customers.append(*store->load(id));
        }
    QVERIFY(store->takeNumber(u"ComNr"_s, false).ok());
    QVERIFY(store->setSecret(u"Bank"_s, "secret").ok());
}

void StoreDamageTest::flippedBytes_data()
{
    m_bytes = read(m_sound.file());
    QVERIFY(m_bytes.size() > 10 * 4096);
    QTest::addColumn<int>("place");
    constexpr int page = 4096;
    const QList<int> places = {0, 3, 7, 16, 30, 61, 62, 103, 110, 700, 2048, 3333, 4000, 4095};
    for (int start = 0; start < m_bytes.size(); start += page)
        for (const int place : places)
            QTest::addRow("page %d, byte %d", start / page + 1, place) << start + place;
}

void StoreDamageTest::flippedBytes()
{
    QFETCH(int, place);
    StoreFolder folder;
    folder.key = m_sound.key;
    QByteArray bytes = m_bytes;
    bytes[place] = static_cast<char>(bytes.at(place) ^ 0x5a);
    write(folder.file(), bytes);
    readsRightOrSays(
        folder, {u"store.damaged"_s, u"store.tampered"_s, u"store.otherKey"_s, u"store.newer"_s});
}

void StoreDamageTest::readsRightOrSays(StoreFolder &folder, const QStringList &told)
{
    const auto store = Store::open(folder.path(), folder.key, [&] { return folder.now; });
    if (!store) {
        QVERIFY2(told.contains(store.failure().code), qPrintable(store.failure().code));
        return;
    }
    (*store)->page({}, 100);
    (*store)->counts();
    (*store)->history().verify();
    (*store)->secret(u"Bank"_s);
    (*store)->met(u"customerExtId"_s, u"IND-N0x0"_s, false, 0);
    const auto sound = (*store)->verify();
    if (!sound)
        QVERIFY2(told.contains(sound.failure().code), qPrintable(sound.failure().code));
    for (const StoredCustomer &each : m_customers) {
        const auto read = (*store)->load(each.head.id);
        if (read)
            QVERIFY(isSame(*read, each));
        else
            QVERIFY2(!sound, qPrintable(read.failure().code));
    }
}

void StoreDamageTest::cutOff_data()
{
    QTest::addColumn<int>("length");
    // SQLite takes a file of one byte for an empty one.
    for (int length = 2; length < m_bytes.size(); length += length < 4096 ? 333 : 1777)
        QTest::addRow("after %d bytes", length) << length;
    for (int length = 4096; length < m_bytes.size(); length += 4096)
        QTest::addRow("after %d whole pages", length / 4096) << length;
}

void StoreDamageTest::cutOff()
{
    QFETCH(int, length);
    StoreFolder folder;
    folder.key = m_sound.key;
    write(folder.file(), m_bytes.first(length));
    readsRightOrSays(folder, {u"store.damaged"_s, u"store.tampered"_s});
}

void StoreDamageTest::noStoreAtAll_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("Dear Sir or Madam,\n").repeated(500);
    QTest::newRow("zeros") << QByteArray(20000, '\0');
    QTest::newRow("another program's database's first bytes")
        << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("a first page and noise") << m_bytes.first(100) + QByteArray(8092, '\x77');
}

void StoreDamageTest::noStoreAtAll()
{
    QFETCH(QByteArray, bytes);
    StoreFolder folder;
    write(folder.file(), bytes);
    QCOMPARE(folder.failureToOpen(), u"store.damaged"_s);
    QCOMPARE(read(folder.file()), bytes);
}

void StoreDamageTest::aPowerCutLeavesWhatWasStored()
{
    StoreFolder running;
    const auto store = running.open();
    for (int number = 0; number < 10; ++number)
        Support::storedIn(*store, RecordState::Accepted, u"N%1"_s.arg(number));
    const QByteArray file = read(running.file());
    const QByteArray recent = read(running.file() + u"-wal"_s);
    QVERIFY(recent.size() > 100000);
    int most = 0;
    for (qsizetype length = 0; length <= recent.size(); length += 4999) {
        StoreFolder folder;
        folder.key = running.key;
        write(folder.file(), file);
        write(folder.file() + u"-wal"_s, recent.first(length));
        const auto after = folder.open();
        QVERIFY(after->verify().ok());
        QCOMPARE(after->history().verify()->firstBreak, 0);
        const auto page = after->page({}, 100);
        QVERIFY(page->size() >= most);
        most = static_cast<int>(page->size());
    }
    QVERIFY(most >= 9);
}

void StoreDamageTest::setAsideKeepsAll()
{
    StoreFolder folder;
    const QByteArray bytes = "damaged";
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s})
        write(folder.file() + end, bytes + end.toUtf8());
    const auto aside = Database::setAside(folder.path(), folder.now);
    QVERIFY(aside.ok());
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s})
        QCOMPARE(read(*aside + end), bytes + end.toUtf8());
    QVERIFY(!Database::exists(folder.path()));
    Support::storedIn(*folder.open(), RecordState::Draft);
    // A second one within the same second takes the first one's place from nobody.
    QCOMPARE(Database::setAside(folder.path(), folder.now).ok(), false);
    QCOMPARE(read(*aside), bytes);
}

void StoreDamageTest::aNewerVersionIsLeftAlone()
{
    StoreFolder folder;
    write(folder.file(), m_bytes);
    folder.sql(u"PRAGMA journal_mode = DELETE"_s);
    folder.sql(u"CREATE TABLE invention (a, b)"_s);
    folder.sql(u"PRAGMA user_version = %1"_s.arg(Database::newestVersion() + 1));
    const QByteArray newer = read(folder.file());
    QCOMPARE(folder.failureToOpen(), u"store.newer"_s);
    QCOMPARE(read(folder.file()), newer);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"records.db"_s});
}

void StoreDamageTest::comesUpFromEveryVersion_data()
{
    // One row for each version that a program in use has written, with what it stored.
    QTest::addColumn<QStringList>("stored");
    QTest::newRow("version 0, an empty file") << QStringList();
    QTest::newRow("version 1") << QStringList{
        u"INSERT INTO fact (name, value) VALUES ('of version 1', 'kept')"_s};
    QTest::newRow("version 2") << QStringList{
        u"INSERT INTO fact (name, value) VALUES ('of version 2', 'kept')"_s,
        u"INSERT INTO template (id, content) VALUES (1, x'00')"_s};
}

void StoreDamageTest::comesUpFromEveryVersion()
{
    QFETCH(QStringList, stored);
    const int version = QByteArray(QTest::currentDataTag()).mid(8, 1).toInt();
    QVERIFY(version <= Database::newestVersion());
    StoreFolder folder;
    for (int step = 0; step < version; ++step)
        for (const QString &statement : Schema::migrations().at(step))
            folder.sql(statement);
    for (const QString &statement : stored)
        folder.sql(statement);
    folder.sql(u"PRAGMA user_version = %1"_s.arg(version));
    const auto store = folder.open();
    const RecordHead accepted = Support::storedIn(*store, RecordState::Accepted);
    QCOMPARE(store->load(accepted.id)->head, accepted);
    QVERIFY(store->changeTemplates({{.name = u"Retail"_s}}, {}).ok());
    QCOMPARE(store->templates()->all.first().name, u"Retail"_s);
    QVERIFY(store->verify().ok());
    QCOMPARE(folder.sql(u"PRAGMA user_version"_s).first().toInt(), Database::newestVersion());
    if (version > 0)
        QCOMPARE(folder.sql(u"SELECT value FROM fact WHERE name = 'of version %1'"_s.arg(version))
                     .first()
                     .toString(),
                 u"kept"_s);
}

QTEST_GUILESS_MAIN(StoreDamageTest)
#include "storedamagetest.moc"
