#include "support/storefolder.h"

#include "contract/catalogue.h"
#include "history/historytable.h"
#include "store/recordlease.h"

#include <QDirIterator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace App;
using Support::StoreFolder;

/// That no file of the store holds anything personal in clear, at any time.
class StoreSecrecyTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsNothingInClear();
    void whatIsWipedIsGoneSealedToo();
    void isTheOwnersAlone();
};

namespace {

/// A text that is nowhere but where it was put.
QString canary(const QString &name)
{
    return u"canary-%1-žuvėdra"_s.arg(name);
}

/// The files below a folder that hold the beginning of a canary, in UTF-8 or UTF-16.
QStringList filesInClear(const QString &folder)
{
    const QString told = u"canary-"_s;
    const QByteArray wide(reinterpret_cast<const char *>(told.utf16()), told.size() * 2);
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QFile::ReadOnly))
            found.append(u"unreadable: "_s + file.fileName());
        const QByteArray bytes = file.readAll();
        if (bytes.contains(told.toUtf8()) || bytes.contains(wide))
            found.append(file.fileName());
    }
    return found;
}

Draft fullOfCanaries()
{
    Draft draft;
    for (const Forms::Field &field : Forms::Catalogue::fields()) {
        if (field.kind != Forms::ValueKind::Rows)
            draft.record.setValue(field.name, canary(field.name));
        Forms::Record::Row row;
        for (const Forms::Field &part : field.rowFields)
            row.insert(part.name, canary(part.name));
        if (!row.isEmpty())
            draft.record.appendRow(field.name, row);
    }
    draft.remarks = {{1, canary(u"name"_s), canary(u"value"_s), canary(u"text"_s)}};
    draft.source = canary(u"file"_s);
    return draft;
}

HistoryNote noteOfCanaries()
{
    HistoryNote note = Support::someNote();
    note.profile = canary(u"profile"_s);
    note.operatorName = canary(u"operator"_s);
    note.customerExtId = canary(u"id"_s);
    note.communicationNumber = canary(u"number"_s);
    note.reason = canary(u"reason"_s);
    return note;
}

} // namespace

void StoreSecrecyTest::holdsNothingInClear()
{
    // The search itself finds what is in clear.
    StoreFolder open;
    QFile clear(open.path() + u"/clear"_s);
    QVERIFY(clear.open(QFile::WriteOnly));
    const QString text = canary(u"x"_s);
    clear.write(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    clear.close();
    QCOMPARE(filesInClear(open.path()).size(), 1);

    StoreFolder folder;
    auto store = folder.open();
    const Draft draft = fullOfCanaries();
    const RecordHead kept = *store->saveDraft({}, draft);
    FrozenRequest request = Support::requestOf(draft);
    request.body = canary(u"body"_s).toUtf8();
    request.profile = canary(u"profile"_s);
    request.url = QUrl(u"https://canary-host.test/"_s);
    const RecordHead sent = *store->freeze({}, draft, request, RecordState::Sending);
    Answer answer = Support::answerOf(Outcome::Accepted);
    answer.body = answer.explanation.toUtf8() + canary(u"answer"_s).toUtf8();
    answer.reasons.append({{}, canary(u"reason"_s), {}});
    QVERIFY(store->conclude(sent.id, RecordState::Accepted, answer, noteOfCanaries()).ok());
    QVERIFY(store->takeNumber(canary(u"scope"_s), false).ok());
    QVERIFY(store->setSecret(canary(u"connection"_s), canary(u"secret"_s).toUtf8()).ok());
    const auto lease = RecordLease::tryTake(folder.path(), kept.id);
    QVERIFY(lease.ok());
    QCOMPARE(filesInClear(folder.path()), QStringList());
    QVERIFY(QFile::exists(folder.file() + u"-wal"_s));

    QVERIFY(store->remove({kept.id}).ok());
    folder.now = folder.now.addSecs(1);
    QCOMPARE(*store->purgeRemoved(folder.now), 1);
    QCOMPARE(*store->wipeBodies(folder.now), 1);
    QCOMPARE(filesInClear(folder.path()), QStringList());
    // What was wiped does not even linger sealed: the file of recent writes is empty.
    QCOMPARE(QFileInfo(folder.file() + u"-wal"_s).size(), 0);

    store.reset();
    QCOMPARE(filesInClear(folder.path()), QStringList());
}

void StoreSecrecyTest::whatIsWipedIsGoneSealedToo()
{
    StoreFolder folder;
    auto store = folder.open();
    const RecordHead draft = Support::storedIn(*store, RecordState::Draft);
    const RecordHead sent = Support::storedIn(*store, RecordState::Accepted);
    const QByteArrayList sealed = {
        folder.sql(u"SELECT content FROM record WHERE id = ?"_s, {draft.id}).first().toByteArray(),
        folder.sql(u"SELECT summary FROM record WHERE id = ?"_s, {draft.id}).first().toByteArray(),
        folder.sql(u"SELECT content FROM record WHERE id = ?"_s, {sent.id}).first().toByteArray(),
        folder.sql(u"SELECT answer FROM history WHERE record = ?"_s, {sent.id})
            .first()
            .toByteArray()};
    const auto found = [&] {
        QByteArray all;
        for (const QString &end : {QString(), u"-wal"_s}) {
            QFile file(folder.file() + end);
            if (file.open(QFile::ReadOnly))
                all += file.readAll();
        }
        return std::count_if(sealed.cbegin(), sealed.cend(), [&](const QByteArray &each) {
            // The middle of each: a longer one goes on in another page.
            return !each.isEmpty() && all.contains(each.mid(each.size() / 2, 16));
        });
    };
    QCOMPARE(found(), 4);
    QVERIFY(store->remove({draft.id}).ok());
    folder.now = folder.now.addSecs(1);
    QCOMPARE(*store->purgeRemoved(folder.now), 1);
    QCOMPARE(*store->wipeBodies(folder.now), 1);
    QCOMPARE(found(), 0);
    store.reset();
    QCOMPARE(found(), 0);
}

void StoreSecrecyTest::isTheOwnersAlone()
{
    StoreFolder folder;
    const QString inner = folder.path() + u"/a/b"_s;
    const auto store = Store::open(inner, folder.key, [&] { return folder.now; });
    QVERIFY(store.ok());
    Support::storedIn(**store, RecordState::Draft);
    const auto lease = RecordLease::tryTake(inner, 1);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    for (const QString &name : {QString(), u"/records.db"_s, u"/records.db-wal"_s, u"/open"_s}) {
        QVERIFY(QFile::exists(inner + name));
        QCOMPARE(QFile::permissions(inner + name) & others, QFile::Permissions());
    }
}

QTEST_GUILESS_MAIN(StoreSecrecyTest)
#include "storesecrecytest.moc"
