#include "effort/keyboard.h"
#include "effort/keycounter.h"
#include "support/formwindow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Effort;
using Support::FormWindow;

/// That keys reach the window as from the desktop, and that each is counted once.
class KeyboardTest : public QObject
{
    Q_OBJECT

private slots:
    void aKeyIsCountedOnce_data();
    void aKeyIsCountedOnce();
    void aClickIsCounted();
};

void KeyboardTest::aKeyIsCountedOnce_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("keys");
    const Qt::KeyboardModifiers none;
    QTest::newRow("a letter") << u"a"_s << 0 << none << 1;
    QTest::newRow("a capital") << u"A"_s << 0 << none << 2;
    QTest::newRow("two capitals and a small letter") << u"ABc"_s << 0 << none << 4;
    QTest::newRow("into an open list") << u"lt"_s << 0 << none << 2;
    QTest::newRow("out of an open list") << u"lt"_s << int(Qt::Key_Tab) << none << 3;
    QTest::newRow("a key that nobody takes") << QString() << int(Qt::Key_F35) << none << 1;
    QTest::newRow("a shortcut of two keys")
        << QString() << int(Qt::Key_5) << Qt::KeyboardModifiers(Qt::ControlModifier) << 2;
    QTest::newRow("a shortcut of three keys")
        << QString() << int(Qt::Key_Z) << (Qt::ControlModifier | Qt::ShiftModifier) << 3;
}

void KeyboardTest::aKeyIsCountedOnce()
{
    QFETCH(QString, typed);
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    FormWindow desk;
    desk.goTo(u"birthCountry"_s);
    Keyboard keyboard;
    KeyCounter counter;
    keyboard.type(typed);
    if (key != 0)
        keyboard.press(key, modifiers);
    QTEST(counter.keys(), "keys");
    QCOMPARE(desk.boxText(u"birthCountry"_s).isEmpty(), typed.isEmpty());
}

void KeyboardTest::aClickIsCounted()
{
    FormWindow desk;
    KeyCounter counter;
    QTest::mouseClick(desk.window().windowHandle(), Qt::LeftButton, {}, QPoint(2, 2));
    QCOMPARE(counter.clicks(), 1);
    QCOMPARE(counter.keys(), 0);
}

QTEST_MAIN(KeyboardTest)
#include "keyboardtest.moc"
