#include "submission/eventsreader.h"

#include "submission/answerbody.h"
#include "submission/boundedget.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace App {

namespace {

using Found = CommunicationEvents::Found;

constexpr qsizetype longestQuote = 500;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Events)
};

bool isWebPage(const Fetched &answer)
{
    return answer.type.contains(u"html"_s, Qt::CaseInsensitive) ||
           answer.body.trimmed().startsWith('<');
}

bool isNotOffered(const Fetched &answer)
{
    return answer.status == 404 || answer.status == 405 || answer.status == 501 ||
           (answer.status == 200 && isWebPage(answer));
}

CommunicationEvent eventOf(const QJsonObject &event)
{
    const QJsonObject data = event.value(u"data").toObject();
    const auto text = [](const QJsonObject &object, QStringView name) {
        return object.value(name).toVariant().toString();
    };
    return {
        text(event, u"type"),          text(event, u"subject"),     text(data, u"initialRiskLevel"),
        text(data, u"finalRiskLevel"), text(data, u"decisionType"), text(data, u"approvedAt")};
}

/// The service's own words for why it does not tell; empty where it gives none.
QString reasonsIn(const AnswerBody &body)
{
    QStringList texts;
    for (const Reason &each : body.reasons)
        texts << (each.text.isEmpty() ? each.code : each.text);
    return texts.join(u"; "_s).left(longestQuote);
}

QString whyFailed(const Fetched &answer)
{
    if (!answer.fault.isEmpty())
        return answer.fault;
    if (answer.status >= 300 && answer.status < 400)
        return Words::tr(
                   "The address redirects to %1 (status %2), which is never followed. Correct "
                   "the address of the connection.")
            .arg(answer.location.left(longestQuote), QString::number(answer.status));
    if (answer.status == 401 || answer.status == 403)
        return Words::tr("The service did not let this program in (status %1). Check how the "
                         "connection signs in: its user and password, token or certificate.")
            .arg(answer.status);
    if (const QString reasons = reasonsIn(readAnswerBody(answer.body)); !reasons.isEmpty())
        return Words::tr("The service did not tell (status %1): %2.")
            .arg(QString::number(answer.status), reasons);
    return Words::tr("What answered (status %1) is not what the service is known to say.")
        .arg(answer.status);
}

CommunicationEvents failed(const Fetched &answer)
{
    return {Found::Failed,
            {},
            Words::tr("%1 What became of the customer was not found out; the record stays as it "
                      "is. Ask again later.")
                .arg(whyFailed(answer))};
}

} // namespace

CommunicationEvents readEvents(const Fetched &answer, const QString &communicationNumber)
{
    if (answer.fault.isEmpty() && isNotOffered(answer))
        return {Found::NotOffered,
                {},
                Words::tr("The service cannot be asked by program what became of a customer. The "
                          "record stays as it is. Ask those who run the service.")};
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    const QJsonValue listed = body.value(u"events");
    if (!answer.fault.isEmpty() || answer.status != 200 || !listed.isArray())
        return failed(answer);

    CommunicationEvents result;
    const QJsonArray events = listed.toArray();
    for (const QJsonValue &each : events)
        if (each.toObject().value(u"source").toString() == communicationNumber)
            result.events.append(eventOf(each.toObject()));
    if (!result.events.isEmpty()) {
        result.found = Found::Arrived;
        result.explanation =
            Words::tr("The customer arrived: the service knows %n event(s) of this communication "
                      "number.",
                      nullptr, static_cast<int>(result.events.size()));
        return result;
    }
    if (readAnswerBody(answer.body).listsErrors)
        return failed(answer);
    result.found = Found::Nothing;
    result.explanation =
        Words::tr("The service knows no event of this communication number. That does not prove "
                  "that the customer did not arrive: the record stays as it is.");
    return result;
}

} // namespace App
