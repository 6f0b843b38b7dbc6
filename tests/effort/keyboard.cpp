#include "effort/keyboard.h"

#include <QGuiApplication>
#include <QTest>
#include <QWindow>

#include <utility>

using namespace Qt::StringLiterals;

namespace Effort {

namespace {

const QString shifted = u"~!@#$%^&*()_+{}|:\"<>?"_s;

bool needsShift(QChar character)
{
    return character.isUpper() || shifted.contains(character);
}

} // namespace

void Keyboard::type(const QString &text)
{
    for (const QChar character : text) {
        shift(needsShift(character));
        const int key = QTest::asciiToKey(character.toLatin1());
        send(true, key, character);
        send(false, key, character);
    }
    shift(false);
}

void Keyboard::press(int key, Qt::KeyboardModifiers modifiers)
{
    constexpr std::pair<Qt::KeyboardModifier, Qt::Key> all[] = {
        {Qt::ShiftModifier, Qt::Key_Shift},
        {Qt::ControlModifier, Qt::Key_Control},
        {Qt::AltModifier, Qt::Key_Alt},
    };
    for (const auto &[modifier, held] : all) {
        if (modifiers & modifier) {
            send(true, held);
            m_held |= modifier;
        }
    }
    const QString text = modifiers & Qt::ControlModifier
                             ? QString()
                             : QString(QLatin1Char(QTest::keyToAscii(static_cast<Qt::Key>(key))));
    send(true, key, text);
    send(false, key, text);
    for (const auto &[modifier, held] : all) {
        if (modifiers & modifier) {
            m_held &= ~Qt::KeyboardModifiers(modifier);
            send(false, held);
        }
    }
}

void Keyboard::shift(bool down)
{
    if (m_held.testFlag(Qt::ShiftModifier) == down)
        return;
    m_held.setFlag(Qt::ShiftModifier, down);
    send(down, Qt::Key_Shift);
}

void Keyboard::send(bool down, int key, const QString &text)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (!QTest::qWaitFor([] { return QGuiApplication::focusWindow() != nullptr; }))
        qFatal("No window has the keyboard.");
    QTest::simulateEvent(QGuiApplication::focusWindow(), down, key, m_held, text, false, 1);
}

} // namespace Effort
