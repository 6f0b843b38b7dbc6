#include "practice/practiceserver.h"
#include "secrecy/keyfile.h"
#include "support/formwindow.h"
#include "support/question.h"
#include "support/storefolder.h"
#include "widgets/customerform.h"
#include "window/filedrop.h"
#include "window/lockcontroller.h"
#include "window/lockpage.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::FormWindow;

/// That a locked window shows nothing of a customer, and that all comes back with the right answer.
class LockTest : public QObject
{
    Q_OBJECT

private slots:
    void theFormAndTheFocusComeBack();
    void nothingPersonalIsShown();
    void keysOfTheMenuDoNothing();
    void theStoreIsShutMeanwhile();
    void whatIsOnItsWayIsConcludedFirst();
    void nothingIsAskedAboutACustomer();
    void aDroppedFileWaits();
    void aStoreThatDoesNotOpenHoldsNobodyUp();
    void closedWhileLockedItWasLeftInGoodOrder();
};

namespace {

const QString canary = u"Zebediah-Quux"_s;

App::LockPage *page(FormWindow &clerk)
{
    return clerk.window().findChild<App::LockPage *>();
}

/// What a person sees of all windows, or hears of them from assistive technology.
QStringList seen()
{
    QStringList texts;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        texts << window->windowTitle();
        for (const QWidget *each : window->findChildren<QWidget *>()) {
            if (!each->isVisible())
                continue;
            texts << each->accessibleName() << each->accessibleDescription() << each->toolTip();
            if (const auto *label = qobject_cast<const QLabel *>(each))
                texts << label->text();
            if (const auto *line = qobject_cast<const QLineEdit *>(each))
                texts << line->text();
        }
    }
    return texts;
}

} // namespace

void LockTest::theFormAndTheFocusComeBack()
{
    FormWindow clerk;
    clerk.enter(u"firstName"_s, canary);
    clerk.goTo(u"birthDate"_s);
    clerk.type(u"24.5."_s);
    clerk.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(clerk.window().lock().isLocked());
    QVERIFY(page(clerk)->isVisible());
    clerk.unlock();
    QVERIFY(!page(clerk)->isVisible());
    QCOMPARE(clerk.focused(), u"birthDate"_s);
    QCOMPARE(clerk.boxText(u"firstName"_s), canary);
    QCOMPARE(clerk.boxText(u"birthDate"_s), u"24.5."_s);
    clerk.goTo(u"lastName"_s);
    clerk.type(u"Rodriguez"_s);
    QCOMPARE(clerk.record().value(u"lastName"_s), u"Rodriguez"_s);
}

void LockTest::nothingPersonalIsShown()
{
    FormWindow clerk;
    clerk.enter(u"firstName"_s, canary);
    clerk.enter(u"lastName"_s, canary);
    QVERIFY(!seen().filter(canary).isEmpty());
    clerk.press(Qt::Key_R, Qt::ControlModifier); // the request, in a window of its own
    clerk.window().lock().lock(App::LockReason::Idle);
    QCOMPARE(seen().filter(canary), QStringList());
    const QImage locked = clerk.window().grab().toImage();
    clerk.model().startOver({});
    QVERIFY(clerk.window().grab().toImage() == locked);
}

void LockTest::keysOfTheMenuDoNothing()
{
    FormWindow clerk;
    clerk.enter(u"firstName"_s, canary);
    const Forms::Record before = clerk.record();
    clerk.press(Qt::Key_L, Qt::ControlModifier);
    for (const Qt::Key key : {Qt::Key_N, Qt::Key_Z, Qt::Key_I, Qt::Key_R, Qt::Key_Return})
        clerk.press(key, Qt::ControlModifier);
    QCOMPARE(clerk.record(), before);
    QVERIFY(clerk.window().lock().isLocked());
    QVERIFY(!clerk.workplace().outbox().isSending());
    QCOMPARE(seen().filter(canary), QStringList());
}

void LockTest::theStoreIsShutMeanwhile()
{
    FormWindow clerk;
    clerk.enter(u"firstName"_s, canary);
    clerk.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!clerk.workplace().store().isOpen());
    QVERIFY(clerk.workplace().vault().key().isNull());
    // It was stored before.
    auto store = App::Store::open(clerk.folder(), clerk.key(), &QDateTime::currentDateTimeUtc);
    QTRY_COMPARE((*store)->page({}, 10)->size(), 1);
    QCOMPARE((*store)->page({}, 10)->first().summary.name, canary);
}

void LockTest::whatIsOnItsWayIsConcludedFirst()
{
    FormWindow clerk;
    clerk.enter(u"customerExtId"_s, u"IND1"_s);
    clerk.enter(u"communicationNumber"_s, u"COM1"_s);
    clerk.enter(u"firstName"_s, u"Ona"_s);
    clerk.enter(u"lastName"_s, canary);
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    clerk.window().lock().lock(App::LockReason::Asked);
    QCOMPARE(seen().filter(canary), QStringList());
    clerk.waitForEnd();
    QTRY_VERIFY(!clerk.workplace().store().isOpen());
    QVERIFY(clerk.window().lock().isLocked());
    QCOMPARE(seen().filter(canary), QStringList());
    clerk.unlock();
    QCOMPARE(clerk.headline(), u"Accepted: Ona "_s + canary);
    auto store = App::Store::open(clerk.folder(), clerk.key(), &QDateTime::currentDateTimeUtc);
    QCOMPARE((*store)->page({}, 10)->first().state, App::RecordState::Accepted);
}

void LockTest::nothingIsAskedAboutACustomer()
{
    FormWindow clerk;
    const Support::Question question(u"Cancel"_s);
    for (const QString &name : {u"Rodriguez"_s, canary}) {
        clerk.press(Qt::Key_N, Qt::ControlModifier);
        clerk.enter(u"customerExtId"_s, u"IND1"_s);
        clerk.enter(u"communicationNumber"_s, u"COM1"_s);
        clerk.enter(u"firstName"_s, u"Ona"_s);
        clerk.enter(u"lastName"_s, name);
        clerk.workplace().practice().playNext(App::PracticeScenario::BadGateway);
        clerk.press(Qt::Key_Return, Qt::ControlModifier);
        if (name != canary)
            clerk.waitForEnd();
    }
    clerk.window().lock().lock(App::LockReason::Idle);
    QTRY_VERIFY(!clerk.workplace().outbox().isSending());
    QTRY_VERIFY(!clerk.workplace().store().isOpen());
    QCOMPARE(question.asked(), QStringList());
    clerk.unlock();
    QCOMPARE(clerk.headline(), u"Nothing was sent"_s);
    QCOMPARE(clerk.record().value(u"lastName"_s), canary);
}

void LockTest::aDroppedFileWaits()
{
    FormWindow clerk;
    clerk.enter(u"firstName"_s, canary);
    clerk.press(Qt::Key_L, Qt::ControlModifier);
    emit clerk.window().findChild<App::FileDrop *>()->dropped({u"/nowhere/customer.xml"_s});
    QCOMPARE(clerk.workplace().waitingFiles(), QStringList{u"/nowhere/customer.xml"_s});
    QCOMPARE(clerk.record().value(u"firstName"_s), canary);
}

void LockTest::aStoreThatDoesNotOpenHoldsNobodyUp()
{
    Support::StoreFolder place;
    place.open().reset();
    place.sql(u"PRAGMA user_version = 9999"_s);
    QVERIFY(!App::KeyFile::write(place.path(), place.key, u"correct horse"_s));
    App::Workplace workplace(place.path());
    App::MainWindow window(workplace);
    window.show();
    workplace.vault().open();
    QTRY_VERIFY(window.lock().isLocked());
    workplace.vault().tryPassphrase(u"correct horse"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!window.lock().isLocked(), 20000);
    QVERIFY(window.form()->widget()->isVisible());
    QVERIFY(!seen().filter(u"A newer version of Intake"_s).isEmpty());
}

void LockTest::closedWhileLockedItWasLeftInGoodOrder()
{
    QTemporaryDir folder;
    const App::SecretKey key = App::SecretKey::random();
    {
        FormWindow clerk(folder.path(), key);
        clerk.enter(u"firstName"_s, canary);
        clerk.press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!clerk.workplace().drafts().hasUnsaved());
        clerk.window().close();
        QVERIFY(!clerk.window().isVisible());
    }
    auto store = App::Store::open(folder.path(), key, &QDateTime::currentDateTimeUtc);
    QCOMPARE((*store)->page({}, 10)->size(), 1);
    QVERIFY((*store)->openRecords()->isEmpty());
}

QTEST_MAIN(LockTest)
#include "locktest.moc"
