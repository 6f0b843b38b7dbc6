#include "widgets/customermodel.h"

#include "support/samplerecords.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

using Change = std::function<void(CustomerModel &)>;
Q_DECLARE_METATYPE(Change)

/// The way back over the whole form.
class HistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void typingIsOneStepAField();
    void aFieldThatWasLeftBeginsANewStep();
    void typingTheSameAgainIsNoStep();
    void everyKindOfChangeIsUndone_data();
    void everyKindOfChangeIsUndone();
    void twoHundredStepsGoBackAndForth();
    void stepsOfALargeCustomerStaySmall();
    void whatChangesNothingIsNoStep_data();
    void whatChangesNothingIsNoStep();
    void startingOverForgetsTheWayBack();
    void aKindIsToldOnEveryWay();
    void anotherCustomerIsToldOnEveryWay();
    void undoOfALoadBringsBackWhatWasSeen();
    void aNewCustomerInPlaceOfAnEmptyOneShowsNothing();

private:
    void type(const QString &path, const QString &text);
    QStringList seen() const;

    std::unique_ptr<CustomerModel> m_model;
};

namespace {

const QString addresses = u"listAddress"_s;

FieldPath pathOf(const QString &text)
{
    return *FieldPath::fromString(text);
}

} // namespace

void HistoryTest::init()
{
    m_model = std::make_unique<CustomerModel>([] { return QDate(2024, 3, 15); });
    m_model->startOver(Support::fullRecord(CustomerKind::Individual));
}

/// Types a text as keys do: each key tells the whole text so far.
void HistoryTest::type(const QString &path, const QString &text)
{
    for (qsizetype length = 1; length <= text.size(); ++length)
        m_model->edit(pathOf(path), text.left(length));
}

/// The paths at which a message may be seen.
QStringList HistoryTest::seen() const
{
    QStringList paths;
    for (const Finding &finding : m_model->shown())
        paths.append(finding.path.toString());
    return paths;
}

void HistoryTest::typingIsOneStepAField()
{
    m_model->startOver({});
    type(u"firstName"_s, u"Jose"_s);
    type(u"lastName"_s, u"Rodriguez"_s);
    type(u"firstName"_s, u"Juan"_s);
    QCOMPARE(m_model->history().activeStack()->count(), 3);
    m_model->history().undo();
    QCOMPARE(m_model->record().value(u"firstName"_s), u"Jose"_s);
    m_model->history().undo();
    QCOMPARE(m_model->record().value(u"lastName"_s), QString());
    m_model->history().undo();
    QCOMPARE(m_model->record(), Record());
    m_model->history().redo();
    QCOMPARE(m_model->record().value(u"firstName"_s), u"Jose"_s);
    QCOMPARE(m_model->history().undoText(), u"typing in “First name”"_s);
}

void HistoryTest::typingTheSameAgainIsNoStep()
{
    m_model->startOver({});
    type(u"lastName"_s, u"Rodriguez"_s);
    type(u"firstName"_s, u"Jose"_s);
    m_model->leave(pathOf(u"firstName"_s));
    type(u"firstName"_s, u"Jose"_s);
    QCOMPARE(m_model->history().activeStack()->count(), 2);
    m_model->history().undo();
    QCOMPARE(m_model->record().value(u"firstName"_s), QString());
    m_model->history().redo();
    QCOMPARE(m_model->record().value(u"firstName"_s), u"Jose"_s);
}

void HistoryTest::aFieldThatWasLeftBeginsANewStep()
{
    m_model->startOver({});
    type(u"firstName"_s, u"Jose"_s);
    m_model->leave(FieldPath(u"firstName"_s));
    type(u"firstName"_s, u"Juan"_s);
    m_model->history().undo();
    QCOMPARE(m_model->record().value(u"firstName"_s), u"Jose"_s);
}

void HistoryTest::everyKindOfChangeIsUndone_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *what, const Change &change) { QTest::newRow(what) << change; };
    row("typing", [](CustomerModel &model) { model.edit(FieldPath(u"firstName"_s), u"X"_s); });
    row("clearing", [](CustomerModel &model) { model.edit(FieldPath(u"firstName"_s), {}); });
    row("typing into a row",
        [](CustomerModel &model) { model.edit(pathOf(u"listAddress[1].city"_s), u"Vilnius"_s); });
    row("choosing", [](CustomerModel &model) {
        model.editChoices(u"initializeScreeningProcesses"_s, {u"PEP"_s});
    });
    row("the kind", [](CustomerModel &model) { model.setKind(CustomerKind::Organization); });
    row("adding a row", [](CustomerModel &model) { model.insertRow(addresses, 2); });
    row("adding a row in front", [](CustomerModel &model) { model.insertRow(addresses, 0); });
    row("removing a row", [](CustomerModel &model) { model.removeRow(addresses, 0); });
    row("moving a row", [](CustomerModel &model) { model.moveRow(addresses, 0, 1); });
    row("loading", [](CustomerModel &model) {
        model.replace(Support::minimalRecord(CustomerKind::Organization), u"loading"_s,
                      CustomerModel::Reveal::Everything);
    });
    row("a new customer", [](CustomerModel &model) {
        model.replace({}, u"starting"_s, CustomerModel::Reveal::Nothing);
    });
}

void HistoryTest::everyKindOfChangeIsUndone()
{
    QFETCH(Change, change);
    const Record before = m_model->record();
    change(*m_model);
    const Record after = m_model->record();
    QVERIFY(before != after);
    QCOMPARE(m_model->history().activeStack()->count(), 1);
    QVERIFY(!m_model->history().undoText().isEmpty());
    for (int turn = 0; turn < 2; ++turn) {
        m_model->history().undo();
        QCOMPARE(m_model->record(), before);
        QCOMPARE(m_model->kind(), before.kind());
        m_model->history().redo();
        QCOMPARE(m_model->record(), after);
        QCOMPARE(m_model->kind(), after.kind());
    }
}

void HistoryTest::twoHundredStepsGoBackAndForth()
{
    QList<Record> states{m_model->record()};
    for (int step = 0; step < 250; ++step) {
        const FieldPath path(step % 2 ? u"firstName"_s : u"lastName"_s);
        m_model->edit(path, QString::number(step));
        m_model->leave(path);
        states.append(m_model->record());
    }
    for (auto state = states.size() - 2; state >= 0; --state) {
        m_model->history().undo();
        QCOMPARE(m_model->record(), states.at(state));
    }
    QVERIFY(!m_model->history().canUndo());
    for (auto state = 1; state < states.size(); ++state) {
        m_model->history().redo();
        QCOMPARE(m_model->record(), states.at(state));
    }
}

/// Records share what a step did not change: the long text of a loaded file is there once.
void HistoryTest::stepsOfALargeCustomerStaySmall()
{
    constexpr qsizetype longText = 1000000;
    Record record = Support::fullRecord(CustomerKind::Individual);
    record.setValue(u"activityDescription"_s, QString(longText, u'x'));
    m_model->startOver(record);
    for (int step = 0; step < 250; ++step) {
        m_model->edit(pathOf(u"firstName"_s), QString::number(step));
        m_model->leave(pathOf(u"firstName"_s));
    }
    QCOMPARE(m_model->history().activeStack()->count(), 250);
    const QString text = m_model->record().value(u"activityDescription"_s);
    m_model->history().activeStack()->setIndex(0);
    const QString before = m_model->record().value(u"activityDescription"_s);
    QVERIFY(before.constData() == text.constData()); // the same characters in memory
}

void HistoryTest::whatChangesNothingIsNoStep_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("the same text") << Change([](CustomerModel &model) {
        model.edit(FieldPath(u"firstName"_s), model.record().value(u"firstName"_s));
    });
    QTest::newRow("a row that is not there") << Change(
        [](CustomerModel &model) { model.edit(pathOf(u"listAddress[7].city"_s), u"Vilnius"_s); });
    QTest::newRow("the same choices") << Change([](CustomerModel &model) {
        const QString processes = u"initializeScreeningProcesses"_s;
        model.editChoices(processes, model.record().choices(processes));
    });
    QTest::newRow("the same kind")
        << Change([](CustomerModel &model) { model.setKind(CustomerKind::Individual); });
    QTest::newRow("removing a row that is not there")
        << Change([](CustomerModel &model) { model.removeRow(addresses, 7); });
    QTest::newRow("moving a row to where it is")
        << Change([](CustomerModel &model) { model.moveRow(addresses, 1, 1); });
    QTest::newRow("moving a row out of the list")
        << Change([](CustomerModel &model) { model.moveRow(addresses, 1, 2); });
    QTest::newRow("leaving a field")
        << Change([](CustomerModel &model) { model.leave(FieldPath(u"firstName"_s)); });
    QTest::newRow("the same customer") << Change([](CustomerModel &model) {
        model.replace(model.record(), u"loading"_s, CustomerModel::Reveal::Nothing);
    });
}

void HistoryTest::whatChangesNothingIsNoStep()
{
    QFETCH(Change, change);
    const Record before = m_model->record();
    change(*m_model);
    QCOMPARE(m_model->record(), before);
    QCOMPARE(m_model->history().activeStack()->count(), 0);
}

void HistoryTest::startingOverForgetsTheWayBack()
{
    type(u"firstName"_s, u"Jose"_s);
    m_model->startOver({});
    QVERIFY(!m_model->history().canUndo());
    QVERIFY(!m_model->history().canRedo());
}

void HistoryTest::aKindIsToldOnEveryWay()
{
    QSignalSpy told(m_model.get(), &CustomerModel::kindChanged);
    m_model->setKind(CustomerKind::Organization);
    m_model->history().undo();
    m_model->history().redo();
    QCOMPARE(told.size(), 3);
    type(u"title"_s, u"UAB"_s);
    QCOMPARE(told.size(), 3);
}

void HistoryTest::anotherCustomerIsToldOnEveryWay()
{
    QSignalSpy told(m_model.get(), &CustomerModel::customerReplaced);
    type(u"firstName"_s, u"Jose"_s);
    QCOMPARE(told.size(), 0);
    m_model->replace({}, u"loading"_s, CustomerModel::Reveal::Nothing);
    m_model->history().undo();
    m_model->history().redo();
    QCOMPARE(told.size(), 3);
}

void HistoryTest::undoOfALoadBringsBackWhatWasSeen()
{
    m_model->startOver({});
    m_model->edit(FieldPath(u"birthDate"_s), u"24."_s);
    m_model->leave(FieldPath(u"birthDate"_s));
    m_model->setServiceFindings({{.path = FieldPath(u"customerExtId"_s), .text = u"used"_s}});
    const QStringList before = {u"customerExtId"_s, u"birthDate"_s};
    QCOMPARE(seen(), before);

    Record loaded = Support::minimalRecord(CustomerKind::Individual);
    loaded.setValue(u"lastName"_s, QString());
    m_model->replace(loaded, u"loading"_s, CustomerModel::Reveal::Everything);
    QCOMPARE(seen(), QStringList{u"lastName"_s});
    m_model->history().undo();
    QCOMPARE(seen(), before);
    m_model->history().redo();
    QCOMPARE(seen(), QStringList{u"lastName"_s});
}

void HistoryTest::aNewCustomerInPlaceOfAnEmptyOneShowsNothing()
{
    m_model->startOver({});
    m_model->revealAll();
    QVERIFY(!m_model->shown().isEmpty());
    m_model->replace({}, u"starting"_s, CustomerModel::Reveal::Nothing);
    QVERIFY(m_model->shown().isEmpty());
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "historytest.moc"
