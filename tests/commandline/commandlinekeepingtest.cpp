#include "formats/document.h"
#include "formats/jsonwriter.h"
#include "history/historytable.h"
#include "settings/settings.h"
#include "submission/requestbody.h"
#include "support/answeringserver.h"
#include "support/programplace.h"
#include "support/samplerecords.h"

#include <QCryptographicHash>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using namespace Support;

Q_DECLARE_METATYPE(App::RecordState)
Q_DECLARE_METATYPE(App::Outcome)

/// That --submit keeps what it sends in the store that the window has, by the same states and with
/// the same history, and sends nothing twice.
class CommandLineKeepingTest : public QObject
{
    Q_OBJECT

private slots:
    void storesWhatBecameOfIt_data();
    void storesWhatBecameOfIt();
    void sendsAWaitingOneWhenAskedAgain();
    void sendsNothingElseThatWaits();
    void doesNotOvertakeOneThatWaits_data();
    void doesNotOvertakeOneThatWaits();
    void waitsAsLongAsTheServiceAskedFor();
    void holdsBackWhatMayHaveArrived();
    void practiceIsKeptApart();
};

namespace {

QStringList submit(const QUrl &base, const QString &file)
{
    return {u"--submit"_s, u"--server"_s, base.toString(), file};
}

/// An address that nobody listens at.
QUrl deadAddress()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
}

/// A customer with the numbers that another file's has, or only its external id.
QString otherFile(const ProgramPlace &place, const QString &name, const QString &lastName,
                  const QString &number)
{
    Forms::Record record = minimalRecord(Forms::CustomerKind::Individual);
    record.setValue(u"communicationNumber"_s, number);
    record.setValue(u"customerExtId"_s, u"ID-a.json"_s);
    record.setValue(u"lastName"_s, lastName);
    return place.write(name, Forms::writeJson(record));
}

qsizetype countOf(Store &store, RecordState state)
{
    return store.withState(state)->size();
}

} // namespace

void CommandLineKeepingTest::storesWhatBecameOfIt_data()
{
    QTest::addColumn<int>("status"); // 0: nobody listens; -1: the connection ends
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<RecordState>("state");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("accepted") << 200 << QByteArray(R"({"resultType": "REQUEST_ACCEPTED"})")
                              << RecordState::Accepted << Outcome::Accepted << 0;
    QTest::newRow("refused") << 400 << QByteArray(R"({"errors": ["C013 Wrong"]})")
                             << RecordState::Refused << Outcome::Refused << 1;
    QTest::newRow("a number that was used already stays refused")
        << 400
        << QByteArray(R"({"resultType": "REQUEST_REJECTED", "errorCode": "X", )"
                      R"("errorDescription": "CommunicationNumber already used in amlyze"})")
        << RecordState::Refused << Outcome::Refused << 1;
    QTest::newRow("the service is busy")
        << 429 << QByteArray() << RecordState::Queued << Outcome::NotSent << 4;
    QTest::newRow("nobody listens")
        << 0 << QByteArray() << RecordState::Queued << Outcome::NotSent << 4;
    QTest::newRow("a proxy's page")
        << 502 << QByteArray("<html>") << RecordState::Unknown << Outcome::Unknown << 3;
    QTest::newRow("the connection ends")
        << -1 << QByteArray() << RecordState::Unknown << Outcome::Unknown << 3;
}

void CommandLineKeepingTest::storesWhatBecameOfIt()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(RecordState, state);
    QFETCH(Outcome, outcome);
    ProgramPlace place;
    place.givePassphrase();
    Settings(place.dataFolder()).setOperatorName(u"Rūta"_s);
    RawServer server(RawServer::When::RequestRead, [&](QTcpSocket &client) {
        if (status < 0)
            client.abort();
        else
            say(response(QByteArray::number(status) + " -", body))(client);
    });
    const QString file = place.goodFile(u"a.json"_s);
    const ProgramRun run = place.run(submit(status == 0 ? deadAddress() : server.base(), file));
    QTEST(run.exitCode, "exitCode");
    QVERIFY2(run.errors.isEmpty() || outcome == Outcome::Refused, qPrintable(run.errors));
    QCOMPARE(run.results.contains(u"It waits in the outbox."), state == RecordState::Queued);
    QCOMPARE(server.requests(), status == 0 ? 0 : 1);

    const auto store = place.openStore();
    QCOMPARE(store->page({}, 9)->size(), 1);
    const auto customer = store->load(store->page({}, 9)->first().id);
    QCOMPARE(customer->head.state, state);
    QVERIFY(!customer->head.isPractice);
    QCOMPARE(customer->draft.source, u"a.json"_s);
    const QByteArray sent = requestBody(Forms::readDocumentFile(file)->record);
    QCOMPARE(customer->request->body, sent);
    QCOMPARE(customer->answer->outcome, outcome);

    const auto lines = store->history().page(0, 9);
    QCOMPARE(lines->size(), 1);
    const HistoryEntry &line = lines->first();
    QCOMPARE(line.outcome, outcome);
    QCOMPARE(line.status, std::max(status, 0));
    QCOMPARE(line.answer, body);
    QCOMPARE(line.note.event, HistoryEvent::Attempt);
    QCOMPARE(line.note.record, customer->head.id);
    QCOMPARE(line.note.bodyHash, QCryptographicHash::hash(sent, QCryptographicHash::Sha256));
    QCOMPARE(line.note.profile, u"127.0.0.1"_s);
    QCOMPARE(line.note.operatorName, u"Rūta"_s);
    QCOMPARE(line.note.communicationNumber, u"a.json"_s);
    QCOMPARE(line.note.customerExtId, u"ID-a.json"_s);
    QVERIFY(store->verify().ok() && store->history().verify()->firstBreak == 0);
}

void CommandLineKeepingTest::sendsAWaitingOneWhenAskedAgain()
{
    ProgramPlace place;
    place.givePassphrase();
    AnsweringServer server;
    server.answer(429, {});
    const QStringList arguments = submit(server.base(), place.goodFile(u"a.json"_s));
    QCOMPARE(place.run(arguments).exitCode, 4);
    const QByteArray first = server.lastBody();
    server.accept();
    const ProgramRun again = place.run(arguments);
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.errors.isEmpty(), qPrintable(again.errors)); // it is no duplicate of itself
    QCOMPARE(server.lastBody(), first);
    const auto store = place.openStore();
    QCOMPARE(store->page({}, 9)->size(), 1);
    QCOMPARE(countOf(*store, RecordState::Accepted), 1);
    QCOMPARE(store->history().of(store->page({}, 9)->first().id)->size(), 2);
}

void CommandLineKeepingTest::sendsNothingElseThatWaits()
{
    ProgramPlace place;
    place.givePassphrase();
    AnsweringServer server;
    server.answer(429, {});
    QCOMPARE(place.run(submit(server.base(), place.goodFile(u"a.json"_s))).exitCode, 4);
    server.accept();
    QCOMPARE(place.run(submit(server.base(), place.goodFile(u"b.json"_s))).exitCode, 0);
    QCOMPARE(server.requests(), 2);
    QCOMPARE(countOf(*place.openStore(), RecordState::Queued), 1);
}

void CommandLineKeepingTest::doesNotOvertakeOneThatWaits_data()
{
    QTest::addColumn<QString>("lastName");
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("isElsewhere");
    const QString same = u"lastName 0"_s;
    QTest::newRow("with other values") << u"Corrected"_s << u"a.json"_s << false;
    QTest::newRow("with another communication number") << same << u"b.json"_s << false;
    QTest::newRow("for another address") << same << u"a.json"_s << true;
}

void CommandLineKeepingTest::doesNotOvertakeOneThatWaits()
{
    QFETCH(QString, lastName);
    QFETCH(QString, number);
    QFETCH(bool, isElsewhere);
    ProgramPlace place;
    place.givePassphrase();
    AnsweringServer server;
    AnsweringServer other;
    server.answer(429, {});
    QCOMPARE(place.run(submit(server.base(), place.goodFile(u"a.json"_s))).exitCode, 4);
    server.accept();
    const ProgramRun held = place.run(submit(isElsewhere ? other.base() : server.base(),
                                             otherFile(place, u"b.json"_s, lastName, number)));
    QCOMPARE(held.exitCode, 4);
    QVERIFY2(held.results.contains(u"waits in the outbox with other values"),
             qPrintable(held.results));
    QCOMPARE(server.requests() + other.requests(), 1);
    QCOMPARE(place.openStore()->page({}, 9)->size(), 1);
}

void CommandLineKeepingTest::waitsAsLongAsTheServiceAskedFor()
{
    ProgramPlace place;
    place.givePassphrase();
    RawServer server(RawServer::When::RequestRead,
                     say(response("503 Busy", {}, "Retry-After: 3600\r\n")));
    const QStringList arguments = submit(server.base(), place.goodFile(u"a.json"_s));
    const ProgramRun first = place.run(arguments);
    QCOMPARE(first.exitCode, 4);
    const ProgramRun again = place.run(arguments);
    QCOMPARE(again.exitCode, 4);
    QCOMPARE(again.results, first.results);
    QCOMPARE(server.requests(), 1);
}

void CommandLineKeepingTest::holdsBackWhatMayHaveArrived()
{
    ProgramPlace place;
    place.givePassphrase();
    AnsweringServer server;
    server.answer(502, "<html>");
    const QString file = place.goodFile(u"a.json"_s);
    QCOMPARE(place.run(submit(server.base(), file)).exitCode, 3);
    server.accept();
    const QString sameId = otherFile(place, u"same.json"_s, u"Other"_s, u"77"_s);
    for (const QString &each : {file, sameId}) {
        const ProgramRun held = place.run(submit(server.base(), each));
        QCOMPARE(held.exitCode, 3);
        QVERIFY2(held.results.startsWith(each + u": held back: "_s) &&
                     held.results.contains(u"Nothing was sent."),
                 qPrintable(held.results));
    }
    QCOMPARE(server.requests(), 1);
    QCOMPARE(place.run(submit(server.base(), place.goodFile(u"b.json"_s))).exitCode, 0);
    const auto store = place.openStore();
    QCOMPARE(countOf(*store, RecordState::Unknown), 1);
    QCOMPARE(store->page({}, 9)->size(), 2);
    QCOMPARE(store->history().page(0, 9)->size(), 2);
}

void CommandLineKeepingTest::practiceIsKeptApart()
{
    ProgramPlace place;
    place.givePassphrase();
    AnsweringServer server;
    server.answer(502, "<html>");
    const QString file = place.goodFile(u"a.json"_s);
    QCOMPARE(place.run(submit(server.base(), file)).exitCode, 3);
    // Nobody knows whether the service has it; practice has nothing to do with that.
    QCOMPARE(place.run({u"--submit"_s, u"--practice"_s, file}).exitCode, 0);
    const auto store = place.openStore();
    QCOMPARE(countOf(*store, RecordState::Unknown), 1);
    const auto accepted = store->withState(RecordState::Accepted);
    QCOMPARE(accepted->size(), 1);
    QVERIFY(accepted->first().isPractice && store->load(accepted->first().id)->request->isPractice);
}

QTEST_GUILESS_MAIN(CommandLineKeepingTest)
#include "commandlinekeepingtest.moc"
