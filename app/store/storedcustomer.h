#pragma once

#include "contract/record.h"
#include "formats/document.h"
#include "store/recordstate.h"
#include "submission/outcome.h"

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

#include <optional>

namespace App {

/// What a list shows of a customer and searches in. Personal, hence sealed in the store; name and
/// national code go when the bodies of accepted customers are wiped.
struct Summary
{
    Forms::CustomerKind kind = Forms::CustomerKind::Individual;
    QString name; ///< first and last name, or title
    QString customerExtId;
    QString communicationNumber;
    QString nationalCode;

    static Summary of(const Forms::Record &record);

    friend bool operator==(const Summary &, const Summary &) = default;
};

/// A stored customer as a list knows it.
struct RecordHead
{
    qint64 id = 0;    ///< 0: not stored yet
    int revision = 0; ///< counts the record's changes, from 1
    RecordState state = RecordState::Draft;
    QDateTime changed; ///< UTC, to the millisecond
    bool isPractice = false;
    bool isDeleted = false; ///< out of the lists; undo can bring it back until it is purged
    bool isWiped = false;   ///< the body is gone, number, external id, time and outcome stay
    Summary summary;
    bool isReadable = true; ///< false: it was changed by something else; load() says so

    friend bool operator==(const RecordHead &, const RecordHead &) = default;
};

/// What a form holds beside what is checked and sent, so that it comes back as it was left.
struct Draft
{
    Forms::Record record;         ///< both kinds' values, half-typed ones too
    QList<Forms::Remark> remarks; ///< what was left out of the file that it was loaded from
    QString source;               ///< that file's name without its folder; empty where typed
    Forms::FieldPath focus;
    bool isPractice = false; ///< whether it is meant for the practice server

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// The bytes of a request as they were frozen before the first of them left, and where they go.
struct FrozenRequest
{
    QString profile; ///< the connection's name
    bool isPractice = false;
    QUrl url;
    QByteArray body;
    QDateTime frozen; ///< UTC

    friend bool operator==(const FrozenRequest &, const FrozenRequest &) = default;
};

/// A customer that no store has yet, and the request that it is to wait with in the queue.
struct NewCustomer
{
    Draft draft;
    std::optional<FrozenRequest> request; ///< none: it is a draft
};

/// A stored customer, whole.
struct StoredCustomer
{
    RecordHead head;
    Draft draft;
    std::optional<FrozenRequest> request; ///< from Queued on
    std::optional<Answer> answer;         ///< what the last attempt came to
    bool wasUnknown = false; ///< while Sending: an earlier attempt may have arrived already
};

} // namespace App
