#include "widgets/textbox.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>
#include <limits>

namespace Forms {

TextBox::TextBox(int usualCharacters, QWidget *parent)
    : QLineEdit(parent), m_usual(usualCharacters), m_characters(usualCharacters)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTextMargins(fontMetrics().averageCharWidth() / 2, 0, 0, 0);
    // Qt would cut a text behind 32767 characters without a word; lengths are for the checks.
    setMaxLength(std::numeric_limits<int>::max());
    connect(this, &QLineEdit::textChanged, this, &TextBox::fit);
}

QToolButton *TextBox::addButton(const QString &sign, const QString &name, const QString &help)
{
    auto *button = new QToolButton(this);
    button->setText(sign);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setCursor(Qt::ArrowCursor);
    button->setToolTip(help);
    button->setAccessibleName(name);
    const int width = fontMetrics().height() + fontMetrics().height() / 2;
    button->setFixedWidth(width);
    QMargins margins = textMargins();
    margins.setRight(width);
    setTextMargins(margins);
    auto *inside = new QHBoxLayout(this);
    inside->setContentsMargins(0, 2, 2, 2);
    inside->addWidget(button, 0, Qt::AlignRight | Qt::AlignAbsolute); // as the margin
    return button;
}

void TextBox::fit()
{
    const int wanted =
        std::clamp(static_cast<int>(text().size()) + 2, m_usual, std::max(m_usual, longest));
    if (std::exchange(m_characters, wanted) != wanted)
        updateGeometry();
}

QSize TextBox::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.averageCharWidth() * m_characters + metrics.height(),
            metrics.height() + metrics.height() / 2 + 2};
}

QSize TextBox::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, sizeHint().height()};
}

} // namespace Forms
