#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace Forms {

/// What is suggested for an empty field, below its box: the words, and a button that takes it with
/// the mouse. Keys have their own way, which it tells while the field has the focus.
class SuggestionLine : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionLine(QWidget *parent);

    /// `key` is what takes it now; empty where no key does.
    void tell(const QString &text, const QString &key);
    QString text() const;

signals:
    void taken();

private:
    QToolButton *m_take;
    QLabel *m_words;
};

} // namespace Forms
