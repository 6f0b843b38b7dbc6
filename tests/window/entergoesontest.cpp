#include "support/formwindow.h"
#include "support/samplerecords.h"
#include "widgets/customerform.h"
#include "widgets/fieldeditor.h"
#include "widgets/sectionform.h"

#include <QAction>
#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FormWindow;

/// "Enter goes to the next field": where it was chosen, from any box that has no use for Enter, and
/// never so far as to submit.
class EnterGoesOnTest : public QObject
{
    Q_OBJECT

private slots:
    void itIsOffUntilItIsChosen();
    void enterGoesToTheNextField_data();
    void enterGoesToTheNextField();
    void whatWasTypedIsRead();
    void aLineOfAnOpenListIsTaken();
    void aLongTextTakesANewLine();
    void foldedSectionsAreSkipped();
    void theLastFieldLeadsToSubmit();
    void itIsKept();
};

namespace {

void choose(FormWindow &clerk)
{
    clerk.command(u"Enter goes to the next field"_s)->trigger();
}

Record withRows()
{
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.appendRow(u"listContact"_s, {{u"contactType"_s, u"EMAIL"_s}});
    record.appendRow(u"listContact"_s, {{u"contactType"_s, u"WEBSITE"_s}});
    return record;
}

} // namespace

void EnterGoesOnTest::itIsOffUntilItIsChosen()
{
    FormWindow clerk;
    clerk.goTo(u"firstName"_s);
    clerk.press(Qt::Key_Return);
    QCOMPARE(clerk.focused(), u"firstName"_s);
    choose(clerk);
    clerk.press(Qt::Key_Return);
    QCOMPARE(clerk.focused(), u"lastName"_s);
    choose(clerk);
    clerk.press(Qt::Key_Return);
    QCOMPARE(clerk.focused(), u"lastName"_s);
}

void EnterGoesOnTest::enterGoesToTheNextField_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("a text") << u"firstName"_s << u"lastName"_s;
    QTest::newRow("a date") << u"birthDate"_s << u"birthCountry"_s;
    QTest::newRow("a code") << u"birthCountry"_s << u"citizenshipCountry"_s;
    QTest::newRow("the switch of the kind") << u"entityType"_s << u"customerExtId"_s;
    QTest::newRow("a row's answer, to the next row")
        << u"listContact[0].useForCommunication"_s << u"listContact[1].contactType"_s;
    QTest::newRow("within a row") << u"listContact[0].contactType"_s
                                  << u"listContact[0].contactDetails"_s;
    QTest::newRow("ticks") << u"initializeScreeningProcesses"_s << u"isPEP"_s;
    QTest::newRow("yes or no") << u"isPEP"_s << u"isSanctioned"_s;
}

void EnterGoesOnTest::enterGoesToTheNextField()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    FormWindow clerk;
    clerk.fill(withRows());
    choose(clerk);
    const Record before = clerk.record();
    clerk.goTo(from);
    QCOMPARE(clerk.focused(), from);
    clerk.press(Qt::Key_Return);
    QCOMPARE(clerk.focused(), to);
    clerk.goTo(from);
    clerk.press(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(clerk.focused(), to);
    QCOMPARE(clerk.record(), before);
    QVERIFY(!clerk.workplace().outbox().isSending());
}

void EnterGoesOnTest::whatWasTypedIsRead()
{
    FormWindow clerk;
    choose(clerk);
    clerk.goTo(u"birthDate"_s);
    clerk.type(u"24051995"_s);
    clerk.press(Qt::Key_Return);
    QCOMPARE(clerk.record().value(u"birthDate"_s), u"1995-05-24"_s);
}

void EnterGoesOnTest::aLineOfAnOpenListIsTaken()
{
    FormWindow clerk;
    choose(clerk);
    clerk.goTo(u"birthCountry"_s);
    clerk.type(u"lith"_s);
    QVERIFY(QApplication::activePopupWidget());
    clerk.press(Qt::Key_Down);
    clerk.press(Qt::Key_Return);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(clerk.record().value(u"birthCountry"_s), u"LT"_s);
    QCOMPARE(clerk.focused(), u"citizenshipCountry"_s);
    // And where the letters say it already.
    clerk.type(u"lv"_s);
    clerk.press(Qt::Key_Return);
    QCOMPARE(clerk.record().value(u"citizenshipCountry"_s), u"LV"_s);
    QCOMPARE(clerk.focused(), u"secondCitizenshipCountry"_s);
}

void EnterGoesOnTest::aLongTextTakesANewLine()
{
    FormWindow clerk;
    choose(clerk);
    clerk.goTo(u"activityDescription"_s);
    clerk.type(u"nails"_s);
    clerk.press(Qt::Key_Return);
    clerk.type(u"screws"_s);
    QCOMPARE(clerk.record().value(u"activityDescription"_s), u"nails\nscrews"_s);
    QCOMPARE(clerk.focused(), u"activityDescription"_s);
}

void EnterGoesOnTest::foldedSectionsAreSkipped()
{
    FormWindow clerk;
    choose(clerk);
    clerk.goTo(u"initialDepositAccount"_s); // the last section is open, the ones between are not
    const SectionForm *needed = clerk.window().form()->sections().first();
    clerk.goTo(needed->editors().last()->objectName());
    clerk.press(Qt::Key_Return);
    QVERIFY(clerk.focused().startsWith(u"initialDeposit"));
}

void EnterGoesOnTest::theLastFieldLeadsToSubmit()
{
    FormWindow clerk;
    clerk.fill(Support::minimalRecord(CustomerKind::Individual));
    choose(clerk);
    clerk.goTo(clerk.window().form()->sections().first()->editors().last()->objectName());
    clerk.press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"submit"_s);
    clerk.press(Qt::Key_Return);
    clerk.press(Qt::Key_Enter, Qt::KeypadModifier);
    QVERIFY(!clerk.workplace().outbox().isSending());
    QVERIFY(clerk.workplace().outbox().last().body.isEmpty());
    clerk.press(Qt::Key_Space);
    clerk.waitForEnd();
    QCOMPARE(clerk.headline().section(u':', 0, 0), u"Accepted"_s);
}

void EnterGoesOnTest::itIsKept()
{
    const QTemporaryDir folder;
    const App::SecretKey key = App::SecretKey::random();
    {
        FormWindow clerk(folder.path(), key);
        choose(clerk);
    }
    FormWindow clerk(folder.path(), key);
    clerk.goTo(u"firstName"_s);
    clerk.press(Qt::Key_Return);
    QCOMPARE(clerk.focused(), u"lastName"_s);
}

QTEST_MAIN(EnterGoesOnTest)
#include "entergoesontest.moc"
