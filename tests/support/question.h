#pragma once

#include <QStringList>
#include <QTimer>

namespace Support {

/// Answers the questions that the program asks in boxes of their own, by the words of a button, and
/// keeps what was asked.
class Question
{
public:
    /// `button` begins the text of the button that is pressed, "Send again".
    explicit Question(const QString &button);

    /// The texts of the questions so far.
    const QStringList &asked() const { return m_asked; }

private:
    void look();

    QString m_button;
    QStringList m_asked;
    QTimer m_timer;
};

} // namespace Support
