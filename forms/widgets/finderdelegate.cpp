#include "widgets/finderdelegate.h"

#include "widgets/findermodel.h"
#include "widgets/tones.h"

#include <QPainter>

#include <algorithm>

namespace Forms {

QSize FinderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int em = option.fontMetrics.height();
    return {option.fontMetrics.averageCharWidth() * 40, 2 * em + em * 2 / 3};
}

void FinderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tones tones(option.palette);
    const QFontMetrics &metrics = option.fontMetrics;
    const int em = metrics.height();
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    const bool isChosen = option.state & QStyle::State_Selected;
    if (isChosen || option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, tones.ground(Mark::Note));
    if (isChosen)
        painter->fillRect(mirrored(QRect(option.rect.topLeft(), QSize(3, option.rect.height()))),
                          tones.accent);

    const QRect words = option.rect.adjusted(em / 2 + 3, em / 3, -em / 2, -em / 3);
    const QVariant mark = index.data(FinderModel::MarkRole);
    const int markWidth = mark.isValid() ? em : 0;
    if (mark.isValid())
        paintMark(*painter,
                  mirrored(QRect(words.right() - em + 3, words.top() + 1, em - 2, em - 2)),
                  static_cast<Mark>(mark.toInt()), tones);
    // The value has up to half of the line, the name the rest.
    const QString value = metrics.elidedText(index.data(FinderModel::ValueRole).toString(),
                                             Qt::ElideRight, words.width() / 2);
    const int valueWidth = metrics.horizontalAdvance(value) + markWidth;
    const QRect first(words.left(), words.top(), words.width(), em);
    painter->setPen(option.palette.color(QPalette::WindowText));
    painter->drawText(mirrored(first.adjusted(0, 0, -valueWidth - em, 0)),
                      Qt::AlignVCenter | Qt::AlignLeading,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight,
                                         first.width() - valueWidth - em));
    if (!index.data(FinderModel::IsFilledRole).toBool())
        painter->setPen(tones.muted);
    painter->drawText(mirrored(first.adjusted(0, 0, -markWidth, 0)),
                      Qt::AlignVCenter | Qt::AlignTrailing, value);
    painter->setPen(tones.muted);
    painter->drawText(words, Qt::AlignBottom | Qt::AlignLeading,
                      metrics.elidedText(index.data(FinderModel::AboutRole).toString(),
                                         Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace Forms
