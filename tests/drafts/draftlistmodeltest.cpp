#include "drafts/draftlistmodel.h"
#include "support/sampleheads.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Column = DraftIndex::Column;

/// That the rows say what the records are, and follow what is typed, chosen and changed.
class DraftListModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void saysWhatARecordIs_data();
    void saysWhatARecordIs();
    void isAModelThroughoutItsChanges();
    void rowsAreFoundById();
    void aRecordThatIsGoneIsEmpty();
};

void DraftListModelTest::saysWhatARecordIs_data()
{
    QTest::addColumn<RecordHead>("head");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("quiet");
    const auto row = [](const char *what, const RecordHead &head, Column column,
                        const QString &text, bool quiet = false) {
        QTest::newRow(what) << head << static_cast<int>(column) << text << quiet;
    };
    const RecordHead plain = Support::head(1, u"José"_s, u"IND1"_s, u"ComNr_1"_s);
    row("its name", plain, Column::Name, u"José"_s);
    row("its external id", plain, Column::CustomerExtId, u"IND1"_s);
    row("its communication number", plain, Column::CommunicationNumber, u"ComNr_1"_s);
    row("its kind", plain, Column::Kind, u"Individual"_s);
    row("its state", plain, Column::State, u"Draft"_s);
    row("when it changed", plain, Column::Changed,
        QLocale().toString(plain.changed.toLocalTime(), QLocale::ShortFormat));
    RecordHead other = plain;
    other.summary.kind = Forms::CustomerKind::Organization;
    row("an organization", other, Column::Kind, u"Organization"_s);
    other.summary.name.clear();
    row("one without a name", other, Column::Name, u"No name yet"_s, true);
    other.isWiped = true;
    row("one that was wiped", other, Column::Name, u"Details wiped"_s, true);
    other.isReadable = false;
    row("one that something else changed", other, Column::Name, u"Cannot be read"_s, true);
    other.isPractice = true;
    row("one for practice", other, Column::State, u"Draft (practice)"_s);
    const std::pair<RecordState, QString> states[] = {
        {RecordState::Queued, u"Waiting to be sent"_s}, {RecordState::Sending, u"Being sent"_s},
        {RecordState::Accepted, u"Accepted"_s},         {RecordState::Refused, u"Refused"_s},
        {RecordState::Unknown, u"Unknown"_s},
    };
    for (const auto &[state, text] : states) {
        RecordHead head = plain;
        head.state = state;
        row(qPrintable(text), head, Column::State, text);
    }
}

void DraftListModelTest::saysWhatARecordIs()
{
    QFETCH(RecordHead, head);
    QFETCH(int, column);
    QFETCH(QString, text);
    QFETCH(bool, quiet);
    DraftIndex index;
    index.put({head});
    const DraftListModel model(index);
    const QModelIndex cell = model.index(0, column);
    QCOMPARE(cell.data().toString(), text);
    QCOMPARE(cell.data(DraftListModel::QuietRole).toBool(), quiet);
    QCOMPARE(cell.data(DraftListModel::IdRole).toLongLong(), head.id);
    QCOMPARE(cell.data(DraftListModel::StateRole).toInt(), static_cast<int>(head.state));
    const QString tip = cell.data(Qt::ToolTipRole).toString();
    if (column == static_cast<int>(Column::Changed))
        QCOMPARE(QDateTime::fromString(tip, Qt::ISODate), head.changed);
    else
        QCOMPARE(tip, text);
    QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void DraftListModelTest::isAModelThroughoutItsChanges()
{
    DraftIndex index;
    DraftListModel model(index);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    index.put(Support::manyHeads(1000));
    model.refresh();
    QCOMPARE(model.rowCount(), 1000);
    model.setQuery(u"muller"_s);
    const int matching = model.rowCount();
    QVERIFY(matching > 0 && matching < 1000);
    model.setFilter(DraftFilter::Refused);
    QVERIFY(model.rowCount() < matching);
    QCOMPARE(model.matches(DraftFilter::All), matching);
    QCOMPARE(model.matches(DraftFilter::Refused), model.rowCount());
    model.setFilter(DraftFilter::All);
    model.setQuery({});
    for (int column = 0; column < model.columnCount(); ++column)
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(column, order);
            QCOMPARE(model.index(0, 0).data(DraftListModel::IdRole).toLongLong(), 1000);
        }
    index.clear();
    model.refresh();
    QCOMPARE(model.rowCount(), 0);
}

void DraftListModelTest::rowsAreFoundById()
{
    DraftIndex index;
    index.put(Support::manyHeads(50));
    DraftListModel model(index);
    QCOMPARE(model.idAt(0), 50);
    QCOMPARE(model.idAt(50), 0);
    QCOMPARE(model.idAt(-1), 0);
    QCOMPARE(model.rowsOf({1, 99, 50}), (QList<int>{0, 49}));
    model.setQuery(u"IND00000049"_s);
    QCOMPARE(model.rowsOf({1, 49}), QList<int>{0});
}

void DraftListModelTest::aRecordThatIsGoneIsEmpty()
{
    DraftIndex index;
    index.put(Support::manyHeads(3));
    DraftListModel model(index);
    index.clear();
    QVERIFY(!model.index(0, 0).data().isValid());
}

QTEST_GUILESS_MAIN(DraftListModelTest)
#include "draftlistmodeltest.moc"
