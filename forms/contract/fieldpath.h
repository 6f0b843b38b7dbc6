#pragma once

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace Forms {

/// Where a value stands in a customer: `firstName`, `listAddress[0].country` or, for a row as a
/// whole, `listAddress[0]`. The same text names the editor, the finding and the place in a draft.
class FieldPath
{
public:
    FieldPath() = default;
    explicit FieldPath(QString field);
    FieldPath(QString list, int row, QString rowField = {});

    /// Reads the text form; nothing where it is none.
    static std::optional<FieldPath> fromString(QStringView text);
    QString toString() const;

    /// The top-level field: `firstName`, or `listAddress` for a path into its rows.
    const QString &field() const { return m_field; }
    /// The row's index from 0, or -1 where the path does not go into a row.
    int row() const { return m_row; }
    /// The field within the row; empty where the path names none.
    const QString &rowField() const { return m_rowField; }

    /// The field at the path whichever row it is in, as rules name it: `listAddress.country`.
    QString inAnyRow() const;

    bool isInRow() const { return m_row >= 0; }
    bool isEmpty() const { return m_field.isEmpty(); }

    friend bool operator==(const FieldPath &, const FieldPath &) = default;
    friend size_t qHash(const FieldPath &path, size_t seed = 0)
    {
        return qHashMulti(seed, path.m_field, path.m_row, path.m_rowField);
    }

private:
    QString m_field;
    int m_row = -1;
    QString m_rowField;
};

} // namespace Forms
