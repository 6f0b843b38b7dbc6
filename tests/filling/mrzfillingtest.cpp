#include "filling/recognize.h"

#include "formats/mrzreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// What a passport line offers beside what the form holds.
class MrzFillingTest : public QObject
{
    Q_OBJECT

private slots:
    void offersEveryLineOfAnEmptyForm();
    void aDocumentIsOneRowOfTheForm();
    void overwritesNothingUnasked();
    void aNameInOtherLettersIsTheSame();
    void aWrongCheckDigitIsOfferedUnticked_data();
    void aWrongCheckDigitIsOfferedUnticked();
    void takesTheTypeOfADocumentWhereItIsCertain_data();
    void takesTheTypeOfADocumentWhereItIsCertain();
    void tellsWhereThereIsNothingToOffer_data();
    void tellsWhereThereIsNothingToOffer();
    void offersAStateThatOnlyTheInstallationLists();
    void aVisaOffersThePersonAlone();
    void anOrganizationIsSwitchedOnlyByHand();
};

namespace {

const QString specimen = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
                         "L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
const QString documents = u"listBusinessEntityDocument"_s;

/// A passport of a state that there is, with check digits that fit.
QString passport(const QString &state, const QString &names = u"SIRVYDYTE<<ONA"_s,
                 const QString &code = u"P<"_s, const QString &birthDate = u"850314"_s)
{
    const QString number = u"LT1234567"_s + mrzCheckDigit(u"LT1234567");
    const QString birth = birthDate + mrzCheckDigit(birthDate);
    const QString expiry = u"310601"_s + mrzCheckDigit(u"310601");
    const QString rest = QString(14, u'<') + u'0';
    return code + state.leftJustified(3, u'<') + names.leftJustified(39, u'<') + u'\n' + number +
           state.leftJustified(3, u'<') + birth + u'F' + expiry + rest +
           mrzCheckDigit(QString(number + birth + expiry + rest));
}

Filling offers(const QString &text, const Record &there = {})
{
    const auto filling =
        recognize(text, {.there = there, .isUntouched = false, .today = QDate(2026, 3, 15)});
    return filling ? *filling : Filling{filling.failure().text, {}};
}

/// "firstName: Ona" or, where it is not ticked, "firstName? Ona"; "=" where it is the same.
QStringList lines(const Filling &filling)
{
    QStringList all;
    for (const Proposal &each : filling.proposals) {
        const QString mark = each.standing == Standing::Same      ? u" ="_s
                             : each.standing == Standing::Nothing ? u" -"_s
                             : each.isTicked                      ? u":"_s
                                                                  : u"?"_s;
        all.append(each.path.toString() + mark + (each.text.isEmpty() ? u""_s : u' ' + each.text));
    }
    return all;
}

const Proposal *at(const Filling &filling, const QString &path)
{
    for (const Proposal &each : filling.proposals)
        if (each.path.toString() == path)
            return &each;
    return nullptr;
}

} // namespace

void MrzFillingTest::offersEveryLineOfAnEmptyForm()
{
    const Filling filling = offers(passport(u"LTU"_s));
    QCOMPARE(filling.origin, u"Passport line (TD3)"_s);
    QCOMPARE(lines(filling),
             QStringList({u"firstName: Ona"_s, u"lastName: Sirvydyte"_s, u"birthDate: 1985-03-14"_s,
                          u"citizenshipCountry: LT"_s,
                          u"listBusinessEntityDocument[0].entityType: INDIVIDUAL"_s,
                          u"listBusinessEntityDocument[0].identityDocumentType: PASSPORT"_s,
                          u"listBusinessEntityDocument[0].documentNumber: LT1234567"_s,
                          u"listBusinessEntityDocument[0].documentExpiryDate: 2031-06-01"_s,
                          u"listBusinessEntityDocument[0].documentIssueCountry: LT"_s}));
    QVERIFY(at(filling, u"lastName"_s)->note.contains(u"may be missing"_s));
    QCOMPARE(filling.zone.join(u'\n'), passport(u"LTU"_s));
    QVERIFY(filling.wrong.isEmpty());
    QVERIFY(filling.warnings.isEmpty());
}

void MrzFillingTest::aDocumentIsOneRowOfTheForm()
{
    const Taken done = taken({}, offers(passport(u"D"_s)).proposals);
    QCOMPARE(done.record.value(u"citizenshipCountry"_s), u"DE"_s);
    QCOMPARE(done.record.rows(documents),
             QList<Record::Row>({{{u"entityType"_s, u"INDIVIDUAL"_s},
                                  {u"identityDocumentType"_s, u"PASSPORT"_s},
                                  {u"documentNumber"_s, u"LT1234567"_s},
                                  {u"documentExpiryDate"_s, u"2031-06-01"_s},
                                  {u"documentIssueCountry"_s, u"DE"_s}}}));
    QVERIFY(done.paths.contains(FieldPath(documents, 0, u"documentNumber"_s)));
}

void MrzFillingTest::overwritesNothingUnasked()
{
    Record there;
    there.setValue(u"firstName"_s, u"Anna"_s);
    there.setValue(u"birthDate"_s, u"1985-03-14"_s);
    there.setValue(u"citizenshipCountry"_s, u"LV"_s);
    const Filling filling = offers(passport(u"LTU"_s), there);
    QCOMPARE(lines(filling).first(4),
             QStringList({u"firstName? Ona"_s, u"lastName: Sirvydyte"_s,
                          u"birthDate = 1985-03-14"_s, u"citizenshipCountry? LT"_s}));
    const Record after = taken(there, filling.proposals).record;
    QCOMPARE(after.value(u"firstName"_s), u"Anna"_s);
    QCOMPARE(after.value(u"citizenshipCountry"_s), u"LV"_s);
    QCOMPARE(after.value(u"lastName"_s), u"Sirvydyte"_s);
}

void MrzFillingTest::aNameInOtherLettersIsTheSame()
{
    Record there;
    there.setValue(u"firstName"_s, u"Jürgen"_s);
    there.setValue(u"lastName"_s, u"Müller-Lüdenscheidt"_s);
    const Filling filling = offers(passport(u"D"_s, u"MUELLER<LUEDENSCHEIDT<<JUERGEN"_s), there);
    QCOMPARE(at(filling, u"firstName"_s)->standing, Standing::Same);
    QCOMPARE(at(filling, u"lastName"_s)->standing, Standing::Same);
    const Record after = taken(there, filling.proposals).record;
    QCOMPARE(after.value(u"lastName"_s), u"Müller-Lüdenscheidt"_s);
}

void MrzFillingTest::aWrongCheckDigitIsOfferedUnticked_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("path");
    QTest::newRow("document number") << 10 << u"listBusinessEntityDocument[0].documentNumber"_s;
    QTest::newRow("birth date") << 20 << u"birthDate"_s;
    QTest::newRow("expiry date") << 28 << u"listBusinessEntityDocument[0].documentExpiryDate"_s;
}

void MrzFillingTest::aWrongCheckDigitIsOfferedUnticked()
{
    QFETCH(int, column);
    QFETCH(QString, path);
    QStringList zone = specimen.split(u'\n');
    QChar &digit = zone[1][column - 1];
    digit = digit == u'1' ? u'2' : u'1';
    const Filling filling = offers(zone.join(u'\n'));
    for (const Proposal &each : filling.proposals) {
        if (each.standing == Standing::Nothing)
            continue; // Utopia
        const bool isIt = each.path.toString() == path;
        const bool isNationalCode = each.path.field() == u"nationalCode";
        QCOMPARE(each.isDoubtful, isIt || isNationalCode);
        QCOMPARE(each.isTicked, !isIt && !isNationalCode);
    }
    QCOMPARE(filling.wrong, QList<ZonePlace>({{2, column}}));
    QVERIFY(at(filling, path)->note.contains(u"line 2, column %1"_s.arg(column)));
    QVERIFY(!at(filling, path)->text.isEmpty());
}

void MrzFillingTest::takesTheTypeOfADocumentWhereItIsCertain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("isNoted");
    const auto card = [](const QString &code, const QString &state) -> QString {
        return code.leftJustified(2, u'<') + state +
               u"D231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\n"
               "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s;
    };
    QTest::newRow("P") << passport(u"LTU"_s) << u"PASSPORT"_s << false;
    QTest::newRow("PD") << passport(u"LTU"_s, u"A<<B"_s, u"PD"_s) << u"PASSPORT"_s << false;
    QTest::newRow("I") << card(u"I"_s, u"UTO"_s) << u"IDENTITYCARD"_s << false;
    QTest::newRow("ID") << card(u"ID"_s, u"UTO"_s) << u"IDENTITYCARD"_s << false;
    QTest::newRow("A") << card(u"A"_s, u"UTO"_s) << u"IDENTITYCARD"_s << true;
    QTest::newRow("C") << card(u"C"_s, u"UTO"_s) << u"IDENTITYCARD"_s << true;
    QTest::newRow("AR") << card(u"AR"_s, u"UTO"_s) << u"RESIDENCEPERMIT"_s << false;
    QTest::newRow("IR") << card(u"IR"_s, u"UTO"_s) << u"RESIDENCEPERMIT"_s << false;
    QTest::newRow("C1 of the USA") << card(u"C1"_s, u"USA"_s) << u"RESIDENCEPERMIT"_s << false;
    QTest::newRow("C1 of another state") << card(u"C1"_s, u"UTO"_s) << u"IDENTITYCARD"_s << true;
    QTest::newRow("AC, of a crew") << card(u"AC"_s, u"UTO"_s) << u"OTHER"_s << false;
}

void MrzFillingTest::takesTheTypeOfADocumentWhereItIsCertain()
{
    QFETCH(QString, text);
    const Filling filling = offers(text);
    const Proposal *type = at(filling, u"listBusinessEntityDocument[0].identityDocumentType"_s);
    QVERIFY2(type, qPrintable(filling.origin));
    QTEST(type->text, "type");
    QTEST(!type->note.isEmpty(), "isNoted");
}

void MrzFillingTest::tellsWhereThereIsNothingToOffer_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("note");
    const QString citizenship = u"citizenshipCountry"_s;
    QTest::newRow("a stateless person") << passport(u"XXA"_s) << citizenship << u"stateless"_s;
    QTest::newRow("a refugee") << passport(u"XXB"_s) << citizenship << u"refugee"_s;
    QTest::newRow("the specimens' state") << specimen << citizenship << u"Utopia"_s;
    QTest::newRow("Kosovo") << passport(u"RKS"_s) << citizenship << u"Kosovo"_s;
    QTest::newRow("no state that is known") << passport(u"QQQ"_s) << citizenship << u"QQQ"_s;
    QTest::newRow("the day of birth unknown")
        << passport(u"LTU"_s, u"A<<B"_s, u"P<"_s, u"8503<<"_s) << u"birthDate"_s << u"8503<<"_s;
    QTest::newRow("a day that does not exist")
        << passport(u"LTU"_s, u"A<<B"_s, u"P<"_s, u"850231"_s) << u"birthDate"_s << u"850231"_s;
    QTest::newRow("no given name")
        << passport(u"LTU"_s, u"ARKFREITH"_s) << u"firstName"_s << u"no such name"_s;
}

void MrzFillingTest::tellsWhereThereIsNothingToOffer()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    QFETCH(QString, note);
    const Filling filling = offers(text);
    const Proposal *told = at(filling, path);
    QVERIFY(told);
    QCOMPARE(told->standing, Standing::Nothing);
    QVERIFY(told->text.isEmpty());
    QVERIFY2(told->note.contains(note), qPrintable(told->note));
    QVERIFY(!taken({}, filling.proposals).record.holds(FieldPath(path)));
}

void MrzFillingTest::offersAStateThatOnlyTheInstallationLists()
{
    const auto filling =
        recognize(passport(u"RKS"_s), {.there = {},
                                       .isUntouched = false,
                                       .today = QDate(2026, 3, 15),
                                       .installed = {{CodeSet::Country, Classifier({u"XK"_s})}}});
    QVERIFY(filling);
    QCOMPARE(at(*filling, u"citizenshipCountry"_s)->text, u"XK"_s);
    QVERIFY(!at(*filling, u"citizenshipCountry"_s)->note.isEmpty());
}

void MrzFillingTest::aVisaOffersThePersonAlone()
{
    const Filling filling = offers(u"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\n"
                                   "L8988901C4XXX4009078F9612109<<<<<<<<"_s);
    QCOMPARE(lines(filling), QStringList({u"firstName: Anna Maria"_s, u"lastName: Eriksson"_s,
                                          u"birthDate: 1940-09-07"_s, u"citizenshipCountry -"_s}));
    QCOMPARE(filling.warnings.size(), 1);
}

void MrzFillingTest::anOrganizationIsSwitchedOnlyByHand()
{
    Record there;
    there.setKind(CustomerKind::Organization);
    const Filling onEmpty = offers(passport(u"LTU"_s), there);
    QCOMPARE(lines(onEmpty).first(), u"entityType: INDIVIDUAL"_s);
    QVERIFY(at(onEmpty, u"lastName"_s)->isTicked);
    there.setValue(u"title"_s, u"UAB Dockers"_s);
    const Filling filling = offers(passport(u"LTU"_s), there);
    QCOMPARE(filling.warnings.size(), 1);
    for (const Proposal &each : filling.proposals)
        QVERIFY(!each.isTicked);
    QCOMPARE(taken(there, filling.proposals).record, there);
}

QTEST_GUILESS_MAIN(MrzFillingTest)
#include "mrzfillingtest.moc"
