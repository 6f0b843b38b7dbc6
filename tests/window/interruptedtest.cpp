#include "support/formwindow.h"
#include "support/question.h"
#include "support/storefolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Support::FormWindow;
using Support::Question;
using Support::StoreFolder;

/// The question after a program that ended in the middle, and none after one that ended well.
class InterruptedTest : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void nothingIsAskedAfterAGoodEnd();
    void nothingIsAskedWhileAnotherProgramHasIt();
};

namespace {

/// A draft that was in a form whose program is gone: stored and never closed.
App::RecordHead interrupted(StoreFolder &place)
{
    auto store = place.open();
    App::Draft draft = Support::draftOf(u"Ona"_s);
    draft.record.setValue(u"birthDate"_s, u"24.5."_s); // in the middle of it
    draft.focus = Forms::FieldPath(u"lastName"_s);
    return *store->saveDraft({}, draft);
}

} // namespace

void InterruptedTest::answers_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("isInForm");
    QTest::addColumn<bool>("isInList");
    QTest::newRow("Open brings it back") << u"Open"_s << true << true;
    QTest::newRow("Later leaves it in the list") << u"Later"_s << false << true;
    QTest::newRow("Discard takes it out") << u"Discard"_s << false << false;
}

void InterruptedTest::answers()
{
    QFETCH(QString, button);
    QFETCH(bool, isInForm);
    QFETCH(bool, isInList);
    StoreFolder place;
    const App::RecordHead head = interrupted(place);
    {
        const Question question(button);
        FormWindow clerk(place.path(), place.key);
        QTRY_COMPARE(question.asked().size(), 1);
        QVERIFY(question.asked().first().contains(u"Ona"_s));
        clerk.waitForStore();
        QTRY_COMPARE(clerk.record().value(u"firstName"_s), isInForm ? u"Ona"_s : QString());
        if (isInForm) {
            // As a desktop does when the question is closed.
            clerk.window().activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&clerk.window()));
            QCOMPARE(clerk.record().value(u"birthDate"_s), u"24.5."_s);
            QCOMPARE(clerk.focused(), u"lastName"_s);
            QVERIFY(!clerk.message(u"birthDate"_s).isEmpty());
        }
        auto store = place.open();
        const auto heads = *store->page({}, 10);
        QCOMPARE(heads.size(), isInList ? 1 : 0);
        if (isInList)
            QCOMPARE(heads.first().id, head.id);
    }
    // Once.
    const Question again(u"Later"_s);
    FormWindow next(place.path(), place.key);
    next.waitForStore();
    next.waitForStore();
    QVERIFY(again.asked().isEmpty());
}

void InterruptedTest::nothingIsAskedAfterAGoodEnd()
{
    QTemporaryDir folder;
    const App::SecretKey key = App::SecretKey::random();
    {
        FormWindow clerk(folder.path(), key);
        clerk.enter(u"firstName"_s, u"Ona"_s);
        clerk.window().close();
        QTRY_VERIFY(!clerk.window().isVisible()); // as soon as it is stored
    }
    const Question question(u"Later"_s);
    FormWindow clerk(folder.path(), key);
    clerk.waitForStore();
    clerk.waitForStore();
    QVERIFY(question.asked().isEmpty());
    auto store = App::Store::open(folder.path(), key, &QDateTime::currentDateTimeUtc);
    QCOMPARE((*store)->page({}, 10)->first().summary.name, u"Ona"_s);
}

void InterruptedTest::nothingIsAskedWhileAnotherProgramHasIt()
{
    StoreFolder place;
    const App::RecordHead head = interrupted(place);
    const auto lease = App::RecordLease::tryTake(place.path(), head.id);
    QVERIFY(lease.ok());
    const Question question(u"Later"_s);
    FormWindow clerk(place.path(), place.key);
    clerk.waitForStore();
    clerk.waitForStore();
    QVERIFY(question.asked().isEmpty());
    // Opened all the same, it can only be read.
    clerk.workplace().drafts().open(head.id);
    QTRY_VERIFY(clerk.headline().startsWith(u"Open in another window: Ona"));
    QVERIFY(clerk.model().isLocked());
    QCOMPARE(clerk.record().value(u"firstName"_s), u"Ona"_s);
}

QTEST_MAIN(InterruptedTest)
#include "interruptedtest.moc"
