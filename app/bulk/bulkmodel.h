#pragma once

#include "bulk/bulkrow.h"
#include "widgets/tones.h"

#include <QAbstractTableModel>

namespace App {

class BulkSheet;

/// The rows of a sheet as a table: what is found about each, then its columns, then the fields that
/// are wrong and have no column. Wrong cells carry their finding and can be edited in place.
class BulkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        MarkRole = Qt::UserRole, ///< a Forms::Mark; none where there is nothing to mark
        QuietRole                ///< whether the text stands for something that is not there yet
    };

    explicit BulkModel(BulkSheet &sheet, QObject *parent = nullptr);

    /// While rows are being taken nothing can be changed.
    void setReadOnly(bool isReadOnly);

    /// The field of a column; empty for the first one, and in rows of which it is no field.
    Forms::FieldPath pathAt(const QModelIndex &index) const;
    /// The column where a finding of a row is seen; the first one where it has none of its own.
    int columnOf(int row, const Forms::FieldPath &path) const;
    /// The finding of a cell, or nullptr.
    const Forms::Finding *findingAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// A column of the table: one of the sheet, or a field that has none there.
    struct Place
    {
        int column = -1;
        Forms::FieldPath path;
    };

    bool isReadOnly() const;
    void reset();
    void follow(int first, int last);
    void addPlaces(int row, QList<Place> &added) const;
    bool hasPlace(int row, const Forms::FieldPath &path, const QList<Place> &places) const;
    QString text(const QModelIndex &index) const;
    bool isNumberedLater(const QModelIndex &index) const;
    QVariant stateData(int row, int role) const;

    BulkSheet &m_sheet;
    QList<Place> m_places;
    bool m_isReadOnly = false;
};

} // namespace App
