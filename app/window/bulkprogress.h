#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace App {

/// The line that says how far something long is, with what pauses and what ends it. Hidden while
/// there is nothing of that kind.
class BulkProgress : public QWidget
{
    Q_OBJECT

public:
    explicit BulkProgress(QWidget *parent);

    /// `end` is what the button says that ends it; `canPause` false where it is over in a moment.
    void begin(const QString &text, const QString &end, bool canPause);
    void advance(int done, int all);
    void setText(const QString &text);
    void setPaused(bool isPaused);
    void finish();

signals:
    void pauseAsked(bool pause);
    void endAsked();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_pause;
    QPushButton *m_end;
    bool m_isPaused = false;
};

} // namespace App
