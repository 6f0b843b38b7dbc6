#include "window/bulkdelegate.h"

#include "bulk/bulkmodel.h"

#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>
#include <QSortFilterProxyModel>

namespace App {

namespace {

/// The mark of a cell; that of the whole row stands beside its line.
std::optional<Forms::Mark> markOf(const QModelIndex &index)
{
    if (index.column() == 0)
        return std::nullopt;
    const QVariant mark = index.data(BulkModel::MarkRole);
    return mark.isValid() ? std::optional(static_cast<Forms::Mark>(mark.toInt())) : std::nullopt;
}

} // namespace

BulkDelegate::BulkDelegate(const Words &words, QObject *parent)
    : QStyledItemDelegate(parent), m_words(words)
{}

void BulkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto mark = markOf(index);
    if (!mark)
        return;
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const QRectF square =
        style->subElementRect(QStyle::SE_ItemViewItemDecoration, &cell, cell.widget);
    const Forms::Tones tones(cell.palette);
    // A ground of its own, so that the mark is seen on a selected cell.
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tones.card);
    painter->drawEllipse(square);
    painter->restore();
    paintMark(*painter, square.adjusted(1, 1, -1, -1), *mark, tones);
}

void BulkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (const auto mark = markOf(index)) {
        const int size = option->fontMetrics.height();
        option->decorationSize = QSize(size, size);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->backgroundBrush = Forms::Tones(option->palette).ground(*mark);
    }
    if (index.data(BulkModel::QuietRole).toBool())
        option->palette.setBrush(QPalette::Text, option->palette.brush(QPalette::PlaceholderText));
}

QWidget *BulkDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    auto *line = qobject_cast<QLineEdit *>(editor);
    const auto *shown = qobject_cast<const QSortFilterProxyModel *>(index.model());
    if (!line || !shown)
        return editor;
    const auto *model = static_cast<const BulkModel *>(shown->sourceModel());
    const QModelIndex source = shown->mapToSource(index);
    line->setAccessibleName(model->headerData(source.column(), Qt::Horizontal).toString());
    if (const Forms::Finding *finding = model->findingAt(source))
        line->setAccessibleDescription(finding->text);
    const QStringList words = m_words(model->pathAt(source));
    if (!words.isEmpty()) {
        auto *completer = new QCompleter(words, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    return editor;
}

void BulkDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line || !line->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

} // namespace App
