#include "history/historyrow.h"

#include <QCborArray>
#include <QCborValue>
#include <QCryptographicHash>
#include <QSqlQuery>
#include <QTimeZone>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace App {

namespace {

// CBOR says of what kind and how long each part is, so that no two lines give the same bytes.
QByteArray encoded(const QCborArray &parts)
{
    return QCborValue(parts).toCbor();
}

QCborArray clearParts(const HistoryRow &row)
{
    return {row.number, row.time, row.event, row.outcome, row.status, row.record, row.bodyHash};
}

QCborArray partsOf(const SealedEnd &end)
{
    return {end.number, end.hash, end.isLost};
}

SealedEnd endOf(const QCborArray &parts)
{
    return {parts.at(0).toInteger(), parts.at(1).toByteArray(), parts.at(2).toBool()};
}

QCborArray arrayIn(const QByteArray &bytes)
{
    return QCborValue::fromCbor(bytes).toArray();
}

} // namespace

QString HistoryRow::columns()
{
    return u"number, time, event, outcome, status, record, body_hash, who, who_hash, answer, "
           "answer_hash, previous, hash"_s;
}

HistoryRow HistoryRow::fromQuery(const QSqlQuery &query)
{
    HistoryRow row;
    row.number = query.value(0).toLongLong();
    row.time = query.value(1).toLongLong();
    row.event = query.value(2).toInt();
    row.outcome = query.value(3).toInt();
    row.status = query.value(4).toInt();
    row.record = query.value(5).toLongLong();
    int column = 6;
    for (QByteArray *part : {&row.bodyHash, &row.who, &row.whoHash, &row.answer, &row.answerHash,
                             &row.previous, &row.hash})
        *part = query.value(column++).toByteArray();
    return row;
}

QByteArray HistoryRow::digest() const
{
    QCborArray parts = clearParts(*this);
    parts.append(whoHash);
    parts.append(answerHash);
    parts.append(previous);
    return QCryptographicHash::hash(encoded(parts), QCryptographicHash::Sha256);
}

QByteArray HistoryRow::aboutWho() const
{
    QCborArray parts = clearParts(*this);
    parts.prepend(u"who"_s);
    parts.append(answerHash);
    return encoded(parts);
}

QByteArray HistoryRow::aboutAnswer() const
{
    QCborArray parts = clearParts(*this);
    parts.prepend(u"answer"_s);
    return encoded(parts);
}

HistoryEntry HistoryRow::clearEntry() const
{
    HistoryEntry entry;
    entry.number = number;
    entry.time = QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc());
    entry.outcome = static_cast<Outcome>(outcome);
    entry.status = status;
    entry.note.event = static_cast<HistoryEvent>(event);
    entry.note.record = record;
    entry.note.bodyHash = bodyHash;
    entry.isAnswerWiped = isAnswerGone();
    entry.previous = previous;
    entry.hash = hash;
    return entry;
}

QByteArray HistoryRow::noHash()
{
    return QByteArray(32, '\0');
}

QByteArray SealedEnd::toCbor() const
{
    return encoded(partsOf(*this));
}

std::optional<SealedEnd> SealedEnd::fromCbor(const QByteArray &bytes)
{
    const QCborArray parts = arrayIn(bytes);
    if (parts.size() != 3)
        return std::nullopt;
    return endOf(parts);
}

HistoryWho HistoryWho::of(const HistoryNote &note, const QByteArray &previous,
                          const SealedEnd &before)
{
    return {note.profile,
            note.operatorName,
            note.customerExtId,
            note.communicationNumber,
            note.reason,
            previous,
            before};
}

void HistoryWho::tellTo(HistoryNote &note) const
{
    note.profile = profile;
    note.operatorName = operatorName;
    note.customerExtId = customerExtId;
    note.communicationNumber = communicationNumber;
    note.reason = reason;
}

QByteArray HistoryWho::toCbor() const
{
    return encoded({profile, operatorName, customerExtId, communicationNumber, reason, previous,
                    QCborValue(partsOf(before))});
}

std::optional<HistoryWho> HistoryWho::fromCbor(const QByteArray &bytes)
{
    const QCborArray parts = arrayIn(bytes);
    if (parts.size() != 7)
        return std::nullopt;
    return HistoryWho{.profile = parts.at(0).toString(),
                      .operatorName = parts.at(1).toString(),
                      .customerExtId = parts.at(2).toString(),
                      .communicationNumber = parts.at(3).toString(),
                      .reason = parts.at(4).toString(),
                      .previous = parts.at(5).toByteArray(),
                      .before = endOf(parts.at(6).toArray())};
}

} // namespace App
