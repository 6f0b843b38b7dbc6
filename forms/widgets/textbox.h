#pragma once

#include <QLineEdit>

class QToolButton;

namespace Forms {

/// A one-line box as wide as its field's usual content, growing up to a long line where a value is
/// longer. Never changes what stands in it.
class TextBox : public QLineEdit
{
    Q_OBJECT

public:
    /// Widths in average characters of the font.
    TextBox(int usualCharacters, QWidget *parent);

    static constexpr int longest = 58;

    /// A flat button at the box's end, for the mouse only: keys have their own way.
    QToolButton *addButton(const QString &sign, const QString &name, const QString &help);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void fit();

    int m_usual;
    int m_characters;
};

} // namespace Forms
