#include "practice/practiceserver.h"

#include "practice/practicehttp.h"
#include "practice/practiceservice.h"
#include "practice/wirevalue.h"

using namespace Qt::StringLiterals;

namespace App {

namespace {

QString numberIn(const QByteArray &body)
{
    const auto customer = WireValue::fromJson(body);
    const WireValue *number = customer ? customer->member(u"communicationNumber") : nullptr;
    return number ? number->text : QString();
}

} // namespace

PracticeServer::PracticeServer(QObject *parent)
    : QObject(parent), m_service(std::make_unique<PracticeService>())
{}

PracticeServer::~PracticeServer() = default;

Forms::Result<QUrl> PracticeServer::listen()
{
    if (m_http)
        return m_base;
    auto http = std::make_unique<PracticeHttp>([this](const PracticeRequest &request) {
        const PracticeAnswer answer = m_service->answer(request, QDateTime::currentDateTimeUtc());
        if (PracticeService::isSubmission(request))
            emit received(numberIn(request.body));
        return answer;
    });
    const auto port = http->listenOnLoopback();
    if (!port)
        return port.failure();
    m_http = std::move(http);
    m_base.setScheme(u"http"_s);
    m_base.setHost(u"127.0.0.1"_s);
    m_base.setPort(*port);
    return m_base;
}

void PracticeServer::playNext(Scenario scenario)
{
    m_service->playNext(scenario);
}

} // namespace App
