#include "submission/eventsjob.h"

#include "submission/boundedget.h"
#include "submission/endpoint.h"
#include "submission/eventsreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App {

namespace {

/// The address to ask at, with the number as one segment of its path.
Result<Endpoint> addressOf(const QUrl &base, const QString &number)
{
    // Dots alone would be read as a way up, however they are encoded (RFC 3986, section 6.2.2).
    if (number.isEmpty() || number == u"."_s || number == u".."_s)
        return Failure{u"events.number"_s,
                       EventsJob::tr("The service cannot be asked for this communication number.")};
    const QByteArray segment = QUrl::toPercentEncoding(number);
    return Endpoint::of(base, u"/api/integration-services/v1/communications-events/"_s +
                                  QString::fromLatin1(segment));
}

} // namespace

EventsJob::EventsJob(const QUrl &base, const QString &communicationNumber, QObject *parent)
    : QObject(parent), m_base(base), m_number(communicationNumber)
{}

EventsJob::~EventsJob() = default;

void EventsJob::start()
{
    if (std::exchange(m_started, true))
        return;
    const auto endpoint = addressOf(m_base, m_number);
    if (!endpoint) {
        Fetched nothing;
        nothing.fault = endpoint.failure().text;
        QMetaObject::invokeMethod(
            this, [this, nothing] { emit finished(readEvents(nothing, m_number)); },
            Qt::QueuedConnection);
        return;
    }
    m_get = std::make_unique<BoundedGet>(m_manager, endpoint->url(), m_credentials);
    connect(m_get.get(), &BoundedGet::finished, this,
            [this](const Fetched &answer) { emit finished(readEvents(answer, m_number)); });
    m_get->start(m_timeout);
}

void EventsJob::cancel()
{
    if (m_get)
        m_get->cancel();
}

} // namespace App
