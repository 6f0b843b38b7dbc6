#include "suggestions/suggestions.h"

#include "contract/catalogue.h"
#include "support/samplerecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

Q_DECLARE_METATYPE(Forms::CustomerKind)

namespace {

/// What a customer holds, by path; a path into a row makes the row.
using Values = QList<std::pair<QString, QString>>;

FieldPath pathOf(const QString &text)
{
    return *FieldPath::fromString(text);
}

Record recordOf(CustomerKind kind, const Values &values)
{
    Record record;
    record.setKind(kind);
    for (const auto &[name, value] : values) {
        const FieldPath path = pathOf(name);
        while (path.isInRow() && path.row() >= record.rowCount(path.field()))
            record.appendRow(path.field(), {});
        record.setValue(path, value);
    }
    return record;
}

/// "path = value" for each suggestion.
QStringList lines(const Suggestions &all)
{
    QStringList texts;
    for (const Suggestion &each : all)
        texts.append(each.path.toString() + u" = "_s + each.value);
    return texts;
}

const QString residence = u"permanentResidenceCountry"_s;
const QString document = u"listBusinessEntityDocument[0]"_s;
const QString address = u"listAddress[0]"_s;

} // namespace

/// What need not be typed twice, and that nothing else is suggested.
class SuggestionsTest : public QObject
{
    Q_OBJECT

private slots:
    void followsFromWhatIsThere_data();
    void followsFromWhatIsThere();
    void saysWhatItFollowsFrom();
    void isNotMadeForAFieldThatHoldsAnything_data();
    void isNotMadeForAFieldThatHoldsAnything();
    void whatIsSuggestedIsNoError();
    void theInstitutionsOwnDecisionsAreLeftAlone_data();
    void theInstitutionsOwnDecisionsAreLeftAlone();
    void anInstallationsOwnCountriesCount();
};

void SuggestionsTest::followsFromWhatIsThere_data()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::addColumn<Values>("values");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, CustomerKind kind, const Values &values,
                        const QStringList &expected) {
        QTest::newRow(name) << kind << values << expected;
    };
    const auto person = CustomerKind::Individual;
    const auto company = CustomerKind::Organization;
    const QString holder = document + u".entityType"_s;
    const QString type = document + u".identityDocumentType"_s;
    const QString issuer = document + u".documentIssueCountry"_s;
    const QString isPerson = holder + u" = INDIVIDUAL"_s;
    const QString isCompany = holder + u" = ORGANIZATION"_s;
    const std::pair citizen{u"citizenshipCountry"_s, u"LT"_s};

    row("nothing follows from a new customer", person, {}, {});
    row("nothing follows from a country without a document", person, {citizen}, {});
    row("a document is of the kind of customer", person, {{type, u"PASSPORT"_s}}, {isPerson});
    row("a document of an organization", company, {{type, u"OTHER"_s}}, {isCompany});
    row("a passport is issued by the country of citizenship", person,
        {citizen, {type, u"PASSPORT"_s}}, {isPerson, issuer + u" = LT"_s});
    row("a document whose type is not stated yet", person, {citizen, {holder, u"INDIVIDUAL"_s}},
        {issuer + u" = LT"_s});
    row("each of two documents", person,
        {citizen,
         {holder, u"INDIVIDUAL"_s},
         {u"listBusinessEntityDocument[1].entityType"_s, u"INDIVIDUAL"_s}},
        {issuer + u" = LT"_s, u"listBusinessEntityDocument[1].documentIssueCountry = LT"_s});
    row("a residence permit is issued where the person lives", person,
        {citizen, {residence, u"NO"_s}, {type, u"RESIDENCEPERMIT"_s}},
        {isPerson, issuer + u" = NO"_s});
    row("and not by the country of citizenship", person, {citizen, {type, u"RESIDENCEPERMIT"_s}},
        {isPerson});
    row("a certificate is issued by the country of registration", company,
        {{u"registrationCountry"_s, u"SE"_s}, {type, u"REGISTRATIONCERTIFICATE"_s}},
        {isCompany, issuer + u" = SE"_s});
    row("the citizenship of the other kind is not looked at", company,
        {citizen, {type, u"PASSPORT"_s}}, {isCompany});
    row("nor is the country of registration", person,
        {{u"registrationCountry"_s, u"SE"_s}, {type, u"PASSPORT"_s}}, {isPerson});
    row("a document of somebody else tells nothing", company,
        {{u"registrationCountry"_s, u"SE"_s}, {holder, u"INDIVIDUAL"_s}}, {});
    row("a citizenship that is no country", person,
        {{u"citizenshipCountry"_s, u"Lituania"_s}, {holder, u"INDIVIDUAL"_s}}, {});
    row("a citizenship that is still typed", person,
        {{u"citizenshipCountry"_s, u"L"_s}, {holder, u"INDIVIDUAL"_s}}, {});

    const QString country = address + u".country"_s;
    const QString second = u"listAddress[1].country"_s;
    row("a person lives where the address is", person, {{country, u"LT"_s}},
        {residence + u" = LT"_s});
    row("where both addresses are", person, {{country, u"LT"_s}, {second, u"LT"_s}},
        {residence + u" = LT"_s});
    row("nowhere where addresses are in two countries", person,
        {{country, u"LT"_s}, {second, u"NO"_s}}, {});
    row("but where one of them is the residence", person,
        {{country, u"LT"_s}, {second, u"NO"_s}, {u"listAddress[1].addressType"_s, u"RESIDENCE"_s}},
        {residence + u" = NO"_s});
    row("an organization lives nowhere", company, {{country, u"LT"_s}}, {});
    row("an address does not follow from the residence", person,
        {{residence, u"LT"_s}, {address + u".addressType"_s, u"RESIDENCE"_s}}, {});

    row("an address is made of its parts", person,
        {{address + u".streetAddress"_s, u"Gedimino pr. 1"_s},
         {address + u".city"_s, u"Vilnius"_s}},
        {address + u".addressDetails = Gedimino pr. 1, Vilnius"_s});
    row("parts do not follow from an address", person,
        {{address + u".addressDetails"_s, u"Gedimino pr. 1, 01103 Vilnius"_s}}, {});
}

void SuggestionsTest::followsFromWhatIsThere()
{
    QFETCH(CustomerKind, kind);
    QFETCH(Values, values);
    QTEST(lines(suggestions(recordOf(kind, values), {})), "expected");
}

void SuggestionsTest::saysWhatItFollowsFrom()
{
    const Record record =
        recordOf(CustomerKind::Individual, {{u"citizenshipCountry"_s, u"LT"_s},
                                            {document + u".identityDocumentType"_s, u"PASSPORT"_s},
                                            {address + u".city"_s, u"Vilnius"_s},
                                            {address + u".country"_s, u"LT"_s}});
    QStringList texts;
    QStringList sources;
    for (const Suggestion &each : suggestions(record, {})) {
        texts.append(each.text);
        QStringList from;
        for (const FieldPath &path : each.from)
            from.append(path.toString());
        sources.append(from.join(u' '));
    }
    const QStringList expectedTexts = {u"“Lithuania (LT)”, as in the address"_s,
                                       u"“Vilnius, Lithuania”, from the parts of the address"_s,
                                       u"“Individual”, as the kind of customer"_s,
                                       u"“Lithuania (LT)”, as the citizenship"_s};
    const QStringList expectedSources = {u"listAddress[0].country"_s,
                                         u"listAddress[0].city listAddress[0].country"_s,
                                         u"entityType"_s, u"citizenshipCountry"_s};
    QCOMPARE(texts, expectedTexts);
    QCOMPARE(sources, expectedSources);
}

void SuggestionsTest::isNotMadeForAFieldThatHoldsAnything_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("residence") << residence;
    QTest::newRow("full address") << address + u".addressDetails"_s;
    QTest::newRow("document holder") << document + u".entityType"_s;
    QTest::newRow("issuing country") << document + u".documentIssueCountry"_s;
}

void SuggestionsTest::isNotMadeForAFieldThatHoldsAnything()
{
    QFETCH(QString, path);
    Values values = {{u"citizenshipCountry"_s, u"LT"_s},
                     {document + u".identityDocumentType"_s, u"PASSPORT"_s},
                     {address + u".city"_s, u"Vilnius"_s},
                     {address + u".country"_s, u"LT"_s}};
    const auto isSuggested = [&] {
        const Suggestions all = suggestions(recordOf(CustomerKind::Individual, values), {});
        return std::any_of(all.cbegin(), all.cend(),
                           [&](const Suggestion &each) { return each.path == pathOf(path); });
    };
    QVERIFY(isSuggested());
    values.append({path, u"?"_s});
    QVERIFY(!isSuggested());
}

/// Taken or not, a suggestion never adds an error: its value is one that its field may have.
void SuggestionsTest::whatIsSuggestedIsNoError()
{
    for (const CustomerKind kind : {CustomerKind::Individual, CustomerKind::Organization}) {
        Record record = Support::fullRecord(kind);
        const QStringList emptied = {residence, address + u".addressDetails"_s,
                                     document + u".entityType"_s,
                                     document + u".documentIssueCountry"_s};
        for (const QString &path : emptied)
            record.setValue(pathOf(path), {});
        const Suggestions all = suggestions(record, {});
        QCOMPARE(all.size(), kind == CustomerKind::Individual ? 4 : 3);
        for (const Suggestion &each : all) {
            const Field *field = Catalogue::field(each.path);
            QVERIFY2(field && field->appliesTo(kind), qPrintable(each.path.toString()));
            QVERIFY(field->codes == CodeSet::None || Rules().lists(field->codes, each.value));
        }
    }
}

void SuggestionsTest::theInstitutionsOwnDecisionsAreLeftAlone_data()
{
    QTest::addColumn<QString>("field");
    for (const QString &field :
         {u"riskLevel"_s, u"customerStatus"_s, u"riskManagementCategory"_s, u"isPEP"_s,
          u"isSanctioned"_s, u"listPurpose"_s, u"initializeScreeningProcesses"_s})
        QTest::newRow(qPrintable(field)) << field;
}

void SuggestionsTest::theInstitutionsOwnDecisionsAreLeftAlone()
{
    QFETCH(QString, field);
    for (const CustomerKind kind : {CustomerKind::Individual, CustomerKind::Organization}) {
        Record record = Support::fullRecord(kind);
        record.setValue(field, {});
        record.setChoices(field, {});
        for (const Suggestion &each : suggestions(record, {}))
            QVERIFY(each.path != FieldPath(field));
    }
}

void SuggestionsTest::anInstallationsOwnCountriesCount()
{
    const Record record =
        recordOf(CustomerKind::Individual, {{u"citizenshipCountry"_s, u"XK"_s},
                                            {document + u".entityType"_s, u"INDIVIDUAL"_s}});
    QVERIFY(suggestions(record, {}).isEmpty());
    Rules rules;
    rules.classifiers.insert(CodeSet::Country, QStringList{u"XK"_s});
    QCOMPARE(lines(suggestions(record, rules)),
             QStringList(document + u".documentIssueCountry = XK"_s));
}

QTEST_MAIN(SuggestionsTest)
#include "suggestionstest.moc"
