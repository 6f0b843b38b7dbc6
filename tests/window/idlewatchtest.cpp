#include "window/idlewatch.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using App::IdleWatch;

/// That the program is found idle when nobody uses it, and only then. The clock is the test's own
/// where it matters how much time went by.
class IdleWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsOnceWhenNobodyUsesIt();
    void everyKindOfInputPutsItOff_data();
    void everyKindOfInputPutsItOff();
    void whatIsNoInputDoesNotPutItOff();
    void countsAnewAfterInput();
    void neverIsNever();
    void theFirstKeyAfterSleepFindsTheTimeOver();
    void aClockSetBackIsNoInput();
};

namespace {

constexpr auto hour = 3'600'000;

/// A watch on a clock that stands still until it is moved, and a window with a box.
struct Desk
{
    Desk() : watch(nullptr, [this] { return now; }), idled(&watch, &IdleWatch::idled)
    {
        box.show();
        if (!QTest::qWaitForWindowActive(&box))
            qFatal("The window does not become active.");
        watch.setInterval(std::chrono::milliseconds(hour));
    }

    qint64 now = 1'000'000'000;
    QLineEdit box;
    IdleWatch watch;
    QSignalSpy idled;
};

/// What a hand does.
void use(QLineEdit *box, const QString &input, int time)
{
    const QPoint middle = box->rect().center();
    if (input == u"key")
        QTest::keyClick(box, Qt::Key_A);
    else if (input == u"mouse")
        QTest::mouseMove(box->windowHandle(), middle + QPoint(time + 1, 0));
    else if (input == u"button")
        QTest::mouseClick(box, Qt::LeftButton);
    else if (input == u"wheel") {
        QWheelEvent wheel(middle, box->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &wheel);
    } else if (input == u"touch") {
        static QPointingDevice *screen = QTest::createTouchDevice();
        QTest::touchEvent(box, screen).press(0, middle, box);
        QTest::touchEvent(box, screen).release(0, middle, box);
    } else if (input == u"input method") {
        QInputMethodEvent text(u"か"_s, {});
        QApplication::sendEvent(box, &text);
    }
}

} // namespace

void IdleWatchTest::tellsOnceWhenNobodyUsesIt()
{
    IdleWatch watch(nullptr);
    QSignalSpy idled(&watch, &IdleWatch::idled);
    watch.setInterval(30ms);
    QVERIFY(idled.wait());
    QVERIFY(!idled.wait(150));
    QCOMPARE(idled.count(), 1);
}

void IdleWatchTest::everyKindOfInputPutsItOff_data()
{
    QTest::addColumn<QString>("input");
    for (const char *input : {"key", "mouse", "button", "wheel", "touch", "input method"})
        QTest::newRow(input) << QString::fromLatin1(input);
}

void IdleWatchTest::everyKindOfInputPutsItOff()
{
    QFETCH(QString, input);
    Desk desk;
    // Each time short of an hour after the input before; a last key tells how late it is.
    for (int time = 0; time < 3; ++time) {
        desk.now += hour - 1;
        use(&desk.box, input, time);
    }
    desk.now += hour - 1;
    QTest::keyClick(&desk.box, Qt::Key_B);
    QCOMPARE(desk.idled.count(), 0);
}

void IdleWatchTest::whatIsNoInputDoesNotPutItOff()
{
    Desk desk;
    desk.now += hour / 2;
    desk.box.setText(u"set by the program"_s);
    desk.box.repaint();
    desk.box.resize(300, 40);
    QTest::qWait(1);
    desk.now += hour / 2;
    QTest::keyClick(&desk.box, Qt::Key_A);
    QCOMPARE(desk.idled.count(), 1);
}

void IdleWatchTest::countsAnewAfterInput()
{
    IdleWatch watch(nullptr);
    QSignalSpy idled(&watch, &IdleWatch::idled);
    watch.setInterval(20ms);
    QVERIFY(idled.wait());
    QPushButton other; // another window of the program
    QTest::keyClick(&other, Qt::Key_A);
    QVERIFY(idled.wait());
    QCOMPARE(idled.count(), 2);
}

void IdleWatchTest::neverIsNever()
{
    Desk desk;
    desk.watch.setInterval(0ms);
    desk.now += 1000LL * hour;
    QTest::keyClick(&desk.box, Qt::Key_A);
    QVERIFY(!desk.idled.wait(50));
}

void IdleWatchTest::theFirstKeyAfterSleepFindsTheTimeOver()
{
    Desk desk;
    desk.now += 8 * hour;
    QString textThen = u"not told"_s;
    connect(&desk.watch, &IdleWatch::idled, this, [&] { textThen = desk.box.text(); });
    QTest::keyClick(&desk.box, Qt::Key_A);
    QCOMPARE(desk.idled.count(), 1);
    QCOMPARE(textThen, QString()); // before the key arrived
    QTest::keyClick(&desk.box, Qt::Key_B);
    QCOMPARE(desk.idled.count(), 1);
}

void IdleWatchTest::aClockSetBackIsNoInput()
{
    qint64 set = 0;
    IdleWatch watch(nullptr, [&set] { return QDateTime::currentMSecsSinceEpoch() + set; });
    QSignalSpy idled(&watch, &IdleWatch::idled);
    watch.setInterval(30ms);
    set = -hour;
    QVERIFY(idled.wait()); // nor need the hour be made up
}

QTEST_MAIN(IdleWatchTest)
#include "idlewatchtest.moc"
