#pragma once

#include <QDate>
#include <QWidget>

class QLineEdit;

namespace Forms {
class MessageLine;
}

namespace App {

/// Edits the pattern of a connection's numbers, and shows beneath it what a number looks like or
/// what is wrong with the pattern. Takes no number of any sequence.
class NumberingBox : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what assistive technology calls the box; `today` stands in the example.
    NumberingBox(const QString &name, const QDate &today, QWidget *parent);

    /// What is typed, without blanks at its ends; empty where numbers are typed by hand.
    QString pattern() const;
    void setPattern(const QString &pattern);

signals:
    /// The user has typed.
    void changed();

private:
    void judge();

    QDate m_today;
    QLineEdit *m_line;
    Forms::MessageLine *m_note;
};

} // namespace App
