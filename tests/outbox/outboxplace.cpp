#include "outbox/outboxplace.h"

#include "submission/requestbody.h"
#include "support/jobrun.h"
#include "support/storefolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;

namespace Support {

OutboxPlace::OutboxPlace()
{
    forgetProxies();
    m_outbox = std::make_unique<Outbox>(
        m_store.thread(), [this](const FrozenRequest &request) { return find(request); }, nullptr);
    connect(m_outbox.get(), &Outbox::finished, this,
            [this](const Parcel &, const SentCustomer &sent) { finished.append(sent); });
    connect(m_outbox.get(), &Outbox::notTaken, this,
            [this](const HeldDraftPointer &, const Forms::Failure &failure) {
                notTaken.append(failure.code);
            });
    connect(m_outbox.get(), &Outbox::enqueued, this, [this] { ++enqueued; });
    connect(m_outbox.get(), &Outbox::ended, this, [this] { ++ended; });
    connect(&queue(), &OutboxQueue::concluded, this,
            [this](const Parcel &, const SentCustomer &sent) { concluded.append(sent); });
}

void OutboxPlace::end()
{
    m_outbox.reset();
    m_store.end();
}

void OutboxPlace::begin()
{
    m_store.begin();
    m_outbox = std::make_unique<Outbox>(
        m_store.thread(), [this](const FrozenRequest &request) { return find(request); }, nullptr);
    connect(&queue(), &OutboxQueue::concluded, this,
            [this](const Parcel &, const SentCustomer &sent) { concluded.append(sent); });
    queue().work();
}

QUrl OutboxPlace::nowhere()
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(deadPort()));
}

Destination OutboxPlace::to(const QString &profile) const
{
    const QUrl base = m_bases.value(profile, m_server.base());
    return {*Endpoint::of(base, u"/amlyze-ws-rest/simplified-customer"_s),
            base,
            profile,
            false,
            20,
            {},
            u"Rūta"_s};
}

Forms::Result<Destination> OutboxPlace::find(const FrozenRequest &request) const
{
    if (m_bases.contains(request.profile) && m_bases.value(request.profile).isEmpty())
        return Forms::Failure{u"connection.gone"_s, u"It is gone."_s};
    return to(request.profile);
}

DraftKeeper::HandedOver OutboxPlace::customer(const QString &name)
{
    return {draftOf(name), std::make_shared<HeldDraft>()};
}

HeldDraftPointer OutboxPlace::send(const QString &name, Caution caution)
{
    const auto handed = customer(name);
    m_outbox->send(handed, to(), caution);
    return handed.held;
}

void OutboxPlace::enqueue(const QString &name, const QString &profile)
{
    m_outbox->enqueue(customer(name), to(profile), Caution::SendAllTheSame);
}

void OutboxPlace::sendAndWait(const QString &name)
{
    const auto before = ended;
    send(name);
    QTRY_COMPARE_WITH_TIMEOUT(ended, before + 1, 30000);
}

void OutboxPlace::enqueueAll(const QStringList &names)
{
    const auto before = enqueued;
    for (const QString &name : names)
        enqueue(name);
    QTRY_COMPARE_WITH_TIMEOUT(enqueued, before + static_cast<int>(names.size()), 30000);
}

void OutboxPlace::addWaiting(const QString &name)
{
    const Destination bank = to();
    const Draft draft = customer(name).draft;
    const FrozenRequest request{bank.profile, bank.isPractice, bank.endpoint.url(),
                                requestBody(draft.record), m_store.thread().now()};
    m_store.thread().change(
        this,
        [draft, request](Store &store) {
            return store.add({NewCustomer{draft, request}}, Caution::SendAllTheSame);
        },
        [](const auto &) {});
}

} // namespace Support
