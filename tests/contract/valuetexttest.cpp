#include "contract/valuetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// How texts are read as values, and what is cleaned off them.
class ValueTextTest : public QObject
{
    Q_OBJECT

private slots:
    void cleans_data();
    void cleans();
    void readsDates_data();
    void readsDates();
    void readsBooleans_data();
    void readsBooleans();
    void readsNumbers_data();
    void readsNumbers();
    void fitsIntegers_data();
    void fitsIntegers();
};

void ValueTextTest::cleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const auto stays = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << text;
    };
    stays("no text", QString());
    stays("a plain name", u"Jose Rodriguez"_s);
    stays("two spaces inside", u"Jose  Rodriguez"_s);
    stays("an apostrophe and digits", u"O’Neil 3rd"_s);
    stays("a tab inside", u"a\tb"_s);
    stays("a no-break space inside", u"10\u00A0000"_s);
    stays("a zero-width non-joiner inside, as in Persian", u"علی\u200Cرضا"_s);
    stays("a zero-width joiner inside, as in Sinhala", u"ක්\u200Dෂ"_s);
    stays("a joiner after a virama at the end, as in Malayalam", u"മോഹന്\u200D"_s);
    stays("the sign of an Arabic number", u"\u0600١٢"_s);
    stays("a letter beyond 16 bits", u"𠮷野"_s);
    stays("an emoji sequence", u"👩\u200D💻"_s);
    QTest::newRow("spaces at both ends") << u"  Jose "_s << u"Jose"_s;
    QTest::newRow("spaces only") << u" \t\n "_s << QString();
    QTest::newRow("no-break spaces at the ends") << u"\u00A0Jose\u202F\u3000"_s << u"Jose"_s;
    QTest::newRow("a zero-width space inside") << u"Jo\u200Bse"_s << u"Jose"_s;
    QTest::newRow("a soft hyphen inside") << u"Jo\u00ADse"_s << u"Jose"_s;
    QTest::newRow("a byte order mark in front") << u"\uFEFFJose"_s << u"Jose"_s;
    QTest::newRow("a word joiner inside") << u"Jo\u2060se"_s << u"Jose"_s;
    QTest::newRow("marks of writing direction") << u"\u200EJo\u202Ese\u202C\u2069"_s << u"Jose"_s;
    QTest::newRow("joiners at the ends") << u"\u200CJose\u200D"_s << u"Jose"_s;
    QTest::newRow("a joiner and a space at the end") << u"Jose\u200C "_s << u"Jose"_s;
    QTest::newRow("nothing but joiners") << u"\u200C\u200D"_s << QString();
    QTest::newRow("a Hangul filler only") << u"\u3164"_s << QString();
    QTest::newRow("control characters inside") << u"Jo\u0001s\u007Fe"_s << u"Jose"_s;
    QTest::newRow("a null character inside") << QString(u"Jo"_s + QChar(0) + u"se") << u"Jose"_s;
    QTest::newRow("an invisible tag beyond 16 bits")
        << QString(u"Jo"_s + QString::fromUcs4(U"\U000E0041", 1) + u"se") << u"Jose"_s;
    QTest::newRow("a character that is none")
        << QString(u"Jo"_s + QChar(0xFFFE) + u"se") << u"Jose"_s;
    QTest::newRow("line ends of Windows") << u"a\r\nb\r\n\r\nc"_s << u"a\nb\n\nc"_s;
    QTest::newRow("line ends of old Macs") << u"a\rb\r\rc"_s << u"a\nb\n\nc"_s;
    QTest::newRow("line ends of word processors")
        << u"a\u000Bb\u2028c\u2029d\u0085e\u000Cf"_s << u"a\nb\nc\nd\ne\nf"_s;
    QTest::newRow("line ends around") << u"\r\na\r\n"_s << u"a"_s;
}

void ValueTextTest::cleans()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QCOMPARE(ValueText::cleaned(text), clean);
    QCOMPARE(ValueText::cleaned(clean), clean);
}

void ValueTextTest::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("looksLikeOne");
    const QDate day(2012, 10, 1);
    const auto reads = [](const char *name, const QString &text, const QDate &date) {
        QTest::newRow(name) << text << date << true;
    };
    const auto impossible = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << QDate() << true;
    };
    const auto unreadable = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << QDate() << false;
    };
    reads("a day", u"2012-10-01"_s, day);
    reads("a date-time with an offset", u"2012-10-01T09:45:00.000+02:00"_s, day);
    reads("a date-time keeps its own day", u"2012-10-01T00:30:00+14:00"_s, day);
    reads("a date-time in UTC", u"2012-10-01T23:59:59Z"_s, day);
    reads("a date-time without seconds", u"2012-10-01T09:45"_s, day);
    reads("a date-time with a basic offset", u"2012-10-01T09:45:00+0200"_s, day);
    reads("a date-time with an offset in hours", u"2012-10-01T09:45:00-05"_s, day);
    reads("nanoseconds after a comma", u"2012-10-01T09:45:00,123456789Z"_s, day);
    reads("29 February of a leap year", u"2024-02-29"_s, QDate(2024, 2, 29));
    reads("29 February of 2000", u"2000-02-29"_s, QDate(2000, 2, 29));
    reads("the first year", u"0001-01-01"_s, QDate(1, 1, 1));
    reads("the last year of four digits", u"9999-12-31"_s, QDate(9999, 12, 31));
    impossible("29 February of another year", u"2023-02-29"_s);
    impossible("29 February of 1900", u"1900-02-29"_s);
    impossible("31 April", u"2023-04-31"_s);
    impossible("month 13", u"2023-13-01"_s);
    impossible("month 0", u"2023-00-10"_s);
    impossible("day 0", u"2023-01-00"_s);
    impossible("year 0", u"0000-01-01"_s);
    impossible("a date-time on 30 February", u"2023-02-30T10:00:00Z"_s);
    unreadable("no text", QString());
    unreadable("a day half typed", u"2023-1"_s);
    unreadable("one digit for the month", u"2023-1-01"_s);
    unreadable("points", u"24.05.1995"_s);
    unreadable("no separators", u"19950524"_s);
    unreadable("a year of five digits", u"12023-01-01"_s);
    unreadable("a negative year", u"-0001-01-01"_s);
    unreadable("a space for the T", u"2012-10-01 09:45"_s);
    unreadable("hour 24", u"2012-10-01T24:00:00"_s);
    unreadable("minute 60", u"2012-10-01T09:60:00"_s);
    unreadable("an offset of 24 hours", u"2012-10-01T09:45:00+24:00"_s);
    unreadable("a point without a fraction", u"2012-10-01T09:45:00.Z"_s);
    unreadable("a T and nothing", u"2012-10-01T"_s);
    unreadable("an offset without a time", u"2012-10-01+02:00"_s);
    unreadable("Arabic digits", u"٢٠١٢-١٠-٠١"_s);
    unreadable("a line end behind", u"2012-10-01\n"_s);
}

void ValueTextTest::readsDates()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(ValueText::date(text).value_or(QDate()), date);
    QTEST(ValueText::looksLikeDate(text), "looksLikeOne");
}

void ValueTextTest::readsBooleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("true") << u"true"_s << u"yes"_s;
    QTest::newRow("false") << u"false"_s << u"no"_s;
    for (const QString &other : {QString(), u"True"_s, u"TRUE"_s, u"1"_s, u"0"_s, u"yes"_s,
                                 u" true"_s, u"truefalse"_s, u"null"_s})
        QTest::addRow("neither: \"%s\"", qPrintable(other)) << other << u"neither"_s;
}

void ValueTextTest::readsBooleans()
{
    QFETCH(QString, text);
    const auto truth = ValueText::boolean(text);
    const QString read = !truth ? u"neither"_s : *truth ? u"yes"_s : u"no"_s;
    QTEST(read, "read");
}

void ValueTextTest::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<bool>("number");
    QTest::addColumn<bool>("negative");
    const auto whole = [](const QString &text, bool negative = false) {
        QTest::addRow("a whole number: %s", qPrintable(text)) << text << true << true << negative;
    };
    const auto number = [](const QString &text, bool negative = false) {
        QTest::addRow("a number: %s", qPrintable(text)) << text << false << true << negative;
    };
    const auto neither = [](const QString &text) {
        QTest::addRow("no number: \"%s\"", qPrintable(text)) << text << false << false << false;
    };
    whole(u"0"_s);
    whole(u"7"_s);
    whole(u"2147483648"_s);
    whole(u"123456789012345678901234567890"_s);
    whole(u"-1"_s, true);
    whole(u"-0"_s);
    number(u"10000.10"_s);
    number(u"0.0"_s);
    number(u"1e5"_s);
    number(u"1.5E-10"_s);
    number(u"-0.001"_s, true);
    number(u"-0.0"_s);
    number(u"-0e9"_s);
    number(u"-1e-999"_s, true);
    for (const QString &text : {QString(), u"+1"_s, u"007"_s, u"00"_s, u"1."_s, u".5"_s, u"1.5.2"_s,
                                u"1e"_s, u"e5"_s, u"1 000"_s, u"1,5"_s, u"0x10"_s, u"NaN"_s,
                                u"Infinity"_s, u"٣"_s, u"½"_s, u"1\n"_s, u" 1"_s, u"twelve"_s})
        neither(text);
}

void ValueTextTest::readsNumbers()
{
    QFETCH(QString, text);
    QFETCH(bool, number);
    QTEST(ValueText::isWholeNumber(text), "whole");
    QCOMPARE(ValueText::isNumber(text), number);
    if (number)
        QTEST(ValueText::isNegative(text), "negative");
}

void ValueTextTest::fitsIntegers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::newRow("zero") << u"0"_s << true;
    QTest::newRow("zero with a sign") << u"-0"_s << true;
    QTest::newRow("the largest") << u"2147483647"_s << true;
    QTest::newRow("one more") << u"2147483648"_s << false;
    QTest::newRow("below zero") << u"-1"_s << false;
    QTest::newRow("very many digits") << u"99999999999999999999"_s << false;
}

void ValueTextTest::fitsIntegers()
{
    QFETCH(QString, text);
    QTEST(ValueText::fitsInteger(text), "fits");
}

QTEST_GUILESS_MAIN(ValueTextTest)
#include "valuetexttest.moc"
