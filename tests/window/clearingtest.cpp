#include "support/formwindow.h"
#include "support/samplerecords.h"
#include "widgets/customerform.h"

#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FormWindow;

/// "Clear the form": all that was typed goes, the customer stays the one it was.
class ClearingTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesWhatCustomersStartWith_data();
    void leavesWhatCustomersStartWith();
    void keepsTheNumbersOfTheConnection();
    void staysTheSameCustomer();
    void isUndone();
    void showsNoErrors();
    void aLockedCustomerIsNotCleared();
};

namespace {

void clear(FormWindow &clerk)
{
    clerk.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

void ClearingTest::leavesWhatCustomersStartWith_data()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::newRow("individual") << CustomerKind::Individual;
    QTest::newRow("organization") << CustomerKind::Organization;
}

void ClearingTest::leavesWhatCustomersStartWith()
{
    QFETCH(CustomerKind, kind);
    FormWindow clerk;
    const Record fresh = clerk.workplace().newRecord(kind);
    clerk.model().startOver(Support::fullRecord(kind));
    // What only the other kind has was typed, too.
    clerk.model().edit(FieldPath(u"firstName"_s), u"Jose"_s);
    clerk.model().edit(FieldPath(u"title"_s), u"UAB Dockers"_s);
    clear(clerk);
    QCOMPARE(clerk.record(), fresh);
    QCOMPARE(clerk.focused(), u"customerExtId"_s);
}

void ClearingTest::keepsTheNumbersOfTheConnection()
{
    FormWindow clerk;
    App::ConnectionProfile profile = clerk.workplace().profile();
    profile.communicationPattern = u"ComNr_{000000}"_s;
    clerk.workplace().useProfile(profile);
    QVERIFY(
        QTest::qWaitFor([&] { return !clerk.record().value(u"communicationNumber"_s).isEmpty(); }));
    const Record fresh = clerk.record();
    clerk.enter(u"customerExtId"_s, u"IND1"_s);
    clerk.enter(u"firstName"_s, u"Jose"_s);
    clear(clerk);
    QCOMPARE(clerk.record(), fresh);
}

void ClearingTest::staysTheSameCustomer()
{
    FormWindow clerk;
    clerk.enter(u"firstName"_s, u"Jose"_s);
    const qint64 identity = clerk.model().identity();
    QSignalSpy replaced(&clerk.model(), &CustomerModel::customerReplaced);
    clear(clerk);
    QCOMPARE(clerk.model().identity(), identity);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(clerk.model().identity(), identity);
    QVERIFY(replaced.isEmpty());
}

void ClearingTest::isUndone()
{
    FormWindow clerk;
    clerk.model().startOver(Support::fullRecord(CustomerKind::Individual));
    const Record before = clerk.record();
    clear(clerk);
    const Record after = clerk.record();
    QCOMPARE(clerk.window().statusBar()->currentMessage(),
             u"The form is cleared. Undo brings back what was typed."_s);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(clerk.record(), before);
    QVERIFY(!clerk.model().history().canUndo());
    clerk.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(clerk.record(), after);
}

void ClearingTest::showsNoErrors()
{
    FormWindow clerk;
    clerk.enter(u"birthDate"_s, u"31.2.1990"_s);
    clerk.submit();
    const QStringList before = clerk.listed();
    QVERIFY(!before.isEmpty());
    clerk.goTo(u"birthDate"_s);
    clear(clerk);
    QVERIFY(clerk.model().shown().isEmpty());
    QVERIFY(clerk.listed().isEmpty());
    // And what was seen before is seen again.
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!clerk.message(u"birthDate"_s).isEmpty());
}

void ClearingTest::aLockedCustomerIsNotCleared()
{
    FormWindow clerk;
    clerk.model().startOver(Support::fullRecord(CustomerKind::Individual));
    clerk.model().setLocked(true);
    const Record before = clerk.record();
    clear(clerk);
    QCOMPARE(clerk.record(), before);
    QCOMPARE(clerk.window().statusBar()->currentMessage(), u"This customer can only be read."_s);
}

QTEST_MAIN(ClearingTest)
#include "clearingtest.moc"
