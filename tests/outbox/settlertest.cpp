#include "outbox/settler.h"

#include "history/historytable.h"
#include "outbox/outboxplace.h"
#include "support/jobrun.h"
#include "support/storefolder.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Support::OutboxPlace;
using Support::response;

Q_DECLARE_METATYPE(App::RecordState)

/// That a customer of whom nobody knows is settled by what the service or a person says, and by
/// nothing else, with who said it in the history.
class SettlerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theServiceIsAsked_data();
    void theServiceIsAsked();
    void aServiceThatIsDownSettlesNothing();
    void aPersonSaysSo_data();
    void aPersonSaysSo();
    void whatWasSettledElsewhereStaysSo();
    void itsEndIsTheEndOfTheAsking();

private:
    Parcel unknown() const;
    QList<HistoryEntry> history() const { return *m_place->store().look()->history().of(m_id); }

    std::unique_ptr<OutboxPlace> m_place;
    std::unique_ptr<Settler> m_settler;
    qint64 m_id = 0;
    QList<RecordHead> m_settled;
    QStringList m_explanations;
};

void SettlerTest::init()
{
    m_settled.clear();
    m_explanations.clear();
    m_place = std::make_unique<OutboxPlace>();
    m_settler = std::make_unique<Settler>(m_place->store().thread(), nullptr);
    m_id = Support::storedIn(*m_place->store().look(), RecordState::Unknown).id;
    connect(m_settler.get(), &Settler::settled, this,
            [this](const HeldDraftPointer &, const RecordHead &head) { m_settled.append(head); });
    connect(m_settler.get(), &Settler::notSettled, this,
            [this](const HeldDraftPointer &, const QString &explanation) {
                m_explanations.append(explanation);
            });
}

void SettlerTest::cleanup()
{
    m_settler.reset();
    m_place.reset();
}

Parcel SettlerTest::unknown() const
{
    const auto stored = m_place->store().look()->load(m_id);
    Parcel parcel{stored->draft.record, *stored->request, m_place->to(),
                  std::make_shared<HeldDraft>()};
    parcel.id = m_id;
    parcel.wasUnknown = true;
    return parcel;
}

void SettlerTest::theServiceIsAsked_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isSettled");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("it has events")
        << response("200 OK", R"({"events": [{"type": "scored", "source": "COM-Ona"}]})") << true
        << true;
    QTest::newRow("it has none") << response("200 OK", R"({"events": []})") << false << true;
    QTest::newRow("it has another's")
        << response("200 OK", R"({"events": [{"type": "scored", "source": "COM-Ieva"}]})") << false
        << true;
    QTest::newRow("it does not tell") << response("404 Not Found", "{}") << false << false;
    QTest::newRow("it fails") << response("500 Internal Server Error", "{}") << false << true;
}

void SettlerTest::theServiceIsAsked()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isSettled);
    QFETCH(bool, isOffered);
    Support::RawServer server(Support::RawServer::When::RequestRead, Support::say(answer));
    m_place->redirect(u"Bank"_s, server.base());
    const Parcel parcel = unknown();
    QSignalSpy started(m_settler.get(), &Settler::askingStarted);
    m_settler->ask(parcel);
    QVERIFY(m_settler->isAsking());
    QCOMPARE(started.size(), 1);
    QTRY_COMPARE(m_settled.size() + m_explanations.size(), 1);
    QVERIFY(!m_settler->isAsking());
    QCOMPARE(m_settler->isOffered(u"Bank"_s), isOffered);
    QVERIFY(m_settler->isOffered(u"Other"_s));
    QCOMPARE(m_settled.size(), isSettled ? 1 : 0);
    QCOMPARE(m_place->store().stateOf(m_id),
             isSettled ? RecordState::Accepted : RecordState::Unknown);
    QCOMPARE(history().size(), isSettled ? 2 : 1);
    if (isSettled) {
        const HistoryEntry entry = history().last();
        QCOMPARE(entry.note.event, HistoryEvent::Asked);
        QCOMPARE(entry.note.operatorName, u"Rūta"_s);
        QVERIFY(!entry.note.reason.isEmpty());
        QCOMPARE(parcel.held->head, m_settled.first());
    } else {
        QVERIFY(!m_explanations.first().isEmpty());
    }
    QVERIFY(server.lastRequest().startsWith("GET "));
    QCOMPARE(server.requests(), 1);
}

void SettlerTest::aServiceThatIsDownSettlesNothing()
{
    m_place->redirect(u"Bank"_s, OutboxPlace::nowhere());
    m_settler->ask(unknown());
    QTRY_COMPARE(m_explanations.size(), 1);
    QVERIFY(m_settler->isOffered(u"Bank"_s));
    QCOMPARE(m_place->store().stateOf(m_id), RecordState::Unknown);
}

void SettlerTest::aPersonSaysSo_data()
{
    QTest::addColumn<bool>("hasArrived");
    QTest::addColumn<RecordState>("state");
    QTest::newRow("it had arrived") << true << RecordState::Accepted;
    QTest::newRow("it had not") << false << RecordState::Draft;
}

void SettlerTest::aPersonSaysSo()
{
    QFETCH(bool, hasArrived);
    QFETCH(RecordState, state);
    m_settler->mark(unknown(), hasArrived, u"Their desk said so on the phone."_s);
    QTRY_COMPARE(m_settled.size(), 1);
    QCOMPARE(m_settled.first().state, state);
    QCOMPARE(m_place->store().stateOf(m_id), state);
    const HistoryEntry entry = history().last();
    QCOMPARE(entry.note.event, HistoryEvent::MarkedByHand);
    QCOMPARE(entry.note.reason, u"Their desk said so on the phone."_s);
    QCOMPARE(entry.note.operatorName, u"Rūta"_s);
    QCOMPARE(entry.note.record, m_id);
}

void SettlerTest::whatWasSettledElsewhereStaysSo()
{
    const Parcel parcel = unknown();
    QVERIFY(m_place->store().look()->settle(m_id, RecordState::Accepted, Support::someNote()).ok());
    m_settler->mark(parcel, false, u"I think not."_s);
    QTRY_COMPARE(m_explanations.size(), 1);
    QCOMPARE(m_place->store().stateOf(m_id), RecordState::Accepted);
    QCOMPARE(history().size(), 2);
}

void SettlerTest::itsEndIsTheEndOfTheAsking()
{
    Support::RawServer silent(Support::RawServer::When::RequestRead, [](QTcpSocket &) {});
    m_place->redirect(u"Bank"_s, silent.base());
    m_settler->ask(unknown());
    QTRY_COMPARE(silent.requests(), 1);
    m_settler.reset();
    m_place->store().wait();
    QCOMPARE(m_place->store().stateOf(m_id), RecordState::Unknown);
    QVERIFY(m_settled.isEmpty() && m_explanations.isEmpty());
}

QTEST_GUILESS_MAIN(SettlerTest)
#include "settlertest.moc"
