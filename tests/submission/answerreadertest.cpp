#include "submission/answerreader.h"
#include "support/samplerecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using App::Answer;
using App::Outcome;
using App::RawAnswer;
using Ending = RawAnswer::Ending;

class AnswerReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void outcome_data();
    void outcome();
    void retryAfter_data();
    void retryAfter();
    void explanationsSayWhatToDo();
    void redirectsSayWhereTheyPoint();
};

namespace {

const QDateTime now(QDate(2024, 2, 29), QTime(12, 0), Qt::UTC);

RawAnswer rawAnswer(int status, const QByteArray &body, Ending ending = Ending::Whole)
{
    RawAnswer raw;
    raw.status = status;
    raw.body = body;
    raw.ending = ending;
    return raw;
}

Answer read(const RawAnswer &raw)
{
    return App::readAnswer(raw, Support::fullRecord(CustomerKind::Individual), now);
}

const QByteArray accepted = R"({"resultType": "REQUEST_ACCEPTED"})";
const QByteArray documented500 =
    R"({ "resultType": "REQUEST_REJECTED" "status": 500, "error": "Internal Server Error" })";
const QByteArray page = "<html><head><title>Welcome</title></head><body>Sign in</body></html>";

} // namespace

Q_DECLARE_METATYPE(App::Outcome)
Q_DECLARE_METATYPE(App::RawAnswer)

void AnswerReaderTest::outcome_data()
{
    QTest::addColumn<RawAnswer>("raw");
    QTest::addColumn<Outcome>("outcome");
    const auto row = [](const char *name, int status, const QByteArray &body, Outcome outcome,
                        Ending ending = Ending::Whole) {
        QTest::newRow(name) << rawAnswer(status, body, ending) << outcome;
    };
    row("200 accepted", 200, accepted, Outcome::Accepted);
    row("200 accepted after a byte order mark", 200, "\xEF\xBB\xBF" + accepted, Outcome::Accepted);
    row("200 accepted among other members", 200,
        R"({"id": 1, "resultType": "REQUEST_ACCEPTED", "x": [1]})", Outcome::Accepted);
    row("200 accepted, cut off", 200, accepted, Outcome::Unknown, Ending::CutOff);
    row("200 accepted, too long", 200, accepted, Outcome::Unknown, Ending::TooLong);
    row("200 accepted, time is up", 200, accepted, Outcome::Unknown, Ending::TimedOut);
    row("200 accepted, cancelled", 200, accepted, Outcome::Unknown, Ending::Cancelled);
    row("200 accepted, but broken JSON", 200, R"({"resultType": "REQUEST_ACCEPTED" "status": 200})",
        Outcome::Unknown);
    row("200 accepted, but in a page", 200, page + accepted, Outcome::Unknown);
    row("200 accepted, but in a list", 200, "[" + accepted + "]", Outcome::Unknown);
    row("201 accepted", 201, accepted, Outcome::Unknown);
    row("202 accepted", 202, accepted, Outcome::Unknown);
    row("500 accepted", 500, accepted, Outcome::Unknown);
    row("400 accepted", 400, accepted, Outcome::Refused);
    row("200 empty", 200, "", Outcome::Unknown);
    row("204 empty", 204, "", Outcome::Unknown);
    row("200 page", 200, page, Outcome::Unknown);
    row("200 other result", 200, R"({"resultType": "REQUEST_QUEUED"})", Outcome::Unknown);
    row("200 other case", 200, R"({"resultType": "request_accepted"})", Outcome::Unknown);
    row("200 result is a list", 200, R"({"resultType": ["REQUEST_ACCEPTED"]})", Outcome::Unknown);
    row("200 without a result", 200, "{}", Outcome::Unknown);
    row("200 with an empty list of errors", 200, R"({"errors": []})", Outcome::Unknown);
    row("200 rejected", 200, R"({"resultType": "REQUEST_REJECTED"})", Outcome::Refused);
    row("200 with errors", 200, R"({"errors": ["Title is mandatory"]})", Outcome::Refused);
    row("200 rejected, cut off", 200, R"({"resultType": "REQUEST_REJECTED"})", Outcome::Unknown,
        Ending::CutOff);
    row("400 as documented", 400, R"({"errors": ["CommunicationNumber is mandatory"]})",
        Outcome::Refused);
    row("400 empty", 400, "", Outcome::Refused);
    row("400 page", 400, page, Outcome::Refused);
    row("400 cut off: the head says it all", 400, R"({"errors": [)", Outcome::Refused,
        Ending::CutOff);
    row("400 that drips until the time is up", 400, "{", Outcome::Refused, Ending::TimedOut);
    row("401", 401, "", Outcome::Refused);
    row("403 page", 403, page, Outcome::Refused);
    row("404 as documented", 404,
        R"({"resultType": "REQUEST_REJECTED", "status": 404, "error": "Not Found"})",
        Outcome::Refused);
    row("413", 413, page, Outcome::Refused);
    row("301", 301, "", Outcome::Refused);
    row("302 page", 302, page, Outcome::Refused);
    row("307", 307, "", Outcome::Refused);
    row("407: the proxy passed nothing on", 407, page, Outcome::NotSent);
    row("429", 429, "", Outcome::NotSent);
    row("429 page, cut off", 429, page, Outcome::NotSent, Ending::CutOff);
    row("429 with errors: the table's earlier row", 429, R"({"errors": ["Too many"]})",
        Outcome::Refused);
    row("500 as documented, broken", 500, documented500, Outcome::Refused);
    row("500 as documented, cut off", 500, documented500, Outcome::Unknown, Ending::CutOff);
    row("500 rejected", 500, R"({"resultType": "REQUEST_REJECTED"})", Outcome::Refused);
    row("500 with errors", 500, R"({"errors": [{"code": "X", "description": "y"}]})",
        Outcome::Refused);
    row("500 without a word of ours", 500,
        R"({"timestamp": 1, "status": 500, "error": "Internal Server Error", "path": "/a"})",
        Outcome::Unknown);
    row("500 empty", 500, "", Outcome::Unknown);
    row("502 page", 502, page, Outcome::Unknown);
    row("503 without Retry-After", 503, page, Outcome::Unknown);
    row("504", 504, "", Outcome::Unknown);
    row("no head, connection closed", 0, "", Outcome::Unknown, Ending::CutOff);
    row("no head, time is up", 0, "", Outcome::Unknown, Ending::TimedOut);
    row("status 999", 999, "", Outcome::Unknown);
    row("status 100", 100, "", Outcome::Unknown);

    RawAnswer busy = rawAnswer(503, page);
    busy.retryAfter = u"120"_s;
    QTest::newRow("503 with Retry-After") << busy << Outcome::NotSent;
    busy.ending = Ending::CutOff;
    QTest::newRow("503 with Retry-After, cut off") << busy << Outcome::NotSent;
    busy.retryAfter = u"soon"_s;
    QTest::newRow("503 with Retry-After that is no time") << busy << Outcome::Unknown;
    busy.retryAfter = u"5"_s;
    busy.status = 500;
    QTest::newRow("500 with Retry-After") << busy << Outcome::Unknown;
    RawAnswer rejected = rawAnswer(503, R"({"resultType": "REQUEST_REJECTED"})");
    rejected.retryAfter = u"120"_s;
    QTest::newRow("503 rejected, with Retry-After") << rejected << Outcome::Refused;
}

void AnswerReaderTest::outcome()
{
    QFETCH(RawAnswer, raw);
    const Answer answer = read(raw);
    QTEST(answer.outcome, "outcome");
    QCOMPARE(answer.status, raw.status);
    QCOMPARE(answer.body, raw.body);
    QCOMPARE(answer.time, now);
    QCOMPARE(answer.explanation.isEmpty(), answer.outcome == Outcome::Accepted);
    if (answer.outcome != Outcome::NotSent)
        QVERIFY(!answer.notBefore);
}

void AnswerReaderTest::retryAfter_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QDateTime>("time");
    const QDateTime date(QDate(2024, 3, 1), QTime(8, 49, 37), Qt::UTC);
    QTest::newRow("seconds") << u"120"_s << now.addSecs(120);
    QTest::newRow("no wait") << u"0"_s << now;
    QTest::newRow("space around") << u" 5 "_s << now.addSecs(5);
    QTest::newRow("a date") << u"Fri, 01 Mar 2024 08:49:37 GMT"_s << date;
    QTest::newRow("an old date") << u"Friday, 01-Mar-24 08:49:37 GMT"_s << date;
    QTest::newRow("a C date") << u"Fri Mar  1 08:49:37 2024"_s << date;
    QTest::newRow("below zero") << u"-5"_s << QDateTime();
    QTest::newRow("a fraction") << u"1.5"_s << QDateTime();
    QTest::newRow("longer than time") << u"99999999999999999999"_s << QDateTime();
    QTest::newRow("no date") << u"Fri, 31 Feb 2024 08:49:37 GMT"_s << QDateTime();
    QTest::newRow("words") << u"later"_s << QDateTime();
    QTest::newRow("nothing") << u""_s << QDateTime();
}

void AnswerReaderTest::retryAfter()
{
    QFETCH(QString, header);
    QFETCH(QDateTime, time);
    const auto found = App::retryTime(header, now);
    QCOMPARE(found.value_or(QDateTime()), time);

    RawAnswer raw = rawAnswer(429, {});
    raw.retryAfter = header;
    QCOMPARE(read(raw).notBefore, found);
}

void AnswerReaderTest::explanationsSayWhatToDo()
{
    QVERIFY(read(rawAnswer(400, page)).explanation.contains(u"was not created"));
    QVERIFY(read(rawAnswer(429, {})).explanation.contains(u"was not created"));
    const QString unknown = read(rawAnswer(200, page)).explanation;
    QVERIFY2(unknown.contains(u"may exist") && unknown.contains(u"not sent again"),
             qPrintable(unknown));
    QVERIFY(read(rawAnswer(404, R"({"error": "Not Found", "path": "/wrong"})"))
                .explanation.contains(u"/wrong"));
}

void AnswerReaderTest::redirectsSayWhereTheyPoint()
{
    RawAnswer raw = rawAnswer(302, {});
    raw.location = u"https://elsewhere.example.com/%2"_s;
    const QString text = read(raw).explanation;
    QVERIFY2(text.contains(raw.location) && text.contains(u"302"), qPrintable(text));
}

QTEST_GUILESS_MAIN(AnswerReaderTest)
#include "answerreadertest.moc"
