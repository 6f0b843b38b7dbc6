#include "support/localeclerk.h"
#include "widgets/customerform.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FormWindow;

/// Dates as a clerk types them into the real form, and what they become on leaving the box.
class DateTypingTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase() { m_clerk.goHome(); }

    void isReadOnLeaving_data();
    void isReadOnLeaving();
    void tIsTodayAtOnce_data();
    void tIsTodayAtOnce();
    void plusAndMinusGoADay_data();
    void plusAndMinusGoADay();
    void saysNothingWhileItIsTyped();
    void anErrorGoesWithTheKeyThatMendsIt();

private:
    Support::LocaleClerk m_clerk;
};

namespace {

const QString birth = u"birthDate"_s;

/// What stands beside the box: the day as it was read.
QString reading(FormWindow &clerk, const QString &path)
{
    const auto *label = clerk.window().form()->findChild<QWidget *>(path)->findChild<QLabel *>();
    return label->text();
}

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);
const QLocale lithuanian(QLocale::Lithuanian, QLocale::Lithuania);

} // namespace

void DateTypingTest::isReadOnLeaving_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("held");
    const QString day = u"1995-05-24"_s;
    const auto row = [](const QLocale &locale, const QString &keys, const QString &held) {
        QTest::addRow("%s: %s", qPrintable(locale.name()), qUtf8Printable(keys))
            << locale << keys << held;
    };
    for (const QString &keys :
         {u"24051995"_s, u"240595"_s, u"24.5.95"_s, u"24.05.1995"_s, u"24/5/1995"_s, u"24 5 95"_s,
          u"24,5,1995"_s, u"1995-05-24"_s, u"24 may 1995"_s, u"24 MAY 95"_s, u"May 24, 1995"_s,
          u"24may1995"_s, u" 24.5.95 "_s, u"٢٤٠٥١٩٩٥"_s, u"２４.５.１９９５"_s})
        row(british, keys, day);
    for (const QString &keys : {u"05241995"_s, u"5/24/95"_s, u"5/24/1995"_s, u"24051995"_s,
                                u"24/5/1995"_s, u"May 24, 1995"_s, u"1995-05-24"_s})
        row(american, keys, day);
    for (const QString &keys :
         {u"19950524"_s, u"950524"_s, u"1995.05.24"_s, u"95-05-24"_s, u"24051995"_s, u"24.5.1995"_s,
          u"24 gegužės 1995"_s, u"24 geguzes 1995"_s, u"1995 m. gegužės 24 d."_s,
          u"1995 m. geguzes 24 d."_s, u"1995 geg 24"_s, u"24 may 1995"_s})
        row(lithuanian, keys, day);
    for (const QString &keys :
         {u"24.5.95"_s, u"24051995"_s, u"24. Mai 1995"_s, u"24 mai 95"_s, u"24 may 1995"_s})
        row(german, keys, day);
    row(german, u"3. März 1995"_s, u"1995-03-03"_s);
    row(german, u"3 marz 1995"_s, u"1995-03-03"_s);
    row(german, u"3 maerz 1995"_s, u"1995-03-03"_s);
    // The order is the country's where both are possible.
    row(british, u"3/4/2001"_s, u"2001-04-03"_s);
    row(american, u"3/4/2001"_s, u"2001-03-04"_s);
    row(lithuanian, u"01-03-04"_s, u"2001-03-04"_s);
    // Empty is legal; what is no date stays as it was typed.
    row(british, QString(), QString());
    row(british, u"31.2.1990"_s, u"31.2.1990"_s);
    row(british, u"24 gegužės 1995"_s, u"24 gegužės 1995"_s);
    row(lithuanian, u"32 sausio 1995"_s, u"32 sausio 1995"_s);
    row(british, u"soon"_s, u"soon"_s);
}

void DateTypingTest::isReadOnLeaving()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, keys);
    QFETCH(QString, held);
    FormWindow &clerk = m_clerk.in(locale);
    clerk.goTo(birth);
    clerk.type(keys);
    QCOMPARE(clerk.message(birth), QString());
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.record().value(birth), held);
    QCOMPARE(clerk.boxText(birth), held);
    // Beside the box it says in words which day that is.
    const QDate day = QDate::fromString(held, Qt::ISODate);
    QCOMPARE(reading(clerk, birth), locale.toString(day, QLocale::LongFormat));
    QCOMPARE(clerk.message(birth).isEmpty(), held.isEmpty() || day.isValid());
    QCOMPARE(clerk.focused(), u"birthCountry"_s);
}

void DateTypingTest::tIsTodayAtOnce_data()
{
    QTest::addColumn<QString>("keys");
    QTest::newRow("a small letter") << u"t"_s;
    QTest::newRow("a capital letter") << u"T"_s;
}

void DateTypingTest::tIsTodayAtOnce()
{
    QFETCH(QString, keys);
    FormWindow &clerk = m_clerk.in(british);
    clerk.goTo(u"applicationDate"_s);
    clerk.type(keys);
    const QDate today = clerk.model().today();
    QCOMPARE(clerk.boxText(u"applicationDate"_s), today.toString(Qt::ISODate));
    QVERIFY(!reading(clerk, u"applicationDate"_s).isEmpty());
}

void DateTypingTest::plusAndMinusGoADay_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("days");
    QTest::newRow("from today on") << u"t+"_s << 1;
    QTest::newRow("from today back") << u"t--"_s << -2;
    QTest::newRow("from an empty box on") << u"+"_s << 1;
    QTest::newRow("from an empty box back") << u"-"_s << -1;
    QTest::newRow("there and back") << u"t++-"_s << 1;
}

void DateTypingTest::plusAndMinusGoADay()
{
    QFETCH(QString, keys);
    QFETCH(int, days);
    FormWindow &clerk = m_clerk.in(british);
    clerk.goTo(u"applicationDate"_s);
    clerk.type(keys);
    QCOMPARE(clerk.record().value(u"applicationDate"_s),
             clerk.model().today().addDays(days).toString(Qt::ISODate));
}

void DateTypingTest::saysNothingWhileItIsTyped()
{
    FormWindow &clerk = m_clerk.in(british);
    clerk.goTo(birth);
    for (const QChar key : u"31.2.1990"_s) {
        clerk.type(key);
        QCOMPARE(clerk.message(birth), QString());
    }
    clerk.press(Qt::Key_Tab);
    QVERIFY(!clerk.message(birth).isEmpty());
    // The wrong field does not hold the focus.
    QCOMPARE(clerk.focused(), u"birthCountry"_s);
}

void DateTypingTest::anErrorGoesWithTheKeyThatMendsIt()
{
    FormWindow &clerk = m_clerk.in(british);
    clerk.enter(birth, u"31.2.1990"_s);
    clerk.goTo(birth);
    clerk.press(Qt::Key_End);
    clerk.press(Qt::Key_A, Qt::ControlModifier);
    for (const QChar key : u"1990-02-2"_s) {
        clerk.type(key);
        QVERIFY(!clerk.message(birth).isEmpty());
    }
    clerk.type(u"8"_s);
    QCOMPARE(clerk.message(birth), QString());
}

QTEST_MAIN(DateTypingTest)
#include "datetypingtest.moc"
