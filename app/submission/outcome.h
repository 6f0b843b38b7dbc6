#pragma once

#include "contract/fieldpath.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace App {

/// What became of one attempt to submit a customer (contract, "Answers"). Unknown means that the
/// customer may exist; only NotSent may ever be tried again without a person's decision.
enum class Outcome { Accepted, Refused, NotSent, Unknown };

/// One reason that the service gave, word for word, and the field it speaks of, if any.
struct Reason
{
    QString code;          ///< the service's code where it gives one, e.g. "C013"
    QString text;          ///< the service's words, unchanged
    Forms::FieldPath path; ///< empty where no field of the form is meant
};

/// The end of one attempt: the outcome, what the service said, and words for the clerk.
struct Answer
{
    Outcome outcome = Outcome::Unknown;
    int status = 0;                     ///< HTTP status; 0 where no answer's head was read
    QByteArray body;                    ///< as it came, at most 1 MiB
    QString explanation;                ///< what happened, in plain words; empty when accepted
    QList<Reason> reasons;              ///< what the service found, in its order
    std::optional<QDateTime> notBefore; ///< Retry-After, where the service gave it
    QDateTime time;                     ///< when the attempt ended
};

} // namespace App
