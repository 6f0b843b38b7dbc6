#include "contract/catalogue.h"
#include "support/answeringserver.h"
#include "support/fieldsweep.h"
#include "support/formwindow.h"
#include "support/samplerecords.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FormWindow;

/// The service's documented reasons in the window: shown word for word, found at their field,
/// corrected there with keys, accepted.
class ReasonsTest : public QObject
{
    Q_OBJECT

private slots:
    void isShownCorrectedAndAccepted_data();
    void isShownCorrectedAndAccepted();
    void severalReasonsAreWorkedOff();
    void aCodeThatTheTextDoesNotHoldIsShownWithIt();
    void aRowsMarkFollowsItsRow();
    void everyAnswerCanBeLookedAt();
};

void ReasonsTest::isShownCorrectedAndAccepted_data()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    const auto row = [](CustomerKind kind, const QString &text, const QString &path) {
        QTest::newRow(qPrintable(text)) << kind << text << path;
    };
    constexpr auto person = CustomerKind::Individual;
    constexpr auto company = CustomerKind::Organization;
    row(person, u"CustomerExtId is mandatory"_s, u"customerExtId"_s);
    row(person, u"CommunicationNumber is mandatory"_s, u"communicationNumber"_s);
    row(person, u"RiskManagementCategory is mandatory"_s, u"riskManagementCategory"_s);
    row(person, u"RiskManagementCategory does not exist in Amlyze"_s, u"riskManagementCategory"_s);
    row(person, u"EntityType is mandatory"_s, u"entityType"_s);
    row(person, u"ClosingDate is mandatory for CLOSED CustomerStatus"_s, u"closingDate"_s);
    row(person, u"ClosingDate can not exist for not CLOSED CustomerStatus"_s, u"closingDate"_s);
    row(person, u"Field not allowed for INDIVIDUAL. Field: LEI"_s, {});
    row(person, u"Field not allowed for INDIVIDUAL. Field: TradingName"_s, {});
    row(company, u"Field not allowed for ORGANIZATION. Field: BirthDate"_s, {});
    row(person,
        u"Problem with field for INDIVIDUAL type customer. CitizenshipCountry not found in amlyze"_s,
        u"citizenshipCountry"_s);
    row(person,
        u"Problem with field for INDIVIDUAL type customer. BirthCountry not defined in Amlyze"_s,
        u"birthCountry"_s);
    row(person, u"PermanentResidenceCountry not defined in Amlyz"_s,
        u"permanentResidenceCountry"_s);
    row(person, u"SecondCitizenshipCountry not defined in Amlyze"_s, u"secondCitizenshipCountry"_s);
    row(company, u"For ORGANIZATION type customer Title is mandatory"_s, u"title"_s);
    row(company, u"RegistrationCountry must exist in Amlyze"_s, u"registrationCountry"_s);
    row(person, u"Screening process is undefined: NOT_EXISTS"_s, u"initializeScreeningProcesses"_s);
    row(person,
        u"Problem with Customer BusinessEntityDocument index = 0 . DocumentIssueCountry is mandatory and must exist in Amlyze"_s,
        u"listBusinessEntityDocument[0].documentIssueCountry"_s);
    row(company,
        u"Problem with Customer BusinessEntityDocument index = 1 . DocumentIssueCountry is mandatory and must exist in Amlyze"_s,
        u"listBusinessEntityDocument[1].documentIssueCountry"_s);
    row(person,
        u"Problem with Address (index: 0 ). Country is mandatory and must exist in Amlyze"_s,
        u"listAddress[0].country"_s);
    row(company,
        u"Q004.ADR02 Problem with Address (index: 1 ). Country is mandatory and must exist in Amlyze"_s,
        u"listAddress[1].country"_s);
    row(person, u"Bad value for BOOLEAN (values: true false') valueCode: isvip"_s, {});
    row(person, u"FieldOfActivity.Student.Country is invalid"_s, {});
    row(person, u"PensionCountry is invalid"_s, {});
    row(person, u"Problem with PaymentCountry (index: 0 ). PaymentCountry not found in Amlyze"_s,
        {});
}

void ReasonsTest::isShownCorrectedAndAccepted()
{
    QFETCH(CustomerKind, kind);
    QFETCH(QString, text);
    QFETCH(QString, path);
    FormWindow clerk;
    Support::AnsweringServer server;
    clerk.useServer(server.base());
    clerk.fill(Support::sampleRecord(kind));
    server.refuse({text});
    clerk.submit();
    QCOMPARE(clerk.headline().section(u':', 0, 0), u"Refused"_s);
    const Record refused = clerk.record();
    QCOMPARE(refused, Support::sampleRecord(kind));

    server.accept();
    if (path.isEmpty()) {
        // It stands in the list alone and is answered by the next attempt.
        QCOMPARE(clerk.listed(), QStringList{text});
        clerk.press(Qt::Key_Return);
        QCOMPARE(clerk.listed(), QStringList{text});
    } else {
        const FieldPath place = *FieldPath::fromString(path);
        QCOMPARE(clerk.listed(), QStringList{Catalogue::describe(place) + u": "_s + text});
        clerk.press(Qt::Key_Return);
        QCOMPARE(clerk.focused(), path);
        if (path == u"entityType") {
            clerk.press(Qt::Key_Right);
            clerk.press(Qt::Key_Left);
        } else {
            QCOMPARE(clerk.message(path), text);
            // A day after all others in the customer.
            const bool closes = path == u"closingDate";
            clerk.enter(path, closes ? u"t"_s : Support::typingFor(Support::fieldAt(path)).keys);
            QCOMPARE(clerk.message(path), QString());
            QVERIFY(clerk.record() != refused);
        }
        QVERIFY(clerk.listed().isEmpty());
    }
    clerk.submit();
    QCOMPARE(clerk.headline().section(u':', 0, 0), u"Accepted"_s);
    QCOMPARE(server.requests(), 2);
}

void ReasonsTest::severalReasonsAreWorkedOff()
{
    FormWindow clerk;
    Support::AnsweringServer server;
    clerk.useServer(server.base());
    clerk.fill(Support::sampleRecord(CustomerKind::Individual));
    server.refuse({u"BirthCountry not defined in Amlyze"_s, u"PensionCountry is invalid"_s,
                   u"Problem with Address (index: 1 ). Country is mandatory"_s});
    clerk.submit();
    const QStringList lines = {u"Country of birth: BirthCountry not defined in Amlyze"_s,
                               u"PensionCountry is invalid"_s,
                               u"Address 2: Country: Problem with Address (index: 1 ). Country is "
                               u"mandatory"_s};
    QCOMPARE(clerk.listed(), lines);
    clerk.press(Qt::Key_F8);
    QCOMPARE(clerk.focused(), u"birthCountry"_s);
    clerk.enter(u"birthCountry"_s, u"no"_s);
    QCOMPARE(clerk.listed(), lines.mid(1));
    clerk.press(Qt::Key_F8);
    QCOMPARE(clerk.focused(), u"listAddress[1].country"_s);
    QCOMPARE(clerk.message(u"listAddress[0].country"_s), QString());
    clerk.enter(u"listAddress[1].country"_s, u"no"_s);
    QCOMPARE(clerk.listed(), lines.mid(1, 1));
}

void ReasonsTest::aCodeThatTheTextDoesNotHoldIsShownWithIt()
{
    FormWindow clerk;
    Support::AnsweringServer server;
    clerk.useServer(server.base());
    clerk.fill(Support::sampleRecord(CustomerKind::Individual));
    server.answer(400,
                  R"({"errors": [{"code": "C002", "description": "CustomerExtId is mandatory"}]})");
    clerk.submit();
    QCOMPARE(clerk.listed(), QStringList{u"External id: C002: CustomerExtId is mandatory"_s});
    QCOMPARE(clerk.message(u"customerExtId"_s), u"C002: CustomerExtId is mandatory"_s);
}

void ReasonsTest::aRowsMarkFollowsItsRow()
{
    FormWindow clerk;
    Support::AnsweringServer server;
    clerk.useServer(server.base());
    clerk.fill(Support::sampleRecord(CustomerKind::Individual));
    const QString text = u"Problem with Address (index: 1 ). Country is mandatory"_s;
    server.refuse({text});
    clerk.submit();
    clerk.model().moveRow(u"listAddress"_s, 1, 0);
    QCOMPARE(clerk.message(u"listAddress[0].country"_s), text);
    QCOMPARE(clerk.message(u"listAddress[1].country"_s), QString());
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(clerk.message(u"listAddress[1].country"_s), text);
    QCOMPARE(clerk.message(u"listAddress[0].country"_s), QString());
}

void ReasonsTest::everyAnswerCanBeLookedAt()
{
    FormWindow clerk;
    Support::AnsweringServer server;
    clerk.useServer(server.base());
    clerk.fill(Support::sampleRecord(CustomerKind::Individual));
    server.answer(418, "short and stout");
    clerk.submit();
    QCOMPARE(clerk.headline().section(u' ', -2), u"(status 418)"_s);
    QTest::mouseClick(clerk.window().findChild<QWidget *>(u"showAnswer"_s), Qt::LeftButton);
    const auto *shown = clerk.window().findChild<QPlainTextEdit *>(u"text"_s);
    QVERIFY(shown);
    QCOMPARE(shown->toPlainText(), u"short and stout"_s);
}

QTEST_MAIN(ReasonsTest)
#include "reasonstest.moc"
