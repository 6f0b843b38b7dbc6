#include "support/storefolder.h"

#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace App;
using Forms::Result;

/// That a full disk and a folder that cannot be written are told, harm nothing that is stored, and are
/// got over once there is room.
class StoreRoomTest : public QObject
{
    Q_OBJECT

private slots:
    void aFullDisk();
    void aFullDiskAtTheFirstStart();
    void aLimitOfItsOwn();
    void aReadOnlyDisk();
    void aFolderThatCannotBe();
};

namespace {

/// A small file system in memory, mounted for as long as it lives; no path where that is not allowed.
class SmallDisk
{
public:
    SmallDisk()
    {
        if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=600k"_s,
                                           u"tmpfs"_s, m_folder.path()}) == 0)
            m_path = m_folder.path();
    }
    ~SmallDisk()
    {
        if (!m_path.isEmpty())
            QProcess::execute(u"umount"_s, {m_path});
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    const QString &path() const { return m_path; }

    void fill()
    {
        QFile file(fileName());
        QVERIFY(file.open(QFile::WriteOnly | QFile::Unbuffered));
        while (file.write(QByteArray(4096, 'x')) > 0) {}
    }
    void makeRoom() { QVERIFY(QFile::remove(fileName())); }
    void setWritable(bool isWritable)
    {
        const QString option = isWritable ? u"remount,rw"_s : u"remount,ro"_s;
        QCOMPARE(QProcess::execute(u"mount"_s, {u"-o"_s, option, m_path}), 0);
    }

private:
    QString fileName() const { return m_path + u"/filling"_s; }

    QTemporaryDir m_folder;
    QString m_path;
};

Result<std::unique_ptr<Store>> openIn(const QString &folder)
{
    static const SecretKey key = SecretKey::random();
    return Store::open(folder, key, [] { return QDateTime::currentDateTimeUtc(); });
}

/// Saves until that fails, then makes room and goes on: nothing that was stored may be lost.
void getOver(Store &store, const std::function<void()> &takeRoom,
             const std::function<void()> &makeRoom)
{
    RecordHead last = Support::storedIn(store, RecordState::Draft, u"N0"_s);
    Draft stored = Support::draftOf(u"N0"_s);
    takeRoom();
    QString code;
    for (int round = 1; round < 2000 && code.isEmpty(); ++round) {
        const Draft draft = Support::draftOf(QString(5000, u'x') + QString::number(round));
        const auto saved = store.saveDraft(last, draft);
        if (saved) {
            last = *saved;
            stored = draft;
        } else {
            code = saved.failure().code;
        }
    }
    QCOMPARE(code, u"store.full"_s);
    QCOMPARE(store.takeNumber(u"ComNr"_s, false).failure().code, u"store.full"_s);
    QCOMPARE(store.load(last.id)->draft, stored);
    makeRoom();
    QVERIFY(store.verify().ok());
    QVERIFY(store.saveDraft(last, Support::draftOf(u"after"_s)).ok());
    QCOMPARE(*store.takeNumber(u"ComNr"_s, false), 1u);
    QVERIFY(store.verify().ok());
}

} // namespace

void StoreRoomTest::aFullDisk()
{
    SmallDisk disk;
    if (disk.path().isEmpty())
        QSKIP("Mounting a small file system is not allowed here.");
    {
        const auto store = openIn(disk.path());
        QVERIFY(store.ok());
        getOver(**store, [&] { disk.fill(); }, [&] { disk.makeRoom(); });
    }
    const auto again = openIn(disk.path());
    QVERIFY(again.ok());
    QVERIFY((*again)->verify().ok());
}

void StoreRoomTest::aFullDiskAtTheFirstStart()
{
    SmallDisk disk;
    if (disk.path().isEmpty())
        QSKIP("Mounting a small file system is not allowed here.");
    disk.fill();
    QCOMPARE(openIn(disk.path()).failure().code, u"store.full"_s);
    disk.makeRoom();
    const auto store = openIn(disk.path());
    QVERIFY(store.ok());
    Support::storedIn(**store, RecordState::Draft);
    QVERIFY((*store)->verify().ok());
}

void StoreRoomTest::aLimitOfItsOwn()
{
    const QTemporaryDir folder;
    const auto store = openIn(folder.path());
    QVERIFY(store.ok());
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    getOver(
        **store,
        [&] {
            rlimit small = before;
            small.rlim_cur = 200000;
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        },
        [&] { QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0); });
}

void StoreRoomTest::aReadOnlyDisk()
{
    SmallDisk disk;
    if (disk.path().isEmpty())
        QSKIP("Mounting a small file system is not allowed here.");
    disk.setWritable(false);
    QCOMPARE(openIn(disk.path()).failure().code, u"store.notWritable"_s);
    disk.setWritable(true);
    RecordHead saved;
    {
        const auto store = openIn(disk.path());
        saved = Support::storedIn(**store, RecordState::Draft);
    }
    disk.setWritable(false);
    QCOMPARE(openIn(disk.path()).failure().code, u"store.notWritable"_s);
    disk.setWritable(true);
    QCOMPARE((*openIn(disk.path()))->load(saved.id)->head, saved);
}

void StoreRoomTest::aFolderThatCannotBe()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(openIn(file.fileName()).failure().code, u"store.notWritable"_s);
    QCOMPARE(openIn(file.fileName() + u"/below"_s).failure().code, u"store.notWritable"_s);
}

QTEST_GUILESS_MAIN(StoreRoomTest)
#include "storeroomtest.moc"
