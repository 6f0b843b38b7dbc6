#include "peer/brokenbodies.h"

#include "contract/catalogue.h"
#include "practice/samplebodies.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace Forms;

namespace Peer {

namespace {

/// A value that breaks a field's rule, and how.
struct Breakage
{
    QString how;
    QJsonValue value;
};

QList<Breakage> breakagesOfAText(const Field &field)
{
    QList<Breakage> list{{u"is a number"_s, 5},
                         {u"is a boolean"_s, true},
                         {u"is an object"_s, QJsonObject()},
                         {u"is empty"_s, u""_s}};
    if (field.maximumLength > 0)
        list.append({u"is too long"_s, QString(field.maximumLength + 1, u'x')});
    return list;
}

QList<Breakage> breakagesOfANumber()
{
    return {{u"is a text"_s, u"5"_s}, {u"is below zero"_s, -1}, {u"is a boolean"_s, true}};
}

QList<Breakage> breakages(const Field &field)
{
    const Breakage unknown{u"is not in its list"_s, u"XX"_s};
    switch (field.kind) {
    case ValueKind::Text:
    case ValueKind::LongText:
        return breakagesOfAText(field);
    case ValueKind::Code:
        if (field.codes == CodeSet::Country || field.codes == CodeSet::Currency)
            return breakagesOfAText(field) << unknown;
        return breakagesOfAText(field);
    case ValueKind::Enumeration:
        return breakagesOfAText(field) << unknown;
    case ValueKind::Date:
        return breakagesOfAText(field) << Breakage{u"is in another order"_s, u"24.05.1995"_s}
                                       << Breakage{u"has a thirteenth month"_s, u"2000-13-01"_s}
                                       << Breakage{u"is a day that never was"_s, u"2001-02-29"_s}
                                       << Breakage{u"has a 25th hour"_s, u"2001-02-01T25:00:00Z"_s};
    case ValueKind::Boolean:
        return {{u"is a text"_s, u"true"_s}, {u"is a number"_s, 1}};
    case ValueKind::Integer:
        return breakagesOfANumber() << Breakage{u"is a fraction"_s, 1.5}
                                    << Breakage{u"does not fit 32 bits"_s, 2147483648.0};
    case ValueKind::BigInteger:
        return breakagesOfANumber() << Breakage{u"is a fraction"_s, 1.5};
    case ValueKind::Decimal:
        return breakagesOfANumber();
    case ValueKind::Choices:
        return {{u"is a text"_s, u"PEP"_s},
                {u"is empty"_s, QJsonArray()},
                {u"has an unknown process"_s, QJsonArray{u"PEP"_s, u"NOT_EXISTS"_s}},
                {u"has a process twice"_s, QJsonArray{u"PEP"_s, u"PEP"_s}},
                {u"has a number"_s, QJsonArray{5}}};
    case ValueKind::Rows:
        return {{u"is an object"_s, QJsonObject()},
                {u"is empty"_s, QJsonArray()},
                {u"has a text for a row"_s, QJsonArray{u"x"_s}},
                {u"has null for a row"_s, QJsonArray{QJsonValue::Null}}};
    }
    return {};
}

/// Breaks a customer of one kind in every way, one at a time.
class Breaker
{
public:
    explicit Breaker(CustomerKind kind) : m_kind(kind), m_whole(Support::fullCustomer(kind)) {}

    QList<BrokenBody> broken()
    {
        for (const Field &field : Catalogue::fields()) {
            if (!field.appliesTo(m_kind)) {
                breakField(FieldPath(field.name), {u"is of the other kind"_s, otherKinds(field)});
                continue;
            }
            breakInEveryWay(FieldPath(field.name), field);
            for (const Field &part : field.rowFields)
                breakInEveryWay(FieldPath(field.name, 1, part.name), part);
            if (field.kind == ValueKind::Rows)
                breakField(FieldPath(field.name, 0, u"colour"_s), {u"is unknown"_s, u"blue"_s});
        }
        breakField(FieldPath(u"colour"_s), {u"is unknown"_s, u"blue"_s});
        breakField(FieldPath(u"customerStatus"_s), {u"is open with a closing date"_s, u"ACTIVE"_s});
        breakField(FieldPath(u"closingDate"_s),
                   {u"is left out though closed"_s, QJsonValue(QJsonValue::Undefined)});
        breakWhole();
        return m_broken;
    }

private:
    void breakInEveryWay(const FieldPath &path, const Field &field)
    {
        if (field.need == Need::Mandatory)
            breakField(path, {u"is left out"_s, QJsonValue(QJsonValue::Undefined)});
        breakField(path, {u"is null"_s, QJsonValue(QJsonValue::Null)});
        for (const Breakage &each : breakages(field))
            breakField(path, each);
    }

    void breakField(const FieldPath &path, const Breakage &breakage)
    {
        const QJsonObject customer = path.isInRow()
                                         ? Support::withInRow(m_whole, path.field(), path.row(),
                                                              path.rowField(), breakage.value)
                                         : Support::with(m_whole, path.field(), breakage.value);
        add(path.toString() + u' ' + breakage.how, Support::toBody(customer));
    }

    void breakWhole()
    {
        const QByteArray body = Support::toBody(m_whole);
        add(u"the body is a list"_s, '[' + body + ']');
        add(u"the body is cut off"_s, body.chopped(1));
        add(u"the body has an end twice"_s, body + '}');
        add(u"a field is given twice"_s, R"({"requester":"a",)" + body.mid(1));
        add(u"a comma is left over"_s, body.chopped(1) + ",}");
        add(u"a number is none"_s,
            R"({"initialDepositAmount":NaN,)" +
                Support::toBody(Support::with(m_whole, u"initialDepositAmount"_s,
                                              QJsonValue(QJsonValue::Undefined)))
                    .mid(1));
    }

    void add(const QString &rule, const QByteArray &body)
    {
        const QString kind =
            m_kind == CustomerKind::Individual ? u"individual"_s : u"organization"_s;
        m_broken.append({kind + u": " + rule, body});
    }

    QJsonValue otherKinds(const Field &field) const
    {
        return Support::fullCustomer(m_kind == CustomerKind::Individual ? CustomerKind::Organization
                                                                        : CustomerKind::Individual)
            .value(field.name);
    }

    CustomerKind m_kind;
    QJsonObject m_whole;
    QList<BrokenBody> m_broken;
};

} // namespace

QList<BrokenBody> brokenBodies()
{
    return Breaker(CustomerKind::Individual).broken() +
           Breaker(CustomerKind::Organization).broken();
}

} // namespace Peer
