#pragma once

#include "contract/fieldpath.h"

#include <QStyledItemDelegate>

namespace App {

/// Chooses a field of the contract in a table's cell: by typing any part of its name, or from the
/// list of all. A text that names none leaves what was there.
class FieldChoice : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The name of no field at all.
    static QString leaveOut();
    /// The field of a name that stands in the list.
    static std::optional<Forms::FieldPath> pathOf(const QString &name);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
};

} // namespace App
