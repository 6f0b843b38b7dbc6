#include "widgets/customermodel.h"

#include "contract/catalogue.h"
#include "support/samplerecords.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// How a form behaves, without its boxes: when a message shows, and the way back.
class CustomerModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aNewFormShowsNothing();
    void aMessageShowsInItsTime_data();
    void aMessageShowsInItsTime();
    void aShownErrorIsCheckedAtEveryKey();
    void typingAgainIntoALeftFieldShowsNothingNew();
    void leavingOneFieldShowsNothingInAnother();
    void submitShowsWhatIsMissing();
    void aFieldThatIsEmptiedAfterSubmitSaysSo();
    void adviceShowsOnLeaving();
    void theFormOfTheDayAfterJudgesByTheNewDay();

    void changeOfRulesIsChecked();
    void whatIsLearntOfOthersIsChecked();
    void isChangedUntilSavedOrStartedOver();
    void aReplacedCustomerIsStillUnsaved();

private:
    QStringList shown() const;
    void type(const QString &field, const QString &text);

    QDate m_today;
    std::unique_ptr<CustomerModel> m_model;
};

namespace {

const FieldPath birthDate(u"birthDate"_s);
const FieldPath firstName(u"firstName"_s);

} // namespace

void CustomerModelTest::init()
{
    m_today = QDate(2024, 3, 15);
    m_model = std::make_unique<CustomerModel>([this] { return m_today; });
}

/// "birthDate date.future" for each message that may be seen.
QStringList CustomerModelTest::shown() const
{
    QStringList lines;
    for (const Finding &finding : m_model->shown())
        lines.append(finding.path.toString() + u' ' + finding.code);
    return lines;
}

/// Types a text as keys do: each key tells the whole text so far.
void CustomerModelTest::type(const QString &field, const QString &text)
{
    const QString before = m_model->record().value(field);
    for (qsizetype length = 1; length <= text.size(); ++length)
        m_model->edit(FieldPath(field), before + text.left(length));
}

void CustomerModelTest::aNewFormShowsNothing()
{
    QVERIFY(hasErrors(m_model->findings()));
    QVERIFY(m_model->shown().isEmpty());
    m_model->startOver(Record());
    QVERIFY(m_model->shown().isEmpty());
}

void CustomerModelTest::aMessageShowsInItsTime_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("whileTyping");
    QTest::addColumn<QString>("onLeaving");
    QTest::addColumn<QString>("onSubmit");
    const auto row = [](const char *what, const QString &field, const QString &text,
                        const QString &typing, const QString &leaving, const QString &submit) {
        const auto line = [&](const QString &code) {
            return code.isEmpty() ? QString() : QString(field + u' ' + code);
        };
        QTest::newRow(what) << field << text << line(typing) << line(leaving) << line(submit);
    };
    row("an empty mandatory field", u"firstName"_s, {}, {}, {}, u"missing"_s);
    row("a right value", u"firstName"_s, u"Jose"_s, {}, {}, {});
    row("half a date", u"birthDate"_s, u"24.5."_s, {}, u"date.unreadable"_s, u"date.unreadable"_s);
    row("a day that there is not", u"birthDate"_s, u"1995-02-30"_s, {}, u"date.impossible"_s,
        u"date.impossible"_s);
    row("a birth in the future", u"birthDate"_s, u"2024-03-16"_s, {}, u"date.future"_s,
        u"date.future"_s);
    row("a country that is none", u"birthCountry"_s, u"Lituania"_s, {}, u"code.unknown"_s,
        u"code.unknown"_s);
    row("a letter in a number", u"initialDepositAmount"_s, u"10 EUR"_s, u"number.character"_s,
        u"number.character"_s, u"number.character"_s);
    row("a number that may be two", u"initialDepositAmount"_s, u"10,000"_s, {}, u"number.form"_s,
        u"number.form"_s);
    row("a number below zero", u"initialDepositAmount"_s, u"-5"_s, {}, u"number.negative"_s,
        u"number.negative"_s);
    row("a number in the middle of being typed", u"initialDepositAmount"_s, u"10."_s, {},
        u"number.form"_s, u"number.form"_s);
    row("too long", u"communicationNumber"_s, QString(257, u'x'), u"tooLong"_s, u"tooLong"_s,
        u"tooLong"_s);
    row("as long as may be", u"communicationNumber"_s, QString(256, u'x'), {}, {}, {});
    row("a loaded answer that is neither yes nor no", u"isPEP"_s, u"maybe"_s, {},
        u"boolean.unreadable"_s, u"boolean.unreadable"_s);
    row("a closing date of an active customer", u"closingDate"_s, u"2024-01-01"_s, {}, u"C013a"_s,
        u"C013a"_s);
}

void CustomerModelTest::aMessageShowsInItsTime()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(field, QString());
    m_model->startOver(record);
    const auto here = [&] {
        QStringList lines = shown();
        lines.removeIf([&](const QString &line) { return !line.startsWith(field); });
        return lines.join(u", ");
    };
    m_model->edit(FieldPath(field), text);
    QTEST(here(), "whileTyping");
    m_model->leave(FieldPath(field));
    QTEST(here(), "onLeaving");
    m_model->revealAll();
    QTEST(here(), "onSubmit");
    m_model->startOver(record);
    QCOMPARE(here(), QString());
    record.setValue(field, text);
    m_model->replace(record, u"loading"_s, CustomerModel::Reveal::Everything);
    QTEST(here(), "onSubmit");
}

void CustomerModelTest::aShownErrorIsCheckedAtEveryKey()
{
    m_model->edit(birthDate, u"1995-02-3"_s);
    m_model->leave(birthDate);
    QCOMPARE(shown(), QStringList{u"birthDate date.unreadable"_s});
    m_model->edit(birthDate, u"1995-02-30"_s);
    QCOMPARE(shown(), QStringList{u"birthDate date.impossible"_s});
    m_model->edit(birthDate, u"1995-02-20"_s);
    QCOMPARE(shown(), QStringList());
    m_model->edit(birthDate, u"1995-02-2"_s);
    QCOMPARE(shown(), QStringList());
}

void CustomerModelTest::typingAgainIntoALeftFieldShowsNothingNew()
{
    m_model->edit(birthDate, u"1995-02-20"_s);
    m_model->leave(birthDate);
    m_model->edit(birthDate, u"1995-02-2"_s);
    QCOMPARE(shown(), QStringList());
    m_model->leave(birthDate);
    QCOMPARE(shown(), QStringList{u"birthDate date.unreadable"_s});
}

void CustomerModelTest::leavingOneFieldShowsNothingInAnother()
{
    m_model->edit(birthDate, u"24."_s);
    m_model->leave(firstName);
    QCOMPARE(shown(), QStringList());
}

void CustomerModelTest::submitShowsWhatIsMissing()
{
    m_model->revealAll();
    QCOMPARE(shown().size(), m_model->findings().size());
    QVERIFY(shown().contains(u"firstName missing"_s));
    m_model->edit(firstName, u"J"_s);
    QVERIFY(!shown().contains(u"firstName missing"_s));
    QVERIFY(shown().contains(u"lastName missing"_s));
}

void CustomerModelTest::aFieldThatIsEmptiedAfterSubmitSaysSo()
{
    m_model->revealAll();
    m_model->edit(firstName, u"J"_s);
    m_model->edit(firstName, {});
    QVERIFY(!shown().contains(u"firstName missing"_s)); // it was right, so it waits for Submit
    m_model->revealAll();
    QVERIFY(shown().contains(u"firstName missing"_s));
}

void CustomerModelTest::adviceShowsOnLeaving()
{
    m_model->edit(birthDate, u"1895-05-24"_s);
    QCOMPARE(shown(), QStringList());
    m_model->leave(birthDate);
    QCOMPARE(shown(), QStringList{u"birthDate birthDate.age"_s});
    QCOMPARE(m_model->shownAt(birthDate)->severity, Severity::Advice);
}

void CustomerModelTest::theFormOfTheDayAfterJudgesByTheNewDay()
{
    m_model->edit(birthDate, u"2024-03-16"_s);
    m_model->leave(birthDate);
    QCOMPARE(shown(), QStringList{u"birthDate date.future"_s});
    m_today = m_today.addDays(1);
    m_model->edit(firstName, u"J"_s);
    QCOMPARE(shown(), QStringList());
}

void CustomerModelTest::changeOfRulesIsChecked()
{
    m_model->startOver(Support::minimalRecord(CustomerKind::Individual));
    QVERIFY(!hasErrors(m_model->findings()));
    Rules rules;
    rules.required = {u"birthDate"_s};
    m_model->setRules(rules);
    QVERIFY(hasErrors(m_model->findings()));
    QVERIFY(m_model->shown().isEmpty());
    m_model->revealAll();
    QCOMPARE(shown(), QStringList{u"birthDate missing"_s});
    rules.classifiers.insert(CodeSet::RiskManagementCategory, QStringList{u"SLOW"_s});
    m_model->setRules(rules);
    QCOMPARE(m_model->finder(CodeSet::RiskManagementCategory).entries().size(), 1);
}

void CustomerModelTest::whatIsLearntOfOthersIsChecked()
{
    Earlier other = Earlier::Never;
    Rules rules;
    rules.metBefore = [&](const QString &field, const QString &) {
        return field == u"customerExtId" ? other : Earlier::Never;
    };
    m_model->setRules(rules);
    type(u"customerExtId"_s, u"IND1"_s);
    m_model->leave(FieldPath(u"customerExtId"_s));
    QCOMPARE(shown(), QStringList());
    other = Earlier::Queued;
    m_model->recheckDuplicates();
    QCOMPARE(shown(), QStringList{u"customerExtId duplicate.queued"_s});
    other = Earlier::Sent;
    m_model->recheckDuplicates();
    QCOMPARE(shown(), QStringList{u"customerExtId duplicate.sent"_s});
    other = Earlier::Never;
    m_model->recheckDuplicates();
    QCOMPARE(shown(), QStringList());
}

void CustomerModelTest::isChangedUntilSavedOrStartedOver()
{
    QVERIFY(!m_model->isChanged());
    type(u"firstName"_s, u"J"_s);
    QVERIFY(m_model->isChanged());
    m_model->history().undo();
    QVERIFY(!m_model->isChanged());
    m_model->history().redo();
    m_model->markSaved();
    QVERIFY(!m_model->isChanged());
    type(u"firstName"_s, u"o"_s);
    QVERIFY(m_model->isChanged());
    m_model->startOver(Record());
    QVERIFY(!m_model->isChanged());
}

void CustomerModelTest::aReplacedCustomerIsStillUnsaved()
{
    const Record blank = m_model->record();
    type(u"firstName"_s, u"Jose"_s);
    m_model->replace(blank, u"starting a new customer"_s, CustomerModel::Reveal::Nothing);
    QCOMPARE(m_model->record(), blank);
    QVERIFY(m_model->isChanged());
    m_model->history().undo();
    m_model->history().undo();
    QVERIFY(!m_model->isChanged());
}

QTEST_GUILESS_MAIN(CustomerModelTest)
#include "customermodeltest.moc"
