#pragma once

#include <QStyledItemDelegate>

namespace Forms {

/// Paints a line of the finder: the field's name with what stands there at its end, and below it,
/// quieter, where that is.
class FinderDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace Forms
