#include "contract/catalogue.h"
#include "contract/codes.h"
#include "contracttables.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// That the catalogue declares what the contract names, all of it, and declares it whole.
class CatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void declaresWhatTheContractNames_data();
    void declaresWhatTheContractNames();
    void namesRowElementsAsTheContract();
    void everyFieldIsWhole_data();
    void everyFieldIsWhole();
    void namesAreUnique();
    void labelsAreUniqueForACustomer_data();
    void labelsAreUniqueForACustomer();
    void xmlNamesHaveACapital_data();
    void xmlNamesHaveACapital();
    void fieldsStandInTheOrderOfTheirSections();
    void riskAndActivityBeginWithWhatAllAreAsked();
    void findsFieldsByPath_data();
    void findsFieldsByPath();
    void describesPaths_data();
    void describesPaths();
    void everySectionHasATitle_data();
    void everySectionHasATitle();
};

namespace {

QString typeOf(const Field &field)
{
    const QString codes = Codes::all(field.codes).join(u", "_s);
    switch (field.kind) {
    case ValueKind::Text:
    case ValueKind::LongText:
        return field.maximumLength ? u"text, ≤ "_s + QString::number(field.maximumLength)
                                   : u"text"_s;
    case ValueKind::Date:
        return u"date"_s;
    case ValueKind::Code:
        return u"code("_s + Codes::classifier(field.codes) + u')';
    case ValueKind::Enumeration:
        return u"enum "_s + codes;
    case ValueKind::Choices:
        return u"list of enum "_s + codes;
    case ValueKind::Boolean:
        return u"bool"_s;
    case ValueKind::Integer:
        return u"int"_s;
    case ValueKind::BigInteger:
        return u"bigint, ≥ 0"_s;
    case ValueKind::Decimal:
        return u"decimal, ≥ 0"_s;
    case ValueKind::Rows:
        return u"rows"_s;
    }
    return {};
}

QString lineOf(const Field &field, const QString &prefix)
{
    QString line = prefix + field.name + u": " + typeOf(field);
    if (field.need == Need::Mandatory)
        line += u", M";
    if (field.need == Need::BySetting)
        line += u", setting";
    if (field.name == u"closingDate")
        line += u", if CLOSED"; // no mark of the catalogue's, but the rule C013
    if (field.applies == Applies::ToIndividuals)
        line += u", INDIVIDUAL";
    if (field.applies == Applies::ToOrganizations)
        line += u", ORGANIZATION";
    return line;
}

void addFieldRows()
{
    QTest::addColumn<QString>("path");
    for (const Field &field : Catalogue::fields()) {
        QTest::addRow("%s", qPrintable(field.name)) << field.name;
        for (const Field &part : field.rowFields) {
            const FieldPath path(field.name, 0, part.name);
            QTest::addRow("%s", qPrintable(path.toString())) << path.toString();
        }
    }
}

} // namespace

void CatalogueTest::declaresWhatTheContractNames_data()
{
    QTest::addColumn<QString>("document");
    QTest::newRow("the copy kept with the tests") << ContractTables::copyFile();
    if (const QString itself = ContractTables::documentFile(); !itself.isEmpty())
        QTest::newRow("the contract itself") << itself;
}

void CatalogueTest::declaresWhatTheContractNames()
{
    QFETCH(QString, document);
    QStringList declared;
    for (const Field &field : Catalogue::fields()) {
        declared.append(lineOf(field, {}));
        for (const Field &part : field.rowFields)
            declared.append(lineOf(part, field.name + u'.'));
    }
    declared.sort();
    const QStringList named = ContractTables::fieldLines(document);
    QVERIFY(named.size() > 70);
    QCOMPARE(declared, named);
}

void CatalogueTest::namesRowElementsAsTheContract()
{
    QStringList declared;
    for (const Field &field : Catalogue::fields())
        if (field.kind == ValueKind::Rows)
            declared.append(field.name + u": " + field.rowElement);
    declared.sort();
    QCOMPARE(declared, ContractTables::rowElementLines(ContractTables::copyFile()));
    QCOMPARE(Catalogue::field(u"initializeScreeningProcesses")->rowElement, u"Process"_s);
}

void CatalogueTest::everyFieldIsWhole_data()
{
    addFieldRows();
}

void CatalogueTest::everyFieldIsWhole()
{
    QFETCH(QString, path);
    const Field *field = Catalogue::field(*FieldPath::fromString(path));
    QVERIFY(field);
    QVERIFY(!field->labelText().isEmpty());
    QVERIFY2(!field->labelText().endsWith(u'.'), "a label is no sentence");
    QVERIFY2(field->helpText().endsWith(u'.'), "help is a sentence");
    QCOMPARE(field->section, Catalogue::field(FieldPath::fromString(path)->field())->section);
    const bool hasCodes = field->kind == ValueKind::Code || field->kind == ValueKind::Enumeration ||
                          field->kind == ValueKind::Choices;
    QCOMPARE(field->codes != CodeSet::None, hasCodes);
    QCOMPARE(!field->rowFields.isEmpty(), field->kind == ValueKind::Rows);
    QCOMPARE(field->rowLabel != nullptr, field->kind == ValueKind::Rows);
}

void CatalogueTest::namesAreUnique()
{
    const auto verifyUnique = [](const QList<Field> &fields) {
        QSet<QString> names;
        QSet<QString> xmlNames;
        for (const Field &field : fields) {
            QVERIFY2(!names.contains(field.name), qPrintable(field.name));
            QVERIFY2(!xmlNames.contains(field.xmlName()), qPrintable(field.xmlName()));
            names.insert(field.name);
            xmlNames.insert(field.xmlName());
        }
    };
    verifyUnique(Catalogue::fields());
    for (const Field &field : Catalogue::fields())
        verifyUnique(field.rowFields);
}

void CatalogueTest::labelsAreUniqueForACustomer_data()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::newRow("an individual") << CustomerKind::Individual;
    QTest::newRow("an organization") << CustomerKind::Organization;
}

void CatalogueTest::labelsAreUniqueForACustomer()
{
    QFETCH(CustomerKind, kind);
    QHash<QString, QString> names;
    for (const Field &field : Catalogue::fields()) {
        if (!field.appliesTo(kind))
            continue;
        QVERIFY2(
            !names.contains(field.labelText()),
            qPrintable(QString(field.name + u" is labelled as " + names.value(field.labelText()))));
        names.insert(field.labelText(), field.name);
    }
}

void CatalogueTest::xmlNamesHaveACapital_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("xmlName");
    QTest::newRow("a small letter becomes a capital") << u"firstName"_s << u"FirstName"_s;
    QTest::newRow("only the first letter changes") << u"isPEP"_s << u"IsPEP"_s;
    QTest::newRow("an acronym stays") << u"GIIN"_s << u"GIIN"_s;
    QTest::newRow("a list's name") << u"listAddress"_s << u"ListAddress"_s;
}

void CatalogueTest::xmlNamesHaveACapital()
{
    QFETCH(QString, name);
    QTEST(Catalogue::field(name)->xmlName(), "xmlName");
}

void CatalogueTest::fieldsStandInTheOrderOfTheirSections()
{
    Section section = Section::Needed;
    for (const Field &field : Catalogue::fields()) {
        QVERIFY2(field.section >= section, qPrintable(field.name));
        section = field.section;
    }
    QCOMPARE(Catalogue::fields().constFirst().name, u"entityType"_s);
}

void CatalogueTest::riskAndActivityBeginWithWhatAllAreAsked()
{
    QHash<Section, QString> first;
    QHash<Section, Applies> last;
    for (const Field &field : Catalogue::fields()) {
        if (!first.contains(field.section))
            first.insert(field.section, field.name);
        last.insert(field.section, field.applies);
    }
    QCOMPARE(first.value(Section::Risk), u"riskLevel"_s);
    QCOMPARE(first.value(Section::Activity), u"activityDescription"_s);
    for (const Section section : {Section::Risk, Section::Activity})
        QVERIFY(last.value(section) != Applies::ToBoth);
}

void CatalogueTest::findsFieldsByPath_data()
{
    QTest::addColumn<FieldPath>("path");
    QTest::addColumn<QString>("label");
    QTest::newRow("a field at the top") << FieldPath(u"firstName"_s) << u"First name"_s;
    QTest::newRow("a list") << FieldPath(u"listAddress"_s) << u"Addresses"_s;
    QTest::newRow("a row stands for its list") << FieldPath(u"listAddress"_s, 3) << u"Addresses"_s;
    QTest::newRow("a field in a row")
        << FieldPath(u"listAddress"_s, 3, u"country"_s) << u"Country"_s;
    QTest::newRow("a field that the row does not have")
        << FieldPath(u"listAddress"_s, 0, u"documentNumber"_s) << QString();
    QTest::newRow("a field of a row looked for at the top") << FieldPath(u"country"_s) << QString();
    QTest::newRow("another case") << FieldPath(u"firstname"_s) << QString();
    QTest::newRow("no field at all") << FieldPath() << QString();
}

void CatalogueTest::findsFieldsByPath()
{
    QFETCH(FieldPath, path);
    const Field *found = Catalogue::field(path);
    QTEST(found ? found->labelText() : QString(), "label");
}

void CatalogueTest::describesPaths_data()
{
    QTest::addColumn<FieldPath>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("a field") << FieldPath(u"firstName"_s) << u"First name"_s;
    QTest::newRow("a row, counted from one") << FieldPath(u"listAddress"_s, 1) << u"Address 2"_s;
    QTest::newRow("a field in a row")
        << FieldPath(u"listContact"_s, 0, u"contactType"_s) << u"Contact 1: Contact type"_s;
    QTest::newRow("what is no field") << FieldPath(u"tradingName"_s) << u"tradingName"_s;
}

void CatalogueTest::describesPaths()
{
    QFETCH(FieldPath, path);
    QTEST(Catalogue::describe(path), "words");
}

void CatalogueTest::everySectionHasATitle_data()
{
    labelsAreUniqueForACustomer_data();
}

void CatalogueTest::everySectionHasATitle()
{
    QFETCH(CustomerKind, kind);
    const QList<Section> sections = Catalogue::sections(kind);
    QCOMPARE(sections.constFirst(), Section::Needed);
    QCOMPARE(sections.contains(Section::Organization), kind == CustomerKind::Organization);
    QSet<QString> titles;
    for (const Section section : sections)
        titles.insert(Catalogue::sectionTitle(section, kind));
    QCOMPARE(titles.size(), sections.size());
    QVERIFY(!titles.contains(QString()));
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "cataloguetest.moc"
