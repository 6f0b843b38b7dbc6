#include "support/formwindow.h"

#include "widgets/customerform.h"
#include "widgets/fieldline.h"
#include "widgets/findingslist.h"
#include "widgets/messageline.h"
#include "widgets/segmentedbox.h"
#include "window/lockcontroller.h"
#include "window/outcomepanel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Support {

FormWindow::FormWindow() : FormWindow({}, App::SecretKey::random()) {}

FormWindow::FormWindow(const QString &folder, const App::SecretKey &key)
    : m_key(key), m_workplace(folder.isEmpty() ? m_folder.path() : folder), m_window(m_workplace)
{
    m_window.show();
    if (!QTest::qWaitForWindowActive(&m_window))
        qFatal("The window does not become active.");
    m_workplace.vault().openWith(m_key);
    if (!QTest::qWaitFor([this] { return m_workplace.store().isOpen(); }))
        qFatal("The store does not open.");
}

void FormWindow::waitForStore()
{
    // The store's thread does one thing after the other: the answer to this comes after all others.
    bool isDone = false;
    m_workplace.store().ask(
        &m_window, [](App::Store &) -> Forms::Result<App::Done> { return App::Done(); },
        [&isDone](const auto &) { isDone = true; });
    if (!QTest::qWaitFor([&isDone] { return isDone; }))
        qFatal("The store does not answer.");
}

void FormWindow::unlock()
{
    if (!QTest::qWaitFor([this] { return !m_workplace.store().isOpen(); }))
        qFatal("The store is not shut.");
    m_workplace.vault().openWith(m_key);
    if (!QTest::qWaitFor([this] { return !m_window.lock().isLocked(); }))
        qFatal("The window stays locked.");
}

QWidget *FormWindow::keyTarget()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // After a question a window manager makes the window active again; offscreen there is none.
    // One that has just closed counts as active until the desktop says otherwise.
    const auto isActive = [] {
        return QApplication::activeWindow() && QApplication::activeWindow()->isVisible();
    };
    if (!isActive())
        m_window.activateWindow();
    if (!QTest::qWaitFor(isActive))
        qFatal("No window is active.");
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    QWidget *focused = QApplication::focusWidget();
    return focused ? focused : QApplication::activeWindow();
}

void FormWindow::useServer(const QUrl &base, int timeoutSeconds)
{
    App::ConnectionProfile profile;
    profile.name = u"Test"_s;
    profile.base = base;
    profile.timeoutSeconds = timeoutSeconds;
    m_workplace.useProfile(profile);
}

void FormWindow::fill(const Forms::Record &record)
{
    m_workplace.model().startOver(record);
    goTo(u"customerExtId"_s);
}

void FormWindow::goTo(const QString &path)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_window.form()->goTo(*Forms::FieldPath::fromString(path));
}

void FormWindow::type(const QString &text)
{
    for (const QChar character : text) {
        if (character.unicode() <= 0x7F && character.isPrint())
            QTest::keyClick(keyTarget(), character.toLatin1());
        else // what no key of Qt Test's stands for: another keyboard's, a reader's bare line feed
            QTest::sendKeyEvent(QTest::Click, keyTarget(), Qt::Key_unknown, QString(character),
                                Qt::NoModifier);
    }
}

void FormWindow::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
}

void FormWindow::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(keyTarget(), static_cast<Qt::Key>(key), modifiers);
}

void FormWindow::enter(const QString &path, const QString &text)
{
    goTo(path);
    // No box has the focus while another window closes and this one becomes active again.
    if (auto *line = qobject_cast<QLineEdit *>(keyTarget()))
        line->selectAll();
    type(text);
    press(Qt::Key_Tab);
}

void FormWindow::submit()
{
    press(Qt::Key_Return, Qt::ControlModifier);
    waitForEnd();
}

void FormWindow::waitForEnd()
{
    while (m_workplace.outbox().isSending()) {
        QSignalSpy ended(&m_workplace.outbox(), &App::Outbox::ended);
        if (!ended.wait(20000))
            qFatal("The attempt does not end.");
    }
}

QString FormWindow::focused() const
{
    return m_window.form()->focusedPath().toString();
}

QWidget *FormWindow::box(const QString &path)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QWidget *editor = m_window.form()->findChild<QWidget *>(path);
    while (editor && editor->focusProxy())
        editor = editor->focusProxy();
    return editor;
}

QString FormWindow::boxText(const QString &path)
{
    QWidget *found = box(path);
    if (const auto *line = qobject_cast<QLineEdit *>(found))
        return line->text();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(found))
        return text->toPlainText();
    if (const auto *segments = qobject_cast<Forms::SegmentedBox *>(found))
        return segments->currentText();
    QStringList ticked;
    for (const auto *tick :
         m_window.form()->findChild<QWidget *>(path)->findChildren<QCheckBox *>())
        if (tick->isChecked())
            ticked.append(tick->text());
    return ticked.join(u", "_s);
}

QString FormWindow::message(const QString &path)
{
    for (const Forms::FieldLine *line : m_window.form()->findChildren<Forms::FieldLine *>()) {
        if (!line->findChild<QWidget *>(path, Qt::FindDirectChildrenOnly))
            continue;
        const auto *message = line->findChild<Forms::MessageLine *>();
        return message && !message->isHidden() ? message->text() : QString();
    }
    return {};
}

QStringList FormWindow::listed() const
{
    const auto *list = m_window.findChild<Forms::FindingsList *>();
    if (list->isHidden())
        return {};
    QStringList lines;
    const auto *view = list->findChild<QListWidget *>();
    for (int row = 0; row < view->count(); ++row)
        lines.append(view->item(row)->text());
    return lines;
}

QAction *FormWindow::command(const QString &text) const
{
    for (QAction *action : m_window.findChildren<QAction *>())
        if (action->text().remove(u'&') == text)
            return action;
    qFatal("There is no such command.");
}

void FormWindow::click(const QString &text)
{
    for (QPushButton *button : m_window.findChildren<QPushButton *>())
        if (button->isVisible() && button->text().remove(u'&') == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    qFatal("There is no such button.");
}

QString FormWindow::headline() const
{
    const auto *panel = m_window.findChild<App::OutcomePanel *>();
    return panel->isHidden() ? QString() : panel->headline();
}

QString FormWindow::explanation() const
{
    const auto *panel = m_window.findChild<App::OutcomePanel *>();
    return panel->isHidden() ? QString() : panel->explanation();
}

} // namespace Support
