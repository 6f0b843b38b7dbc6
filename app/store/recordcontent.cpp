#include "store/recordcontent.h"

#include "formats/recordarchive.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App::RecordContent {

namespace {

constexpr int version = 1;

/// What the members are called in the bytes; stored data depends on the numbers.
enum Member : qint64 {
    Version = 0,
    Kind,
    Name,
    ExtId,
    Number,
    NationalCode,
    Record,
    Remarks,
    Source,
    Focus,
    Request,
    LastAnswer,
    WasUnknown
};

QCborMap versioned()
{
    return {{Version, version}};
}

/// CBOR's own texts are UTF-8, which cannot hold half a surrogate pair of something half-typed.
QCborValue text(const QString &text)
{
    if (text.isValidUtf16())
        return text;
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

QString toText(const QCborValue &value)
{
    if (!value.isByteArray())
        return value.toString();
    const QByteArray bytes = value.toByteArray();
    QString text(bytes.size() / 2, Qt::Uninitialized);
    std::copy_n(bytes.constData(), text.size() * 2, reinterpret_cast<char *>(text.data()));
    return text;
}

QCborValue time(const QDateTime &time)
{
    return time.isValid() ? QCborValue(time.toMSecsSinceEpoch()) : QCborValue();
}

QDateTime toTime(const QCborValue &value)
{
    return value.isInteger() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC)
                             : QDateTime();
}

QCborArray ofRequest(const FrozenRequest &request)
{
    return {text(request.profile), request.isPractice, request.url.toString(QUrl::FullyEncoded),
            request.body, time(request.frozen)};
}

FrozenRequest toRequest(const QCborArray &parts)
{
    return {toText(parts.at(0)), parts.at(1).toBool(), QUrl(parts.at(2).toString()),
            parts.at(3).toByteArray(), toTime(parts.at(4))};
}

QCborArray ofAnswer(const Answer &answer)
{
    QCborArray reasons;
    for (const Reason &each : answer.reasons)
        reasons.append(QCborArray{text(each.code), text(each.text), each.path.toString()});
    return {static_cast<int>(answer.outcome),
            answer.status,
            answer.body,
            text(answer.explanation),
            reasons,
            answer.notBefore ? time(*answer.notBefore) : QCborValue(),
            time(answer.time)};
}

Forms::FieldPath toPath(const QCborValue &value)
{
    return Forms::FieldPath::fromString(value.toString()).value_or(Forms::FieldPath());
}

Answer toAnswer(const QCborArray &parts)
{
    Answer answer;
    answer.outcome = static_cast<Outcome>(parts.at(0).toInteger());
    answer.status = static_cast<int>(parts.at(1).toInteger());
    answer.body = parts.at(2).toByteArray();
    answer.explanation = toText(parts.at(3));
    const QCborArray reasons = parts.at(4).toArray();
    for (const auto &each : reasons) {
        const QCborArray reason = each.toArray();
        answer.reasons.append({toText(reason.at(0)), toText(reason.at(1)), toPath(reason.at(2))});
    }
    if (parts.at(5).isInteger())
        answer.notBefore = toTime(parts.at(5));
    answer.time = toTime(parts.at(6));
    return answer;
}

Result<QCborMap> toMap(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    const qint64 written = map.value(Version).toInteger();
    if (written == version)
        return map;
    // The archive has the words for both; what is no archive at all is a damaged one.
    if (written < version)
        return Forms::unarchiveRecord({}).failure();
    return Failure{u"archive.newer"_s,
                   QCoreApplication::translate(
                       "Store", "A newer version of Intake stored this customer. Open it with that "
                                "version.")};
}

} // namespace

QByteArray ofSummary(const Summary &summary)
{
    QCborMap map = versioned();
    map.insert(Kind, static_cast<int>(summary.kind));
    map.insert(Name, text(summary.name));
    map.insert(ExtId, text(summary.customerExtId));
    map.insert(Number, text(summary.communicationNumber));
    map.insert(NationalCode, text(summary.nationalCode));
    return map.toCborValue().toCbor();
}

Result<Summary> toSummary(const QByteArray &bytes)
{
    const auto map = toMap(bytes);
    if (!map)
        return map.failure();
    return Summary{static_cast<Forms::CustomerKind>(map->value(Kind).toInteger()),
                   toText(map->value(Name)), toText(map->value(ExtId)), toText(map->value(Number)),
                   toText(map->value(NationalCode))};
}

QByteArray ofCustomer(const StoredCustomer &customer)
{
    QCborMap map = versioned();
    map.insert(Record, Forms::archiveRecord(customer.draft.record));
    map.insert(Remarks, Forms::archiveRemarks(customer.draft.remarks));
    map.insert(Source, text(customer.draft.source));
    map.insert(Focus, customer.draft.focus.toString());
    if (customer.request)
        map.insert(Request, ofRequest(*customer.request));
    if (customer.answer)
        map.insert(LastAnswer, ofAnswer(*customer.answer));
    map.insert(WasUnknown, customer.wasUnknown);
    return map.toCborValue().toCbor();
}

Result<StoredCustomer> toCustomer(const RecordHead &head, const QByteArray &bytes)
{
    const auto map = toMap(bytes);
    if (!map)
        return map.failure();
    const auto record = Forms::unarchiveRecord(map->value(Record).toByteArray());
    if (!record)
        return record.failure();
    const auto remarks = Forms::unarchiveRemarks(map->value(Remarks).toByteArray());
    if (!remarks)
        return remarks.failure();
    StoredCustomer customer;
    customer.head = head;
    customer.draft = {*record, *remarks, toText(map->value(Source)), toPath(map->value(Focus)),
                      head.isPractice};
    if (map->contains(Request))
        customer.request = toRequest(map->value(Request).toArray());
    if (map->contains(LastAnswer))
        customer.answer = toAnswer(map->value(LastAnswer).toArray());
    customer.wasUnknown = map->value(WasUnknown).toBool();
    return customer;
}

} // namespace App::RecordContent
