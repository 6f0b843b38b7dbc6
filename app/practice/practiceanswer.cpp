#include "practice/practiceanswer.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace App {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

PracticeAnswer PracticeAnswer::accepted()
{
    return {.body = compact({{u"resultType"_s, u"REQUEST_ACCEPTED"_s}})};
}

PracticeAnswer PracticeAnswer::refused(const QStringList &errors)
{
    return {.status = 400, .body = compact({{u"errors"_s, QJsonArray::fromStringList(errors)}})};
}

PracticeAnswer PracticeAnswer::numberAlreadyUsed()
{
    return {.status = 400,
            .body = compact(
                {{u"resultType"_s, u"REQUEST_REJECTED"_s},
                 {u"errorCode"_s, u"COMMUNICATION_NUMBER_ALREADY_USED"_s},
                 {u"errorDescription"_s, u"CommunicationNumber already used in amlyze"_s}})};
}

PracticeAnswer PracticeAnswer::notFound()
{
    return {.status = 404,
            .body = R"({"resultType": "REQUEST_REJECTED", "status": 404, "error": "Not Found"})"};
}

PracticeAnswer PracticeAnswer::serverError()
{
    return {.status = 500,
            .body = R"({ "resultType": "REQUEST_REJECTED" "status": 500, )"
                    R"("error": "Internal Server Error" })"};
}

PracticeAnswer PracticeAnswer::framework(int status, const QString &error, const QString &path)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    return {.status = status,
            .body = compact({{u"timestamp"_s, now},
                             {u"status"_s, status},
                             {u"error"_s, error},
                             {u"path"_s, path}})};
}

} // namespace App
