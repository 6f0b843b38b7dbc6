#pragma once

#include "widgets/tones.h"

#include <QStyledItemDelegate>

#include <functional>

namespace App {

/// Puts a mark's shape before the words of a cell, in the colours of the palette that its view has
/// at that moment. An empty cell has no mark. Decides no mark itself.
class MarkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using MarkOf = std::function<Forms::Mark(const QModelIndex &index)>;

    MarkDelegate(const MarkOf &markOf, QObject *parent)
        : QStyledItemDelegate(parent), m_markOf(markOf)
    {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    MarkOf m_markOf;
};

} // namespace App
