#include "support/formwindow.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::FormWindow;

/// Numbers that a connection's sequences put into new forms.
class SequenceTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewFormHasTheNextNumbers();
    void eachAcceptedCustomerLeavesOneNumberBehind();
    void twoProgramsNeverShareOne();
    void whatIsTypedStays();
    void aLateNumberLeavesTheWayBack_data();
    void aLateNumberLeavesTheWayBack();
    void aLateNumberIsNoStepAndNoDraft();
    void aLateNumberLeavesTheWayForth();
    void theSameConnectionAgainTakesNoNumber();
    void aFormThatNobodyTouchedTakesNoNumber();
    void whatWasTypedKeepsItsNumber_data();
    void whatWasTypedKeepsItsNumber();
    void aNumberStaysTakenWhereAnotherProgramWentOn();
};

namespace {

void number(FormWindow &clerk)
{
    App::ConnectionProfile profile = clerk.workplace().profile();
    profile.communicationPattern = u"ComNr_{000000}"_s;
    profile.customerPattern = u"IND{000}"_s;
    clerk.workplace().useProfile(profile);
    QTRY_VERIFY(!clerk.record().value(u"communicationNumber"_s).isEmpty());
    QTRY_VERIFY(!clerk.record().value(u"customerExtId"_s).isEmpty());
    clerk.waitForStore();
}

QString enterAndSubmit(FormWindow &clerk)
{
    const QString sent = clerk.record().value(u"communicationNumber"_s);
    clerk.enter(u"firstName"_s, u"Ona"_s);
    clerk.enter(u"lastName"_s, sent);
    clerk.submit();
    return sent;
}

} // namespace

void SequenceTest::aNewFormHasTheNextNumbers()
{
    FormWindow clerk;
    number(clerk);
    QCOMPARE(clerk.record().value(u"communicationNumber"_s), u"ComNr_000001"_s);
    QCOMPARE(clerk.record().value(u"customerExtId"_s), u"IND001"_s);
    QVERIFY(!clerk.model().isChanged());
    QCOMPARE(clerk.focused(), u"firstName"_s); // the first box that is still empty
}

void SequenceTest::eachAcceptedCustomerLeavesOneNumberBehind()
{
    FormWindow clerk;
    number(clerk);
    for (int customer = 1; customer <= 3; ++customer) {
        QCOMPARE(enterAndSubmit(clerk), u"ComNr_%1"_s.arg(customer, 6, 10, QChar(u'0')));
        QVERIFY(clerk.headline().startsWith(u"Accepted"));
        clerk.waitForStore();
    }
    // A customer that was replaced keeps its number as a draft.
    clerk.enter(u"firstName"_s, u"Ona"_s);
    QCOMPARE(clerk.record().value(u"communicationNumber"_s), u"ComNr_000004"_s);
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(clerk.record().value(u"communicationNumber"_s), u"ComNr_000005"_s);
}

void SequenceTest::twoProgramsNeverShareOne()
{
    const QTemporaryDir folder;
    const App::SecretKey key = App::SecretKey::random();
    QSet<QString> seen;
    {
        FormWindow one(folder.path(), key);
        FormWindow other(folder.path(), key);
        number(one);
        number(other);
        for (int round = 0; round < 3; ++round) {
            for (FormWindow *each : {&one, &other}) {
                each->window().activateWindow();
                QVERIFY(QTest::qWaitForWindowActive(&each->window()));
                seen.insert(enterAndSubmit(*each));
                each->waitForStore();
            }
        }
        QCOMPARE(seen.size(), 6);
    }
    FormWindow later(folder.path(), key);
    number(later);
    QVERIFY(!seen.contains(later.record().value(u"communicationNumber"_s)));
}

void SequenceTest::whatIsTypedStays()
{
    FormWindow clerk;
    clerk.enter(u"communicationNumber"_s, u"Mine"_s);
    App::ConnectionProfile profile = clerk.workplace().profile();
    profile.communicationPattern = u"ComNr_{000000}"_s;
    clerk.workplace().useProfile(profile);
    clerk.waitForStore();
    QCOMPARE(clerk.record().value(u"communicationNumber"_s), u"Mine"_s);
}

void SequenceTest::aLateNumberLeavesTheWayBack_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("of a form that was cleared")
        << int(Qt::Key_Delete) << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier);
    QTest::newRow("of a new customer after another one")
        << int(Qt::Key_N) << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void SequenceTest::aLateNumberLeavesTheWayBack()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    FormWindow clerk;
    clerk.enter(u"firstName"_s, u"Ona"_s);
    clerk.press(key, modifiers);
    number(clerk);
    QCOMPARE(clerk.record().value(u"communicationNumber"_s), u"ComNr_000001"_s);
    QCOMPARE(clerk.record().value(u"customerExtId"_s), u"IND001"_s);
    QVERIFY(clerk.workplace().isFresh());
    QVERIFY(clerk.model().shown().isEmpty());
    QCOMPARE(clerk.focused(), u"firstName"_s); // the first box that is still empty
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(clerk.record().value(u"firstName"_s), u"Ona"_s);
}

void SequenceTest::aLateNumberIsNoStepAndNoDraft()
{
    FormWindow clerk;
    number(clerk);
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    clerk.press(Qt::Key_N, Qt::ControlModifier); // the next numbers are still on their way
    QCOMPARE(clerk.record().value(u"communicationNumber"_s), QString());
    QTRY_COMPARE(clerk.record().value(u"communicationNumber"_s), u"ComNr_000003"_s);
    QTRY_COMPARE(clerk.record().value(u"customerExtId"_s), u"IND003"_s);
    clerk.workplace().drafts().save();
    clerk.waitForStore();
    QCOMPARE(clerk.workplace().drafts().head().id, 0);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(clerk.record().value(u"communicationNumber"_s), u"ComNr_000002"_s);
    clerk.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(clerk.record().value(u"communicationNumber"_s), u"ComNr_000003"_s);
    QCOMPARE(clerk.record().value(u"customerExtId"_s), u"IND003"_s);
}

void SequenceTest::aLateNumberLeavesTheWayForth()
{
    FormWindow clerk;
    clerk.enter(u"firstName"_s, u"Ona"_s);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    App::ConnectionProfile profile = clerk.workplace().profile();
    profile.communicationPattern = u"ComNr_{000000}"_s;
    clerk.workplace().useProfile(profile);
    clerk.waitForStore();
    clerk.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(clerk.record().value(u"firstName"_s), u"Ona"_s);
}

/// As a change of language uses it again.
void SequenceTest::theSameConnectionAgainTakesNoNumber()
{
    FormWindow clerk;
    number(clerk);
    for (int round = 0; round < 3; ++round) {
        const App::ConnectionProfile same = clerk.workplace().profile();
        clerk.workplace().useProfile(same);
        clerk.waitForStore();
        QCOMPARE(clerk.record().value(u"communicationNumber"_s), u"ComNr_000001"_s);
    }
    QVERIFY(!clerk.model().isChanged());
}

void SequenceTest::aFormThatNobodyTouchedTakesNoNumber()
{
    const QTemporaryDir folder;
    const App::SecretKey key = App::SecretKey::random();
    for (int start = 0; start < 3; ++start) {
        FormWindow clerk(folder.path(), key);
        number(clerk);
        QCOMPARE(clerk.record().value(u"communicationNumber"_s), u"ComNr_000001"_s);
        QCOMPARE(clerk.record().value(u"customerExtId"_s), u"IND001"_s);
    }
    {
        FormWindow clerk(folder.path(), key);
        number(clerk);
        enterAndSubmit(clerk);
        clerk.waitForStore();
    }
    FormWindow clerk(folder.path(), key);
    number(clerk);
    QCOMPARE(clerk.record().value(u"communicationNumber"_s), u"ComNr_000002"_s);
}

void SequenceTest::whatWasTypedKeepsItsNumber_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a draft") << u"draft"_s;
    QTest::newRow("what was typed and taken back") << u"undone"_s;
    QTest::newRow("what was cleared") << u"cleared"_s;
    QTest::newRow("a customer that another took the place of") << u"replaced"_s;
}

void SequenceTest::whatWasTypedKeepsItsNumber()
{
    QFETCH(QString, what);
    const QTemporaryDir folder;
    const App::SecretKey key = App::SecretKey::random();
    {
        FormWindow clerk(folder.path(), key);
        number(clerk);
        clerk.enter(u"firstName"_s, u"Ona"_s);
        if (what == u"undone")
            clerk.press(Qt::Key_Z, Qt::ControlModifier);
        else if (what == u"cleared")
            clerk.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
        else if (what == u"replaced")
            clerk.press(Qt::Key_N, Qt::ControlModifier);
        clerk.waitForStore();
    }
    FormWindow clerk(folder.path(), key);
    number(clerk);
    QVERIFY(clerk.record().value(u"communicationNumber"_s) != u"ComNr_000001"_s);
}

void SequenceTest::aNumberStaysTakenWhereAnotherProgramWentOn()
{
    const QTemporaryDir folder;
    const App::SecretKey key = App::SecretKey::random();
    auto first = std::make_unique<FormWindow>(folder.path(), key);
    number(*first);
    FormWindow second(folder.path(), key);
    number(second);
    const QString shown = second.record().value(u"communicationNumber"_s);
    first.reset(); // behind its numbers others are shown
    FormWindow third(folder.path(), key);
    number(third);
    const QString next = third.record().value(u"communicationNumber"_s);
    QVERIFY2(next > shown, qPrintable(next));
}

QTEST_MAIN(SequenceTest)
#include "sequencetest.moc"
