#include "peer/schemas.h"

#include "contract/catalogue.h"
#include "contract/codes.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;
using namespace Forms;

namespace Peer {

namespace {

QJsonObject typed(const QString &type)
{
    return {{u"type"_s, type}};
}

QJsonObject oneCodeOf(CodeSet set)
{
    return {{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray::fromStringList(Codes::all(set))}};
}

QJsonObject numberFrom0(const QString &type)
{
    return {{u"type"_s, type}, {u"minimum"_s, 0}};
}

/// A day, or a moment whose day counts.
QJsonObject date()
{
    const QJsonObject day{{u"format"_s, u"date"_s},
                          {u"pattern"_s, u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s}};
    const QJsonObject moment{{u"pattern"_s,
                              u"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
                              "T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]+)?)?"
                              "(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?$"_s}};
    return {{u"type"_s, u"string"_s}, {u"anyOf"_s, QJsonArray{day, moment}}};
}

QJsonObject listOf(const QJsonObject &items)
{
    return {{u"type"_s, u"array"_s}, {u"minItems"_s, 1}, {u"items"_s, items}};
}

QJsonObject textFor(const Field &field)
{
    QJsonObject schema{{u"type"_s, u"string"_s}, {u"minLength"_s, 1}, {u"pattern"_s, u"[^\\s]"_s}};
    if (field.maximumLength > 0)
        schema.insert(u"maxLength"_s, field.maximumLength);
    return schema;
}

QJsonObject codeFor(const Field &field)
{
    if (field.codes == CodeSet::Country)
        return reference(u"Country"_s);
    if (field.codes == CodeSet::Currency)
        return reference(u"Currency"_s);
    QJsonObject schema = textFor(field);
    if (const QStringList &examples = Codes::all(field.codes); !examples.isEmpty())
        schema.insert(u"examples"_s, QJsonArray::fromStringList(examples));
    return schema;
}

QJsonObject valueFor(const Field &field)
{
    switch (field.kind) {
    case ValueKind::Text:
    case ValueKind::LongText:
        return textFor(field);
    case ValueKind::Date:
        return reference(u"Date"_s);
    case ValueKind::Code:
        return codeFor(field);
    case ValueKind::Enumeration:
        return oneCodeOf(field.codes);
    case ValueKind::Choices: {
        QJsonObject schema = listOf(oneCodeOf(field.codes));
        schema.insert(u"uniqueItems"_s, true);
        return schema;
    }
    case ValueKind::Boolean:
        return typed(u"boolean"_s);
    case ValueKind::Integer: {
        QJsonObject schema = numberFrom0(u"integer"_s);
        schema.insert(u"maximum"_s, std::numeric_limits<qint32>::max());
        return schema;
    }
    case ValueKind::BigInteger:
        return numberFrom0(u"integer"_s);
    case ValueKind::Decimal:
        return numberFrom0(u"number"_s);
    case ValueKind::Rows:
        return listOf(reference(field.rowElement));
    }
    return {};
}

/// An object with these fields and no others.
QJsonObject objectOf(const QList<Field> &fields)
{
    QJsonObject properties;
    QJsonArray required;
    for (const Field &field : fields) {
        QJsonObject schema = valueFor(field);
        schema.insert(u"title"_s, field.labelText());
        schema.insert(u"description"_s, field.helpText());
        properties.insert(field.name, schema);
        if (field.need == Need::Mandatory)
            required.append(field.name);
    }
    return {{u"type"_s, u"object"_s},
            {u"properties"_s, properties},
            {u"required"_s, required},
            {u"additionalProperties"_s, false}};
}

/// Adds that closingDate stands there if, and only if, the customer is closed (C013, C013a).
void addClosingRule(QJsonObject &customer)
{
    const QJsonObject hasClosingDate{{u"required"_s, QJsonArray{u"closingDate"_s}}};
    const QJsonObject closed{{u"const"_s, u"CLOSED"_s}};
    customer.insert(u"if"_s,
                    QJsonObject{{u"properties"_s, QJsonObject{{u"customerStatus"_s, closed}}},
                                {u"required"_s, QJsonArray{u"customerStatus"_s}}});
    customer.insert(u"then"_s, hasClosingDate);
    customer.insert(u"else"_s, QJsonObject{{u"not"_s, hasClosingDate}});
}

QJsonObject customerOf(CustomerKind kind, const QString &entityType)
{
    QList<Field> fields;
    for (const Field &field : Catalogue::fields())
        if (field.appliesTo(kind))
            fields.append(field);
    QJsonObject customer = objectOf(fields);
    QJsonObject properties = customer.value(u"properties").toObject();
    QJsonObject stated = properties.value(u"entityType").toObject();
    stated.remove(u"enum"_s);
    stated.insert(u"const"_s, entityType);
    properties.insert(u"entityType"_s, stated);
    customer.insert(u"properties"_s, properties);
    addClosingRule(customer);
    return customer;
}

QJsonObject eitherCustomer()
{
    const QJsonObject individual = reference(u"Individual"_s);
    const QJsonObject organization = reference(u"Organization"_s);
    const QJsonObject mapping{{u"INDIVIDUAL"_s, individual.value(u"$ref")},
                              {u"ORGANIZATION"_s, organization.value(u"$ref")}};
    return {{u"oneOf"_s, QJsonArray{individual, organization}},
            {u"discriminator"_s,
             QJsonObject{{u"propertyName"_s, u"entityType"_s}, {u"mapping"_s, mapping}}}};
}

/// An object with these members, of which nothing more is asked.
QJsonObject answerOf(const QJsonObject &properties)
{
    return {{u"type"_s, u"object"_s},
            {u"properties"_s, properties},
            {u"required"_s, QJsonArray::fromStringList(properties.keys())}};
}

void addAnswers(QJsonObject &named)
{
    const QJsonObject text = typed(u"string"_s);
    const QJsonObject rejected{{u"const"_s, u"REQUEST_REJECTED"_s}};
    const QJsonObject error = answerOf({{u"code"_s, text}, {u"description"_s, text}});
    const QJsonObject event = answerOf({{u"type"_s, text},
                                        {u"source"_s, text},
                                        {u"subject"_s, text},
                                        {u"data"_s, answerOf({{u"initialRiskLevel"_s, text},
                                                              {u"finalRiskLevel"_s, text},
                                                              {u"decisionType"_s, text},
                                                              {u"approvedAt"_s, text}})}});
    const auto many = [](const QJsonObject &items) {
        return QJsonObject{{u"type"_s, u"array"_s}, {u"items"_s, items}};
    };
    named.insert(u"Accepted"_s,
                 answerOf({{u"resultType"_s, QJsonObject{{u"const"_s, u"REQUEST_ACCEPTED"_s}}}}));
    named.insert(u"Refused"_s, answerOf({{u"errors"_s, many(text)}}));
    named.insert(u"Rejected"_s, answerOf({{u"resultType"_s, rejected},
                                          {u"status"_s, typed(u"integer"_s)},
                                          {u"error"_s, text}}));
    named.insert(u"Classifier"_s, many(answerOf({{u"code"_s, text}, {u"name"_s, text}})));
    named.insert(u"Events"_s, answerOf({{u"events"_s, many(event)}, {u"errors"_s, many(error)}}));
}

} // namespace

QJsonObject reference(const QString &schema)
{
    return {{u"$ref"_s, QString(u"#/components/schemas/" + schema)}};
}

QJsonObject schemas()
{
    QJsonObject named{
        {u"SimplifiedCustomer"_s, eitherCustomer()},
        {u"Individual"_s, customerOf(CustomerKind::Individual, u"INDIVIDUAL"_s)},
        {u"Organization"_s, customerOf(CustomerKind::Organization, u"ORGANIZATION"_s)},
        {u"Country"_s, oneCodeOf(CodeSet::Country)},
        {u"Currency"_s, oneCodeOf(CodeSet::Currency)},
        {u"Date"_s, date()}};
    for (const Field &list : Catalogue::fields())
        if (list.kind == ValueKind::Rows)
            named.insert(list.rowElement, objectOf(list.rowFields));
    addAnswers(named);
    return named;
}

} // namespace Peer
