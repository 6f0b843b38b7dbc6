#pragma once

#include <QKeySequence>
#include <QPointer>
#include <QWidget>

namespace Forms {

/// The key that takes what is suggested, told by the line that has the focus: it takes nothing
/// elsewhere.
class SuggestionKey : public QObject
{
    Q_OBJECT

public:
    /// For the lines within `page`.
    explicit SuggestionKey(QWidget *page);

    void set(const QKeySequence &key);

private:
    void focusChanged(QWidget *old, QWidget *now);
    void tell(const QString &key);

    QWidget *m_page;
    QString m_key;
    QPointer<QWidget> m_line; ///< a FieldLine; it may be gone with its row, or about to go
};

} // namespace Forms
