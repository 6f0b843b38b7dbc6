#pragma once

#include <QWidget>

namespace Forms {

/// The quiet sign behind a box: that its value stands there by default, or, with a pin, that the
/// next customer starts with it. Its words say the same, so that neither shape nor colour is alone.
class StartMark : public QWidget
{
    Q_OBJECT

public:
    explicit StartMark(QWidget *parent);

    void tell(const QString &text, bool isPinned);
    QString text() const { return m_text; }
    bool isPinned() const { return m_isPinned; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int pinWidth() const;

    QString m_text;
    bool m_isPinned = false;
};

} // namespace Forms
