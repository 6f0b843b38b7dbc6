#pragma once

#include <QStyledItemDelegate>

namespace App {

/// Paints a record's line: its state with the state's mark, and what stands for a name that is not
/// there in quiet letters.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace App
