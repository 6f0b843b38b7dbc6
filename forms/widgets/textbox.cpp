#include "widgets/textbox.h"

#include <algorithm>

namespace Forms {

TextBox::TextBox(int usualCharacters, QWidget *parent)
    : QLineEdit(parent), m_usual(usualCharacters), m_characters(usualCharacters)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, &TextBox::fit);
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
