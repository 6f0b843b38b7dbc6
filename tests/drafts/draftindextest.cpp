#include "drafts/draftindex.h"
#include "support/sampleheads.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Column = DraftIndex::Column;
using Support::head;

Q_DECLARE_METATYPE(App::RecordState)

/// That what a clerk types finds the records that are meant and no others, in the order asked for.
class DraftIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void sorts_data();
    void sorts();
    void filtersByState_data();
    void filtersByState();
    void findsWhatChangedByWhatItIsNow();
    void deletedRecordsAreGoneUntilTheyAreBack();
    void showsWhatWasTyped();
    void forgetsAll();
    void staysSmallWhileOneRecordChanges();
    void findsTheRightOnesAmongManyRecords();
};

namespace {

QList<qint64> found(DraftIndex &index, const QString &query, DraftFilter filter = DraftFilter::All,
                    DraftIndex::Sort sort = {})
{
    const std::vector<qint64> ids = index.find(query, filter, sort).ids;
    return {ids.cbegin(), ids.cend()};
}

void fill(DraftIndex &index)
{
    index.put(
        {head(1, u"José Rodríguez"_s, u"IND20231117550"_s, u"ComNr_000001"_s, u"39001010001"_s),
         head(2, u"Anna Müller"_s, u"IND20231117551"_s, u"ComNr_000002"_s, u"AB-77"_s),
         head(3, u"ŁUKASZ Straße"_s, u"PL/3"_s, u"ComNr_000003"_s),
         head(4, u"Мария Иванова"_s, u"RU4"_s, u"ComNr_000004"_s),
         head(5, u"田中 太郎"_s, u"JP5"_s, u"ComNr_000005"_s),
         head(6, u"Seán O’Neill"_s, u"IE6"_s, u"ComNr_000006"_s), head(7, {}, u"IND7"_s),
         head(8, u"Müller\nund Söhne"_s, u"ＤＥ8"_s)});
}

} // namespace

void DraftIndexTest::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<qint64>>("ids");
    const auto row = [](const char *what, const QString &query, const QList<qint64> &ids) {
        QTest::newRow(what) << query << ids;
    };
    row("nothing typed finds all, the newest first", {}, {8, 7, 6, 5, 4, 3, 2, 1});
    row("spaces alone find all", u"  "_s, {8, 7, 6, 5, 4, 3, 2, 1});
    row("a name without its accent", u"jose"_s, {1});
    row("a name with its accent", u"José"_s, {1});
    row("an accent typed as a letter and a mark", u"Jose\u0301"_s, {1});
    row("an accent too many", u"Añna"_s, {2});
    row("an umlaut", u"müller"_s, {8, 2});
    row("no umlaut", u"MULLER"_s, {8, 2});
    row("a stroke that is no accent to Unicode", u"lukasz"_s, {3});
    row("a sharp s typed as two", u"strasse"_s, {3});
    row("Cyrillic in small letters", u"иван"_s, {4});
    row("Japanese, a part", u"太"_s, {5});
    row("a straight apostrophe for a curled one", u"o'neill"_s, {6});
    row("a curled apostrophe", u"O’Ne"_s, {6});
    row("full-width letters typed plain", u"de8"_s, {8});
    row("the middle of a word", u"drig"_s, {1});
    row("digits within an external id", u"117551"_s, {2});
    row("an external id in small letters", u"ind2023"_s, {2, 1});
    row("a communication number", u"ComNr_000004"_s, {4});
    row("a national code", u"39001"_s, {1});
    row("a national code with a dash", u"ab-77"_s, {2});
    row("two words of one name in either order", u"rod jose"_s, {1});
    row("words of several fields", u"müller 000002 ab-"_s, {2});
    row("a word that fits and one that does not", u"müller jose"_s, {});
    row("a line feed in a name is a space", u"Müller und"_s, {8});
    row("a non-breaking space between words", u"anna\u00a0müller"_s, {2});
    row("what nothing holds", u"xyz"_s, {});
    row("the end of one field and the start of the next", u"rodriguezind"_s, {});
}

void DraftIndexTest::finds()
{
    QFETCH(QString, query);
    QFETCH(QList<qint64>, ids);
    DraftIndex index;
    fill(index);
    QCOMPARE(found(index, query), ids);
}

void DraftIndexTest::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QList<qint64>>("rising");
    QTest::addColumn<QList<qint64>>("falling");
    const auto row = [](const char *what, Column column, const QList<qint64> &rising,
                        const QList<qint64> &falling) {
        QTest::newRow(what) << static_cast<int>(column) << rising << falling;
    };
    // 4 is unknown, hence always first. Equals: the most recently changed first.
    row("by name, without regard to case and accents", Column::Name, {4, 2, 1, 5, 3},
        {4, 3, 5, 1, 2});
    row("by kind", Column::Kind, {4, 5, 3, 1, 2}, {4, 2, 5, 3, 1});
    row("by state", Column::State, {4, 3, 1, 2, 5}, {4, 5, 2, 3, 1});
    row("by external id", Column::CustomerExtId, {4, 3, 1, 2, 5}, {4, 5, 2, 1, 3});
    row("by communication number, equal beginnings", Column::CommunicationNumber, {4, 5, 3, 2, 1},
        {4, 1, 2, 3, 5});
    row("by change", Column::Changed, {4, 1, 2, 3, 5}, {4, 5, 3, 2, 1});
}

void DraftIndexTest::sorts()
{
    QFETCH(int, column);
    QFETCH(QList<qint64>, rising);
    QFETCH(QList<qint64>, falling);
    QList<RecordHead> heads = {head(1, u"jose"_s, u"B10"_s, u"ComNr_000000009"_s),
                               head(2, u"Ádám"_s, u"b2"_s, u"ComNr_000000008"_s),
                               head(3, u"Zoe"_s, u"A1"_s, u"ComNr_000000007"_s),
                               head(4, u"Max"_s, u"M"_s, u"ComNr_000000006"_s),
                               head(5, u"JOSÉ B"_s, u"c"_s, u"ComNr_00000000"_s)};
    heads[1].summary.kind = Forms::CustomerKind::Organization;
    heads[1].state = RecordState::Queued;
    heads[3].state = RecordState::Unknown;
    heads[4].state = RecordState::Refused;
    DraftIndex index;
    index.put(heads);
    const auto by = static_cast<Column>(column);
    QCOMPARE(found(index, {}, DraftFilter::All, {by, Qt::AscendingOrder}), rising);
    QCOMPARE(found(index, {}, DraftFilter::All, {by, Qt::DescendingOrder}), falling);
}

void DraftIndexTest::filtersByState_data()
{
    QTest::addColumn<int>("filter");
    QTest::addColumn<QList<qint64>>("ids");
    const auto row = [](const char *what, DraftFilter filter, const QList<qint64> &ids) {
        QTest::newRow(what) << static_cast<int>(filter) << ids;
    };
    row("all, the unknown one first", DraftFilter::All, {6, 5, 4, 3, 2, 1});
    row("drafts", DraftFilter::Drafts, {1});
    row("queued and being sent both wait", DraftFilter::Waiting, {3, 2});
    row("unknown", DraftFilter::Unknown, {6});
    row("refused", DraftFilter::Refused, {5});
    row("accepted", DraftFilter::Accepted, {4});
}

void DraftIndexTest::filtersByState()
{
    QFETCH(int, filter);
    QFETCH(QList<qint64>, ids);
    QList<RecordHead> heads;
    for (int state = 0; state < 6; ++state) {
        heads.append(head(state + 1, u"Anna"_s));
        heads.last().state = static_cast<RecordState>(state);
    }
    heads.append(head(7, u"Jonas"_s));
    DraftIndex index;
    index.put(heads);
    const auto wanted = static_cast<DraftFilter>(filter);
    QCOMPARE(found(index, u"anna"_s, wanted), ids);
    // The counts do not depend on the filter.
    QCOMPARE(index.find(u"anna"_s, DraftFilter::Refused, {}).count(wanted),
             static_cast<int>(ids.size()));
}

void DraftIndexTest::findsWhatChangedByWhatItIsNow()
{
    DraftIndex index;
    fill(index);
    RecordHead changed = head(1, u"Petras Petraitis with a longer name"_s, u"IND1"_s);
    changed.changed = changed.changed.addDays(1);
    index.put({changed});
    QCOMPARE(index.size(), 8);
    QCOMPARE(found(index, u"jose"_s), QList<qint64>());
    QCOMPARE(found(index, u"petraitis"_s), QList<qint64>{1});
    QCOMPARE(found(index, {}).first(), 1);
    QCOMPARE(index.line(1)->changed, changed.changed);
}

void DraftIndexTest::deletedRecordsAreGoneUntilTheyAreBack()
{
    DraftIndex index;
    fill(index);
    RecordHead deleted = head(2, u"Anna Müller"_s);
    deleted.isDeleted = true;
    RecordHead neverSeen = head(99, u"Anna"_s);
    neverSeen.isDeleted = true;
    index.put({deleted, neverSeen, head(9, u"Anna Nova"_s)});
    QCOMPARE(found(index, u"anna"_s), QList<qint64>{9});
    QVERIFY(!index.line(2));
    deleted.isDeleted = false;
    index.put({deleted});
    QCOMPARE(found(index, u"anna"_s), (QList<qint64>{9, 2}));
}

void DraftIndexTest::showsWhatWasTyped()
{
    DraftIndex index;
    RecordHead one = head(1, u"José ‘Pepe’ Ｒ"_s, u" IND 1"_s, u"ComNr_1"_s, u"secret"_s);
    one.state = RecordState::Accepted;
    one.isPractice = true;
    one.isWiped = true;
    one.isReadable = false;
    one.summary.kind = Forms::CustomerKind::Organization;
    one.summary.name += QString(2 * DraftIndex::longestText, u'x');
    index.put({one});
    const auto line = index.line(1);
    QVERIFY(line);
    QCOMPARE(line->name, one.summary.name.left(DraftIndex::longestText));
    QCOMPARE(line->customerExtId, one.summary.customerExtId);
    QCOMPARE(line->communicationNumber, one.summary.communicationNumber);
    QCOMPARE(line->changed, one.changed);
    QCOMPARE(line->state, RecordState::Accepted);
    QCOMPARE(line->kind, Forms::CustomerKind::Organization);
    QVERIFY(line->isPractice && line->isWiped && !line->isReadable);
}

void DraftIndexTest::forgetsAll()
{
    DraftIndex index;
    fill(index);
    index.find({}, DraftFilter::All, {});
    index.clear();
    QVERIFY(index.isEmpty());
    QVERIFY(!index.line(1));
    QCOMPARE(found(index, {}), QList<qint64>());
    QCOMPARE(index.bytes(), size_t(0));
}

void DraftIndexTest::staysSmallWhileOneRecordChanges()
{
    DraftIndex index;
    fill(index);
    const size_t before = index.bytes();
    for (int change = 0; change < 20000; ++change)
        index.put({head(1, u"Name %1"_s.arg(change))});
    QVERIFY2(index.bytes() <= before, qPrintable(QString::number(index.bytes())));
    QCOMPARE(found(index, u"name"_s), QList<qint64>{1});
    QCOMPARE(found(index, u"muller"_s), (QList<qint64>{8, 2}));
}

void DraftIndexTest::findsTheRightOnesAmongManyRecords()
{
    constexpr int count = 100000;
    DraftIndex index;
    const QList<RecordHead> heads = Support::manyHeads(count);
    for (int from = 0; from < count; from += 1000)
        index.put(heads.mid(from, 1000));
    QCOMPARE(index.size(), count);
    QVERIFY2(index.bytes() <= size_t(200) * count, qPrintable(QString::number(index.bytes())));
    QCOMPARE(found(index, u"ind00012345"_s), QList<qint64>{12345});
    QCOMPARE(found(index, QString::number(30000000000 + 99999LL * 7919)), QList<qint64>{99999});
    QList<qint64> expected;
    for (const RecordHead &each : heads)
        if (each.state == RecordState::Refused && each.summary.name.startsWith(u"Björn Müller"_s))
            expected.append(each.id);
    QVERIFY(expected.size() > 10);
    QCOMPARE(found(index, u"muller bjorn"_s, DraftFilter::Refused), expected);
    const auto all = found(index, {}, DraftFilter::All, {Column::Name, Qt::AscendingOrder});
    QCOMPARE(all.size(), count);
    QCOMPARE(index.line(all.first())->state, RecordState::Unknown);
}

QTEST_GUILESS_MAIN(DraftIndexTest)
#include "draftindextest.moc"
