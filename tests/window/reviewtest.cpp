#include "submission/requestbody.h"
#include "widgets/findingslist.h"
#include "window/reviewdesk.h"

#include <QListWidget>

using namespace Qt::StringLiterals;
using App::ReviewDialog;
using App::ReviewWhen;
using Support::dialogsAreClosed;
using Support::openedDialog;
using Support::ReviewDesk;
using Support::shown;

Q_DECLARE_METATYPE(App::ReviewWhen)

/// The look at a customer before it is sent: when it is asked for, and what goes on from it.
class ReviewTest : public QObject
{
    Q_OBJECT

private slots:
    void isShownWhenTheSettingSays_data();
    void isShownWhenTheSettingSays();
    void sendsByKeys_data();
    void sendsByKeys();
    void escapeGoesBackToWhereTheFocusWas();
    void whatIsChangedAfterwardsIsLookedAtAgain();
    void aFindingLeadsToItsField();
    void whatWaitsForItsTurnIsLookedAtToo();
};

void ReviewTest::isShownWhenTheSettingSays_data()
{
    QTest::addColumn<ReviewWhen>("when");
    QTest::addColumn<bool>("hasAdvice");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("never, nothing to look at") << ReviewWhen::Never << false << false;
    QTest::newRow("never, with advice") << ReviewWhen::Never << true << false;
    QTest::newRow("with advice, nothing to look at") << ReviewWhen::WithAdvice << false << false;
    QTest::newRow("with advice, and there is some") << ReviewWhen::WithAdvice << true << true;
    QTest::newRow("always, nothing to look at") << ReviewWhen::Always << false << true;
}

void ReviewTest::isShownWhenTheSettingSays()
{
    QFETCH(ReviewWhen, when);
    QFETCH(bool, hasAdvice);
    QFETCH(bool, isShown);
    ReviewDesk desk(when, hasAdvice);
    const QByteArray body = App::requestBody(desk.clerk.record());
    if (isShown) {
        const ReviewDialog *dialog = desk.begin();
        QVERIFY(dialog);
        QCOMPARE(desk.server.requests(), 0);
        QVERIFY2(shown(dialog).contains(u"lastName 0"_s), qPrintable(shown(dialog)));
        QVERIFY(shown(dialog).contains(desk.server.base().host()));
        QCOMPARE(shown(dialog).contains(u"Advice: "_s), hasAdvice);
    }
    desk.clerk.press(Qt::Key_Return, isShown ? Qt::NoModifier : Qt::ControlModifier);
    QCOMPARE(desk.sent(), QList{body});
}

void ReviewTest::sendsByKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Enter") << int(Qt::Key_Return) << Qt::KeyboardModifiers();
    QTest::newRow("Enter of the number pad")
        << int(Qt::Key_Enter) << Qt::KeyboardModifiers(Qt::KeypadModifier);
    QTest::newRow("Ctrl+Enter") << int(Qt::Key_Return)
                                << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void ReviewTest::sendsByKeys()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    ReviewDesk desk(ReviewWhen::Always);
    const QByteArray body = App::requestBody(desk.clerk.record());
    QVERIFY(desk.begin());
    desk.clerk.press(key, modifiers);
    QVERIFY(dialogsAreClosed());
    QCOMPARE(desk.sent(), QList{body});
    QCOMPARE(desk.clerk.headline().section(u':', 0, 0), u"Accepted"_s);
    desk.clerk.press(Qt::Key_End);                      // the window is the active one again
    QCOMPARE(desk.clerk.focused(), u"customerExtId"_s); // of the next one
}

void ReviewTest::escapeGoesBackToWhereTheFocusWas()
{
    ReviewDesk desk(ReviewWhen::Always);
    const Forms::Record before = desk.clerk.record();
    QVERIFY(desk.begin());
    desk.clerk.press(Qt::Key_Escape);
    QVERIFY(dialogsAreClosed());
    desk.clerk.press(Qt::Key_End); // the window is the active one again
    QCOMPARE(desk.clerk.focused(), u"lastName"_s);
    QCOMPARE(desk.clerk.record(), before);
    QVERIFY(!desk.clerk.workplace().outbox().isSending());
    QCOMPARE(desk.server.requests(), 0);
    QVERIFY(desk.begin()); // it is asked anew
}

void ReviewTest::whatIsChangedAfterwardsIsLookedAtAgain()
{
    ReviewDesk desk(ReviewWhen::Always);
    QVERIFY(!shown(desk.begin()).contains(u"Rodriguez"_s));
    desk.clerk.press(Qt::Key_Escape);
    QVERIFY(dialogsAreClosed());
    desk.clerk.enter(u"lastName"_s, u"Rodriguez"_s);
    QVERIFY(shown(desk.begin()).contains(u"Rodriguez"_s));
    desk.clerk.press(Qt::Key_Return);
    QCOMPARE(desk.sent().size(), 1);
    QVERIFY(desk.server.bodies().first().contains("\"Rodriguez\""));
}

void ReviewTest::aFindingLeadsToItsField()
{
    ReviewDesk desk(ReviewWhen::WithAdvice, true);
    const ReviewDialog *dialog = desk.begin();
    auto *list = dialog->findChild<Forms::FindingsList *>()->findChild<QListWidget *>();
    QCOMPARE(list->count(), 1);
    desk.clerk.press(Qt::Key_Backtab, Qt::ShiftModifier); // the list stands above the sheet
    QCOMPARE(QApplication::focusWidget(), list);
    desk.clerk.press(Qt::Key_Return);
    QVERIFY(dialogsAreClosed());
    desk.clerk.press(Qt::Key_End);
    QCOMPARE(desk.clerk.focused(), u"birthDate"_s);
    QCOMPARE(desk.server.requests(), 0);
}

void ReviewTest::whatWaitsForItsTurnIsLookedAtToo()
{
    ReviewDesk desk(ReviewWhen::Always);
    desk.clerk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(openedDialog<ReviewDialog>());
    QCOMPARE(desk.server.requests(), 0);
    desk.clerk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.server.requests(), 1);
    QTRY_COMPARE(desk.clerk.headline().section(u':', 0, 0), u"Accepted"_s);
}

QTEST_MAIN(ReviewTest)
#include "reviewtest.moc"
