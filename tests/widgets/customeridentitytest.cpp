#include "widgets/customermodel.h"

#include "support/samplerecords.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// Which customer is in the form: edits keep it, another one has another number, and undo and redo
/// bring the number with the customer.
class CustomerIdentityTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void editsKeepIt();
    void anotherCustomerHasAnother_data();
    void anotherCustomerHasAnother();
    void undoBringsItBackWithItsCustomer();
    void anEqualCustomerIsAnotherOne();
    void aNumberIsNeverUsedAgain();
    void isTheNewOneAtEverySignal_data();
    void isTheNewOneAtEverySignal();

private:
    void load(const Record &record);

    std::unique_ptr<CustomerModel> m_model;
};

namespace {

Record named(const QString &name)
{
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(u"firstName"_s, name);
    return record;
}

} // namespace

void CustomerIdentityTest::init()
{
    m_model = std::make_unique<CustomerModel>([] { return QDate(2024, 3, 15); });
    m_model->startOver(named(u"Ana"_s));
}

void CustomerIdentityTest::load(const Record &record)
{
    m_model->replace(record, u"loading"_s, CustomerModel::Reveal::Everything);
}

void CustomerIdentityTest::editsKeepIt()
{
    const qint64 ana = m_model->identity();
    m_model->edit(FieldPath(u"firstName"_s), u"Anna"_s);
    m_model->setKind(CustomerKind::Organization);
    m_model->insertRow(u"listAddress"_s, 0);
    m_model->editChoices(u"initializeScreeningProcesses"_s, {u"PEP"_s});
    m_model->revealAll();
    m_model->markSaved();
    m_model->setLocked(true);
    m_model->setLocked(false);
    QCOMPARE(m_model->identity(), ana);
    while (m_model->history().canUndo()) {
        m_model->history().undo();
        QCOMPARE(m_model->identity(), ana);
    }
    while (m_model->history().canRedo()) {
        m_model->history().redo();
        QCOMPARE(m_model->identity(), ana);
    }
}

void CustomerIdentityTest::anotherCustomerHasAnother_data()
{
    QTest::addColumn<bool>("loaded");
    QTest::addColumn<Record>("record");
    QTest::newRow("a new one") << false << Record();
    QTest::newRow("a new one that is equal") << false << named(u"Ana"_s);
    QTest::newRow("a loaded one") << true << named(u"Bea"_s);
    QTest::newRow("a loaded one that is equal") << true << named(u"Ana"_s);
}

void CustomerIdentityTest::anotherCustomerHasAnother()
{
    QFETCH(bool, loaded);
    QFETCH(Record, record);
    const qint64 before = m_model->identity();
    if (loaded)
        load(record);
    else
        m_model->startOver(record);
    QVERIFY(m_model->identity() != before);
    QCOMPARE(m_model->record(), record);
}

void CustomerIdentityTest::undoBringsItBackWithItsCustomer()
{
    const qint64 ana = m_model->identity();
    m_model->edit(FieldPath(u"lastName"_s), u"typed"_s);
    load(named(u"Bea"_s));
    const qint64 bea = m_model->identity();
    m_model->edit(FieldPath(u"lastName"_s), u"typed, too"_s);
    load(named(u"Cid"_s));
    const qint64 cid = m_model->identity();
    const QList<std::pair<QString, qint64>> back{
        {u"Bea"_s, bea}, {u"Bea"_s, bea}, {u"Ana"_s, ana}, {u"Ana"_s, ana}};
    for (const auto &[name, identity] : back) {
        m_model->history().undo();
        QCOMPARE(m_model->record().value(u"firstName"_s), name);
        QCOMPARE(m_model->identity(), identity);
    }
    const QList<std::pair<QString, qint64>> forth{
        {u"Ana"_s, ana}, {u"Bea"_s, bea}, {u"Bea"_s, bea}, {u"Cid"_s, cid}};
    for (const auto &[name, identity] : forth) {
        m_model->history().redo();
        QCOMPARE(m_model->record().value(u"firstName"_s), name);
        QCOMPARE(m_model->identity(), identity);
    }
}

void CustomerIdentityTest::anEqualCustomerIsAnotherOne()
{
    const qint64 ana = m_model->identity();
    load(named(u"Bea"_s));
    const qint64 first = m_model->identity();
    load(named(u"Bea"_s));
    const qint64 second = m_model->identity();
    QVERIFY(second != first);
    // It is no step of its own: the way back leads to the one before, the way forth to the last.
    m_model->history().undo();
    QCOMPARE(m_model->identity(), ana);
    m_model->history().redo();
    QCOMPARE(m_model->identity(), second);
}

void CustomerIdentityTest::aNumberIsNeverUsedAgain()
{
    QSet<qint64> seen{m_model->identity()};
    for (int round = 1; round <= 20; ++round) {
        load(named(QString::number(round)));
        QVERIFY(!seen.contains(m_model->identity()));
        seen.insert(m_model->identity());
        if (round % 2)
            m_model->history().undo();
        if (round % 5 == 0) {
            m_model->startOver({});
            QVERIFY(!seen.contains(m_model->identity()));
            seen.insert(m_model->identity());
        }
    }
}

void CustomerIdentityTest::isTheNewOneAtEverySignal_data()
{
    QTest::addColumn<bool>("startsOver");
    QTest::newRow("a new customer") << true;
    QTest::newRow("a loaded one, back and forth") << false;
}

void CustomerIdentityTest::isTheNewOneAtEverySignal()
{
    QFETCH(bool, startsOver);
    m_model->edit(FieldPath(u"birthDate"_s), u"24."_s);
    m_model->leave(FieldPath(u"birthDate"_s)); // so that other findings show on the way
    const qint64 ana = m_model->identity();
    QList<qint64> told;
    const auto note = [&] { told.append(m_model->identity()); };
    connect(m_model.get(), &CustomerModel::customerReplaced, this, note);
    connect(m_model.get(), &CustomerModel::recordChanged, this, note);
    connect(m_model.get(), &CustomerModel::kindChanged, this, note);
    connect(m_model.get(), &CustomerModel::findingsChanged, this, note);
    const Record other = Support::minimalRecord(CustomerKind::Organization);
    if (startsOver)
        m_model->startOver(other);
    else
        load(other);
    const qint64 now = m_model->identity();
    QCOMPARE(told, QList<qint64>(4, now));
    if (startsOver)
        return;
    told.clear();
    m_model->history().undo();
    QCOMPARE(told, QList<qint64>(4, ana));
    told.clear();
    m_model->history().redo();
    QCOMPARE(told, QList<qint64>(4, now));
}

QTEST_GUILESS_MAIN(CustomerIdentityTest)
#include "customeridentitytest.moc"
