#include "effort/efforttable.h"

#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace Effort;

/// What the effort table makes of what was counted.
class EffortTableTest : public QObject
{
    Q_OBJECT

private slots:
    void theModelGivesTheKnownSeconds_data();
    void theModelGivesTheKnownSeconds();
    void saysWhatIsOverItsBudget_data();
    void saysWhatIsOverItsBudget();
    void keepsTheCostlierWay();
    void saysWhatWasNotMeasured();
};

namespace {

QString printed(const EffortTable &table)
{
    QString text;
    QTextStream out(&text);
    table.print(out);
    return text;
}

} // namespace

void EffortTableTest::theModelGivesTheKnownSeconds_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("rounded");
    QTest::newRow("in Swagger UI with the body kept") << EffortTable::swaggerSeconds() << 29;
    QTest::newRow("34 keys, three values, Submit and the answer")
        << EffortTable::seconds({.scenario = {}, .keys = 34, .thoughts = 5}) << 14;
    QTest::newRow("18 keys, two values, Submit and the answer")
        << EffortTable::seconds({.scenario = {}, .keys = 18, .thoughts = 4}) << 9;
    // Eight fields whose every letter is typed.
    QTest::newRow("a native form with all eight fields typed")
        << EffortTable::seconds({.scenario = {}, .keys = 88, .thoughts = 10}) << 31;
}

void EffortTableTest::theModelGivesTheKnownSeconds()
{
    QFETCH(double, seconds);
    QTEST(qRound(seconds), "rounded");
}

void EffortTableTest::saysWhatIsOverItsBudget_data()
{
    QTest::addColumn<int>("keys");
    QTest::addColumn<int>("clicks");
    QTest::addColumn<bool>("isWithin");
    QTest::newRow("below") << 17 << 0 << true;
    QTest::newRow("as many") << 18 << 0 << true;
    QTest::newRow("one more") << 19 << 0 << false;
    QTest::newRow("with the mouse") << 5 << 1 << false;
}

void EffortTableTest::saysWhatIsOverItsBudget()
{
    QFETCH(int, keys);
    QFETCH(int, clicks);
    QFETCH(bool, isWithin);
    EffortTable table;
    QCOMPARE(table.tell({.scenario = u"One"_s, .keys = keys, .clicks = clicks, .budget = 18}),
             isWithin);
    QCOMPARE(printed(table).contains(u"OVER BUDGET"), !isWithin);
}

void EffortTableTest::keepsTheCostlierWay()
{
    EffortTable table;
    for (const int keys : {2, 77, 3})
        QVERIFY(table.tell({.scenario = u"One"_s, .keys = keys}));
    const QString text = printed(table);
    QCOMPARE(text.count(u"One"_s), 1);
    QVERIFY(text.contains(u"77"));
}

void EffortTableTest::saysWhatWasNotMeasured()
{
    EffortTable table;
    table.leaveOut(u"One"_s, u"its paper is not there"_s);
    QVERIFY(printed(table).contains(u"One: NOT MEASURED, its paper is not there\n"_s));
}

QTEST_GUILESS_MAIN(EffortTableTest)
#include "efforttabletest.moc"
