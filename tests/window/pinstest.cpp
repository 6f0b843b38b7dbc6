#include "support/formwindow.h"

#include "widgets/customerform.h"
#include "widgets/fieldline.h"
#include "widgets/startmark.h"

#include <QStatusBar>
#include <QTest>

using namespace Qt::StringLiterals;
using Forms::CustomerKind;
using Support::FormWindow;

/// A pin carries what stands in its field to the next customer, by keys alone, and is seen.
class PinsTest : public QObject
{
    Q_OBJECT

private slots:
    void goesOnFromCustomerToCustomer();
    void goesToANewCustomerThatIsAskedFor();
    void isTakenOffByTheSameKey();
    void isSeenAndHeard();
    void saysWhatItCarriesWhereSomethingElseStands();
    void isRefusedForWhatTellsWhoACustomerIs_data();
    void isRefusedForWhatTellsWhoACustomerIs();
    void isOfItsKindAlone();
    void allAreTakenOffAtOnce();
    void aFormWithNothingButPinsIsNoDraft();
    void theFocusGoesToTheFirstEmptyBox();
    void survivesAnotherLanguage();

private:
    static void pin(FormWindow &clerk, const QString &path);
    static void enterAndSubmit(FormWindow &clerk, const QString &number);
    static Forms::StartMark *mark(FormWindow &clerk, const QString &path);
};

void PinsTest::pin(FormWindow &clerk, const QString &path)
{
    clerk.goTo(path);
    clerk.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
}

void PinsTest::enterAndSubmit(FormWindow &clerk, const QString &number)
{
    clerk.enter(u"customerExtId"_s, u"IND"_s + number);
    clerk.enter(u"communicationNumber"_s, u"ComNr"_s + number);
    clerk.enter(u"firstName"_s, u"Ona"_s);
    clerk.enter(u"lastName"_s, number);
    clerk.submit();
}

/// The mark beside a field's box; null where none is seen.
Forms::StartMark *PinsTest::mark(FormWindow &clerk, const QString &path)
{
    for (Forms::FieldLine *line : clerk.window().form()->findChildren<Forms::FieldLine *>())
        if (line->findChild<QWidget *>(path, Qt::FindDirectChildrenOnly))
            for (auto *each : line->findChildren<Forms::StartMark *>())
                if (each->isVisible())
                    return each;
    return nullptr;
}

void PinsTest::goesOnFromCustomerToCustomer()
{
    FormWindow clerk;
    clerk.enter(u"applicationDate"_s, u"24112026"_s);
    pin(clerk, u"applicationDate"_s);
    for (const QString &number : {u"1"_s, u"2"_s}) {
        enterAndSubmit(clerk, number);
        QVERIFY2(clerk.headline().startsWith(u"Accepted"_s), qPrintable(clerk.headline()));
        QCOMPARE(clerk.record().value(u"applicationDate"_s), u"2026-11-24"_s);
        QCOMPARE(clerk.record().value(u"firstName"_s), QString());
    }
    clerk.enter(u"applicationDate"_s, u"25112026"_s);
    enterAndSubmit(clerk, u"3"_s);
    QCOMPARE(clerk.record().value(u"applicationDate"_s), u"2026-11-25"_s);
}

void PinsTest::goesToANewCustomerThatIsAskedFor()
{
    FormWindow clerk;
    clerk.enter(u"firstName"_s, u"Jose"_s);
    clerk.enter(u"activityDescription"_s, u"Baker"_s);
    pin(clerk, u"activityDescription"_s);
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(clerk.boxText(u"activityDescription"_s), u"Baker"_s);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(clerk.boxText(u"activityDescription"_s), u"Baker"_s);
}

void PinsTest::isTakenOffByTheSameKey()
{
    FormWindow clerk;
    clerk.enter(u"nationalCode"_s, u"1"_s);
    clerk.enter(u"applicationDate"_s, u"24112026"_s);
    pin(clerk, u"applicationDate"_s);
    pin(clerk, u"applicationDate"_s);
    QVERIFY(!mark(clerk, u"applicationDate"_s));
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(clerk.record().value(u"applicationDate"_s), QString());
}

void PinsTest::isSeenAndHeard()
{
    FormWindow clerk;
    clerk.enter(u"applicationDate"_s, u"24112026"_s);
    QVERIFY(!mark(clerk, u"applicationDate"_s));
    QVERIFY(!clerk.box(u"applicationDate"_s)->accessibleDescription().contains(u"Pinned"_s));
    pin(clerk, u"applicationDate"_s);
    QVERIFY(mark(clerk, u"applicationDate"_s));
    QVERIFY(mark(clerk, u"applicationDate"_s)->isPinned());
    QCOMPARE(mark(clerk, u"applicationDate"_s)->text(), u"pinned"_s);
    QVERIFY(clerk.box(u"applicationDate"_s)->accessibleDescription().contains(u"Pinned:"_s));
    QCOMPARE(clerk.window().statusBar()->currentMessage(),
             u"“Application date” is pinned: the next customer starts with it."_s);
}

void PinsTest::saysWhatItCarriesWhereSomethingElseStands()
{
    FormWindow clerk;
    clerk.enter(u"riskLevel"_s, u"low"_s);
    pin(clerk, u"riskLevel"_s);
    Forms::Record other = clerk.record();
    other.setValue(u"riskLevel"_s, u"HIGH"_s);
    clerk.model().replace(other, u"loading"_s, Forms::CustomerModel::Reveal::Everything);
    QCOMPARE(mark(clerk, u"riskLevel"_s)->text(), u"pinned: Low"_s);
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(clerk.record().value(u"riskLevel"_s), u"LOW"_s);
    QCOMPARE(mark(clerk, u"riskLevel"_s)->text(), u"pinned"_s);
}

void PinsTest::isRefusedForWhatTellsWhoACustomerIs_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : {u"firstName"_s, u"birthDate"_s, u"nationalCode"_s,
                                u"customerExtId"_s, u"initialDepositAccount"_s})
        QTest::newRow(qPrintable(path)) << path;
}

void PinsTest::isRefusedForWhatTellsWhoACustomerIs()
{
    QFETCH(QString, path);
    FormWindow clerk;
    pin(clerk, path);
    QVERIFY(!clerk.model().newCustomers().hasPins());
    QVERIFY(clerk.window().statusBar()->currentMessage().contains(
        u"tells who a customer is, and is never carried to another"_s));
}

void PinsTest::isOfItsKindAlone()
{
    FormWindow clerk;
    clerk.enter(u"applicationDate"_s, u"24112026"_s);
    pin(clerk, u"applicationDate"_s);
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(clerk.record().value(u"applicationDate"_s), QString());
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(clerk.record().value(u"applicationDate"_s), u"2026-11-24"_s);
}

void PinsTest::allAreTakenOffAtOnce()
{
    FormWindow clerk;
    clerk.enter(u"applicationDate"_s, u"24112026"_s);
    pin(clerk, u"applicationDate"_s);
    pin(clerk, u"riskLevel"_s);
    clerk.command(u"Remove all pins"_s)->trigger();
    QVERIFY(!mark(clerk, u"applicationDate"_s));
    QVERIFY(!clerk.model().newCustomers().hasPins());
}

void PinsTest::aFormWithNothingButPinsIsNoDraft()
{
    FormWindow clerk;
    clerk.enter(u"applicationDate"_s, u"24112026"_s);
    pin(clerk, u"applicationDate"_s);
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    clerk.waitForStore();
    QCOMPARE(clerk.workplace().drafts().head().id, 0);
    // The kind is a change like any other, and back again is none.
    for (const bool isChanged : {true, false}) {
        clerk.press(Qt::Key_I, Qt::ControlModifier);
        clerk.press(Qt::Key_S, Qt::ControlModifier);
        clerk.waitForStore();
        QTRY_COMPARE(clerk.workplace().drafts().head().id != 0, isChanged);
    }
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    clerk.enter(u"title"_s, u"UAB"_s);
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    clerk.waitForStore();
    QVERIFY(clerk.workplace().drafts().head().id != 0);
}

void PinsTest::theFocusGoesToTheFirstEmptyBox()
{
    FormWindow clerk;
    clerk.enter(u"riskManagementCategory"_s, u"OTHER"_s);
    clerk.goTo(u"riskManagementCategory"_s);
    clerk.press(Qt::Key_Delete);
    pin(clerk, u"riskManagementCategory"_s);
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(clerk.focused(), u"customerExtId"_s);
}

void PinsTest::survivesAnotherLanguage()
{
    FormWindow clerk;
    clerk.enter(u"applicationDate"_s, u"24112026"_s);
    pin(clerk, u"applicationDate"_s);
    // The window is made anew, on the same workplace.
    App::MainWindow other(clerk.workplace());
    other.show();
    QVERIFY(QTest::qWaitForWindowExposed(&other));
    other.form()->goTo(Forms::FieldPath(u"applicationDate"_s));
    const auto marks = other.form()->findChildren<Forms::StartMark *>();
    QVERIFY(std::any_of(marks.cbegin(), marks.cend(), std::mem_fn(&Forms::StartMark::isPinned)));
}

QTEST_MAIN(PinsTest)
#include "pinstest.moc"
