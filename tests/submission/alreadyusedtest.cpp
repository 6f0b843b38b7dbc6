#include "submission/alreadyused.h"

#include "submission/answerreader.h"
#include "support/samplerecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using App::Answer;
using App::Outcome;

class AlreadyUsedTest : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void answers_data();
    void answers();
    void onlyARefusalSaysSo();
};

namespace {

Answer read(int status, const QByteArray &body)
{
    App::RawAnswer raw;
    raw.status = status;
    raw.body = body;
    return App::readAnswer(raw, Support::fullRecord(Forms::CustomerKind::Individual),
                           QDateTime(QDate(2024, 2, 29), QTime(12, 0), Qt::UTC));
}

QByteArray listing(const QString &text)
{
    return QByteArray(R"({"errors": [")" + text.toUtf8() + R"("]})");
}

} // namespace

void AlreadyUsedTest::texts_data()
{
    QTest::addColumn<bool>("used");
    const auto rows = [](bool used, const QStringList &texts) {
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text)) << used;
    };
    rows(true, {u"CommunicationNumber already used in amlyze"_s,
                u"communicationNumber is already used"_s,
                u"COMMUNICATIONNUMBER ALREADY USED"_s,
                u"C003 CommunicationNumber already exists"_s,
                u"CommunicationNumber ComNr_1.2,3 already exists in Amlyze (C003)"_s,
                u"CommunicationNumber exists"_s,
                u"Duplicate CommunicationNumber"_s,
                u"CommunicationNumber is a duplicate"_s,
                u"CommunicationNumber is duplicated"_s,
                u"CommunicationNumber is not unique"_s,
                u"Non-unique CommunicationNumber"_s,
                u"CommunicationNumber must be unique"_s,
                u"CommunicationNumber was used before"_s,
                u"CommunicationNumber has been used"_s,
                u"Communication number is in use"_s,
                u"The communication number is taken"_s,
                u"Already used: communicationNumber"_s,
                u"Field: CommunicationNumber, already registered"_s,
                u"CustomerExtId is mandatory. CommunicationNumber already used"_s,
                u"CommunicationNumber already used for CustomerExtId 7"_s});
    rows(false, {u"CommunicationNumber is mandatory"_s,
                 u"CommunicationNumber is longer than 256 characters"_s,
                 u"CommunicationNumber does not exist in Amlyze"_s,
                 u"CommunicationNumber is not used"_s,
                 u"CommunicationNumber can not be used for ORGANIZATION"_s,
                 u"CommunicationNumber was never used"_s,
                 u"CommunicationNumber isn't already used"_s,
                 u"CommunicationNumber has not yet been used"_s,
                 u"CommunicationNumber must not exist"_s,
                 u"Characters used in CommunicationNumber are not allowed"_s,
                 u"CommunicationNumber DUPLICATE-1 is malformed"_s,
                 u"CustomerExtId already used in amlyze"_s,
                 u"CustomerExtId already used for CommunicationNumber 7"_s,
                 u"CommunicationNumber is mandatory, CustomerExtId already used"_s,
                 u"CommunicationNumber is mandatory and CustomerExtId already used"_s,
                 u"CommunicationNumber is mandatory. Customer 7; CustomerExtId exists"_s,
                 u"DocumentNumber already used"_s,
                 u"Number already used"_s,
                 u"Already used"_s,
                 u"PaymentCommunicationNumber already used"_s,
                 u"Bad Request"_s,
                 u" "_s});
}

void AlreadyUsedTest::texts()
{
    QTEST(App::saysAlreadyUsed(read(400, listing(QString::fromUtf8(QTest::currentDataTag())))),
          "used");
}

void AlreadyUsedTest::answers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("used");
    QTest::newRow("the sister services' shape")
        << R"({"resultType": "REQUEST_REJECTED", "errorCode": "E",
              "errorDescription": "CommunicationNumber already used in amlyze"})"_ba
        << true;
    QTest::newRow("two reasons, one of them it")
        << R"({"errors": ["FirstName is too long", "CommunicationNumber already used"]})"_ba
        << true;
    QTest::newRow("two reasons, neither of them it")
        << R"({"errors": ["CustomerExtId already used", "CommunicationNumber is mandatory"]})"_ba
        << false;
    QTest::newRow("an object")
        << R"({"errors": [{"code": "C1", "description": "CommunicationNumber already used"}]})"_ba
        << true;
    QTest::newRow("a code that says so")
        << R"({"errors": [{"code": "ALREADY_USED", "description": "CommunicationNumber 7"}]})"_ba
        << true;
    QTest::newRow("a code that says so alone")
        << R"({"errors": [{"code": "COMMUNICATION_NUMBER_ALREADY_USED"}]})"_ba << true;
    QTest::newRow("a code about another field")
        << R"({"errors": [{"code": "CUSTOMER_EXT_ID_ALREADY_USED", "description": "Bad"}]})"_ba
        << false;
    QTest::newRow("no reason") << R"({"resultType": "REQUEST_REJECTED"})"_ba << false;
    QTest::newRow("a web page") << "<html>communicationNumber already used</html>"_ba << false;
    QTest::newRow("an endless text")
        << QByteArray(R"({"errors": ["CommunicationNumber )" +
                      QByteArray("is wrong; ").repeated(100'000) + R"("]})")
        << false;
    QTest::newRow("nothing") << ""_ba << false;
}

void AlreadyUsedTest::answers()
{
    QFETCH(QByteArray, body);
    QTEST(App::saysAlreadyUsed(read(400, body)), "used");
}

void AlreadyUsedTest::onlyARefusalSaysSo()
{
    Answer answer = read(400, listing(u"CommunicationNumber already used"_s));
    QVERIFY(App::saysAlreadyUsed(answer));
    for (const Outcome other : {Outcome::Accepted, Outcome::NotSent, Outcome::Unknown}) {
        answer.outcome = other;
        QVERIFY(!App::saysAlreadyUsed(answer));
    }
}

QTEST_GUILESS_MAIN(AlreadyUsedTest)
#include "alreadyusedtest.moc"
