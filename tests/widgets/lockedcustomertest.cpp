#include "widgets/customermodel.h"

#include "support/samplerecords.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

using Change = std::function<void(CustomerModel &)>;
Q_DECLARE_METATYPE(Change)

/// That nothing changes a locked customer, and that it leaves the form as it came.
class LockedCustomerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void nothingChangesIt_data();
    void nothingChangesIt();
    void theWayBackWaitsUntilItIsUnlocked();
    void isToldOnce();
    void whatIsToldBeforeTheLockCounts();
    void anotherCustomerUnlocks_data();
    void anotherCustomerUnlocks();
    void findingsStillShow();

private:
    std::unique_ptr<CustomerModel> m_model;
};

void LockedCustomerTest::init()
{
    m_model = std::make_unique<CustomerModel>([] { return QDate(2024, 3, 15); });
    m_model->startOver(Support::fullRecord(CustomerKind::Individual));
    m_model->edit(FieldPath(u"lastName"_s), u"typed"_s);
    m_model->leave(FieldPath(u"lastName"_s));
    m_model->edit(FieldPath(u"firstName"_s), u"typed"_s);
    m_model->history().undo();
}

void LockedCustomerTest::nothingChangesIt_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("typing", [](auto &model) { model.edit(FieldPath(u"firstName"_s), u"x"_s); });
    row("emptying", [](auto &model) { model.edit(FieldPath(u"firstName"_s), {}); });
    row("typing into a row",
        [](auto &model) { model.edit(FieldPath(u"listAddress"_s, 0, u"city"_s), u"x"_s); });
    row("choosing", [](auto &model) { model.editChoices(u"initializeScreeningProcesses"_s, {}); });
    row("the kind", [](auto &model) { model.setKind(CustomerKind::Organization); });
    row("adding a row", [](auto &model) { model.insertRow(u"listAddress"_s, 0); });
    row("removing a row", [](auto &model) { model.removeRow(u"listAddress"_s, 0); });
    row("moving a row", [](auto &model) { model.moveRow(u"listAddress"_s, 0, 1); });
    row("undo", [](auto &model) { model.history().undo(); });
    row("redo", [](auto &model) { model.history().redo(); });
}

void LockedCustomerTest::nothingChangesIt()
{
    QFETCH(Change, change);
    const Record before = m_model->record();
    m_model->setLocked(true);
    QSignalSpy changed(m_model.get(), &CustomerModel::recordChanged);
    change(*m_model);
    QCOMPARE(m_model->record(), before);
    QCOMPARE(changed.size(), 0);
    m_model->setLocked(false);
    change(*m_model);
    QVERIFY(m_model->record() != before);
}

void LockedCustomerTest::theWayBackWaitsUntilItIsUnlocked()
{
    m_model->setLocked(true);
    QVERIFY(!m_model->history().canUndo());
    QVERIFY(!m_model->history().canRedo());
    m_model->setLocked(false);
    QVERIFY(m_model->history().canUndo());
    m_model->history().redo();
    QCOMPARE(m_model->record().value(u"firstName"_s), u"typed"_s);
    m_model->history().undo();
    m_model->history().undo();
    QCOMPARE(m_model->record(), Support::fullRecord(CustomerKind::Individual));
}

void LockedCustomerTest::isToldOnce()
{
    QSignalSpy told(m_model.get(), &CustomerModel::lockedChanged);
    QVERIFY(!m_model->isLocked());
    m_model->setLocked(true);
    m_model->setLocked(true);
    QVERIFY(m_model->isLocked());
    m_model->setLocked(false);
    m_model->setLocked(false);
    QVERIFY(!m_model->isLocked());
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.at(0).at(0).toBool(), true);
    QCOMPARE(told.at(1).at(0).toBool(), false);
}

void LockedCustomerTest::whatIsToldBeforeTheLockCounts()
{
    connect(m_model.get(), &CustomerModel::aboutToBeLeft, this,
            [this] { m_model->edit(FieldPath(u"title"_s), u"at the last moment"_s); });
    m_model->setLocked(true);
    QCOMPARE(m_model->record().value(u"title"_s), u"at the last moment"_s);
}

void LockedCustomerTest::anotherCustomerUnlocks_data()
{
    QTest::addColumn<Change>("change");
    const auto load = [](CustomerModel &model, const Record &record) {
        model.replace(record, u"loading"_s, CustomerModel::Reveal::Nothing);
    };
    QTest::newRow("a new one") << Change([](auto &model) { model.startOver({}); });
    QTest::newRow("a loaded one") << Change([=](auto &model) { load(model, {}); });
    QTest::newRow("a loaded one that is equal")
        << Change([=](auto &model) { load(model, Record(model.record())); });
}

void LockedCustomerTest::anotherCustomerUnlocks()
{
    QFETCH(Change, change);
    m_model->setLocked(true);
    const qint64 locked = m_model->identity();
    QSignalSpy told(m_model.get(), &CustomerModel::lockedChanged);
    QSignalSpy replaced(m_model.get(), &CustomerModel::customerReplaced);
    bool wasLocked = false; // at any signal about the new customer
    connect(m_model.get(), &CustomerModel::recordChanged, this,
            [&] { wasLocked = wasLocked || m_model->isLocked(); });
    change(*m_model);
    QVERIFY(!m_model->isLocked());
    QVERIFY(!wasLocked);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).toBool(), false);
    QCOMPARE(replaced.size(), 1);
    QVERIFY(m_model->identity() != locked);

    // No way leads back to what was locked, but the new one has its own.
    QVERIFY(!m_model->history().canUndo());
    const Record fresh = m_model->record();
    m_model->edit(FieldPath(u"title"_s), u"x"_s);
    QVERIFY(m_model->record() != fresh);
    m_model->history().undo();
    QCOMPARE(m_model->record(), fresh);
    QVERIFY(!m_model->history().canUndo());
}

void LockedCustomerTest::findingsStillShow()
{
    m_model->setLocked(true);
    m_model->setServiceFindings({{.path = FieldPath(u"customerExtId"_s), .text = u"used"_s}});
    QVERIFY(m_model->shownAt(FieldPath(u"customerExtId"_s)));
    m_model->edit(FieldPath(u"customerExtId"_s), u"x"_s);
    QVERIFY(m_model->shownAt(FieldPath(u"customerExtId"_s)));
}

QTEST_GUILESS_MAIN(LockedCustomerTest)
#include "lockedcustomertest.moc"
