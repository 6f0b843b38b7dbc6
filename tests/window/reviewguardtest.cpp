#include "window/lockcontroller.h"
#include "window/reviewdesk.h"

#include <QPrintDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;
using App::ReviewDialog;
using App::ReviewWhen;
using Support::CountingServer;
using Support::dialogsAreClosed;
using Support::openedDialog;
using Support::ReviewDesk;
using Support::shown;

/// That nothing leaves but what was looked at, and only by a key that means it; and the look at any
/// time, which sends nothing.
class ReviewGuardTest : public QObject
{
    Q_OBJECT

private slots:
    void theKeyThatSubmittedAndIsHeldSendsNothing();
    void whatChangesBehindItIsNotSent_data();
    void whatChangesBehindItIsNotSent();
    void theLockClosesIt();
    void isThereAtAnyTime();
    void aCustomerThatCanOnlyBeReadIsShown();
    void canBePrinted();
};

void ReviewGuardTest::theKeyThatSubmittedAndIsHeldSendsNothing()
{
    ReviewDesk desk(ReviewWhen::Always);
    QVERIFY(desk.begin());
    for (const auto modifiers :
         {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ControlModifier)})
        for (int round = 0; round < 20; ++round)
            QTest::simulateEvent(QApplication::focusWidget(), true, Qt::Key_Return, modifiers,
                                 u"\r"_s, true);
    QVERIFY(QApplication::activeModalWidget());
    QVERIFY(!desk.clerk.workplace().outbox().isSending());
    desk.clerk.press(Qt::Key_Return);
    QCOMPARE(desk.sent().size(), 1);
}

void ReviewGuardTest::whatChangesBehindItIsNotSent_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a value") << u"value"_s;
    QTest::newRow("the kind of customer") << u"kind"_s;
    QTest::newRow("the same customer anew") << u"anew"_s;
    QTest::newRow("another connection") << u"connection"_s;
    QTest::newRow("codes that the service lists") << u"codes"_s;
    QTest::newRow("it is locked for what another window did") << u"locked"_s;
}

void ReviewGuardTest::whatChangesBehindItIsNotSent()
{
    QFETCH(QString, what);
    ReviewDesk desk(ReviewWhen::Always);
    CountingServer other;
    QVERIFY(desk.begin());
    Forms::CustomerModel &model = desk.clerk.model();
    if (what == u"value") {
        model.edit(Forms::FieldPath(u"lastName"_s), u"Another"_s);
    } else if (what == u"kind") {
        model.setKind(Forms::CustomerKind::Organization);
    } else if (what == u"anew") {
        const Forms::Record same = desk.clerk.record();
        model.startOver(same);
    } else if (what == u"connection") {
        desk.clerk.useServer(other.base());
    } else if (what == u"locked") {
        model.setLocked(true);
    } else {
        Forms::Rules rules = model.rules();
        rules.classifiers.insert(Forms::CodeSet::RiskManagementCategory,
                                 Forms::Classifier{u"OTHER"_s});
        model.setRules(rules);
    }
    desk.clerk.press(Qt::Key_Return);
    QVERIFY(dialogsAreClosed());
    QCOMPARE(desk.clerk.headline(), u"Nothing was sent"_s);
    QVERIFY(!desk.clerk.workplace().outbox().isSending());
    QCOMPARE(desk.server.requests() + other.requests(), 0);
}

void ReviewGuardTest::theLockClosesIt()
{
    ReviewDesk desk(ReviewWhen::Always);
    QVERIFY(desk.begin());
    desk.clerk.window().lock().lock(App::LockReason::Idle);
    QVERIFY(dialogsAreClosed());
    desk.clerk.unlock();
    QCOMPARE(desk.clerk.headline(), u"Nothing was sent"_s);
    QCOMPARE(desk.clerk.explanation(),
             u"Intake was locked before the customer was sent. Submit it again."_s);
    desk.clerk.window().activateWindow(); // offscreen no window manager does
    QTRY_COMPARE(desk.clerk.focused(), u"lastName"_s);
    QVERIFY(!desk.clerk.workplace().outbox().isSending());
    QCOMPARE(desk.server.requests(), 0);
}

void ReviewGuardTest::isThereAtAnyTime()
{
    ReviewDesk desk(ReviewWhen::Never);
    desk.clerk.enter(u"lastName"_s, u"Rodriguez"_s);
    desk.clerk.goTo(u"firstName"_s);
    desk.clerk.press(Qt::Key_End);
    desk.clerk.type(u"Z"_s); // not left yet
    desk.clerk.press(Qt::Key_P, Qt::ControlModifier);
    const auto *dialog = openedDialog<ReviewDialog>();
    QVERIFY(shown(dialog).contains(u"firstName 0Z Rodriguez"_s));
    QVERIFY(!dialog->findChild<QPushButton *>(u"sendReviewed"_s));
    desk.clerk.press(Qt::Key_Return, Qt::ControlModifier); // sends nothing
    QVERIFY(QApplication::activeModalWidget());
    desk.clerk.press(Qt::Key_Return);
    QVERIFY(dialogsAreClosed());
    QCOMPARE(desk.server.requests(), 0);
}

void ReviewGuardTest::aCustomerThatCanOnlyBeReadIsShown()
{
    ReviewDesk desk(ReviewWhen::Never);
    desk.server.answer({Support::nonsense()});
    desk.clerk.submit();
    QVERIFY(desk.clerk.model().isLocked());
    desk.clerk.press(Qt::Key_P, Qt::ControlModifier);
    const QString text = shown(openedDialog<ReviewDialog>());
    QVERIFY2(text.contains(u"lastName 0"_s), qPrintable(text));
    QVERIFY2(text.contains(u"State"_s), qPrintable(text));
    QVERIFY(!text.contains(u"Goes to"_s));
}

void ReviewGuardTest::canBePrinted()
{
    ReviewDesk desk(ReviewWhen::Never);
    desk.clerk.press(Qt::Key_P, Qt::ControlModifier);
    auto *dialog = openedDialog<ReviewDialog>();
    bool isAsked = false;
    QTimer look;
    look.callOnTimeout([&isAsked] {
        if (auto *print = qobject_cast<QPrintDialog *>(QApplication::activeModalWidget())) {
            isAsked = true;
            print->reject();
        }
    });
    look.start(1);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"printSheet"_s), Qt::LeftButton);
    QVERIFY(isAsked);
    QVERIFY(dialog->isVisible());
}

QTEST_MAIN(ReviewGuardTest)
#include "reviewguardtest.moc"
