#pragma once

#include <QObject>
#include <QTimer>

class QLabel;
class QPushButton;

namespace App {

class Band;
class Workplace;

/// Tells at any time whether what is typed is stored, since when, and what waits in the outbox.
/// Stores and sends nothing itself.
class KeepingBands : public QObject
{
    Q_OBJECT

public:
    /// `trouble` and `outbox` are bands of the page, `line` stands in the status bar.
    KeepingBands(Workplace &workplace, Band *trouble, Band *outbox, QLabel *line);

signals:
    /// The clerk wants to see what waits, or what is unknown.
    void listAsked();

private:
    void tellStore();
    void tellOutbox();
    void tellSaved(const QDateTime &time);
    void notice(const QString &text);
    QString waitingText() const;

    Workplace &m_workplace;
    Band *m_trouble;
    Band *m_outbox;
    QLabel *m_line;
    QPushButton *m_pause;
    QPushButton *m_now;
    QTimer m_clock;    ///< counts down to the next try
    QString m_failure; ///< why the last change was not stored
    QString m_notice;  ///< something that happened to the store once
};

} // namespace App
