#include "widgets/customermodel.h"

#include "support/samplerecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

using Change = std::function<void(CustomerModel &)>;
Q_DECLARE_METATYPE(Change)

/// That what is found about a row stays with it, wherever it goes and on every way back.
class RowFindingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void findingsFollowTheirRows_data();
    void findingsFollowTheirRows();
    void aRowThatComesBackHasNoStrangersMark();

private:
    QStringList seen() const;

    std::unique_ptr<CustomerModel> m_model;
};

namespace {

const QString addresses = u"listAddress"_s;

FieldPath pathOf(const QString &text)
{
    return *FieldPath::fromString(text);
}

} // namespace

void RowFindingsTest::init()
{
    m_model = std::make_unique<CustomerModel>([] { return QDate(2024, 3, 15); });
    m_model->startOver(Support::fullRecord(CustomerKind::Individual));
}

/// The paths at which a message may be seen.
QStringList RowFindingsTest::seen() const
{
    QStringList paths;
    for (const Finding &finding : m_model->shown())
        paths.append(finding.path.toString());
    return paths;
}

void RowFindingsTest::findingsFollowTheirRows_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("afterwards");
    QTest::newRow("a row is added in front")
        << Change([](CustomerModel &model) { model.insertRow(addresses, 0); })
        << QStringList{u"listAddress[3].city"_s, u"listAddress[2].country"_s};
    QTest::newRow("a row is added behind")
        << Change([](CustomerModel &model) { model.insertRow(addresses, 3); })
        << QStringList{u"listAddress[2].city"_s, u"listAddress[1].country"_s};
    QTest::newRow("the row before is removed")
        << Change([](CustomerModel &model) { model.removeRow(addresses, 0); })
        << QStringList{u"listAddress[1].city"_s, u"listAddress[0].country"_s};
    QTest::newRow("the row moves up")
        << Change([](CustomerModel &model) { model.moveRow(addresses, 1, 0); })
        << QStringList{u"listAddress[2].city"_s, u"listAddress[0].country"_s};
    QTest::newRow("the row moves down")
        << Change([](CustomerModel &model) { model.moveRow(addresses, 1, 2); })
        << QStringList{u"listAddress[1].city"_s, u"listAddress[2].country"_s};
    QTest::newRow("the last row moves to the front")
        << Change([](CustomerModel &model) { model.moveRow(addresses, 2, 0); })
        << QStringList{u"listAddress[0].city"_s, u"listAddress[2].country"_s};
    QTest::newRow("rows of another list move")
        << Change([](CustomerModel &model) { model.removeRow(u"listContact"_s, 0); })
        << QStringList{u"listAddress[2].city"_s, u"listAddress[1].country"_s};
}

void RowFindingsTest::findingsFollowTheirRows()
{
    QFETCH(Change, change);
    QFETCH(QStringList, afterwards);
    const QStringList before = {u"listAddress[2].city"_s, u"listAddress[1].country"_s};
    Record record = Support::fullRecord(CustomerKind::Individual);
    record.appendRow(addresses, record.rows(addresses).first());
    m_model->startOver(record);
    m_model->edit(pathOf(before.last()), u"Nowhere"_s);
    m_model->leave(pathOf(before.last()));
    m_model->setServiceFindings({{.path = pathOf(before.first()), .text = u"City is wrong"_s}});
    QCOMPARE(seen(), before);
    change(*m_model);
    QCOMPARE(seen(), afterwards);
    m_model->history().undo();
    QCOMPARE(seen(), before);
    m_model->history().redo();
    QCOMPARE(seen(), afterwards);
}

void RowFindingsTest::aRowThatComesBackHasNoStrangersMark()
{
    m_model->setServiceFindings(
        {{.path = pathOf(u"listAddress[1].city"_s), .text = u"City is wrong"_s},
         {.path = pathOf(u"listAddress[1]"_s), .text = u"Problem with Address (index: 1)"_s}});
    m_model->removeRow(addresses, 1);
    QCOMPARE(seen(), QStringList());
    m_model->history().undo();
    QCOMPARE(seen(), QStringList());
}

QTEST_GUILESS_MAIN(RowFindingsTest)
#include "rowfindingstest.moc"
