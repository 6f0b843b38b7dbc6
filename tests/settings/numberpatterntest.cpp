#include "settings/numberpattern.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using App::NumberPattern;

/// What patterns of numbers are taken, what they make of a day and a counter, and what is refused.
class NumberPatternTest : public QObject
{
    Q_OBJECT

private slots:
    void makesNumbers_data();
    void makesNumbers();
    void refuses_data();
    void refuses();
    void noTwoScopesMakeTheSameNumber();
};

void NumberPatternTest::makesNumbers_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<quint64>("counter");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("number");
    const QDate day(2026, 3, 7);
    constexpr quint64 most = std::numeric_limits<quint64>::max();
    QTest::newRow("a counter behind a text")
        << u"ComNr_{000000}"_s << day << quint64(1) << u"ComNr_{000000}"_s << u"ComNr_000001"_s;
    QTest::newRow("a counter for each day") << u"IND{yyyyMMdd}{000}"_s << day << quint64(42)
                                            << u"IND20260307{000}"_s << u"IND20260307042"_s;
    QTest::newRow("a counter alone") << u"{0}"_s << day << quint64(7) << u"{0}"_s << u"7"_s;
    QTest::newRow("more digits than zeros")
        << u"A{00}"_s << day << quint64(12345) << u"A{00}"_s << u"A12345"_s;
    QTest::newRow("the last number of all")
        << u"A{00}"_s << day << most << u"A{00}"_s << u"A18446744073709551615"_s;
    QTest::newRow("eighteen zeros") << u"{000000000000000000}"_s << day << quint64(5)
                                    << u"{000000000000000000}"_s << u"000000000000000005"_s;
    QTest::newRow("a text behind the counter")
        << u"{000}/{yy}"_s << day << quint64(3) << u"{000}/26"_s << u"003/26"_s;
    QTest::newRow("every part of a date") << u"{yyyy}{yy}{MM}{dd}{0}"_s << day << quint64(1)
                                          << u"2026260307{0}"_s << u"20262603071"_s;
    QTest::newRow("signs within a date")
        << u"{yyyy-MM-dd}_{dd.MM.yy}_{yy_MM}_{00}"_s << day << quint64(1)
        << u"2026-03-07_07.03.26_26_03_{00}"_s << u"2026-03-07_07.03.26_26_03_01"_s;
    QTest::newRow("letters of a date outside braces")
        << u"ddMMyyyy{0}"_s << day << quint64(1) << u"ddMMyyyy{0}"_s << u"ddMMyyyy1"_s;
    QTest::newRow("letters of any script and beyond the first plane")
        << u"№ Ž 𝔸-{00}"_s << day << quint64(1) << u"№ Ž 𝔸-{00}"_s << u"№ Ž 𝔸-01"_s;
    QTest::newRow("zeros outside braces are no counter")
        << u"000{00}"_s << day << quint64(1) << u"000{00}"_s << u"00001"_s;
    QTest::newRow("a year of three digits")
        << u"{yyyy}-{0}"_s << QDate(987, 12, 31) << quint64(1) << u"0987-{0}"_s << u"0987-1"_s;
    const QString longest(236, u'x');
    QTest::newRow("as long as numbers may become")
        << QString(longest + u"{0}"_s) << day << most << QString(longest + u"{0}"_s)
        << QString(longest + u"18446744073709551615"_s);
}

void NumberPatternTest::makesNumbers()
{
    QFETCH(QString, pattern);
    QFETCH(QDate, date);
    QFETCH(quint64, counter);
    const auto parsed = NumberPattern::parse(pattern);
    QVERIFY2(parsed.ok(), parsed ? "" : qPrintable(parsed.failure().text));
    QTEST(parsed->scope(date), "scope");
    QTEST(parsed->number(date, counter), "number");
    QCOMPARE(parsed->example(date), parsed->number(date, 1));
}

void NumberPatternTest::refuses_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QString() << u"pattern.empty"_s << u"is empty"_s;
    QTest::newRow("no counter") << u"ComNr_{yyyy}"_s << u"pattern.counter.none"_s
                                << u"holds no counter"_s;
    QTest::newRow("zeros without braces")
        << u"ComNr_000000"_s << u"pattern.counter.none"_s << u"{000000}"_s;
    QTest::newRow("two counters") << u"{00}-{000}"_s << u"pattern.counter.several"_s
                                  << u"more than one counter"_s;
    QTest::newRow("nineteen zeros")
        << u"{0000000000000000000}"_s << u"pattern.counter.long"_s << u"more than 18 digits"_s;
    QTest::newRow("an unclosed brace") << u"A{000"_s << u"pattern.braces"_s << u"Close each"_s;
    QTest::newRow("an unopened brace") << u"A000}"_s << u"pattern.braces"_s << u"Close each"_s;
    QTest::newRow("a brace in braces") << u"{{000}"_s << u"pattern.braces"_s << u"Close each"_s;
    QTest::newRow("a brace at the end") << u"{000}{"_s << u"pattern.braces"_s << u"Close each"_s;
    QTest::newRow("empty braces") << u"{}{000}"_s << u"pattern.part"_s << u"“{}”"_s;
    QTest::newRow("an hour") << u"{HH}{000}"_s << u"pattern.part"_s << u"“{HH}”"_s;
    QTest::newRow("minutes for months") << u"{yyyymm}{0}"_s << u"pattern.part"_s << u"“{yyyymm}”"_s;
    QTest::newRow("a month of one letter") << u"{M}{0}"_s << u"pattern.part"_s << u"“{M}”"_s;
    QTest::newRow("a year of three letters") << u"{yyy}{0}"_s << u"pattern.part"_s << u"“{yyy}”"_s;
    QTest::newRow("another sign in a date")
        << u"{yyyy/MM}{0}"_s << u"pattern.part"_s << u"“{yyyy/MM}”"_s;
    QTest::newRow("a sign at the end of a date")
        << u"{yyyy-}{0}"_s << u"pattern.part"_s << u"“{yyyy-}”"_s;
    QTest::newRow("a date and a counter in one")
        << u"{yyyy0}"_s << u"pattern.part"_s << u"“{yyyy0}”"_s;
    QTest::newRow("a counter of other digits") << u"{001}"_s << u"pattern.part"_s << u"“{001}”"_s;
    QTest::newRow("another script's zeros") << u"{٠٠}"_s << u"pattern.part"_s << u"“{٠٠}”"_s;
    QTest::newRow("text that looks like a place for one")
        << u"{%1}{0}"_s << u"pattern.part"_s << u"“{%1}”"_s;
    QTest::newRow("a tab") << u"A\t{0}"_s << u"pattern.control"_s << u"cannot be seen"_s;
    QTest::newRow("a line end") << u"A{0}\n"_s << u"pattern.control"_s << u"cannot be seen"_s;
    QTest::newRow("a line end in a date")
        << u"{yyyy\n}{0}"_s << u"pattern.control"_s << u"cannot be seen"_s;
    QTest::newRow("a mark of writing direction")
        << u"A\u202E{0}"_s << u"pattern.control"_s << u"cannot be seen"_s;
    QTest::newRow("half of a character")
        << QString(QString(QChar(0xD800)) + u"{0}"_s) << u"pattern.control"_s << u"seen"_s;
    QTest::newRow("one more than numbers may hold")
        << QString(QString(237, u'x') + u"{0}"_s) << u"pattern.long"_s << u"256 characters"_s;
}

void NumberPatternTest::refuses()
{
    QFETCH(QString, pattern);
    QFETCH(QString, says);
    const auto parsed = NumberPattern::parse(pattern);
    QVERIFY(!parsed);
    QTEST(parsed.failure().code, "code");
    QVERIFY2(parsed.failure().text.contains(says), qPrintable(parsed.failure().text));
}

void NumberPatternTest::noTwoScopesMakeTheSameNumber()
{
    // Where a counter outgrows its zeros it may not run into the next day's numbers.
    for (const QString &text : {u"{yyyyMMdd}{0}"_s, u"{0}{ddMMyy}"_s, u"A{MM}{00}{dd}"_s}) {
        const auto pattern = NumberPattern::parse(text);
        QVERIFY(pattern.ok());
        QHash<QString, QString> scopeOf;
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1))
            for (const quint64 counter : {1, 9, 10, 11, 99, 100, 101, 307, 1000, 99999}) {
                const QString number = pattern->number(day, counter);
                const QString scope = scopeOf.value(number, pattern->scope(day));
                QCOMPARE(scope, pattern->scope(day));
                scopeOf.insert(number, scope);
            }
    }
}

QTEST_GUILESS_MAIN(NumberPatternTest)
#include "numberpatterntest.moc"
