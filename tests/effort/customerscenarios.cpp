#include "effort/customerscenarios.h"

#include "effort/keyboard.h"
#include "effort/paperclerk.h"
#include "formats/document.h"
#include "support/builtplaces.h"
#include "support/samplerecords.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FormWindow;

namespace Effort {

namespace {

/// A connection that fills what is the same for every customer, and numbers them.
void useProfile(FormWindow &desk, bool numbersCustomers)
{
    App::ConnectionProfile profile = App::ConnectionProfile::practiceProfile();
    profile.communicationPattern = u"ComNr_{000000}"_s;
    if (numbersCustomers)
        profile.customerPattern = u"IND{yyyyMMdd}{000}"_s;
    desk.workplace().useProfile(profile);
    const auto isNumbered = [&] {
        return !desk.record().value(u"communicationNumber"_s).isEmpty() &&
               desk.record().value(u"customerExtId"_s).isEmpty() != numbersCustomers;
    };
    if (!QTest::qWaitFor(isNumbered))
        qFatal("The form is not numbered.");
    desk.waitForStore();
}

/// First and last name, from the first of them on, and Submit.
void typeName(PaperClerk &clerk, FormWindow &desk, const QString &first, const QString &last)
{
    Record paper = desk.record();
    paper.setValue(u"firstName"_s, first);
    paper.setValue(u"lastName"_s, last);
    clerk.enter(paper);
    clerk.submit();
}

/// What is thought of beside the values: that it is all, and what the answer says.
constexpr int submitAndAnswer = 2;

bool isAccepted(FormWindow &desk)
{
    return desk.headline().startsWith(u"Accepted");
}

} // namespace

void CustomerScenarios::theMinimalIndividual()
{
    FormWindow desk;
    useProfile(desk, false);
    PaperClerk clerk(desk);
    Record paper = desk.record();
    paper.setValue(u"customerExtId"_s, u"IND20231117550"_s);
    paper.setValue(u"firstName"_s, u"Jose"_s);
    paper.setValue(u"lastName"_s, u"Rodriguez"_s);
    m_counter.restart();
    clerk.enter(paper);
    QCOMPARE(desk.model().kind(), CustomerKind::Individual);
    clerk.submit();
    QVERIFY(isAccepted(desk));
    QVERIFY(m_table.tell({.scenario = u"minimal individual, profile and sequences fill the rest"_s,
                          .keys = m_counter.keys(),
                          .clicks = m_counter.clicks(),
                          .thoughts = clerk.values() + submitAndAnswer,
                          .budget = 34,
                          .isNextCustomer = true}));
}

void CustomerScenarios::theExternalIdFromASequenceToo()
{
    FormWindow desk;
    useProfile(desk, true);
    PaperClerk clerk(desk);
    m_counter.restart();
    typeName(clerk, desk, u"Jose"_s, u"Rodriguez"_s);
    const Measured cost{.scenario = u"the same with the external id from a sequence too"_s,
                        .keys = m_counter.keys(),
                        .clicks = m_counter.clicks(),
                        .thoughts = clerk.values() + submitAndAnswer,
                        .budget = 18,
                        .isNextCustomer = true};
    QVERIFY(isAccepted(desk));
    QVERIFY(m_table.tell(cost));
    // Entry is to be three times as fast as in Swagger UI.
    QVERIFY(EffortTable::swaggerSeconds() / EffortTable::seconds(cost) >= 3);
}

void CustomerScenarios::tenCustomersInARow()
{
    const std::pair<QString, QString> names[] = {
        {u"Ona"_s, u"Petrauskaite"_s}, {u"Jan"_s, u"Kowalski"_s}, {u"Maria"_s, u"da Silva"_s},
        {u"Sean"_s, u"O'Brien"_s},     {u"Liis"_s, u"Tamm"_s},    {u"Ingrid"_s, u"Halvorsen"_s},
        {u"Li"_s, u"Wang"_s},          {u"Amina"_s, u"Diallo"_s}, {u"Karl"_s, u"Meier-Lang"_s},
        {u"Zofia"_s, u"Nowak"_s}};
    FormWindow desk;
    useProfile(desk, true);
    PaperClerk clerk(desk);
    constexpr int customers = 10;
    m_counter.restart();
    for (const auto &[first, last] : names) {
        typeName(clerk, desk, first, last);
        QCOMPARE(desk.headline(), u"Accepted: %1 %2"_s.arg(first, last));
        QCOMPARE(desk.focused(), u"firstName"_s);
        desk.waitForStore();
    }
    QVERIFY(m_table.tell({.scenario = u"ten customers in a row, on average"_s,
                          .keys = (m_counter.keys() + customers - 1) / customers,
                          .clicks = m_counter.clicks(),
                          .thoughts = clerk.values() / customers + submitAndAnswer,
                          .isNextCustomer = true}));
}

void CustomerScenarios::theFormAloneWithEveryFieldTyped()
{
    FormWindow desk;
    App::ConnectionProfile bare = App::ConnectionProfile::practiceProfile();
    bare.setDefault(u"requester"_s, QString());
    bare.setDefault(u"riskManagementCategory"_s, QString());
    desk.workplace().useProfile(bare);
    Record nothing;
    nothing.setKind(CustomerKind::Individual);
    desk.model().startOver(nothing);
    desk.goTo(u"customerExtId"_s);
    PaperClerk clerk(desk);
    Record paper = Support::minimalRecord(CustomerKind::Individual);
    paper.setValue(u"customerExtId"_s, u"IND20231117550"_s);
    paper.setValue(u"communicationNumber"_s, u"ComNr_000321"_s);
    paper.setValue(u"requester"_s, u"financial_institution"_s);
    paper.setValue(u"riskManagementCategory"_s, u"FAST"_s);
    paper.setValue(u"firstName"_s, u"Jose"_s);
    paper.setValue(u"lastName"_s, u"Rodriguez"_s);
    m_counter.restart();
    clerk.enter(paper);
    clerk.submit();
    QVERIFY(isAccepted(desk));
    // Which kind of customer it is, is thought of and needs no key.
    QVERIFY(m_table.tell({.scenario = u"a form alone: the eight fields typed"_s,
                          .keys = m_counter.keys(),
                          .clicks = m_counter.clicks(),
                          .thoughts = clerk.values() + 1 + submitAndAnswer,
                          .isNextCustomer = true}));
}

void CustomerScenarios::theNextFormIsReady_data()
{
    QTest::addColumn<bool>("isNumbered");
    QTest::addColumn<QString>("next");
    QTest::newRow("the external id is typed") << false << u"customerExtId"_s;
    QTest::newRow("the external id is given") << true << u"firstName"_s;
}

void CustomerScenarios::theNextFormIsReady()
{
    QFETCH(bool, isNumbered);
    QFETCH(QString, next);
    FormWindow desk;
    useProfile(desk, isNumbered);
    PaperClerk clerk(desk);
    Record paper = desk.record();
    if (!isNumbered)
        paper.setValue(u"customerExtId"_s, u"IND1"_s);
    paper.setValue(u"firstName"_s, u"Jose"_s);
    paper.setValue(u"lastName"_s, u"Rodriguez"_s);
    clerk.enter(paper);
    clerk.submit();
    m_counter.restart();
    QVERIFY(isAccepted(desk));
    QTRY_VERIFY(!desk.record().value(u"communicationNumber"_s).isEmpty());
    QCOMPARE(desk.focused(), next);
    QVERIFY(m_table.tell(
        {.scenario = u"after Accepted: next form ready, focus in its first empty box"_s,
         .keys = m_counter.keys(),
         .clicks = m_counter.clicks(),
         .budget = 0}));
    Keyboard().type(u"q"_s);
    QCOMPARE(desk.boxText(next), u"q"_s);
}

void CustomerScenarios::aFullSample_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("scenario");
    const QString own = Support::sourceFile(u"resources/samples/"_s);
    // The samples of the interface's documents lie beside the project and are not part of it.
    const QString documents = Support::sourceFile(u"../shared/samples/"_s);
    for (const QString &kind : {u"individual"_s, u"organization"_s}) {
        const QString name = kind + u"-full.xml"_s;
        const QString scenario = u"the documents' full %1 sample"_s.arg(kind);
        if (QFile::exists(documents + name))
            QTest::addRow("the documents' %s", qPrintable(kind))
                << QString(documents + name) << scenario;
        else
            m_table.leaveOut(scenario, u"%1 is not there"_s.arg(documents + name));
        QTest::addRow("our own %s", qPrintable(kind))
            << QString(own + name) << u"our own full %1 sample"_s.arg(kind);
    }
}

void CustomerScenarios::aFullSample()
{
    QFETCH(QString, file);
    QFETCH(QString, scenario);
    const auto document = readDocumentFile(file);
    QVERIFY(document);
    Record paper = document->record;
    // The documents' customers are active and have a closing date, which the service refuses.
    if (!paper.value(u"closingDate"_s).isEmpty())
        paper.setValue(u"customerStatus"_s, u"CLOSED"_s);
    FormWindow desk;
    App::ConnectionProfile profile = App::ConnectionProfile::practiceProfile();
    profile.businessUnit = BusinessUnitUse::Shown; // our own samples have one
    desk.workplace().useProfile(profile);
    PaperClerk clerk(desk);
    m_counter.restart();
    clerk.enter(paper);
    const Record typed = desk.record();
    clerk.submit();
    const int budget = clerk.characters() * 5 / 4;
    QVERIFY(m_table.tell({.scenario = scenario,
                          .keys = m_counter.keys(),
                          .clicks = m_counter.clicks(),
                          .thoughts = clerk.values() + submitAndAnswer,
                          .budget = budget}));
    QVERIFY(isAccepted(desk));
    QCOMPARE(typed.asSent(), paper.asSent());
}

} // namespace Effort
