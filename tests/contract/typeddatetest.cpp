#include "contract/typeddate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

Q_DECLARE_METATYPE(Forms::YearSense)

/// That dates are read as people type them, and that what may be no date is not made one.
class TypedDateTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWholeDates_data();
    void readsWholeDates();
    void readsTheLocalesOrder_data();
    void readsTheLocalesOrder();
    void readsMonthNames_data();
    void readsMonthNames();
    void everyMonthNameIsItsMonth_data();
    void everyMonthNameIsItsMonth();
    void completesTwoDigitYears_data();
    void completesTwoDigitYears();
    void readsNoDateWhereThereIsNone_data();
    void readsNoDateWhereThereIsNone();
    void everyDayIsReadBackFromTheLocalesOwnWriting_data();
    void everyDayIsReadBackFromTheLocalesOwnWriting();
};

namespace {

const QDate today(2024, 3, 15);

QString read(const QString &text, YearSense sense, const QLocale &locale)
{
    const auto date = readTypedDate(text, today, sense, locale);
    return date ? date->toString(Qt::ISODate) : QString();
}

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);
const QLocale lithuanian(QLocale::Lithuanian, QLocale::Lithuania);
const QLocale german(QLocale::German, QLocale::Germany);

} // namespace

void TypedDateTest::readsWholeDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("date");
    QTest::newRow("eight digits") << u"24051995"_s << u"1995-05-24"_s;
    QTest::newRow("eight digits, year first") << u"19950524"_s << u"1995-05-24"_s;
    QTest::newRow("six digits") << u"240595"_s << u"1995-05-24"_s;
    QTest::newRow("dots") << u"24.5.1995"_s << u"1995-05-24"_s;
    QTest::newRow("dots with zeros") << u"24.05.1995"_s << u"1995-05-24"_s;
    QTest::newRow("a dot at the end") << u"24.5.1995."_s << u"1995-05-24"_s;
    QTest::newRow("slashes") << u"24/5/1995"_s << u"1995-05-24"_s;
    QTest::newRow("hyphens") << u"24-5-1995"_s << u"1995-05-24"_s;
    QTest::newRow("blanks") << u"24 5 1995"_s << u"1995-05-24"_s;
    QTest::newRow("commas") << u"24,5,1995"_s << u"1995-05-24"_s;
    QTest::newRow("dashes of print") << u"24–5–1995"_s << u"1995-05-24"_s;
    QTest::newRow("Japanese signs") << u"1995年5月24日"_s << u"1995-05-24"_s;
    QTest::newRow("Arabic digits") << u"٢٤٠٥١٩٩٥"_s << u"1995-05-24"_s;
    QTest::newRow("Arabic digits with strokes") << u"٢٤/٥/١٩٩٥"_s << u"1995-05-24"_s;
    QTest::newRow("Persian digits, year first") << u"۱۹۹۵-۰۵-۲۴"_s << u"1995-05-24"_s;
    QTest::newRow("wide digits") << u"２４．５．１９９５"_s << u"1995-05-24"_s;
    QTest::newRow("dots and blanks") << u"24. 5. 1995"_s << u"1995-05-24"_s;
    QTest::newRow("as it is sent") << u"1995-05-24"_s << u"1995-05-24"_s;
    QTest::newRow("year first with dots") << u"1995.05.24"_s << u"1995-05-24"_s;
    QTest::newRow("year first without zeros") << u"1995-5-4"_s << u"1995-05-04"_s;
    QTest::newRow("white space around") << u"  24.5.1995 "_s << u"1995-05-24"_s;
    QTest::newRow("a leap day") << u"29.2.2024"_s << u"2024-02-29"_s;
    QTest::newRow("today") << u"t"_s << u"2024-03-15"_s;
    QTest::newRow("today in a capital letter") << u"T"_s << u"2024-03-15"_s;
    QTest::newRow("a date-time's own day") << u"1995-05-24T23:30:00Z"_s << u"1995-05-24"_s;
}

void TypedDateTest::readsWholeDates()
{
    QFETCH(QString, typed);
    QTEST(read(typed, YearSense::Past, british), "date");
}

void TypedDateTest::readsTheLocalesOrder_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("date");
    QTest::newRow("British: the day comes first") << british << u"3/4/2001"_s << u"2001-04-03"_s;
    QTest::newRow("American: the month comes first")
        << american << u"3/4/2001"_s << u"2001-03-04"_s;
    QTest::newRow("Lithuanian: the year comes first")
        << lithuanian << u"01-03-04"_s << u"2001-03-04"_s;
    QTest::newRow("British digits") << british << u"03042001"_s << u"2001-04-03"_s;
    QTest::newRow("American digits") << american << u"03042001"_s << u"2001-03-04"_s;
    QTest::newRow("Lithuanian digits") << lithuanian << u"20010304"_s << u"2001-03-04"_s;
    QTest::newRow("Lithuanian digits, day first") << lithuanian << u"24051995"_s << u"1995-05-24"_s;
    QTest::newRow("British six digits") << british << u"030401"_s << u"2001-04-03"_s;
    QTest::newRow("American six digits") << american << u"030401"_s << u"2001-03-04"_s;
    QTest::newRow("Lithuanian six digits") << lithuanian << u"010304"_s << u"2001-03-04"_s;
    QTest::newRow("a day over 12 leaves no choice, British")
        << british << u"3/24/2001"_s << u"2001-03-24"_s;
    QTest::newRow("a day over 12 leaves no choice, American")
        << american << u"24/3/2001"_s << u"2001-03-24"_s;
    QTest::newRow("a year in front leaves no choice, American")
        << american << u"2001/3/4"_s << u"2001-03-04"_s;
    QTest::newRow("a year behind leaves day and month, Lithuanian")
        << lithuanian << u"3.4.2001"_s << u"2001-04-03"_s;
}

void TypedDateTest::readsTheLocalesOrder()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, typed);
    QTEST(read(typed, YearSense::Near, locale), "date");
}

void TypedDateTest::readsMonthNames_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("date");
    const QString day = u"1995-05-24"_s;
    QTest::newRow("the whole name") << british << u"24 may 1995"_s << day;
    QTest::newRow("three letters") << british << u"24 Sep 1995"_s << u"1995-09-24"_s;
    QTest::newRow("four letters") << british << u"24 Sept 1995"_s << u"1995-09-24"_s;
    QTest::newRow("capital letters") << british << u"24 MAY 1995"_s << day;
    QTest::newRow("the month first, with a comma") << american << u"May 24, 1995"_s << day;
    QTest::newRow("the year first") << british << u"1995 May 24"_s << day;
    QTest::newRow("an ordinal") << british << u"24th May 1995"_s << day;
    QTest::newRow("an ordinal with a comma") << american << u"May 24th, 1995"_s << day;
    QTest::newRow("hyphens") << british << u"24-May-1995"_s << day;
    QTest::newRow("nothing between") << british << u"24may1995"_s << day;
    QTest::newRow("two digits of the year") << british << u"24 may 95"_s << day;
    QTest::newRow("a dot behind the month") << british << u"24 Jan. 1995"_s << u"1995-01-24"_s;
    QTest::newRow("Lithuanian, as it is written")
        << lithuanian << u"1995 m. gegužės 24 d."_s << day;
    QTest::newRow("Lithuanian, the name by itself") << lithuanian << u"24 gegužė 1995"_s << day;
    QTest::newRow("Lithuanian, shortened") << lithuanian << u"1995 geg 24"_s << day;
    QTest::newRow("Lithuanian, without the accent") << lithuanian << u"1995 geguzes 24"_s << day;
    QTest::newRow("Lithuanian, the day first") << lithuanian << u"24 gegužės 1995"_s << day;
    QTest::newRow("Lithuanian, two digits of the year") << lithuanian << u"24 geguzes 95"_s << day;
    QTest::newRow("Lithuanian, without any accent")
        << lithuanian << u"1995 birzelio 24"_s << u"1995-06-24"_s;
    QTest::newRow("German, as it is written") << german << u"24. Mai 1995"_s << day;
    QTest::newRow("German, without the mark") << german << u"3. Marz 1995"_s << u"1995-03-03"_s;
    QTest::newRow("German, spelled out") << german << u"3. Maerz 1995"_s << u"1995-03-03"_s;
    QTest::newRow("English in a Lithuanian form") << lithuanian << u"24 may 1995"_s << day;
    QTest::newRow("Lithuanian in an English form is not understood")
        << british << u"24 gegužės 1995"_s << QString();
    QTest::newRow("two letters are no month") << british << u"24 ma 1995"_s << QString();
    QTest::newRow("three letters that two months begin with")
        << QLocale(QLocale::French) << u"24 jui 1995"_s << QString();
    QTest::newRow("letters enough to tell them apart")
        << QLocale(QLocale::French) << u"24 juil 1995"_s << u"1995-07-24"_s;
    QTest::newRow("no month at all") << british << u"24 foo 1995"_s << QString();
    QTest::newRow("a day that the month does not have")
        << british << u"31 June 1995"_s << QString();
    QTest::newRow("a month and a year alone") << british << u"May 1995"_s << QString();
    QTest::newRow("a third number") << british << u"24 May 1995 12"_s << QString();
}

void TypedDateTest::readsMonthNames()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, typed);
    QTEST(read(typed, YearSense::Past, locale), "date");
}

void TypedDateTest::everyMonthNameIsItsMonth_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << british;
    QTest::newRow("Lithuanian") << lithuanian;
    QTest::newRow("German") << QLocale(QLocale::German);
    QTest::newRow("Polish") << QLocale(QLocale::Polish);
}

void TypedDateTest::everyMonthNameIsItsMonth()
{
    QFETCH(QLocale, locale);
    for (int month = 1; month <= 12; ++month) {
        const QString expected = QDate(1995, month, 24).toString(Qt::ISODate);
        for (const QString &name : {locale.monthName(month), locale.standaloneMonthName(month)})
            QCOMPARE(read(u"24 "_s + name + u" 1995"_s, YearSense::Past, locale), expected);
    }
}

void TypedDateTest::completesTwoDigitYears_data()
{
    QTest::addColumn<YearSense>("sense");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("date");
    QTest::newRow("a birth last century") << YearSense::Past << u"24.5.95"_s << u"1995-05-24"_s;
    QTest::newRow("a birth this century") << YearSense::Past << u"24.5.05"_s << u"2005-05-24"_s;
    QTest::newRow("born today") << YearSense::Past << u"15.3.24"_s << u"2024-03-15"_s;
    QTest::newRow("born tomorrow was a hundred years ago")
        << YearSense::Past << u"16.3.24"_s << u"1924-03-16"_s;
    QTest::newRow("born next year was a hundred years ago")
        << YearSense::Past << u"1.1.25"_s << u"1925-01-01"_s;
    QTest::newRow("a leap day that this century's year has")
        << YearSense::Past << u"29.2.24"_s << u"2024-02-29"_s;
    QTest::newRow("born in 00") << YearSense::Past << u"24.5.00"_s << u"2000-05-24"_s;
    QTest::newRow("eight digits are as typed")
        << YearSense::Past << u"24.5.2025"_s << u"2025-05-24"_s;
    QTest::newRow("a document expires soon") << YearSense::Near << u"24.5.34"_s << u"2034-05-24"_s;
    QTest::newRow("the last year of the near ones")
        << YearSense::Near << u"24.5.44"_s << u"2044-05-24"_s;
    QTest::newRow("the first year of the near ones")
        << YearSense::Near << u"24.5.45"_s << u"1945-05-24"_s;
    QTest::newRow("six digits") << YearSense::Near << u"240534"_s << u"2034-05-24"_s;
}

void TypedDateTest::completesTwoDigitYears()
{
    QFETCH(YearSense, sense);
    QFETCH(QString, typed);
    QTEST(read(typed, sense, british), "date");
}

void TypedDateTest::readsNoDateWhereThereIsNone_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *text :
         {"",           " ",         "24",         "24.5",        "24.5.",     "1995",
          "2405199",    "240519950", "31.2.1995",  "0.5.1995",    "24.0.1995", "24.13.1995",
          "32.1.1995",  "24.5.995",  "24.5.19955", "24.5.1995 x", "tt",        "today",
          "yesterday",  "may",       "1995-02-30", "29.2.1995",   "24..1995",  "24:5:1995",
          "-24.5.1995", "1.1.0001",  "1.1.1799",   "1.1.2200"})
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
}

void TypedDateTest::readsNoDateWhereThereIsNone()
{
    QFETCH(QString, typed);
    for (const QLocale &locale : {british, american, lithuanian})
        for (const YearSense sense : {YearSense::Past, YearSense::Near})
            QCOMPARE(read(typed, sense, locale), QString());
}

void TypedDateTest::everyDayIsReadBackFromTheLocalesOwnWriting_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("British") << british;
    QTest::newRow("American") << american;
    QTest::newRow("Lithuanian") << lithuanian;
    QTest::newRow("German") << german;
}

void TypedDateTest::everyDayIsReadBackFromTheLocalesOwnWriting()
{
    QFETCH(QLocale, locale);
    for (QDate day(1999, 1, 1); day.year() < 2001; day = day.addDays(1)) {
        const QString expected = day.toString(Qt::ISODate);
        for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat})
            QCOMPARE(read(locale.toString(day, format), YearSense::Past, locale), expected);
    }
}

QTEST_GUILESS_MAIN(TypedDateTest)
#include "typeddatetest.moc"
