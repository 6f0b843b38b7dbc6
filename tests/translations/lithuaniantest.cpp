#include "checks/checker.h"
#include "checks/wording.h"
#include "contract/catalogue.h"
#include "contract/codenames.h"
#include "contract/codes.h"
#include "support/formwindow.h"
#include "window/language.h"

#include <QSet>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FormWindow;

namespace {

/// The fields of the form, with those of its rows behind each list.
QList<Field> everyField()
{
    QList<Field> all;
    for (const Field &field : Catalogue::fields())
        all += QList<Field>{field} + field.rowFields;
    return all;
}

/// What English and Lithuanian write alike.
const QSet<QString> alike = {u"LEI"_s, u"GIIN"_s};

} // namespace

/// The form as a Lithuanian clerk reads it.
class LithuanianTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_language.speak(u"lt"_s); }
    void everyFieldHasALithuanianLabelAndHelp();
    void everyCodeHasALithuanianName();
    void labelsAreUniqueWithinTheirSection_data();
    void labelsAreUniqueWithinTheirSection();
    void labelsAreUniqueWithinTheirRow();
    void countriesAndCurrenciesHaveLithuanianNames_data();
    void countriesAndCurrenciesHaveLithuanianNames();
    void everyCountryHasALithuanianName();
    void sentencesKeepTheLabelAsItIs_data();
    void sentencesKeepTheLabelAsItIs();
    void pluralsFollowTheirNumber_data();
    void pluralsFollowTheirNumber();
    void yesIsTheKeyT();
    void theBuiltInConnectionHasALithuanianName();

private:
    App::Language m_language;
};

void LithuanianTest::everyFieldHasALithuanianLabelAndHelp()
{
    for (const Field &field : everyField()) {
        const QString english = QString::fromUtf8(field.label);
        QVERIFY2((field.labelText() == english) == alike.contains(english),
                 qPrintable(field.name + u": "_s + field.labelText()));
        QVERIFY2(field.helpText() != QString::fromUtf8(field.help), qPrintable(field.helpText()));
        QVERIFY2(field.helpText().endsWith(u'.'), qPrintable(field.helpText()));
        if (field.rowLabel)
            QVERIFY2(field.rowLabelText() != QString::fromUtf8(field.rowLabel),
                     qPrintable(field.rowLabelText()));
    }
}

void LithuanianTest::everyCodeHasALithuanianName()
{
    QStringList lithuanian;
    QStringList english;
    const auto namesOf = [](QStringList &names) {
        for (const Field &field : everyField())
            if (field.kind == ValueKind::Enumeration || field.kind == ValueKind::Choices)
                for (const QString &code : Codes::all(field.codes))
                    names.append(CodeNames::shown(field.codes, code));
    };
    namesOf(lithuanian);
    m_language.speak(u"en"_s);
    namesOf(english);
    m_language.speak(u"lt"_s);
    QVERIFY(english.size() > 25);
    QCOMPARE(lithuanian.size(), english.size());
    for (qsizetype each = 0; each < english.size(); ++each)
        QVERIFY2(lithuanian.at(each) != english.at(each), qPrintable(english.at(each)));
}

void LithuanianTest::labelsAreUniqueWithinTheirSection_data()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::newRow("individual") << CustomerKind::Individual;
    QTest::newRow("organization") << CustomerKind::Organization;
}

void LithuanianTest::labelsAreUniqueWithinTheirSection()
{
    QFETCH(CustomerKind, kind);
    std::set<std::pair<Section, QString>> seen;
    QSet<QString> titles;
    for (const Section section : Catalogue::sections(kind))
        titles.insert(Catalogue::sectionTitle(section, kind));
    QCOMPARE(titles.size(), Catalogue::sections(kind).size());
    for (const Field &field : Catalogue::fields()) {
        if (!field.appliesTo(kind))
            continue;
        const std::pair<Section, QString> label(field.section, field.labelText());
        QVERIFY2(!seen.contains(label), qPrintable(field.labelText()));
        seen.insert(label);
    }
}

void LithuanianTest::labelsAreUniqueWithinTheirRow()
{
    for (const Field &list : Catalogue::fields()) {
        QSet<QString> seen;
        for (const Field &field : list.rowFields) {
            QVERIFY2(!seen.contains(field.labelText()), qPrintable(field.labelText()));
            seen.insert(field.labelText());
        }
    }
}

void LithuanianTest::countriesAndCurrenciesHaveLithuanianNames_data()
{
    QTest::addColumn<CodeSet>("set");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("shown");
    QTest::newRow("Lithuania") << CodeSet::Country << u"LT"_s << u"Lietuva (LT)"_s;
    QTest::newRow("Germany") << CodeSet::Country << u"DE"_s << u"Vokietija (DE)"_s;
    QTest::newRow("Poland") << CodeSet::Country << u"PL"_s << u"Lenkija (PL)"_s;
    QTest::newRow("the euro") << CodeSet::Currency << u"EUR"_s << u"Euras (EUR)"_s;
    QTest::newRow("the złoty") << CodeSet::Currency << u"PLN"_s << u"Lenkijos zlotas (PLN)"_s;
}

void LithuanianTest::countriesAndCurrenciesHaveLithuanianNames()
{
    QFETCH(CodeSet, set);
    QFETCH(QString, code);
    QFETCH(QString, shown);
    QCOMPARE(CodeNames::shown(set, code), shown);
}

void LithuanianTest::everyCountryHasALithuanianName()
{
    int sameInEnglish = 0;
    for (const QString &code : Codes::all(CodeSet::Country)) {
        const QString name = CodeNames::name(CodeSet::Country, code);
        QVERIFY2(!name.isEmpty(), qPrintable(code));
        sameInEnglish +=
            name == CodeNames::name(CodeSet::Country, code, QLocale(QLocale::English)) ? 1 : 0;
    }
    // Palau, Togo and their like are written alike; most are not.
    QVERIFY2(sameInEnglish < 30, qPrintable(QString::number(sameInEnglish)));
}

void LithuanianTest::sentencesKeepTheLabelAsItIs_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("expected");
    const auto field = [](const char16_t *name) { return *Catalogue::field(QStringView(name)); };
    QTest::newRow("a text is missing")
        << Wording::missing(field(u"firstName")) << u"Užpildykite lauką „Vardas“."_s;
    QTest::newRow("a choice is missing") << Wording::missing(field(u"customerStatus"))
                                         << u"Pasirinkite lauko „Kliento būsena“ reikšmę."_s;
    QTest::newRow("a row is missing")
        << Wording::missing(field(u"listAddress")) << u"Pridėkite bent vieną įrašą „Adresas“."_s;
    QTest::newRow("dates out of order")
        << Wording::outOfOrder(field(u"closingDate"), field(u"applicationDate"))
        << u"Lauko „Uždarymo data“ data turi sutapti su lauko „Paraiškos data“ data arba būti "
           u"vėlesnė."_s;
    QTest::newRow("too long")
        << Wording::tooLong(field(u"communicationNumber"), 300)
        << u"Sutrumpinkite lauko „Komunikacijos numeris“ reikšmę iki 256 simbolių. Dabar jų – 300."_s;
}

void LithuanianTest::sentencesKeepTheLabelAsItIs()
{
    QFETCH(QString, said);
    QFETCH(QString, expected);
    QCOMPARE(said, expected);
}

void LithuanianTest::pluralsFollowTheirNumber_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("expected");
    for (const int number : {1, 21, 101})
        QTest::addRow("%d", number) << number << u"%1 klaida"_s.arg(number);
    for (const int number : {2, 9, 22, 32})
        QTest::addRow("%d", number) << number << u"%1 klaidos"_s.arg(number);
    for (const int number : {0, 10, 11, 12, 19, 20, 30, 111})
        QTest::addRow("%d", number) << number << u"%1 klaidų"_s.arg(number);
}

void LithuanianTest::pluralsFollowTheirNumber()
{
    QFETCH(int, number);
    QTEST(QCoreApplication::translate("SectionState", "%n error(s)", nullptr, number), "expected");
}

void LithuanianTest::yesIsTheKeyT()
{
    FormWindow clerk;
    clerk.goTo(u"isLegalResident"_s);
    clerk.press(Qt::Key_T);
    QCOMPARE(clerk.record().value(u"isLegalResident"_s), u"true"_s);
    clerk.press(Qt::Key_N);
    QCOMPARE(clerk.record().value(u"isLegalResident"_s), u"false"_s);
    clerk.enter(u"citizenshipCountry"_s, u"vok"_s);
    QCOMPARE(clerk.record().value(u"citizenshipCountry"_s), u"DE"_s);
    QCOMPARE(clerk.boxText(u"citizenshipCountry"_s), u"Vokietija (DE)"_s);
}

void LithuanianTest::theBuiltInConnectionHasALithuanianName()
{
    FormWindow clerk;
    QCOMPARE(clerk.workplace().profile().name, u"Mokomasis"_s);
}

QTEST_MAIN(LithuanianTest)
#include "lithuaniantest.moc"
