#include "torture/desk.h"

#include "widgets/customerform.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Support {

Desk::Desk(const QString &folder) : m_workplace(folder), m_window(m_workplace)
{
    m_window.show();
    if (!QTest::qWaitForWindowActive(&m_window))
        qFatal("The window does not become active.");
}

void Desk::useServer(const QUrl &base, int timeoutSeconds)
{
    App::ConnectionProfile profile;
    profile.name = u"Test"_s;
    profile.base = base;
    profile.timeoutSeconds = timeoutSeconds;
    profile.setDefault(u"requester"_s, u"financial_institution"_s);
    profile.setDefault(u"riskManagementCategory"_s, u"FAST"_s);
    profile.communicationPattern = u"COM{000000}"_s;
    profile.customerPattern = u"EXT{000000}"_s;
    m_workplace.useProfile(profile);
}

bool Desk::open(const App::SecretKey &key)
{
    m_workplace.vault().openWith(key);
    if (!QTest::qWaitFor([this] { return m_workplace.store().isOpen(); }))
        return false;
    waitForStore();
    return true;
}

void Desk::waitForStore()
{
    bool isDone = false;
    m_workplace.store().ask(
        &m_window, [](App::Store &) -> Forms::Result<App::Done> { return App::Done(); },
        [&isDone](const auto &) { isDone = true; });
    if (!QTest::qWaitFor([&isDone] { return isDone; }))
        qFatal("The store does not answer.");
}

void Desk::answerWith(const QString &button)
{
    m_button = button;
    m_questions.callOnTimeout(&m_window, [this] { answer(); });
    m_questions.start(2ms);
}

void Desk::answer()
{
    auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    if (!box || !QApplication::focusWidget())
        return;
    for (QAbstractButton *button : box->buttons()) {
        if (button->text().remove(u'&') != m_button)
            continue;
        for (qsizetype tries = box->buttons().size(); !button->hasFocus() && tries > 0; --tries)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(button, Qt::Key_Space);
        return;
    }
    QTest::keyClick(box, Qt::Key_Escape);
}

QWidget *Desk::keyTarget()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // After a question a window manager makes the window active again; offscreen there is none.
    if (!QApplication::activeWindow())
        m_window.activateWindow();
    if (!QTest::qWaitFor([] { return QApplication::activeWindow() != nullptr; }))
        qFatal("No window is active.");
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    QWidget *focused = QApplication::focusWidget();
    return focused ? focused : QApplication::activeWindow();
}

void Desk::goTo(const QString &path)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_window.form()->goTo(*Forms::FieldPath::fromString(path));
}

void Desk::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(keyTarget(), static_cast<Qt::Key>(key), modifiers);
}

void Desk::type(QChar character)
{
    QTest::sendKeyEvent(QTest::Click, keyTarget(), Qt::Key_unknown, QString(character),
                        Qt::NoModifier);
}

void Desk::type(const QString &text)
{
    for (const QChar character : text)
        type(character);
}

void Desk::enter(const QString &path, const QString &text)
{
    goTo(path);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    type(text);
}

} // namespace Support
