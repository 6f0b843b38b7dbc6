#include "practice/practiceserver.h"
#include "support/draftsview.h"
#include "support/formwindow.h"
#include "window/historydialog.h"
#include "window/lockcontroller.h"
#include "window/preferencesdialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>

using namespace Qt::StringLiterals;
using App::PracticeScenario;
using Support::DraftsView;
using Support::FormWindow;

/// While the program is locked nothing that is on the screen, or that a screen reader reads there,
/// is of a customer; afterwards all is as it was.
class LockedViewTest : public QObject
{
    Q_OBJECT

private slots:
    void theWalkFindsWhatIsShown();
    void nothingPersonalIsShown_data();
    void nothingPersonalIsShown();
    void theListIsReadAnewAfterwards();

private:
    static void enterCanary(FormWindow &clerk);
};

namespace {

/// Part of each personal value that the tests enter.
const QString canary = u"Canary"_s;

QStringList textsOf(const QWidget *widget)
{
    QStringList texts = {widget->toolTip(), widget->accessibleName(),
                         widget->accessibleDescription(), widget->statusTip(), widget->whatsThis()};
    if (widget->isWindow())
        texts << widget->windowTitle() << widget->windowFilePath();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts << label->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        texts << line->text() << line->placeholderText();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        texts << text->toPlainText();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts << button->text();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        texts << box->currentText();
    if (const auto *bar = qobject_cast<const QStatusBar *>(widget))
        texts << bar->currentMessage();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        for (int row = 0; row < view->model()->rowCount(); ++row)
            for (int column = 0; column < view->model()->columnCount(); ++column)
                texts << view->model()->index(row, column).data().toString();
    return texts;
}

/// What the visible widgets of all windows show of a customer.
QStringList shown()
{
    QStringList found;
    for (const QWidget *widget : QApplication::allWidgets())
        if (widget->isVisible())
            for (const QString &text : textsOf(widget))
                if (text.contains(canary, Qt::CaseInsensitive))
                    found << QString::fromLatin1(widget->metaObject()->className()) + u": "_s +
                                 text;
    return found;
}

} // namespace

void LockedViewTest::enterCanary(FormWindow &clerk)
{
    clerk.enter(u"customerExtId"_s, u"canaryId"_s);
    clerk.enter(u"communicationNumber"_s, u"canaryNumber"_s);
    clerk.enter(u"firstName"_s, u"CanaryFirst"_s);
    clerk.enter(u"lastName"_s, u"CanaryLast"_s);
    clerk.enter(u"activityDescription"_s, u"breeds Canarybirds"_s);
}

void LockedViewTest::theWalkFindsWhatIsShown()
{
    FormWindow clerk;
    QCOMPARE(shown(), QStringList());
    enterCanary(clerk);
    const auto found = shown().size();
    QVERIFY(found >= 5);
    DraftsView view(clerk);
    view.open();
    QVERIFY(shown().size() > found);
}

void LockedViewTest::nothingPersonalIsShown_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("while a customer is typed") << u"form"_s;
    QTest::newRow("while drafts are searched") << u"drafts"_s;
    QTest::newRow("after some were deleted") << u"deleted"_s;
    QTest::newRow("while the history is read") << u"history"_s;
    QTest::newRow("while the settings are open") << u"settings"_s;
    QTest::newRow("after a customer was accepted") << u"accepted"_s;
    QTest::newRow("after a customer was refused") << u"refused"_s;
    QTest::newRow("after a file was loaded") << u"file"_s;
    QTest::newRow("while the request is shown") << u"request"_s;
}

void LockedViewTest::nothingPersonalIsShown()
{
    QFETCH(QString, what);
    FormWindow clerk;
    DraftsView view(clerk);
    enterCanary(clerk);
    if (what == u"accepted" || what == u"history")
        clerk.submit();
    if (what == u"refused") {
        clerk.workplace().practice().playNext(PracticeScenario::BadRequest);
        clerk.submit();
    }
    if (what == u"drafts") {
        view.open();
        clerk.type(u"canary"_s);
        QCOMPARE(view.ids().size(), 1);
    }
    if (what == u"deleted") {
        clerk.press(Qt::Key_N, Qt::ControlModifier);
        clerk.waitForStore();
        view.choose(u"canaryId"_s);
        clerk.press(Qt::Key_Delete);
        clerk.waitForStore();
    }
    if (what == u"history") {
        clerk.press(Qt::Key_H, Qt::ControlModifier);
        clerk.waitForStore();
        QTRY_VERIFY(shown().join(u' ').contains(u"canaryNumber"_s));
    }
    if (what == u"settings")
        clerk.press(Qt::Key_Comma, Qt::ControlModifier);
    if (what == u"file") {
        const QString file = clerk.folder() + u"/CanaryFirst.json"_s;
        QVERIFY(QFile::copy(u":/samples/individual-minimal.xml"_s, file));
        clerk.window().openFiles({file});
        QVERIFY(clerk.window().statusBar()->currentMessage().contains(canary));
    }
    if (what == u"request")
        clerk.press(Qt::Key_R, Qt::ControlModifier);
    clerk.window().lock().lock(App::LockReason::Idle);
    clerk.waitForStore();
    QCOMPARE(shown(), QStringList());
    for (const QWidget *window : QApplication::topLevelWidgets())
        QVERIFY2(window == &clerk.window() || !window->isVisible(),
                 window->metaObject()->className());
    const Forms::Record kept = clerk.record();
    clerk.unlock();
    QCOMPARE(clerk.record(), kept);
}

void LockedViewTest::theListIsReadAnewAfterwards()
{
    FormWindow clerk;
    DraftsView view(clerk);
    enterCanary(clerk);
    view.open();
    clerk.window().lock().lock(App::LockReason::Asked);
    clerk.waitForStore();
    QVERIFY(!view.isOpen());
    QVERIFY(!view.names().join(u' ').contains(canary));
    clerk.unlock();
    clerk.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&clerk.window()));
    view.open();
    QCOMPARE(view.ids(), QStringList{u"canaryId"_s});
}

QTEST_MAIN(LockedViewTest)
#include "lockedviewtest.moc"
