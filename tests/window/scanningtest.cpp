#include "support/fillingclerk.h"
#include "widgets/customerform.h"
#include "window/lockcontroller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Support::FillingClerk;

/// Passport lines that a reader types as a keyboard would, into whatever has the focus.
class ScanningTest : public QObject
{
    Q_OBJECT

private slots:
    void aReaderFillsNoBox_data();
    void aReaderFillsNoBox();
    void theReadersLastKeyTakesNothing_data();
    void theReadersLastKeyTakesNothing();
    void enterLongAfterwardsIsAPersons();
    void whatStoodInTheBoxStaysThere_data();
    void whatStoodInTheBoxStaysThere();
    void screeningsStayTicked_data();
    void screeningsStayTicked();
    void cardsAreReadToo_data();
    void cardsAreReadToo();
    void typingOnIsAStepOfItsOwn();
    void enterThatGoesOnTearsNoZoneApart();
    void aLockedCustomerCatchesNothing();
    void aLockedWindowShowsNothing();
};

namespace {

const QString td1 = u"I<UTOD231458907<<<<<<<<<<<<<<<\n"
                    "7408122F1204159UTO<<<<<<<<<<<6\n"
                    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s;
const QString td2 = u"I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\n"
                    "D231458907UTO7408122F1204159<<<<<<<6"_s;

} // namespace

void ScanningTest::aReaderFillsNoBox_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("lineEnd");
    const std::pair<QString, int> ends[] = {{u"Enter"_s, Qt::Key_Return},
                                            {u"the keypad's Enter"_s, Qt::Key_Enter},
                                            {u"Tab"_s, Qt::Key_Tab},
                                            {u"a bare line feed"_s, Qt::Key_unknown},
                                            {u"no key"_s, 0}};
    for (const QString &path :
         {u"customerExtId"_s, u"birthDate"_s, u"citizenshipCountry"_s, u"isPEP"_s,
          u"activityDescription"_s, u"initialDepositAmount"_s, u"entityType"_s})
        for (const auto &[name, key] : ends)
            QTest::newRow(qPrintable(path + u", lines ended by "_s + name)) << path << key;
}

void ScanningTest::aReaderFillsNoBox()
{
    QFETCH(QString, path);
    QFETCH(int, lineEnd);
    FillingClerk clerk;
    const Forms::Record before = clerk.record();
    clerk.goTo(path);
    clerk.scan(FillingClerk::passport, lineEnd);
    QTRY_VERIFY(clerk.preview());
    QCOMPARE(clerk.record(), before);
    QCOMPARE(clerk.model().history().activeStack()->count(), 0);
    QCOMPARE(clerk.line(u"Last name"_s).last(), u"Sirvydyte"_s);
    clerk.answer(Qt::Key_Escape);
    QCOMPARE(clerk.focused(), path);
    QCOMPARE(clerk.record(), before);
}

void ScanningTest::theReadersLastKeyTakesNothing_data()
{
    QTest::addColumn<bool>("isSlow");
    QTest::newRow("a reader as they are") << false;
    QTest::newRow("a slow one") << true;
}

void ScanningTest::theReadersLastKeyTakesNothing()
{
    QFETCH(bool, isSlow);
    FillingClerk clerk;
    const Forms::Record before = clerk.record();
    clerk.goTo(u"customerExtId"_s);
    clerk.scan(FillingClerk::passport, Qt::Key_Return, !isSlow);
    if (isSlow) {
        QTRY_VERIFY(clerk.preview());
        clerk.answer(Qt::Key_Return);
    }
    QVERIFY(clerk.preview());
    QCOMPARE(clerk.record(), before);
    clerk.answer(Qt::Key_Return); // a person's
    QVERIFY(!clerk.preview());
    QCOMPARE(clerk.record().value(u"lastName"_s), u"Sirvydyte"_s);
    QVERIFY(clerk.record().value(u"customerExtId"_s).isEmpty());
}

/// A reader that ends no line leaves nothing behind that would swallow it.
void ScanningTest::enterLongAfterwardsIsAPersons()
{
    FillingClerk clerk;
    clerk.goTo(u"customerExtId"_s);
    clerk.scan(FillingClerk::passport, 0);
    QTRY_VERIFY(clerk.preview());
    QTest::qWait(2000);
    clerk.answer(Qt::Key_Return);
    QVERIFY(!clerk.preview());
    QCOMPARE(clerk.record().value(u"lastName"_s), u"Sirvydyte"_s);
}

void ScanningTest::whatStoodInTheBoxStaysThere_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("held");
    QTest::newRow("text") << u"customerExtId"_s << u"IND1"_s << u"IND1"_s;
    QTest::newRow("text that looks like a zone's beginning")
        << u"lastName"_s << u"PIA"_s << u"PIA"_s;
    QTest::newRow("a country") << u"citizenshipCountry"_s << u"lt"_s << u"LT"_s;
    QTest::newRow("yes") << u"isPEP"_s << u"y"_s << u"true"_s;
    QTest::newRow("a description") << u"activityDescription"_s << u"tea"_s << u"tea"_s;
}

void ScanningTest::whatStoodInTheBoxStaysThere()
{
    QFETCH(QString, path);
    QFETCH(QString, typed);
    QFETCH(QString, held);
    for (const bool leavesBefore : {false, true}) {
        FillingClerk clerk;
        clerk.goTo(path);
        clerk.type(typed);
        if (leavesBefore) { // what stands in the box is chosen then, and typing takes its place
            clerk.press(Qt::Key_Tab);
            clerk.press(Qt::Key_Backtab, Qt::ShiftModifier);
        }
        clerk.scan(FillingClerk::passport, Qt::Key_Return);
        QVERIFY(clerk.preview());
        QCOMPARE(clerk.record().value(path), held);
        clerk.answer(Qt::Key_Escape);
        QCOMPARE(clerk.model().history().activeStack()->count(), 1);
        clerk.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(clerk.record().value(path).isEmpty());
        QVERIFY(!clerk.model().history().canUndo());
    }
}

void ScanningTest::screeningsStayTicked_data()
{
    QTest::addColumn<int>("lineEnd");
    QTest::newRow("Enter") << static_cast<int>(Qt::Key_Return);
    QTest::newRow("Tab") << static_cast<int>(Qt::Key_Tab);
    QTest::newRow("no key") << 0;
}

/// The letters of a zone tick them and take the ticks back, until it is known to be one.
void ScanningTest::screeningsStayTicked()
{
    QFETCH(int, lineEnd);
    const QString screenings = u"initializeScreeningProcesses"_s;
    for (const QString &typed : {QString(), u"sa"_s}) {
        FillingClerk clerk;
        clerk.goTo(screenings);
        clerk.type(typed);
        const Forms::Record before = clerk.record();
        QCOMPARE(before.choices(screenings).size(), typed.size());
        clerk.scan(FillingClerk::passport, lineEnd);
        QTRY_VERIFY(clerk.preview());
        QCOMPARE(clerk.record(), before);
        clerk.answer(Qt::Key_Escape);
        QCOMPARE(clerk.focused(), screenings);
        QCOMPARE(clerk.record(), before);
    }
}

void ScanningTest::cardsAreReadToo_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("lineEnd");
    QTest::newRow("three lines") << td1 << static_cast<int>(Qt::Key_Return);
    QTest::newRow("three lines run together") << td1 << 0;
    QTest::newRow("two lines") << td2 << static_cast<int>(Qt::Key_Return);
    QTest::newRow("two lines run together") << td2 << 0;
}

void ScanningTest::cardsAreReadToo()
{
    QFETCH(QString, zone);
    QFETCH(int, lineEnd);
    FillingClerk clerk;
    clerk.goTo(u"customerExtId"_s);
    clerk.scan(zone, lineEnd);
    QTRY_VERIFY(clerk.preview());
    QCOMPARE(clerk.line(u"Document 1: Document number"_s).last(), u"D23145890"_s);
    clerk.answer(Qt::Key_Escape);
    QVERIFY(clerk.record().value(u"customerExtId"_s).isEmpty());
}

void ScanningTest::typingOnIsAStepOfItsOwn()
{
    FillingClerk clerk;
    clerk.goTo(u"customerExtId"_s);
    clerk.scan(FillingClerk::passport, Qt::Key_Return);
    clerk.answer(Qt::Key_Return);
    clerk.goTo(u"customerExtId"_s);
    clerk.type(u"IND1"_s);
    QCOMPARE(clerk.model().history().activeStack()->count(), 2);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(clerk.record().value(u"customerExtId"_s).isEmpty());
    QCOMPARE(clerk.record().value(u"lastName"_s), u"Sirvydyte"_s);
}

void ScanningTest::enterThatGoesOnTearsNoZoneApart()
{
    FillingClerk clerk;
    const Forms::Record before = clerk.record();
    clerk.window().form()->setEnterGoesOn(true);
    clerk.goTo(u"customerExtId"_s);
    clerk.scan(FillingClerk::passport, Qt::Key_Return);
    QVERIFY(clerk.preview());
    QCOMPARE(clerk.record(), before);
    clerk.answer(Qt::Key_Escape);
    QCOMPARE(clerk.focused(), u"customerExtId"_s);
}

void ScanningTest::aLockedCustomerCatchesNothing()
{
    FillingClerk clerk;
    clerk.goTo(u"lastName"_s);
    clerk.model().setLocked(true);
    clerk.scan(FillingClerk::passport, Qt::Key_Return);
    QTest::qWait(300);
    QVERIFY(!clerk.preview());
}

void ScanningTest::aLockedWindowShowsNothing()
{
    FillingClerk clerk;
    clerk.goTo(u"lastName"_s);
    clerk.scan(FillingClerk::passport, 0);
    clerk.window().lock().lock(App::LockReason::Asked);
    QTest::qWait(300);
    QVERIFY(!clerk.preview());
    QVERIFY(clerk.record().value(u"lastName"_s).isEmpty());
}

QTEST_MAIN(ScanningTest)
#include "scanningtest.moc"
