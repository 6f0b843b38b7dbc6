#pragma once

#include "window/mainwindow.h"
#include "window/workplace.h"

#include <QTimer>

namespace Support {

/// The real window on a folder that outlives it, in a program that is there to be killed, and the
/// keys that a clerk presses. Unlike FormWindow it opens nothing by itself and waits for no end.
class Desk
{
public:
    explicit Desk(const QString &folder);

    App::Workplace &workplace() { return m_workplace; }
    App::MainWindow &window() { return m_window; }
    Forms::CustomerModel &model() { return m_workplace.model(); }
    const Forms::Record &record() { return m_workplace.model().record(); }

    /// Customers go to a server from now on, numbered by patterns.
    void useServer(const QUrl &base, int timeoutSeconds);
    /// Opens the store with a key; false where it does not open.
    bool open(const App::SecretKey &key);
    /// Waits until the store has done all that it was asked for.
    void waitForStore();
    /// Answers questions in boxes of their own from now on: those with this button by it, others by
    /// Escape. All by keys.
    void answerWith(const QString &button);

    /// Puts the focus into a field, opening its section.
    void goTo(const QString &path);
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    /// Types one character of any script.
    void type(QChar character);
    void type(const QString &text);
    /// Goes to a field and replaces what it holds.
    void enter(const QString &path, const QString &text);

private:
    QWidget *keyTarget();
    void answer();

    App::Workplace m_workplace;
    App::MainWindow m_window;
    QTimer m_questions;
    QString m_button;
};

} // namespace Support
