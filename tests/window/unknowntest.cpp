#include "history/historytable.h"
#include "practice/practiceserver.h"
#include "support/formwindow.h"
#include "support/question.h"
#include "support/storefolder.h"
#include "window/draftswindow.h"
#include "window/outcomepanel.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using App::PracticeScenario;
using App::RecordState;
using Support::FormWindow;

/// The ways out for a customer of whom nobody knows whether it arrived, with the keys and the mouse.
class UnknownTest : public QObject
{
    Q_OBJECT

private slots:
    void waysOut_data();
    void waysOut();
    void itIsReadAndNotChanged();
    void aRestartBringsItBackWithItsWaysOut();
    void anAnswerThatProvesNothingLeavesItUnknown();
    void theAnswerComesWhenAnotherCustomerIsInTheForm();
    void whatCannotBeSentAgainIsNoUnsavedDraft();
    void theListBringsItsWaysOutBack();
};

namespace {

void makeUnknown(FormWindow &clerk, PracticeScenario scenario)
{
    clerk.enter(u"customerExtId"_s, u"IND1"_s);
    clerk.enter(u"communicationNumber"_s, u"COM1"_s);
    clerk.enter(u"firstName"_s, u"Jose"_s);
    clerk.enter(u"lastName"_s, u"Rodriguez"_s);
    clerk.workplace().practice().playNext(scenario);
    clerk.submit();
    QVERIFY(clerk.headline().startsWith(u"Unknown"));
    clerk.waitForStore();
}

/// The states of all records and the events of the whole history, oldest first.
struct Kept
{
    QList<RecordState> states;
    QList<App::HistoryEvent> events;
    QString reason;
};

Kept kept(FormWindow &clerk)
{
    Kept kept;
    auto store = App::Store::open(clerk.folder(), clerk.key(), &QDateTime::currentDateTimeUtc);
    if (!store)
        qFatal("The store does not open.");
    const auto heads = (*store)->page({}, 100);
    for (const App::RecordHead &head : *heads)
        kept.states.append(head.state);
    const auto entries = (*store)->history().page(0, 100);
    for (const App::HistoryEntry &entry : *entries) {
        kept.events.prepend(entry.note.event);
        kept.reason = kept.reason.isEmpty() ? entry.note.reason : kept.reason;
    }
    return kept;
}

/// Types a reason into the box that asks for one, and settles.
void giveReason(const QString &reason)
{
    QTimer::singleShot(0, [reason] {
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("Nothing asks for a reason.");
        auto *box = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(box, reason);
        QTest::keyClick(box, Qt::Key_Return);
    });
}

} // namespace

void UnknownTest::waysOut_data()
{
    QTest::addColumn<PracticeScenario>("scenario");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<RecordState>("state");
    QTest::addColumn<App::HistoryEvent>("event");
    QTest::addColumn<int>("requests");

    using Event = App::HistoryEvent;
    QTest::newRow("the service has events of it")
        << PracticeScenario::CloseUnanswered << u"Ask the service"_s
        << u"It had arrived: Jose Rodriguez"_s << RecordState::Accepted << Event::Asked << 1;
    QTest::newRow("the service refuses its number")
        << PracticeScenario::CloseUnanswered << u"Send the same again"_s
        << u"It had arrived: Jose Rodriguez"_s << RecordState::Accepted << Event::Attempt << 2;
    QTest::newRow("the service takes it the second time")
        << PracticeScenario::BadGateway << u"Send the same again"_s << u"Accepted: Jose Rodriguez"_s
        << RecordState::Accepted << Event::Attempt << 2;
    QTest::newRow("a person found it there")
        << PracticeScenario::CloseUnanswered << u"It had arrived…"_s
        << u"It had arrived: Jose Rodriguez"_s << RecordState::Accepted << Event::MarkedByHand << 1;
    QTest::newRow("a person did not find it there")
        << PracticeScenario::BadGateway << u"It had not arrived…"_s << QString()
        << RecordState::Draft << Event::MarkedByHand << 1;
}

void UnknownTest::waysOut()
{
    QFETCH(PracticeScenario, scenario);
    QFETCH(QString, button);
    QFETCH(QString, headline);
    QFETCH(RecordState, state);
    QFETCH(App::HistoryEvent, event);
    QFETCH(int, requests);
    FormWindow clerk;
    QSignalSpy received(&clerk.workplace().practice(), &App::PracticeServer::received);
    makeUnknown(clerk, scenario);
    QCOMPARE(kept(clerk).states, QList{RecordState::Unknown});

    if (event == App::HistoryEvent::MarkedByHand)
        giveReason(u"I called them"_s);
    clerk.click(button);
    clerk.waitForEnd();
    QTRY_COMPARE(clerk.headline(), headline);
    QCOMPARE(received.size(), requests);
    QTRY_COMPARE(kept(clerk).states, QList{state});
    QCOMPARE(kept(clerk).events, (QList{App::HistoryEvent::Attempt, event}));
    if (event == App::HistoryEvent::MarkedByHand)
        QCOMPARE(kept(clerk).reason, u"I called them"_s);
    // Settled, it is out of the form; back as a draft it can be changed and sent.
    QVERIFY(!clerk.model().isLocked());
    QCOMPARE(clerk.record().value(u"firstName"_s),
             state == RecordState::Draft ? u"Jose"_s : QString());
    if (state == RecordState::Draft) {
        clerk.submit();
        QCOMPARE(clerk.headline(), u"Accepted: Jose Rodriguez"_s);
    }
}

void UnknownTest::itIsReadAndNotChanged()
{
    FormWindow clerk;
    makeUnknown(clerk, PracticeScenario::CloseUnanswered);
    const Forms::Record before = clerk.record();
    clerk.goTo(u"firstName"_s);
    clerk.type(u"x"_s);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(clerk.record(), before);
    clerk.submit();
    QCOMPARE(clerk.headline(), u"Nothing was sent"_s);
    // The ways out are in the menu too, when the panel says something else.
    QVERIFY(clerk.command(u"Ask the service"_s)->isEnabled());
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!clerk.command(u"Ask the service"_s)->isEnabled());
    QVERIFY(clerk.record().value(u"firstName"_s).isEmpty());
}

void UnknownTest::aRestartBringsItBackWithItsWaysOut()
{
    QTemporaryDir folder;
    const App::SecretKey key = App::SecretKey::random();
    qint64 id = 0;
    Forms::Record record;
    {
        FormWindow before(folder.path(), key);
        makeUnknown(before, PracticeScenario::BadGateway);
        id = before.workplace().drafts().head().id;
        record = before.record();
        QVERIFY(id != 0);
    }
    FormWindow after(folder.path(), key);
    QVERIFY(after.record().value(u"firstName"_s).isEmpty());
    after.workplace().drafts().open(id);
    QTRY_COMPARE(after.headline(), u"Unknown whether it arrived: Jose Rodriguez"_s);
    QCOMPARE(after.record(), record);
    QVERIFY(after.model().isLocked());
    after.click(u"Send the same again"_s);
    after.waitForEnd();
    QTRY_COMPARE(after.headline(), u"Accepted: Jose Rodriguez"_s);
}

void UnknownTest::anAnswerThatProvesNothingLeavesItUnknown()
{
    FormWindow clerk;
    makeUnknown(clerk, PracticeScenario::BadGateway);
    clerk.click(u"Ask the service"_s);
    QSignalSpy told(&clerk.workplace().settler(), &App::Settler::notSettled);
    QVERIFY(told.count() > 0 || told.wait());
    QVERIFY(clerk.headline().startsWith(u"Unknown"));
    QVERIFY(clerk.model().isLocked());
    QCOMPARE(kept(clerk).states, QList{RecordState::Unknown});
    QVERIFY(clerk.command(u"Send the same again"_s)->isEnabled());
}

void UnknownTest::theAnswerComesWhenAnotherCustomerIsInTheForm()
{
    QTemporaryDir folder;
    const App::SecretKey key = App::SecretKey::random();
    auto store = App::Store::open(folder.path(), key, &QDateTime::currentDateTimeUtc);
    const qint64 other = Support::storedIn(**store, RecordState::Unknown).id;
    FormWindow clerk(folder.path(), key);
    makeUnknown(clerk, PracticeScenario::BadGateway);
    const App::HeldDraftPointer held = clerk.workplace().drafts().held();
    clerk.workplace().drafts().open(other);
    QTRY_COMPARE(clerk.record().value(u"firstName"_s), u"Ona"_s);
    emit clerk.workplace().settler().notSettled(held, u"Nothing is known of it."_s);
    const auto *panel = clerk.window().findChild<App::OutcomePanel *>();
    QVERIFY(panel->accessibleName().contains(u"Ona"_s));
    QVERIFY(!panel->accessibleName().contains(u"Nothing is known of it."_s));
}

void UnknownTest::whatCannotBeSentAgainIsNoUnsavedDraft()
{
    FormWindow clerk;
    makeUnknown(clerk, PracticeScenario::BadGateway);
    QSignalSpy notSaved(&clerk.workplace().drafts(), &App::DraftKeeper::notSaved);
    // Another program settles it meanwhile.
    auto store = App::Store::open(clerk.folder(), clerk.key(), &QDateTime::currentDateTimeUtc);
    const qint64 id = clerk.workplace().drafts().head().id;
    QVERIFY((*store)->settle(id, RecordState::Accepted, {}).ok());
    clerk.click(u"Send the same again"_s);
    clerk.waitForEnd();
    QTRY_COMPARE(clerk.headline(), u"Nothing was sent"_s);
    clerk.waitForStore();
    QVERIFY(!clerk.workplace().drafts().hasUnsaved());
    QCOMPARE(notSaved.count(), 0);
}

void UnknownTest::theListBringsItsWaysOutBack()
{
    FormWindow clerk;
    makeUnknown(clerk, PracticeScenario::BadGateway);
    clerk.submit();
    QCOMPARE(clerk.headline(), u"Nothing was sent"_s);
    clerk.press(Qt::Key_D, Qt::ControlModifier);
    auto *list = clerk.window().findChild<App::DraftsWindow *>();
    emit list->openAsked(clerk.workplace().drafts().head().id);
    QTRY_COMPARE(clerk.headline(), u"Unknown whether it arrived: Jose Rodriguez"_s);
    QVERIFY(!list->isVisible());
    clerk.click(u"Send the same again"_s);
    clerk.waitForEnd();
    QTRY_COMPARE(clerk.headline(), u"Accepted: Jose Rodriguez"_s);
}

QTEST_MAIN(UnknownTest)
#include "unknowntest.moc"
