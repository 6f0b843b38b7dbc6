#include "peer/openapi.h"

#include "contract/catalogue.h"
#include "contract/codes.h"
#include "peer/schemas.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Peer {

namespace {

QJsonObject jsonContent(const QJsonObject &schema)
{
    return {{u"application/json"_s, QJsonObject{{u"schema"_s, schema}}}};
}

QJsonObject answer(const QString &description, const QString &schema)
{
    return {{u"description"_s, description}, {u"content"_s, jsonContent(reference(schema))}};
}

QJsonObject submission()
{
    const QString notJson = u"{ \"resultType\": \"REQUEST_REJECTED\" \"status\": 500, "
                            "\"error\": \"Internal Server Error\" }"_s;
    return {
        {u"operationId"_s, u"submitSimplifiedCustomer"_s},
        {u"summary"_s, u"Submits one customer for screening."_s},
        {u"requestBody"_s,
         QJsonObject{{u"required"_s, true},
                     {u"content"_s, jsonContent(reference(u"SimplifiedCustomer"_s))}}},
        {u"responses"_s,
         QJsonObject{
             {u"200"_s, answer(u"The customer was accepted."_s, u"Accepted"_s)},
             {u"400"_s, answer(u"The customer was refused, with the reasons."_s, u"Refused"_s)},
             {u"404"_s, answer(u"There is no such address."_s, u"Rejected"_s)},
             {u"500"_s,
              QJsonObject{
                  {u"description"_s,
                   u"The service failed. As documented, the body is not JSON: a comma is missing."_s},
                  {u"content"_s,
                   QJsonObject{{u"text/plain"_s,
                                QJsonObject{{u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}}},
                                            {u"example"_s, notJson}}}}}}}}}};
}

QJsonObject question(const QString &operation, const QString &summary, const QString &parameter,
                     const QString &schema)
{
    const QJsonObject name{{u"name"_s, parameter},
                           {u"in"_s, u"path"_s},
                           {u"required"_s, true},
                           {u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}}}};
    return {{u"operationId"_s, operation},
            {u"summary"_s, summary},
            {u"parameters"_s, QJsonArray{name}},
            {u"responses"_s,
             QJsonObject{{u"200"_s, answer(summary, schema)},
                         {u"404"_s, answer(u"There is no such address."_s, u"Rejected"_s)}}}};
}

QJsonObject paths()
{
    return {
        {u"/amlyze-ws-rest/simplified-customer"_s, QJsonObject{{u"post"_s, submission()}}},
        {u"/classifier/{name}"_s,
         QJsonObject{{u"get"_s, question(u"listClassifier"_s,
                                         u"Lists the codes of one of the installation's lists."_s,
                                         u"name"_s, u"Classifier"_s)}}},
        {u"/api/integration-services/v1/communications-events/{communicationNumber}"_s,
         QJsonObject{{u"get"_s,
                      question(u"listEvents"_s, u"Tells what happened to a communication since."_s,
                               u"communicationNumber"_s, u"Events"_s)}}}};
}

} // namespace

QByteArray openApiDocument()
{
    const QJsonObject info{
        {u"title"_s, u"Simplified customer"_s},
        {u"version"_s, u"1.0.0"_s},
        {u"description"_s,
         u"Submits individuals and organizations to a customer-screening service. A field left "
         "empty is left out; it is never sent as an empty text or as null."_s}};
    const QJsonObject document{{u"openapi"_s, u"3.1.0"_s},
                               {u"info"_s, info},
                               {u"paths"_s, paths()},
                               {u"components"_s, QJsonObject{{u"schemas"_s, schemas()}}}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace Peer
