#pragma once

#include "contract/classifier.h"
#include "contract/field.h"
#include "contract/fieldpath.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace Forms {

/// What a connection says about businessUnit (contract, "Both kinds").
enum class BusinessUnitUse { Hidden, Shown, Mandatory };

/// What is known of another customer that has the same value; the later ones outrank the earlier.
enum class Earlier {
    Never,
    InDraft,       ///< it is being entered
    Queued,        ///< it waits to be sent
    Sent,          ///< the service has it
    MayHaveArrived ///< it was sent and nobody knows whether it arrived
};

/// What an installation adds to the contract's rules.
struct Rules
{
    BusinessUnitUse businessUnit = BusinessUnitUse::Hidden;
    /// House rules: optional fields that this institution requires, as `birthDate` or
    /// `listAddress.city` (in each row), or `listAddress` (at least one row).
    QSet<QString> required;
    /// The installation's own codes, where it lists them; they add to ISO 3166-1 and ISO 4217 and
    /// make an open set a closed one.
    QHash<CodeSet, Classifier> classifiers;
    /// What is known of other customers with the value of a mark (duplicateMarks()). It is asked at
    /// every key, so it answers at once from memory; where none is set, no customer was met before.
    std::function<Earlier(const QString &field, const QString &value)> metBefore;

    /// Whether a field must be filled; its name is the one that `required` has it by.
    bool isNeeded(const Field &field, const QString &name) const;
    /// Whether a code is in its list; every code is where nobody lists any.
    bool lists(CodeSet set, const QString &code) const;
    /// Whether an institution can make a field required that the contract leaves open.
    static bool mayRequire(const Field &field);
    /// The name of the field at a path in `required`.
    static QString nameOf(const FieldPath &path);
};

} // namespace Forms
