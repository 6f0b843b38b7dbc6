#include "practice/practiceservice.h"

#include "practice/practiceclassifiers.h"
#include "practice/practicejudge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace App {

namespace {

bool isSubmissionPath(const QString &path)
{
    return path == u"/amlyze-ws-rest/simplified-customer" ||
           path == u"/amlyze-ws-rest/simplifiedCustomer";
}

/// What follows a prefix in a path; nothing where the path is another one.
std::optional<QString> after(const QString &prefix, const QString &path)
{
    if (!path.startsWith(prefix))
        return std::nullopt;
    return path.mid(prefix.size());
}

PracticeAnswer methodNotAllowed(const QString &path)
{
    return PracticeAnswer::framework(405, u"Method Not Allowed"_s, path);
}

PracticeAnswer classifier(const QString &name)
{
    const auto list = PracticeClassifiers::list(name);
    return list ? PracticeAnswer{.body = *list} : PracticeAnswer::notFound();
}

} // namespace

bool PracticeService::isSubmission(const PracticeRequest &request)
{
    return request.method == PracticeRequest::Method::Post && isSubmissionPath(request.path);
}

PracticeAnswer PracticeService::answer(const PracticeRequest &request, const QDateTime &now)
{
    if (isSubmission(request))
        return submit(request, now);
    if (isSubmissionPath(request.path))
        return methodNotAllowed(request.path);

    const auto name = after(u"/classifier/"_s, request.path);
    const auto number =
        after(u"/api/integration-services/v1/communications-events/"_s, request.path);
    if (!name && !number)
        return PracticeAnswer::notFound();
    if (request.method != PracticeRequest::Method::Get)
        return methodNotAllowed(request.path);
    return name ? classifier(*name) : events(*number);
}

PracticeAnswer PracticeService::submit(const PracticeRequest &request, const QDateTime &now)
{
    const PracticeScenario scenario = std::exchange(m_next, PracticeScenario::Judge);
    const bool arrives = PracticeScenarios::customerArrives(scenario);
    return PracticeScenarios::answer(scenario, judge(request, arrives, now));
}

PracticeAnswer PracticeService::judge(const PracticeRequest &request, bool keep,
                                      const QDateTime &now)
{
    if (request.contentType.section(u';', 0, 0).trimmed().toLower() != u"application/json")
        return PracticeAnswer::framework(415, u"Unsupported Media Type"_s, request.path);
    if (request.body.size() > largestBody)
        return PracticeAnswer::framework(413, u"Payload Too Large"_s, request.path);
    const PracticeVerdict verdict = PracticeJudge::judge(request.body);
    if (!verdict.accepted())
        return PracticeAnswer::refused(verdict.errors);
    if (m_accepted.contains(verdict.communicationNumber))
        return PracticeAnswer::numberAlreadyUsed();
    if (keep)
        m_accepted.insert(verdict.communicationNumber,
                          {verdict.customerExtId, verdict.riskLevel, now});
    return PracticeAnswer::accepted();
}

PracticeAnswer PracticeService::events(const QString &communicationNumber) const
{
    QJsonArray events;
    QJsonArray errors;
    const auto accepted = m_accepted.constFind(communicationNumber);
    if (communicationNumber.isEmpty()) {
        errors.append(QJsonObject{{u"code"_s, u"BAD_REQUEST"_s},
                                  {u"description"_s, u"Communication number is required"_s}});
    } else if (accepted != m_accepted.cend()) {
        const QString risk = accepted->riskLevel.isEmpty() ? u"MEDIUM"_s : accepted->riskLevel;
        const QString time = accepted->time.toUTC().toString(Qt::ISODateWithMs);
        events.append(
            QJsonObject{{u"type"_s, u"app.amlyze.customer.riskmanagement.kyc_scoring.completed"_s},
                        {u"source"_s, communicationNumber},
                        {u"subject"_s, accepted->customerExtId},
                        {u"data"_s, QJsonObject{{u"initialRiskLevel"_s, risk},
                                                {u"finalRiskLevel"_s, risk},
                                                {u"decisionType"_s, u"ACCEPTED"_s},
                                                {u"approvedAt"_s, time}}}});
    }
    const QJsonObject body{{u"events"_s, events}, {u"errors"_s, errors}};
    return {.status = errors.isEmpty() ? 200 : 400,
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

} // namespace App
