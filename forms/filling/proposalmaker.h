#pragma once

#include "contract/catalogue.h"
#include "contract/classifier.h"
#include "filling/proposal.h"

#include <QHash>
#include <QSet>

namespace Forms {

class FieldNames;

/// What the offers are for.
struct FillingContext
{
    Record there;             ///< what the form holds
    bool isUntouched = false; ///< nobody has typed anything yet: all that stands there are defaults
    QDate today = {};
    QHash<CodeSet, Classifier> installed = {}; ///< Rules::classifiers
    const FieldNames *names = nullptr;         ///< by which headings of a spreadsheet are known
};

/// Compares what a text offers with what the form holds, value by value, and ticks what may be
/// taken without asking: what overwrites nothing that was typed, and is not doubtful.
class ProposalMaker
{
public:
    explicit ProposalMaker(const FillingContext &context);

    /// Offers a value; one that is empty or there already changes nothing.
    Proposal &offer(const FieldPath &path, const QString &text);
    Proposal &offerChoices(const QString &field, const QStringList &choices);
    /// Tells why there is no value to offer for a field.
    void tell(const FieldPath &path, const QString &note);
    /// Offers the other kind of customer where the text is of one. Where the form holds values that
    /// only its present kind has, it is for a person to switch, and with it all the rest.
    void offerKind(CustomerKind kind);
    /// The row of the form that a row of the text is about; one behind the last where it is new.
    int rowFor(const Field &list, const Record::Row &offered);

    /// All that was offered, ticked.
    QList<Proposal> finish();

private:
    bool hasValuesOfItsKind() const;

    FillingContext m_context;
    QList<Proposal> m_proposals;
    QSet<FieldPath> m_usedRows;
    bool m_ticksNothing = false;
};

} // namespace Forms
