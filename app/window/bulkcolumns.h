#pragma once

#include "bulk/bulkrow.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QTableWidget;

namespace Forms {
class MessageLine;
}

namespace App {

class BulkSheet;

/// The page where it is said how a list is read, and which field each of its columns is for. Decides
/// nothing itself: what is said goes out by its signals.
class BulkColumns : public QWidget
{
    Q_OBJECT

public:
    explicit BulkColumns(QWidget *parent);

    /// Shows the list as it was read, with the columns that were found.
    void present(const BulkSheet &sheet, const QList<BulkColumn> &columns, bool hasHeadings,
                 Forms::CustomerKind otherwise);
    QList<BulkColumn> columns() const { return m_columns; }
    bool hasHeadings() const;
    Forms::CustomerKind otherwise() const;
    /// Puts the focus on the first column that has no field.
    void enter();

signals:
    /// The list is to be read otherwise.
    void readingChanged(const QByteArray &encoding, char separator);
    /// The first line is a customer, or is not any more.
    void headingsChanged(bool hasHeadings);
    void accepted();

private:
    QWidget *makeReading();
    QWidget *makeTable();
    void setField(int column, const QString &name);
    void tellRepeated();
    static QString nameOf(const std::optional<Forms::FieldPath> &path);

    QComboBox *m_encoding;
    QComboBox *m_separator;
    QCheckBox *m_headings;
    QComboBox *m_kind;
    QTableWidget *m_table;
    Forms::MessageLine *m_message;
    QList<BulkColumn> m_columns;
    bool m_isFilling = false;
};

} // namespace App
