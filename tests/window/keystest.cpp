#include "contract/catalogue.h"
#include "support/formwindow.h"
#include "support/samplerecords.h"
#include "widgets/customerform.h"
#include "widgets/sectionform.h"
#include "widgets/sectionlist.h"

#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FormWindow;

Q_DECLARE_METATYPE(Forms::CustomerKind)

/// The window's own keys: to findings and sections, to the other kind, to the next customer, back.
class KeysTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyStandsForOneCommand();
    void f8GoesAroundTheFindings();
    void theListIsWalkedWithArrows();
    void whatOneGoesToIsTypedOver_data();
    void whatOneGoesToIsTypedOver();
    void theListGoesWhenAllIsMended();
    void adviceAloneNeverStandsInTheWay();
    void plainEnterNeverSubmits_data();
    void plainEnterNeverSubmits();
    void ctrlAndADigitGoToASection_data();
    void ctrlAndADigitGoToASection();
    void theSectionListGoesToASection();
    void aNewCustomerIsUndone();
    void sectionsFoldForTheNextCustomer();
    void whatWasOnlyLookedAtFolds();
    void undoGoesOverTheWholeForm();
};

namespace {

/// The form with a customer that lacks three things.
void begin(FormWindow &clerk)
{
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(u"customerExtId"_s, QString());
    record.setValue(u"lastName"_s, QString());
    record.setValue(u"riskLevel"_s, u"HUGE"_s);
    clerk.model().startOver(record);
    clerk.goTo(u"nationalCode"_s);
    clerk.submit();
}

} // namespace

void KeysTest::everyKeyStandsForOneCommand()
{
    FormWindow clerk;
    QHash<QString, QString> commands;
    for (const QAction *action : clerk.window().findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            const QString name = key.toString(QKeySequence::PortableText);
            QVERIFY2(!commands.contains(name),
                     qPrintable(u"%1: %2 and %3"_s.arg(name, commands[name], action->text())));
            commands.insert(name, action->text());
            QVERIFY2(!action->associatedObjects().isEmpty(), qPrintable(action->text()));
        }
    }
    for (const QString &key : {u"Ctrl+N"_s, u"Ctrl+O"_s, u"Ctrl+Return"_s, u"Ctrl+Enter"_s,
                               u"Ctrl+Z"_s, u"F8"_s, u"Shift+F8"_s, u"Ctrl+1"_s, u"Ctrl+9"_s})
        QVERIFY2(commands.contains(key), qPrintable(key));
}

void KeysTest::f8GoesAroundTheFindings()
{
    FormWindow clerk;
    begin(clerk);
    const QStringList paths = {u"customerExtId"_s, u"lastName"_s, u"riskLevel"_s};
    for (int round = 0; round < 2; ++round) {
        for (const QString &path : paths) {
            clerk.press(Qt::Key_F8);
            QCOMPARE(clerk.focused(), path);
        }
    }
    for (int at = 1; at >= -1; --at) {
        clerk.press(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(clerk.focused(), paths.at((at + 3) % 3));
    }
}

void KeysTest::theListIsWalkedWithArrows()
{
    FormWindow clerk;
    begin(clerk);
    QCOMPARE(clerk.listed().size(), 3);
    QVERIFY(qobject_cast<QListWidget *>(QApplication::focusWidget()));
    clerk.press(Qt::Key_Down);
    clerk.press(Qt::Key_Return);
    QCOMPARE(clerk.focused(), u"lastName"_s);
    QVERIFY(!clerk.message(u"lastName"_s).isEmpty());
}

void KeysTest::whatOneGoesToIsTypedOver_data()
{
    using Keys = QList<QKeyCombination>;
    QTest::addColumn<Keys>("keys");
    QTest::newRow("by the list") << Keys{Qt::Key_Return};
    QTest::newRow("by F8") << Keys{Qt::Key_F8};
    QTest::newRow("by a section's key") << Keys{Qt::CTRL | Qt::Key_2};
    QTest::newRow("by Ctrl+K") << Keys{
        Qt::CTRL | Qt::Key_K, Qt::Key_B, Qt::Key_I, Qt::Key_R, Qt::Key_T, Qt::Key_H, Qt::Key_D,
        Qt::Key_Return};
}

void KeysTest::whatOneGoesToIsTypedOver()
{
    QFETCH(QList<QKeyCombination>, keys);
    FormWindow clerk;
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(u"birthDate"_s, u"31.2.1990"_s);
    clerk.fill(record);
    clerk.submit();
    for (const QKeyCombination each : keys)
        clerk.press(each.key(), each.keyboardModifiers());
    clerk.type(u"24051995"_s);
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.record().value(u"birthDate"_s), u"1995-05-24"_s);
}

void KeysTest::theListGoesWhenAllIsMended()
{
    FormWindow clerk;
    begin(clerk);
    clerk.enter(u"customerExtId"_s, u"IND1"_s);
    clerk.enter(u"lastName"_s, u"Rodriguez"_s);
    QCOMPARE(clerk.listed().size(), 1);
    clerk.enter(u"riskLevel"_s, u"high"_s);
    QVERIFY(clerk.listed().isEmpty());
    QCOMPARE(clerk.record().value(u"riskLevel"_s), u"HIGH"_s);
    clerk.submit();
    QCOMPARE(clerk.headline().section(u':', 0, 0), u"Accepted"_s);
}

void KeysTest::adviceAloneNeverStandsInTheWay()
{
    FormWindow clerk;
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(u"birthDate"_s, u"1850-01-01"_s);
    clerk.fill(record);
    clerk.submit();
    QCOMPARE(clerk.headline().section(u':', 0, 0), u"Accepted"_s);
}

void KeysTest::plainEnterNeverSubmits_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path :
         {u"firstName"_s, u"birthDate"_s, u"birthCountry"_s, u"isPEP"_s, u"entityType"_s,
          u"initialDepositAmount"_s, u"initializeScreeningProcesses"_s})
        QTest::newRow(qPrintable(path)) << path;
}

void KeysTest::plainEnterNeverSubmits()
{
    QFETCH(QString, path);
    FormWindow clerk;
    clerk.fill(Support::minimalRecord(CustomerKind::Individual));
    clerk.goTo(path);
    clerk.press(Qt::Key_Return);
    clerk.press(Qt::Key_Enter);
    QVERIFY(!clerk.workplace().outbox().isSending());
    QVERIFY(clerk.workplace().outbox().last().body.isEmpty());
    QVERIFY(clerk.model().shown().isEmpty());
}

void KeysTest::ctrlAndADigitGoToASection_data()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::addColumn<int>("digit");
    for (int digit = 1; digit <= 9; ++digit) {
        QTest::addRow("individual, Ctrl+%d", digit) << CustomerKind::Individual << digit;
        QTest::addRow("organization, Ctrl+%d", digit) << CustomerKind::Organization << digit;
    }
}

void KeysTest::ctrlAndADigitGoToASection()
{
    QFETCH(CustomerKind, kind);
    QFETCH(int, digit);
    FormWindow clerk;
    clerk.model().setKind(kind);
    clerk.press(Qt::Key_0 + digit, Qt::ControlModifier);
    const SectionForm *section = clerk.window().form()->sections().at(digit - 1);
    QVERIFY(section->isOpen());
    QVERIFY(section->isAncestorOf(QApplication::focusWidget()));
    // The first box of the section, in sight.
    const Field *field = Catalogue::field(*FieldPath::fromString(clerk.focused()));
    QCOMPARE(field->section, section->section());
    const QRect sight = clerk.window().form()->viewport()->rect();
    const QWidget *box = QApplication::focusWidget();
    QVERIFY(sight.contains(box->mapTo(clerk.window().form()->viewport(), QPoint(0, 0))));
}

void KeysTest::theSectionListGoesToASection()
{
    FormWindow clerk;
    auto *list = clerk.window().findChild<SectionList *>();
    list->setFocus();
    clerk.press(Qt::Key_Down);
    clerk.press(Qt::Key_Return);
    QCOMPARE(clerk.focused(), u"birthDate"_s);
    // And it follows the focus.
    clerk.goTo(u"riskLevel"_s);
    QCOMPARE(list->currentItem()->text(),
             Catalogue::sectionTitle(Section::Risk, CustomerKind::Individual));
}

void KeysTest::aNewCustomerIsUndone()
{
    FormWindow clerk;
    clerk.enter(u"firstName"_s, u"Jose"_s);
    const Record before = clerk.record();
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(clerk.boxText(u"firstName"_s), QString());
    QCOMPARE(clerk.focused(), u"customerExtId"_s);
    QVERIFY(clerk.model().shown().isEmpty());
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(clerk.record(), before);
    QCOMPARE(clerk.boxText(u"firstName"_s), u"Jose"_s);
}

void KeysTest::sectionsFoldForTheNextCustomer()
{
    FormWindow clerk;
    clerk.fill(Support::sampleRecord(CustomerKind::Individual));
    clerk.goTo(u"birthDate"_s);
    clerk.goTo(u"riskLevel"_s);
    for (const SectionForm *section : clerk.window().form()->sections())
        QVERIFY(section->isOpen());
    clerk.submit();
    QCOMPARE(clerk.headline().section(u':', 0, 0), u"Accepted"_s);
    for (const SectionForm *section : clerk.window().form()->sections())
        QCOMPARE(section->isOpen(), section->section() == Section::Needed);
}

void KeysTest::whatWasOnlyLookedAtFolds()
{
    FormWindow clerk;
    clerk.fill(Support::minimalRecord(CustomerKind::Individual));
    for (const int digit : {Qt::Key_4, Qt::Key_6, Qt::Key_1})
        clerk.press(digit, Qt::ControlModifier);
    QCOMPARE(clerk.window().form()->sections().at(3)->isOpen(), true);
    clerk.submit();
    QCOMPARE(clerk.headline().section(u':', 0, 0), u"Accepted"_s);
    for (const SectionForm *section : clerk.window().form()->sections())
        QCOMPARE(section->isOpen(), section->section() == Section::Needed);
}

void KeysTest::undoGoesOverTheWholeForm()
{
    FormWindow clerk;
    const Record before = clerk.record();
    clerk.enter(u"customerExtId"_s, u"IND1"_s);
    clerk.enter(u"birthCountry"_s, u"lt"_s);
    clerk.enter(u"activityDescription"_s, u"Sells nails"_s);
    clerk.enter(u"birthDate"_s, u"24051995"_s);
    clerk.goTo(u"isPEP"_s);
    clerk.press(Qt::Key_Y);
    const Record after = clerk.record();
    for (int step = 0; step < 5; ++step)
        clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(clerk.record(), before);
    for (int step = 0; step < 5; ++step)
        clerk.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(clerk.record(), after);
    QCOMPARE(clerk.boxText(u"birthCountry"_s), u"Lithuania (LT)"_s);
}

QTEST_MAIN(KeysTest)
#include "keystest.moc"
