#include "contract/codefinder.h"

#include "contract/codes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

Q_DECLARE_METATYPE(Forms::CodeSet)

/// That a code is found by whatever people call it, and never by guessing.
class CodeFinderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsOnLeaving_data();
    void readsOnLeaving();
    void everyCodeIsFoundByAllThatItIsCalled_data();
    void everyCodeIsFoundByAllThatItIsCalled();
    void aNameOfSeveralMeansNone_data();
    void aNameOfSeveralMeansNone();
    void listsTheBestFirst_data();
    void listsTheBestFirst();
    void anEmptyTextListsAll();
    void installedCodesAreFound();
    void showsNamesAndKeepsWhatIsNoCode();
};

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale lithuanian(QLocale::Lithuanian, QLocale::Lithuania);

const CodeFinder &countries(const QLocale &locale)
{
    static const CodeFinder inEnglish(CodeSet::Country, {}, english);
    static const CodeFinder inLithuanian(CodeSet::Country, {}, lithuanian);
    return locale == english ? inEnglish : inLithuanian;
}

} // namespace

void CodeFinderTest::readsOnLeaving_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    const auto row = [](const QLocale &locale, const QString &typed, const QString &code) {
        QTest::newRow(qPrintable(locale.name() + u": "_s + typed)) << locale << typed << code;
    };
    // Codes, names, alpha-3 codes, own names.
    row(english, u"LT"_s, u"LT"_s);
    row(english, u"lt"_s, u"LT"_s);
    row(english, u" lt "_s, u"LT"_s);
    row(english, u"Lithuania"_s, u"LT"_s);
    row(english, u"LITHUANIA"_s, u"LT"_s);
    row(english, u"Lithuania (LT)"_s, u"LT"_s);
    row(english, u"ltu"_s, u"LT"_s);
    row(english, u"lietuva"_s, u"LT"_s);
    row(english, u"deutschland"_s, u"DE"_s);
    row(english, u"Österreich"_s, u"AT"_s);
    row(english, u"osterreich"_s, u"AT"_s);
    row(english, u"Ελλάδα"_s, u"GR"_s);
    row(english, u"ελλαδα"_s, u"GR"_s);
    row(english, u"Россия"_s, u"RU"_s);
    row(english, u"belgië"_s, u"BE"_s);
    row(english, u"Belgique"_s, u"BE"_s);
    row(english, u"日本"_s, u"JP"_s);
    row(english, u"Cote d’Ivoire"_s, u"CI"_s);
    row(english, u"cote d'ivoire"_s, u"CI"_s);
    row(english, u"Sao Tome"_s, u"ST"_s);
    row(english, u"curacao"_s, u"CW"_s);
    row(english, u"USA"_s, u"US"_s);
    row(english, u"GBR"_s, u"GB"_s);
    // A prefix of one name.
    row(english, u"norw"_s, u"NO"_s);
    row(english, u"lith"_s, u"LT"_s);
    row(english, u"liet"_s, u"LT"_s);
    // A whole name goes before longer ones that begin with it.
    row(english, u"Niger"_s, u"NE"_s);
    row(english, u"Guinea"_s, u"GN"_s);
    row(english, u"Dominica"_s, u"DM"_s);
    // A code goes before every name: IN is India, not Indonesia's beginning.
    row(english, u"in"_s, u"IN"_s);
    row(english, u"is"_s, u"IS"_s);
    // What may be several is none.
    row(english, u"n"_s, QString());
    row(english, u"united"_s, QString());
    row(english, u"saint"_s, QString());
    row(english, u"congo"_s, QString());
    row(english, u"guinea-"_s, u"GW"_s);
    row(english, u"aus"_s, u"AU"_s); // alpha-3
    row(english, u"aust"_s, QString());
    row(english, u"republic"_s, QString());
    // What is only within a name is none, nor is a misspelling.
    row(english, u"thuania"_s, QString());
    row(english, u"Lituania"_s, QString());
    row(english, u"XX"_s, QString());
    row(english, u"L"_s, QString());
    row(english, u""_s, QString());
    row(english, u" "_s, QString());
    row(english, u"("_s, QString());
    // In Lithuanian, and English names besides.
    row(lithuanian, u"Lietuva"_s, u"LT"_s);
    row(lithuanian, u"Lietuva (LT)"_s, u"LT"_s);
    row(lithuanian, u"Vokietija"_s, u"DE"_s);
    row(lithuanian, u"vok"_s, u"DE"_s);
    row(lithuanian, u"Germany"_s, u"DE"_s);
    row(lithuanian, u"Deutschland"_s, u"DE"_s);
    row(lithuanian, u"Švedija"_s, u"SE"_s);
    row(lithuanian, u"svedija"_s, u"SE"_s);
    row(lithuanian, u"Lenkija"_s, u"PL"_s);
    row(lithuanian, u"POL"_s, u"PL"_s);
    row(lithuanian, u"jungtin"_s, QString());
    row(lithuanian, u"pietų"_s, QString());
}

void CodeFinderTest::readsOnLeaving()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, typed);
    QTEST(countries(locale).meant(typed).value_or(QString()), "code");
}

void CodeFinderTest::everyCodeIsFoundByAllThatItIsCalled_data()
{
    QTest::addColumn<CodeSet>("set");
    QTest::addColumn<QLocale>("locale");
    for (const CodeSet set :
         {CodeSet::Country, CodeSet::Currency, CodeSet::CustomerStatus, CodeSet::RiskLevel,
          CodeSet::DocumentType, CodeSet::ContactType, CodeSet::ListPurpose, CodeSet::EntityType,
          CodeSet::LegalForm, CodeSet::AddressType, CodeSet::RiskManagementCategory}) {
        for (const QLocale &locale : {english, lithuanian})
            QTest::addRow("set %d in %s", static_cast<int>(set), qPrintable(locale.name()))
                << set << locale;
    }
}

void CodeFinderTest::everyCodeIsFoundByAllThatItIsCalled()
{
    QFETCH(CodeSet, set);
    QFETCH(QLocale, locale);
    const CodeFinder finder(set, {}, locale);
    QCOMPARE(finder.entries().size(), Codes::all(set).size());
    for (const CodeFinder::Entry &entry : finder.entries()) {
        QCOMPARE(finder.exact(entry.code), std::optional(entry.code));
        QCOMPARE(finder.exact(entry.code.toLower()), std::optional(entry.code));
        QCOMPARE(finder.exact(entry.shown), std::optional(entry.code));
        QCOMPARE(finder.exact(finder.shown(entry.code)), std::optional(entry.code));
    }
}

void CodeFinderTest::aNameOfSeveralMeansNone_data()
{
    everyCodeIsFoundByAllThatItIsCalled_data();
}

void CodeFinderTest::aNameOfSeveralMeansNone()
{
    QFETCH(CodeSet, set);
    QFETCH(QLocale, locale);
    const CodeFinder finder(set, {}, locale);
    QHash<QString, QStringList> codes;
    QSet<QString> codeKeys;
    for (const CodeFinder::Entry &entry : finder.entries()) {
        codeKeys.insert(entry.keys.first());
        for (const QString &key : entry.keys)
            codes[key].append(entry.code);
    }
    for (auto name = codes.cbegin(); name != codes.cend(); ++name)
        if (name->size() > 1 && !codeKeys.contains(name.key()))
            QVERIFY2(!finder.meant(name.key()),
                     qPrintable(name.key() + u" is "_s + name->join(u", "_s)));
}

void CodeFinderTest::listsTheBestFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("first");
    QTest::newRow("the code, then names that begin with it")
        << u"li"_s << QStringList{u"LI"_s, u"LY"_s, u"LR"_s, u"LT"_s};
    QTest::newRow("names that begin with it, then words of a name")
        << u"guinea"_s << QStringList{u"GN"_s, u"GW"_s, u"GQ"_s, u"PG"_s};
    QTest::newRow("the middle of a name comes last") << u"ithuan"_s << QStringList{u"LT"_s};
    QTest::newRow("nothing fits") << u"zzz"_s << QStringList{};
}

void CodeFinderTest::listsTheBestFirst()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, first);
    QStringList found;
    for (const CodeFinder::Entry *entry : countries(english).matches(typed))
        found.append(entry->code);
    for (const QString &code : std::as_const(first))
        QVERIFY2(found.contains(code), qPrintable(code + u" of "_s + found.join(u' ')));
    QCOMPARE(found.value(0), first.value(0));
    QCOMPARE(found.isEmpty(), first.isEmpty());
}

void CodeFinderTest::anEmptyTextListsAll()
{
    QCOMPARE(countries(english).matches({}).size(), Codes::all(CodeSet::Country).size());
    QCOMPARE(countries(english).matches({}).first()->shown, u"Afghanistan (AF)"_s);
}

void CodeFinderTest::installedCodesAreFound()
{
    const CodeFinder units(CodeSet::BusinessUnit, QStringList{u"HARBOUR"_s, u"HILL"_s}, english);
    QCOMPARE(units.meant(u"harb"_s), std::optional(u"HARBOUR"_s));
    QCOMPARE(units.meant(u"h"_s), std::optional<QString>());
    const CodeFinder own(CodeSet::RiskManagementCategory, QStringList{u"SLOW"_s}, english);
    QCOMPARE(own.exact(u"slow"_s), std::optional(u"SLOW"_s));
    QVERIFY(!own.exact(u"FAST"_s));
    const CodeFinder more(CodeSet::Country, QStringList{u"XK"_s, u"LT"_s}, english);
    QCOMPARE(more.meant(u"kosovo"_s), std::optional(u"XK"_s));
    QCOMPARE(more.entries().size(), Codes::all(CodeSet::Country).size() + 1);
}

void CodeFinderTest::showsNamesAndKeepsWhatIsNoCode()
{
    QCOMPARE(countries(english).shown(u"LT"_s), u"Lithuania (LT)"_s);
    QCOMPARE(countries(lithuanian).shown(u"DE"_s), u"Vokietija (DE)"_s);
    QCOMPARE(countries(english).shown(u"lt"_s), u"lt"_s);
    QCOMPARE(countries(english).shown(u"Nowhere"_s), u"Nowhere"_s);
    QCOMPARE(countries(english).shown({}), QString());
}

QTEST_GUILESS_MAIN(CodeFinderTest)
#include "codefindertest.moc"
