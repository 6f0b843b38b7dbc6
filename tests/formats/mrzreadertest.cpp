#include "formats/mrzreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// Machine-readable zones, with the specimens of ICAO Doc 9303.
class MrzReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheSpecimens_data();
    void readsTheSpecimens();
    void readsLongDocumentNumbers_data();
    void readsLongDocumentNumbers();
    void readsNames_data();
    void readsNames();
    void anEmptyPersonalNumberMayHaveAFillerOrAZero_data();
    void anEmptyPersonalNumberMayHaveAFillerOrAZero();
    void refusesACardOfAnotherStandard();
    void computesCheckDigits_data();
    void computesCheckDigits();
};

namespace {

const QString td3 = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
                    "L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
const QString td2 = u"I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\n"
                    "D231458907UTO7408122F1204159<<<<<<<6"_s;
const QString td1 = u"I<UTOD231458907<<<<<<<<<<<<<<<\n"
                    "7408122F1204159UTO<<<<<<<<<<<6\n"
                    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s;
const QString visaA = u"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
                      "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"_s;
const QString visaB = u"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\n"
                      "L8988901C4XXX4009078F9612109<<<<<<<<"_s;

} // namespace

void MrzReaderTest::readsTheSpecimens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<MrzFormat>("format");
    QTest::addColumn<QString>("parts");
    QTest::newRow("part 4: passport")
        << td3 << MrzFormat::Td3 << u"P UTO L898902C3 UTO 740812 120415 ZE184226B"_s;
    QTest::newRow("part 6: TD2") << td2 << MrzFormat::Td2
                                 << u"I UTO D23145890 UTO 740812 120415 "_s;
    QTest::newRow("part 5: TD1") << td1 << MrzFormat::Td1
                                 << u"I UTO D23145890 UTO 740812 120415 "_s;
    QTest::newRow("part 7: visa, format A")
        << visaA << MrzFormat::VisaA << u"V UTO L8988901C XXX 400907 961210 "_s;
    QTest::newRow("part 7: visa, format B")
        << visaB << MrzFormat::VisaB << u"V UTO L8988901C XXX 400907 961210 "_s;
}

void MrzReaderTest::readsTheSpecimens()
{
    QFETCH(QString, text);
    const auto mrz = readMrz(text);
    QVERIFY2(mrz, mrz ? "" : qPrintable(mrz.failure().text));
    QTEST(mrz->format, "format");
    const QStringList parts = {mrz->documentCode,  mrz->issuer,    mrz->number,
                               mrz->nationality,   mrz->birthDate, mrz->expiryDate,
                               mrz->personalNumber};
    QTEST(parts.join(u' '), "parts");
    QCOMPARE(mrz->surname, u"ERIKSSON"_s);
    QCOMPARE(mrz->givenNames, u"ANNA MARIA"_s);
    QVERIFY(!mrz->mayBeCutOff);
    QStringList faults;
    for (const MrzFault &fault : mrz->faults)
        faults.append(fault.text);
    QCOMPARE(faults, QStringList());
}

void MrzReaderTest::readsLongDocumentNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QStringList>("optionalData");
    QTest::addColumn<int>("faults");
    // Part 5's own example of a number of twelve characters.
    QTest::newRow("TD1") << u"I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\n"
                            "STEVENSON<<PETER<JOHN<<<<<<<<<"_s
                         << u"D23145890734"_s << QStringList() << 0;
    QTest::newRow("TD1, with other data behind it")
        << u"I<UTOD23145890<7349<AB12<<<<<<\n3407127M9507122UTO<<<<<<<<<<<%1\n"
           "STEVENSON<<PETER<JOHN<<<<<<<<<"_s.arg(
               mrzCheckDigit(u"D23145890<7349<AB12<<<<<<340712795071 22<<<<<<<<<<<"_s.remove(u' ')))
        << u"D23145890734"_s << QStringList{u"AB12"_s} << 0;
    QTest::newRow("TD2") << u"I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<\n"
                            "D23145890<UTO3407127M95071227349<<<8"_s
                         << u"D23145890734"_s << QStringList() << 0;
    QTest::newRow("TD1, its check digit broken")
        << u"I<UTOD23145890<7348<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\n"
           "STEVENSON<<PETER<JOHN<<<<<<<<<"_s
        << u"D23145890734"_s << QStringList() << 1;
    QTest::newRow("TD1, a short number with a filler for its check digit")
        << u"I<UTOD2314589<<734<<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\n"
           "STEVENSON<<PETER<JOHN<<<<<<<<<"_s
        << u"D2314589"_s << QStringList{u"734"_s} << 1;
}

void MrzReaderTest::readsLongDocumentNumbers()
{
    QFETCH(QString, text);
    const auto mrz = readMrz(text);
    QVERIFY(mrz);
    QTEST(mrz->number, "number");
    QTEST(mrz->optionalData, "optionalData");
    QTEST(static_cast<int>(mrz->faults.size()), "faults");
}

void MrzReaderTest::readsNames_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("surname");
    QTest::addColumn<QString>("givenNames");
    QTest::addColumn<bool>("mayBeCutOff");
    const auto row = [](const char *what, const QString &names, const QString &surname,
                        const QString &given, bool cut = false) {
        QTest::newRow(what) << names << surname << given << cut;
    };
    row("one of each", u"ERIKSSON<<ANNA"_s, u"ERIKSSON"_s, u"ANNA"_s);
    row("several of each", u"VAN<DER<MUELLEN<<MARIA<ANNA"_s, u"VAN DER MUELLEN"_s, u"MARIA ANNA"_s);
    row("no given name", u"ARKFREITH"_s, u"ARKFREITH"_s, QString());
    row("a name that fills its place", u"NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"_s,
        u"NILAVADHANANANDA"_s, u"CHAYAPA DEJTHAMRONG K"_s, true);
    row("a surname that fills its place", u"BENNELONG<WOOLOOMOOLOO<WARRANDYTE<WARNA"_s,
        u"BENNELONG WOOLOOMOOLOO WARRANDYTE WARNA"_s, QString(), true);
}

void MrzReaderTest::readsNames()
{
    QFETCH(QString, names);
    const auto mrz = readMrz(u"P<UTO"_s + names.leftJustified(39, u'<') +
                             u"\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"_s);
    QVERIFY(mrz);
    QTEST(mrz->surname, "surname");
    QTEST(mrz->givenNames, "givenNames");
    QTEST(mrz->mayBeCutOff, "mayBeCutOff");
}

void MrzReaderTest::anEmptyPersonalNumberMayHaveAFillerOrAZero_data()
{
    QTest::addColumn<QChar>("digit");
    QTest::addColumn<int>("faults");
    QTest::newRow("filler") << QChar(u'<') << 0;
    QTest::newRow("zero") << QChar(u'0') << 0;
    QTest::newRow("another digit") << QChar(u'1') << 1;
}

void MrzReaderTest::anEmptyPersonalNumberMayHaveAFillerOrAZero()
{
    QFETCH(QChar, digit);
    const QString guarded = u"L898902C36"_s + u"7408122"_s + u"1204159<<<<<<<<<<<<<<"_s + digit;
    const auto mrz = readMrz(u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
                             "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<"_s +
                             digit + mrzCheckDigit(guarded));
    QVERIFY(mrz);
    QTEST(static_cast<int>(mrz->faults.size()), "faults");
    QCOMPARE(mrz->personalNumber, QString());
}

void MrzReaderTest::refusesACardOfAnotherStandard()
{
    const auto french = readMrz(u"IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<\n"
                                "8806923102858CORINNE<<<<<<<6512068F6"_s);
    QVERIFY(!french);
    QCOMPARE(french.failure().code, u"mrz.french"_s);
    QVERIFY(readMrz(u"IDFRAERIKSSON<<ANNA<MARIA<<<<<<<<<<<\n"
                    "D231458907FRA7408122F1204159<<<<<<<6"_s));
}

void MrzReaderTest::computesCheckDigits_data()
{
    QTest::addColumn<QString>("characters");
    QTest::addColumn<QChar>("digit");
    // Part 3, section 4.9: its examples.
    QTest::newRow("a date") << u"520727"_s << QChar(u'3');
    QTest::newRow("a number with fillers") << u"AB2134<<<"_s << QChar(u'5');
    QTest::newRow("all of TD1") << u"D231458907<<<<<<<<<<<<<<<34071279507122<<<<<<<<<<<"_s
                                << QChar(u'2');
    QTest::newRow("all of TD3") << u"HA672242<658022549601086<<<<<<<<<<<<<<0"_s << QChar(u'8');
    QTest::newRow("nothing") << u"<<<<<<"_s << QChar(u'0');
}

void MrzReaderTest::computesCheckDigits()
{
    QFETCH(QString, characters);
    QTEST(mrzCheckDigit(characters), "digit");
}

QTEST_GUILESS_MAIN(MrzReaderTest)
#include "mrzreadertest.moc"
