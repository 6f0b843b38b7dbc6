#pragma once

#include "contract/field.h"
#include "contract/fieldpath.h"

#include <QMap>
#include <QStringList>

namespace Forms {

/// A customer as it was typed or loaded: text by field, with real lists for rows and choices.
/// Judges nothing, loses nothing; copies are cheap (implicitly shared).
class Record
{
public:
    /// One row's texts by field name.
    using Row = QMap<QString, QString>;

    /// The kind by entityType; where that says neither, what the other fields speak for.
    CustomerKind kind() const;
    void setKind(CustomerKind kind);

    /// The text at a path, empty where there is none. For a field of choices see choices().
    QString value(const FieldPath &path) const;
    QString value(const QString &field) const { return m_values.value(field); }
    /// Sets the text at a path; an empty text removes it. A path to a row that is not there, or to
    /// a row as a whole, is ignored.
    void setValue(const FieldPath &path, const QString &text);
    void setValue(const QString &field, const QString &text);

    QStringList choices(const QString &field) const { return m_choices.value(field); }
    void setChoices(const QString &field, const QStringList &chosen);

    QList<Row> rows(const QString &list) const { return m_rows.value(list); }
    int rowCount(const QString &list) const;
    /// Inserts a row before `at` (clamped to the list).
    void insertRow(const QString &list, int at, const Row &row = {});
    void appendRow(const QString &list, const Row &row);
    /// Takes a row out and returns it; an empty row where there is none at that place.
    Row takeRow(const QString &list, int at);
    void moveRow(const QString &list, int from, int to);

    /// Everything by field, for those who keep a record as it is.
    const QMap<QString, QString> &values() const { return m_values; }
    const QMap<QString, QStringList> &choices() const { return m_choices; }
    const QMap<QString, QList<Row>> &rows() const { return m_rows; }

    /// Whether the field at a path holds anything at all.
    bool holds(const FieldPath &path) const;
    /// Whether nothing but entityType is filled.
    bool isBlank() const;

    /// The same customer as it is written and sent: texts cleaned (ValueText::cleaned), no choice
    /// twice, fields that the kind does not have left out. Every row keeps its place.
    Record asSent() const;

    friend bool operator==(const Record &, const Record &) = default;

private:
    QMap<QString, QString> m_values;
    QMap<QString, QStringList> m_choices;
    QMap<QString, QList<Row>> m_rows;
};

} // namespace Forms
