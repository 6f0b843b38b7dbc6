#include "widgets/customermodel.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// What the clerk has touched stays through a switch of the kind, whatever customers start with.
class TouchedStartsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void theSwitchKeepsWhatWasTypedIntoAPinnedField();
    void theSwitchThereAndBackKeepsTheOtherKindsDefault();
    void theSwitchThereAndBackKeepsADefaultDeleted();
    void theSwitchBringsStartsAgainOnceTypingIsUndone();
    void theSwitchKeepsNothingOfTheCustomerBefore();

private:
    NewCustomers &starts() { return m_model->newCustomers(); }
    void begin(CustomerKind kind);

    std::unique_ptr<CustomerModel> m_model;
};

namespace {

const FieldPath category(u"riskManagementCategory"_s);
const FieldPath date(u"applicationDate"_s);
constexpr auto person = CustomerKind::Individual;
constexpr auto company = CustomerKind::Organization;

} // namespace

void TouchedStartsTest::init()
{
    m_model = std::make_unique<CustomerModel>([] { return QDate(2024, 3, 15); });
    StartValuesByKind defaults;
    defaults[person].set(u"riskManagementCategory"_s, u"FAST"_s);
    defaults[person].set(u"citizenshipCountry"_s, u"LT"_s);
    defaults[person].set(u"requester"_s, u"bank"_s);
    defaults[company].set(u"riskManagementCategory"_s, u"SLOW"_s);
    starts().use(u"Bank"_s, defaults);
}

void TouchedStartsTest::begin(CustomerKind kind)
{
    m_model->startOver(starts().record(kind), CustomerModel::Origin::New);
}

void TouchedStartsTest::theSwitchKeepsWhatWasTypedIntoAPinnedField()
{
    begin(person);
    starts().togglePin(m_model->record(), date);
    m_model->edit(date, u"2024-03-14"_s);
    m_model->setKind(company);
    QCOMPARE(m_model->record().value(date), u"2024-03-14"_s);
    m_model->setKind(person);
    QCOMPARE(m_model->record().value(date), u"2024-03-14"_s);
}

void TouchedStartsTest::theSwitchThereAndBackKeepsTheOtherKindsDefault()
{
    begin(person);
    m_model->edit(category, u"SLOW"_s);
    m_model->setKind(company);
    m_model->setKind(person);
    QCOMPARE(m_model->record().value(category), u"SLOW"_s);
}

void TouchedStartsTest::theSwitchThereAndBackKeepsADefaultDeleted()
{
    begin(person);
    m_model->edit(FieldPath(u"requester"_s), QString());
    m_model->edit(FieldPath(u"citizenshipCountry"_s), QString());
    m_model->setKind(company);
    QCOMPARE(m_model->record().value(u"requester"_s), QString());
    m_model->setKind(person);
    QCOMPARE(m_model->record().value(u"requester"_s), QString());
    QCOMPARE(m_model->record().value(u"citizenshipCountry"_s), QString());
}

void TouchedStartsTest::theSwitchBringsStartsAgainOnceTypingIsUndone()
{
    begin(person);
    m_model->edit(category, u"SLOW"_s);
    m_model->history().undo();
    m_model->setKind(company);
    m_model->setKind(person);
    QVERIFY(m_model->record() == starts().record(person));
}

void TouchedStartsTest::theSwitchKeepsNothingOfTheCustomerBefore()
{
    begin(person);
    m_model->edit(category, u"SLOW"_s);
    m_model->clear(starts().record(person));
    m_model->setKind(company);
    QVERIFY(m_model->record() == starts().record(company));
    m_model->setKind(person);
    QVERIFY(m_model->record() == starts().record(person));
}

QTEST_GUILESS_MAIN(TouchedStartsTest)
#include "touchedstartstest.moc"
