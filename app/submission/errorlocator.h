#pragma once

#include "contract/record.h"
#include "submission/outcome.h"

namespace App {

struct ErrorWord;

/// Finds the field that a text of the service's speaks of, by the catalogue's names and by row
/// indexes, never by whole sentences: new wordings keep working. Where it is not sure it marks
/// nothing, for a wrong mark misleads and the text is shown in any case.
class ErrorLocator
{
public:
    /// For the customer that was sent: its kind and its rows decide what can be meant.
    explicit ErrorLocator(const Forms::Record &sent);

    /// The reason with its code, where the text holds it, and its path. The text stays as it is.
    Reason located(const Reason &reason) const;
    /// The field that a text speaks of; empty where none of the form's.
    Forms::FieldPath pathOf(const QString &text) const;
    /// The service's code in front of or behind a text, e.g. "C016.I06"; empty where there is none.
    static QString codeOf(const QString &text);

private:
    Forms::FieldPath pathInRows(const QList<ErrorWord> &words) const;
    Forms::FieldPath topLevelPath(const QList<ErrorWord> &words) const;
    Forms::FieldPath inRow(const Forms::Field &list, int row, const Forms::Field *rowField) const;

    Forms::CustomerKind m_kind;
    QHash<QString, int> m_rowCounts;
};

} // namespace App
