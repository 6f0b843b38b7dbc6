#include "widgets/customermodel.h"

#include "support/samplerecords.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// What new customers start with, without boxes: defaults and pins, what a switch of the kind makes
/// of them, and what a pin follows.
class NewCustomersTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void startsWithDefaultsAndPins();
    void aPinWinsOverADefault();
    void anEmptyPinStartsEmpty();
    void theSwitchBringsTheOtherKindsStart();
    void theSwitchKeepsWhatWasTyped();
    void theSwitchOfAKeptCustomerChangesNothingElse();
    void theSwitchIsOneStep();
    void aNewRowStartsWithTheDefaultsOfItsFields();
    void aPinFollowsItsField();
    void aPinFollowsNoOtherCustomer();
    void aPinFollowsUndo();
    void pinsStayWithTheirConnection();
    void whatCannotBeCarriedIsNot_data();
    void whatCannotBeCarriedIsNot();
    void aDefaultIsToldOnce();
    void aWrongValueIsNoDefault();
    void unpinsAll();

private:
    NewCustomers &starts() { return m_model->newCustomers(); }
    QString pinned(const QString &field);
    void begin(CustomerKind kind);

    std::unique_ptr<CustomerModel> m_model;
};

namespace {

const FieldPath category(u"riskManagementCategory"_s);
const FieldPath date(u"applicationDate"_s);
constexpr auto person = CustomerKind::Individual;
constexpr auto company = CustomerKind::Organization;

} // namespace

void NewCustomersTest::init()
{
    m_model = std::make_unique<CustomerModel>([] { return QDate(2024, 3, 15); });
    StartValuesByKind defaults;
    defaults[person].set(u"riskManagementCategory"_s, u"FAST"_s);
    defaults[person].set(u"citizenshipCountry"_s, u"LT"_s);
    defaults[company].set(u"riskManagementCategory"_s, u"SLOW"_s);
    defaults[company].set(u"legalForm"_s, u"LTD"_s);
    for (const CustomerKind kind : {person, company})
        defaults[kind].set(u"requester"_s, u"bank"_s);
    defaults[person].set(u"listAddress.country"_s, u"LT"_s);
    starts().use(u"Bank"_s, defaults);
}

void NewCustomersTest::begin(CustomerKind kind)
{
    m_model->startOver(starts().record(kind), CustomerModel::Origin::New);
}

/// The value that the next individual starts with.
QString NewCustomersTest::pinned(const QString &field)
{
    return starts().record(person).value(field);
}

void NewCustomersTest::startsWithDefaultsAndPins()
{
    begin(person);
    m_model->edit(date, u"2024-03-14"_s);
    starts().togglePin(m_model->record(), date);
    const Record next = starts().record(person);
    QCOMPARE(next.value(u"riskManagementCategory"_s), u"FAST"_s);
    QCOMPARE(next.value(u"applicationDate"_s), u"2024-03-14"_s);
    QVERIFY(!starts().record(company).holds(date));
    QCOMPARE(starts().record(company).value(u"riskManagementCategory"_s), u"SLOW"_s);
}

void NewCustomersTest::aPinWinsOverADefault()
{
    begin(person);
    m_model->edit(category, u"OTHER"_s);
    starts().togglePin(m_model->record(), category);
    QCOMPARE(pinned(u"riskManagementCategory"_s), u"OTHER"_s);
    starts().togglePin(m_model->record(), category);
    QCOMPARE(pinned(u"riskManagementCategory"_s), u"FAST"_s);
}

void NewCustomersTest::anEmptyPinStartsEmpty()
{
    begin(person);
    m_model->edit(category, QString());
    starts().togglePin(m_model->record(), category);
    QVERIFY(starts().isPinned(person, category));
    QCOMPARE(pinned(u"riskManagementCategory"_s), QString());
}

void NewCustomersTest::theSwitchBringsTheOtherKindsStart()
{
    begin(person);
    m_model->setKind(company);
    QVERIFY(m_model->record() == starts().record(company));
    QVERIFY(!m_model->record().holds(FieldPath(u"citizenshipCountry"_s)));
    m_model->setKind(person);
    QVERIFY(m_model->record() == starts().record(person));
}

void NewCustomersTest::theSwitchKeepsWhatWasTyped()
{
    begin(person);
    m_model->edit(FieldPath(u"customerExtId"_s), u"EXT1"_s);
    m_model->edit(category, u"TYPED"_s);
    m_model->setKind(company);
    QCOMPARE(m_model->record().value(u"customerExtId"_s), u"EXT1"_s);
    QCOMPARE(m_model->record().value(u"riskManagementCategory"_s), u"TYPED"_s);
    QCOMPARE(m_model->record().value(u"legalForm"_s), u"LTD"_s);
}

void NewCustomersTest::theSwitchOfAKeptCustomerChangesNothingElse()
{
    Record kept = starts().record(person);
    kept.setValue(u"customerExtId"_s, u"EXT1"_s);
    Record wanted = kept;
    wanted.setKind(company);
    m_model->startOver(kept);
    m_model->setKind(company);
    QVERIFY(m_model->record() == wanted);
    begin(person);
    m_model->replace(kept, u"loading"_s, CustomerModel::Reveal::Everything);
    m_model->setKind(company);
    QVERIFY(m_model->record() == wanted);
    m_model->history().undo();
    m_model->history().undo(); // back to the one that began here
    m_model->setKind(company);
    QVERIFY(m_model->record() == starts().record(company));
}

void NewCustomersTest::theSwitchIsOneStep()
{
    begin(person);
    m_model->setKind(company);
    m_model->history().undo();
    QVERIFY(m_model->record() == starts().record(person));
    m_model->history().redo();
    QVERIFY(m_model->record() == starts().record(company));
}

void NewCustomersTest::aNewRowStartsWithTheDefaultsOfItsFields()
{
    begin(person);
    m_model->insertRow(u"listAddress"_s, 0);
    m_model->insertRow(u"listContact"_s, 0);
    QCOMPARE(m_model->record().value(FieldPath(u"listAddress"_s, 0, u"country"_s)), u"LT"_s);
    QCOMPARE(m_model->record().rows(u"listContact"_s), QList{Record::Row()});
    begin(company);
    m_model->insertRow(u"listAddress"_s, 0);
    QCOMPARE(m_model->record().rows(u"listAddress"_s), QList{Record::Row()});
}

void NewCustomersTest::aPinFollowsItsField()
{
    begin(person);
    starts().togglePin(m_model->record(), date);
    for (const QString &typed : {u"1"_s, u"14"_s, u"14.3.24"_s, u"2024-03-14"_s}) {
        m_model->edit(date, typed);
        QCOMPARE(pinned(u"applicationDate"_s), typed);
    }
    begin(person);
    QCOMPARE(m_model->record().value(date), u"2024-03-14"_s);
    m_model->edit(date, QString());
    m_model->edit(date, u"2024-03-15"_s);
    QCOMPARE(pinned(u"applicationDate"_s), u"2024-03-15"_s);
}

void NewCustomersTest::aPinFollowsNoOtherCustomer()
{
    begin(person);
    m_model->edit(date, u"2024-03-14"_s);
    starts().togglePin(m_model->record(), date);
    Record old = Support::minimalRecord(person);
    old.setValue(u"applicationDate"_s, u"2020-01-01"_s);
    m_model->startOver(old);
    m_model->edit(date, u"2020-01-02"_s);
    QCOMPARE(pinned(u"applicationDate"_s), u"2024-03-14"_s);
    m_model->replace(old, u"loading"_s, CustomerModel::Reveal::Everything);
    m_model->history().undo();
    QCOMPARE(pinned(u"applicationDate"_s), u"2024-03-14"_s);
    begin(company);
    m_model->edit(date, u"2020-01-03"_s);
    QCOMPARE(pinned(u"applicationDate"_s), u"2024-03-14"_s);
}

void NewCustomersTest::aPinFollowsUndo()
{
    begin(person);
    m_model->edit(date, u"2024-03-14"_s);
    m_model->leave(date);
    starts().togglePin(m_model->record(), date);
    m_model->edit(date, u"2024-03-15"_s);
    m_model->history().undo();
    QCOMPARE(pinned(u"applicationDate"_s), u"2024-03-14"_s);
}

void NewCustomersTest::pinsStayWithTheirConnection()
{
    begin(person);
    starts().togglePin(m_model->record(), category);
    starts().use(u"Other"_s, StartValuesByKind());
    QVERIFY(!starts().isPinned(person, category));
    starts().use(u"Bank"_s, StartValuesByKind());
    QCOMPARE(pinned(u"riskManagementCategory"_s), u"FAST"_s);
}

void NewCustomersTest::whatCannotBeCarriedIsNot_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path :
         {u"firstName"_s, u"birthDate"_s, u"nationalCode"_s, u"initialDepositAccount"_s,
          u"listAddress[0].city"_s, u"listBusinessEntityDocument[0].documentIssueCountry"_s,
          u"listContact[0].contactType"_s})
        QTest::newRow(qPrintable(path)) << path;
}

void NewCustomersTest::whatCannotBeCarriedIsNot()
{
    QFETCH(QString, path);
    const FieldPath at = *FieldPath::fromString(path);
    const Record full = Support::fullRecord(person);
    QVERIFY(full.holds(at));
    starts().togglePin(full, at);
    starts().makeDefault(full, at);
    QVERIFY(!starts().hasPins());
    QVERIFY(!starts().defaults(person).contains(at.inAnyRow()));
    QVERIFY(!NewCustomers::whyNoPin(at).isEmpty());
    QVERIFY(!starts().whyNoDefault(full, at, {}).isEmpty());
}

void NewCustomersTest::aDefaultIsToldOnce()
{
    QSignalSpy told(&starts(), &NewCustomers::defaultsChanged);
    begin(person);
    const FieldPath address(u"listAddress"_s, 0, u"country"_s);
    starts().forgetDefault(person, address);
    QCOMPARE(told.count(), 1);
    starts().forgetDefault(person, address);
    QCOMPARE(told.count(), 1);
    m_model->insertRow(u"listAddress"_s, 0);
    m_model->edit(address, u"EE"_s);
    QVERIFY(!starts().standsAsDefault(m_model->record(), address));
    starts().makeDefault(m_model->record(), address);
    QVERIFY(starts().standsAsDefault(m_model->record(), address));
    QCOMPARE(told.count(), 2);
    QCOMPARE(starts().defaults(person).value(u"listAddress.country"_s), QStringList{u"EE"_s});
}

void NewCustomersTest::aWrongValueIsNoDefault()
{
    begin(person);
    const FieldPath citizenship(u"citizenshipCountry"_s);
    m_model->edit(citizenship, u"Jose"_s);
    QVERIFY(!starts().whyNoDefault(m_model->record(), citizenship, m_model->findings()).isEmpty());
    m_model->edit(citizenship, u"EE"_s);
    QCOMPARE(starts().whyNoDefault(m_model->record(), citizenship, m_model->findings()), QString());
    m_model->edit(citizenship, QString());
    QVERIFY(!starts().whyNoDefault(m_model->record(), citizenship, m_model->findings()).isEmpty());
}

void NewCustomersTest::unpinsAll()
{
    begin(person);
    starts().togglePin(m_model->record(), category);
    starts().togglePin(m_model->record(), date);
    starts().togglePin(starts().record(company), category);
    QVERIFY(starts().hasPins());
    starts().unpinAll();
    QVERIFY(!starts().hasPins());
    QCOMPARE(pinned(u"riskManagementCategory"_s), u"FAST"_s);
}

QTEST_GUILESS_MAIN(NewCustomersTest)
#include "newcustomerstest.moc"
