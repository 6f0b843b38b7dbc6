#include "contract/startvalues.h"
#include "contract/catalogue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// What a new customer may start with, judged over the whole catalogue: nothing that tells who a
/// customer is goes to another one, and nothing about a customer is kept in the clear.
class StartValuesTest : public QObject
{
    Q_OBJECT

private slots:
    void whatTellsWhoACustomerIsGoesNowhere_data();
    void whatTellsWhoACustomerIsGoesNowhere();
    void identifiersGoNowhere_data();
    void identifiersGoNowhere();
    void whatIsTypedFreelyIsNeverInTheClear_data();
    void whatIsTypedFreelyIsNeverInTheClear();
    void whatTheIssueNamesCanBeADefault_data();
    void whatTheIssueNamesCanBeADefault();
    void keepsOnlyWhatMayBeKept_data();
    void keepsOnlyWhatMayBeKept();
    void fillsANewCustomer();
    void fillsOnlyFieldsOfTheKind();
    void fillsANewRow();
    void overlaysOthers();
    void aFieldNobodyDecidedOnGoesNowhere();
};

namespace {

/// Every field by the name of FieldPath::inAnyRow(), those of rows too.
QList<std::pair<QString, const Field *>> allFields()
{
    QList<std::pair<QString, const Field *>> all;
    for (const Field &field : Catalogue::fields()) {
        all.append({field.name, &field});
        for (const Field &part : field.rowFields)
            all.append({FieldPath(field.name, 0, part.name).inAnyRow(), &part});
    }
    return all;
}

template<typename Wanted>
void addFields(Wanted wanted)
{
    QTest::addColumn<QString>("name");
    for (const auto &[name, field] : allFields())
        if (wanted(name, *field))
            QTest::newRow(qPrintable(name)) << name;
}

bool mayGo(const QString &name, Carry how)
{
    return StartValues(how).mayKeep(name);
}

} // namespace

void StartValuesTest::whatTellsWhoACustomerIsGoesNowhere_data()
{
    static const QStringList told = {
        u"firstName"_s,         u"lastName"_s,     u"title"_s,         u"birthDate"_s,
        u"establishmentDate"_s, u"nationalCode"_s, u"customerExtId"_s, u"communicationNumber"_s,
        u"entityType"_s};
    addFields([](const QString &name, const Field &field) {
        const bool isAddressText =
            name.startsWith(u"listAddress."_s) &&
            (field.kind == ValueKind::Text || field.kind == ValueKind::LongText);
        return told.contains(name) || isAddressText ||
               name.startsWith(u"listBusinessEntityDocument"_s) ||
               name.startsWith(u"listContact"_s) || name == u"listAddress"_s;
    });
}

void StartValuesTest::whatTellsWhoACustomerIsGoesNowhere()
{
    QFETCH(QString, name);
    QVERIFY(!mayGo(name, Carry::Pinned));
    QVERIFY(!mayGo(name, Carry::Default));
}

void StartValuesTest::identifiersGoNowhere_data()
{
    addFields([](const QString &, const Field &field) { return field.isIdentifier; });
}

void StartValuesTest::identifiersGoNowhere()
{
    QFETCH(QString, name);
    QVERIFY(!mayGo(name, Carry::Pinned));
}

/// Texts, numbers and dates are typed freely and hold what the customer told; the requester alone is
/// the name of a system.
void StartValuesTest::whatIsTypedFreelyIsNeverInTheClear_data()
{
    addFields([](const QString &name, const Field &field) {
        const bool isChosen = field.kind == ValueKind::Code ||
                              field.kind == ValueKind::Enumeration ||
                              field.kind == ValueKind::Choices || field.kind == ValueKind::Boolean;
        return !isChosen && name != u"requester"_s;
    });
}

void StartValuesTest::whatIsTypedFreelyIsNeverInTheClear()
{
    QFETCH(QString, name);
    QVERIFY(!mayGo(name, Carry::Default));
}

void StartValuesTest::whatTheIssueNamesCanBeADefault_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"requester"_s, u"riskManagementCategory"_s, u"customerStatus"_s,
                                u"businessUnit"_s, u"initializeScreeningProcesses"_s,
                                u"listAddress.country"_s, u"listAddress.addressType"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void StartValuesTest::whatTheIssueNamesCanBeADefault()
{
    QFETCH(QString, name);
    QVERIFY(mayGo(name, Carry::Default));
    QVERIFY(mayGo(name, Carry::Pinned));
}

void StartValuesTest::keepsOnlyWhatMayBeKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isPinned");
    QTest::addColumn<bool>("isDefault");
    QTest::newRow("a category") << u"riskManagementCategory"_s << true << true;
    QTest::newRow("a description") << u"activityDescription"_s << true << false;
    QTest::newRow("a name") << u"firstName"_s << false << false;
    QTest::newRow("an address's country") << u"listAddress.country"_s << true << true;
    QTest::newRow("an address's city") << u"listAddress.city"_s << false << false;
    QTest::newRow("no field") << u"favouriteColour"_s << false << false;
    QTest::newRow("no field of a row") << u"listAddress.colour"_s << false << false;
    QTest::newRow("nothing") << QString() << false << false;
}

void StartValuesTest::keepsOnlyWhatMayBeKept()
{
    QFETCH(QString, name);
    StartValues pins(Carry::Pinned);
    StartValues defaults;
    for (StartValues *values : {&pins, &defaults})
        values->set(name, u"something"_s);
    QTEST(pins.contains(name), "isPinned");
    QTEST(defaults.contains(name), "isDefault");
}

void StartValuesTest::fillsANewCustomer()
{
    StartValues values;
    values.set(u"requester"_s, u"bank"_s);
    values.set(u"initializeScreeningProcesses"_s, QStringList{u"PEP"_s, u"SANCTIONS"_s});
    values.set(u"listAddress.country"_s, u"LT"_s);
    Record record;
    record.setKind(CustomerKind::Individual);
    values.putInto(record);
    Record wanted;
    wanted.setKind(CustomerKind::Individual);
    wanted.setValue(u"requester"_s, u"bank"_s);
    wanted.setChoices(u"initializeScreeningProcesses"_s, {u"PEP"_s, u"SANCTIONS"_s});
    QVERIFY(record == wanted); // and no row of its own
    QCOMPARE(StartValues::valueAt(record, FieldPath(u"initializeScreeningProcesses"_s)),
             (QStringList{u"PEP"_s, u"SANCTIONS"_s}));
    QCOMPARE(StartValues::valueAt(record, FieldPath(u"requester"_s)), QStringList{u"bank"_s});
    QCOMPARE(StartValues::valueAt(record, FieldPath(u"riskLevel"_s)), QStringList());
}

void StartValuesTest::fillsOnlyFieldsOfTheKind()
{
    StartValues values;
    values.set(u"citizenshipCountry"_s, u"LT"_s);
    values.set(u"registrationCountry"_s, u"LV"_s);
    for (const CustomerKind kind : {CustomerKind::Individual, CustomerKind::Organization}) {
        Record record;
        record.setKind(kind);
        values.putInto(record);
        const bool isPerson = kind == CustomerKind::Individual;
        QCOMPARE(record.value(u"citizenshipCountry"_s), isPerson ? u"LT"_s : QString());
        QCOMPARE(record.value(u"registrationCountry"_s), isPerson ? QString() : u"LV"_s);
    }
}

void StartValuesTest::fillsANewRow()
{
    StartValues values;
    values.set(u"listAddress.country"_s, u"LT"_s);
    values.set(u"listAddress.addressType"_s, u"RESIDENCE"_s);
    values.set(u"legalForm"_s, u"LTD"_s);
    const Record::Row wanted = {{u"addressType"_s, u"RESIDENCE"_s}, {u"country"_s, u"LT"_s}};
    QCOMPARE(values.row(u"listAddress"_s), wanted);
    QCOMPARE(values.row(u"listContact"_s), Record::Row());
}

void StartValuesTest::overlaysOthers()
{
    StartValues values;
    values.set(u"requester"_s, u"bank"_s);
    values.set(u"customerStatus"_s, u"ACTIVE"_s);
    values.set(u"riskLevel"_s, u"LOW"_s);
    StartValues others;
    others.set(u"requester"_s, u"other"_s);
    others.set(u"customerStatus"_s, QString()); // starts empty
    values.overlay(others);
    QCOMPARE(values.value(u"requester"_s), QStringList{u"other"_s});
    QVERIFY(!values.contains(u"customerStatus"_s));
    QCOMPARE(values.value(u"riskLevel"_s), QStringList{u"LOW"_s});
}

void StartValuesTest::aFieldNobodyDecidedOnGoesNowhere()
{
    QCOMPARE(Field().carry, Carry::Never);
}

QTEST_GUILESS_MAIN(StartValuesTest)
#include "startvaluestest.moc"
