#include "formats/mrzcountry.h"
#include "formats/mrzlines.h"
#include "formats/mrznames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// The parts that a zone is read by: its shape, its dates, its states, its names.
class MrzPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsAZone_data();
    void findsAZone();
    void findsNone_data();
    void findsNone();
    void readsBirthDates_data();
    void readsBirthDates();
    void readsExpiryDates_data();
    void readsExpiryDates();
    void readsStates_data();
    void readsStates();
    void writesNames_data();
    void writesNames();
    void knowsHowAZoneWritesAName_data();
    void knowsHowAZoneWritesAName();
};

namespace {

const QDate today(2026, 3, 15);
const QString one = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s;
const QString two = u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;

} // namespace

void MrzPartsTest::findsAZone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("two lines") << one + u'\n' + two;
    QTest::newRow("lines of Windows") << one + u"\r\n"_s + two + u"\r\n"_s;
    QTest::newRow("lines of an old reader") << one + u'\r' + two + u'\r';
    QTest::newRow("a blank between") << one + u' ' + two;
    QTest::newRow("run together") << one + two;
    QTest::newRow("in small letters") << (one + u'\n' + two).toLower();
    QTest::newRow("blanks within and around")
        << u"  P<UTO ERIKSSON"_s + one.sliced(13) + u"\n\n\t"_s + two;
    QTest::newRow("among other lines of a page")
        << u"PASSPORT\nUtopia\n\n"_s + one + u'\n' + two + u"\nSignature of bearer"_s;
}

void MrzPartsTest::findsAZone()
{
    QFETCH(QString, text);
    const auto zone = findMrz(text);
    QVERIFY(zone);
    QCOMPARE(zone->format, MrzFormat::Td3);
    QCOMPARE(zone->lines, QStringList({one, two}));
}

void MrzPartsTest::findsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const QString none = u"mrz.none"_s;
    QTest::newRow("nothing") << QString() << none;
    QTest::newRow("a name") << u"ERIKSSON ANNA"_s << none;
    QTest::newRow("one line") << one << none;
    QTest::newRow("a letter that no document begins with") << u"X"_s + one.sliced(1) + two << none;
    QTest::newRow("a letter that is none of the zone's")
        << QString(one + two).replace(20, 1, u"Ä"_s) << none;
    QTest::newRow("no filler") << QString(88, u'P') << none;
    QTest::newRow("a character missing") << one + u'\n' + two.chopped(1) << u"mrz.length"_s;
    QTest::newRow("a character too many") << one + u"<\n"_s + two << u"mrz.length"_s;
    QTest::newRow("a whole book") << QString(one + u'\n' + two + u'\n').repeated(300) << none;
}

void MrzPartsTest::findsNone()
{
    QFETCH(QString, text);
    const auto zone = findMrz(text);
    QVERIFY(!zone);
    QTEST(zone.failure().code, "code");
}

void MrzPartsTest::readsBirthDates_data()
{
    QTest::addColumn<QString>("six");
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("isUnknown");
    QTest::newRow("last century") << u"740812"_s << u"1974-08-12"_s << false;
    QTest::newRow("this century") << u"240812"_s << u"2024-08-12"_s << false;
    QTest::newRow("today") << u"260315"_s << u"2026-03-15"_s << false;
    QTest::newRow("tomorrow a hundred years ago") << u"260316"_s << u"1926-03-16"_s << false;
    QTest::newRow("the leap day of one century only") << u"000229"_s << u"2000-02-29"_s << false;
    QTest::newRow("day unknown") << u"7408<<"_s << QString() << true;
    QTest::newRow("all unknown") << u"<<<<<<"_s << QString() << true;
    QTest::newRow("no such day") << u"740231"_s << QString() << false;
    QTest::newRow("a letter") << u"74O812"_s << QString() << false;
}

void MrzPartsTest::readsBirthDates()
{
    QFETCH(QString, six);
    const MrzDate date = mrzBirthDate(six, today);
    QTEST(date.day ? date.day->toString(Qt::ISODate) : QString(), "day");
    QTEST(date.isUnknown, "isUnknown");
}

void MrzPartsTest::readsExpiryDates_data()
{
    QTest::addColumn<QString>("six");
    QTest::addColumn<QString>("day");
    QTest::newRow("the specimen's") << u"120415"_s << u"2012-04-15"_s;
    QTest::newRow("in ten years") << u"360314"_s << u"2036-03-14"_s;
    QTest::newRow("for life, as some states write it") << u"991231"_s << u"2099-12-31"_s;
    QTest::newRow("the earliest") << u"010101"_s << u"2001-01-01"_s;
    QTest::newRow("the latest") << u"001231"_s << u"2100-12-31"_s;
}

void MrzPartsTest::readsExpiryDates()
{
    QFETCH(QString, six);
    const MrzDate date = mrzExpiryDate(six, today);
    QVERIFY(date.day);
    QTEST(date.day->toString(Qt::ISODate), "day");
}

void MrzPartsTest::readsStates_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isNoted");
    const auto row = [](const char *letters, const char *code, bool isNoted) {
        QTest::newRow(letters) << QString::fromLatin1(letters) << QString::fromLatin1(code)
                               << isNoted;
    };
    row("LTU", "LT", false);
    row("D", "DE", false);
    row("DEU", "DE", false);
    row("GBR", "GB", false);
    for (const char *british : {"GBD", "GBN", "GBO", "GBP", "GBS"})
        row(british, "GB", true);
    row("RKS", "XK", true);
    row("XKX", "XK", true);
    for (const char *none : {"UNO", "UNA", "UNK", "EUE", "XXA", "XXB", "XXC", "XXX", "XOM", "XPO",
                             "UTO", "QQQ", "U7O", ""})
        row(none, "", true);
}

void MrzPartsTest::readsStates()
{
    QFETCH(QString, letters);
    const MrzCountry country = mrzCountry(letters);
    QTEST(country.code, "code");
    QTEST(!country.note.isEmpty(), "isNoted");
}

void MrzPartsTest::writesNames_data()
{
    QTest::addColumn<QString>("capitals");
    QTest::addColumn<QString>("name");
    QTest::newRow("one") << u"ERIKSSON"_s << u"Eriksson"_s;
    QTest::newRow("two") << u"ANNA MARIA"_s << u"Anna Maria"_s;
    QTest::newRow("an initial") << u"PETER J"_s << u"Peter J"_s;
    QTest::newRow("none") << QString() << QString();
}

void MrzPartsTest::writesNames()
{
    QFETCH(QString, capitals);
    QTEST(MrzNames::written(capitals), "name");
}

void MrzPartsTest::knowsHowAZoneWritesAName_data()
{
    QTest::addColumn<QString>("capitals");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("mayBe");
    const auto row = [](const QString &capitals, const QString &name, bool mayBe) {
        QTest::newRow(qPrintable(capitals + u' ' + name)) << capitals << name << mayBe;
    };
    row(u"MUELLER"_s, u"Müller"_s, true);
    row(u"MULLER"_s, u"Müller"_s, true);
    row(u"MUXXLLER"_s, u"MÜLLER"_s, true);
    row(u"MUELLER"_s, u"Mu\u0308ller"_s, true);
    row(u"MUELLER"_s, u"Muller"_s, false);
    row(u"SOERENSEN"_s, u"Sørensen"_s, true);
    row(u"AASE"_s, u"Åse"_s, true);
    row(u"STRAUSS"_s, u"Strauß"_s, true);
    row(u"MUNOZ"_s, u"Muñoz"_s, true);
    row(u"MUNXXOZ"_s, u"Muñoz"_s, true);
    row(u"THORSDOTTIR"_s, u"Þórsdóttir"_s, true);
    row(u"OCONNOR"_s, u"O’Connor"_s, true);
    row(u"SMITH JONES"_s, u"Smith-Jones"_s, true);
    row(u"SMITHJONES"_s, u"Smith Jones"_s, true);
    row(u"SIRVYDYTE"_s, u"Širvydytė"_s, true);
    row(u"SHEVCHENKO"_s, u"Шевченко"_s, true);
    row(u"ERIKSSON"_s, u"Eriksen"_s, false);
    row(u"ERIKSSON"_s, u"Eriksson Berg"_s, false);
    row(u"ERIKSSON BERG"_s, u"Eriksson"_s, false);
    row(u"ERIKSSON"_s, QString(), false);
    row(u"ERIKSSON"_s, u"Eriksson 2"_s, false);
}

void MrzPartsTest::knowsHowAZoneWritesAName()
{
    QFETCH(QString, capitals);
    QFETCH(QString, name);
    QTEST(MrzNames::mayStandFor(capitals, name, false), "mayBe");
    QVERIFY(MrzNames::mayStandFor(u"NILAVADHANA"_s, u"Nilavadhanananda"_s, true));
    QVERIFY(!MrzNames::mayStandFor(u"NILAVADHANA"_s, u"Nilavadhanananda"_s, false));
}

QTEST_GUILESS_MAIN(MrzPartsTest)
#include "mrzpartstest.moc"
