#include "submission/answerreader.h"
#include "support/samplerecords.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using App::Answer;
using App::Outcome;
using App::RawAnswer;
using Ending = RawAnswer::Ending;

class AnswerReasonsTest : public QObject
{
    Q_OBJECT

private slots:
    void reasons_data();
    void reasons();
    void reasonsGetTheirPlaces();
    void aRawBodyIsShownAndMarksNothing();
    void hostileBodiesEnd_data();
    void hostileBodiesEnd();
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

const QByteArray documented500 =
    R"({ "resultType": "REQUEST_REJECTED" "status": 500, "error": "Internal Server Error" })";
const QByteArray page = "<html><head><title>Welcome</title></head><body>Sign in</body></html>";

} // namespace

void AnswerReasonsTest::reasons_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("reasons"); // "code|text"
    const auto row = [](const char *name, const QByteArray &body, const QStringList &reasons) {
        QTest::newRow(name) << body << reasons;
    };
    row("texts", R"({"errors": ["CommunicationNumber is mandatory", "Title is mandatory"]})",
        {u"|CommunicationNumber is mandatory"_s, u"|Title is mandatory"_s});
    row("texts with codes", R"({"errors": ["C002 CustomerExtId is mandatory"]})",
        {u"C002|C002 CustomerExtId is mandatory"_s});
    row("objects", R"({"errors": [{"code": "C002", "description": "CustomerExtId is mandatory"}]})",
        {u"C002|CustomerExtId is mandatory"_s});
    row("objects with other names",
        R"({"errors": [{"errorCode": 7, "errorDescription": "a"}, {"message": "b"}]})",
        {u"7|a"_s, u"|b"_s});
    row("an object of which nothing is known", R"({"errors": [{"x": 1}]})", {u"|{\"x\":1}"_s});
    row("texts and objects", R"({"errors": ["a", {"code": "b", "description": "c"}, null, ""]})",
        {u"|a"_s, u"b|c"_s});
    row("a single text", R"({"errors": "a"})", {u"|a"_s});
    row("code and description",
        R"({"resultType": "REQUEST_REJECTED", "errorCode": "E1", "errorDescription": "CommunicationNumber already used in amlyze"})",
        {u"E1|CommunicationNumber already used in amlyze"_s});
    row("description without a code", R"({"errorDescription": "a"})", {u"|a"_s});
    row("Spring's", R"({"timestamp": 1, "status": 404, "error": "Not Found", "path": "/a"})",
        {u"|Not Found"_s});
    row("Spring's with a message", R"({"status": 400, "error": "Bad Request", "message": "b"})",
        {u"|Bad Request"_s, u"|b"_s});
    row("the documented 500", documented500, {u"|Internal Server Error"_s});
    row("errors in a body without commas",
        R"({"resultType": "REQUEST_REJECTED" "errors": ["a \"b, c" "d"]})",
        {u"|a \"b, c"_s, u"|d"_s});
    row("word for word", R"({"errors": ["  a\n\u00e4 <b>  "]})", {u"|  a\nä <b>  "_s});
    row("nothing that fits", "plain words", {u"|plain words"_s});
    row("an empty body", "", {});
}

void AnswerReasonsTest::reasons()
{
    QFETCH(QByteArray, body);
    QStringList found;
    const Answer answer = read(rawAnswer(400, body));
    for (const App::Reason &each : answer.reasons)
        found << QString(each.code + u'|' + each.text);
    QTEST(found, "reasons");
}

void AnswerReasonsTest::reasonsGetTheirPlaces()
{
    const Answer answer = read(rawAnswer(400, R"({"errors": ["FirstName is too long",
        "Problem with Address (index: 1 ). Country is mandatory", "isvip"]})"));
    QCOMPARE(answer.reasons.size(), 3);
    QCOMPARE(answer.reasons.at(0).path, FieldPath(u"firstName"_s));
    QCOMPARE(answer.reasons.at(1).path, FieldPath(u"listAddress"_s, 1, u"country"_s));
    QVERIFY(answer.reasons.at(2).path.isEmpty());
}

void AnswerReasonsTest::aRawBodyIsShownAndMarksNothing()
{
    const Record organization = Support::fullRecord(CustomerKind::Organization);
    const Answer answer = App::readAnswer(rawAnswer(404, page), organization, now);
    QCOMPARE(answer.reasons.size(), 1);
    QCOMPARE(answer.reasons.first().text, QString::fromUtf8(page));
    QVERIFY(answer.reasons.first().path.isEmpty()); // not "title"
}

void AnswerReasonsTest::hostileBodiesEnd_data()
{
    QTest::addColumn<QByteArray>("body");
    const qsizetype size = App::maximumAnswerSize;
    QTest::newRow("nested lists") << QByteArray(size, '[');
    QTest::newRow("nested errors") << R"({"errors": )" + QByteArray(size - 20, '[');
    QTest::newRow("nested objects") << QByteArray(R"({"errors":)").repeated(100'000);
    QTest::newRow("very many errors")
        << R"({"errors": [)" + QByteArray(R"("a",)").repeated(200'000) + R"("a"]})";
    QTest::newRow("one endless error")
        << R"({"errors": [")" + QByteArray(size - 20, 'a') + R"("]})";
    QTest::newRow("zeros") << QByteArray(size, '\0');
    QTest::newRow("no UTF-8") << R"({"errors": [")" + QByteArray(1000, '\xff') + R"("]})";
    QTest::newRow("quotes") << QByteArray(size, '"');
    QTest::newRow("backslashes") << R"({"a": ")" + QByteArray(size - 20, '\\');
    QTest::newRow("half a surrogate") << QByteArray(R"({"errors": ["\ud800"]})");
}

void AnswerReasonsTest::hostileBodiesEnd()
{
    QFETCH(QByteArray, body);
    QElapsedTimer clock;
    clock.start();
    const Answer answer = read(rawAnswer(200, body));
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(answer.outcome == Outcome::Unknown || answer.outcome == Outcome::Refused);
    QVERIFY(answer.reasons.size() <= 1000);
}

QTEST_GUILESS_MAIN(AnswerReasonsTest)
#include "answerreasonstest.moc"
