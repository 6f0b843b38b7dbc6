#include "widgets/customermodel.h"

#include "support/samplerecords.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// Values that were offered and taken: one step, the same customer, seen at once.
class FillingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void takingIsOneStepOfTheSameCustomer();
    void aStepOfTypingEndsWhereValuesAreTaken();
    void whatIsWrongWithATakenValueIsSeenAtOnce();
    void whatTheServiceSaidOfATakenFieldGoes();
    void takingTheKindTellsOfIt();
    void aLockedCustomerTakesNothing();
    void whatIsTypedAndTakenAwayAgainIsNoStep();

private:
    std::unique_ptr<CustomerModel> m_model;
};

namespace {

const FieldPath firstName(u"firstName"_s);
const FieldPath birthDate(u"birthDate"_s);

} // namespace

void FillingTest::init()
{
    m_model = std::make_unique<CustomerModel>([] { return QDate(2024, 3, 15); });
    m_model->startOver(Support::minimalRecord(CustomerKind::Individual));
}

void FillingTest::takingIsOneStepOfTheSameCustomer()
{
    const Record before = m_model->record();
    const qint64 identity = m_model->identity();
    QSignalSpy replaced(m_model.get(), &CustomerModel::customerReplaced);
    Record filled = before;
    filled.setValue(firstName, u"Anna"_s);
    filled.appendRow(u"listBusinessEntityDocument"_s, {{u"documentNumber"_s, u"L898902C3"_s}});
    m_model->fill(filled, {firstName}, u"taking a passport line"_s);
    QCOMPARE(m_model->record(), filled);
    QCOMPARE(m_model->history().undoText(), u"taking a passport line"_s);
    m_model->history().undo();
    QCOMPARE(m_model->record(), before);
    m_model->history().redo();
    QCOMPARE(m_model->record(), filled);
    QCOMPARE(m_model->identity(), identity);
    QCOMPARE(replaced.size(), 0);
}

void FillingTest::aStepOfTypingEndsWhereValuesAreTaken()
{
    m_model->edit(firstName, u"An"_s);
    Record filled = m_model->record();
    filled.setValue(firstName, u"Anna"_s);
    m_model->fill(filled, {firstName}, u"taking"_s);
    m_model->edit(firstName, u"Annabel"_s);
    QCOMPARE(m_model->history().activeStack()->count(), 3);
    m_model->history().undo();
    QCOMPARE(m_model->record().value(firstName), u"Anna"_s);
}

void FillingTest::whatIsWrongWithATakenValueIsSeenAtOnce()
{
    Record filled = m_model->record();
    filled.setValue(birthDate, u"2031-01-01"_s);
    filled.setValue(u"citizenshipCountry"_s, u"Utopia"_s);
    m_model->fill(filled, {birthDate}, u"taking"_s);
    QVERIFY(m_model->shownAt(birthDate));
    QVERIFY(!m_model->shownAt(FieldPath(u"citizenshipCountry"_s)));
}

void FillingTest::whatTheServiceSaidOfATakenFieldGoes()
{
    m_model->setServiceFindings({{.path = firstName, .text = u"FirstName is too short"_s}});
    Record filled = m_model->record();
    filled.setValue(firstName, u"Anna"_s);
    m_model->fill(filled, {firstName}, u"taking"_s);
    QVERIFY(!m_model->shownAt(firstName));
}

void FillingTest::takingTheKindTellsOfIt()
{
    QSignalSpy told(m_model.get(), &CustomerModel::kindChanged);
    Record filled = m_model->record();
    filled.setKind(CustomerKind::Organization);
    m_model->fill(filled, {FieldPath(u"entityType"_s)}, u"taking"_s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(m_model->kind(), CustomerKind::Organization);
}

void FillingTest::aLockedCustomerTakesNothing()
{
    const Record before = m_model->record();
    m_model->setLocked(true);
    Record filled = before;
    filled.setValue(firstName, u"Anna"_s);
    m_model->fill(filled, {firstName}, u"taking"_s);
    QCOMPARE(m_model->record(), before);
    QVERIFY(!m_model->hasHistory());
}

void FillingTest::whatIsTypedAndTakenAwayAgainIsNoStep()
{
    m_model->edit(firstName, u"A"_s);
    m_model->leave(firstName);
    for (const QString &text : {u"AP"_s, u"AP<"_s, u"A"_s})
        m_model->edit(firstName, text);
    QCOMPARE(m_model->history().activeStack()->count(), 1);
    m_model->history().undo();
    QVERIFY(!m_model->history().canUndo());
    m_model->history().redo();
    QCOMPARE(m_model->record().value(firstName), u"A"_s);
}

QTEST_GUILESS_MAIN(FillingTest)
#include "fillingtest.moc"
