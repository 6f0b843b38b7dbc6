#include "templatedesk.h"

#include "support/noroom.h"
#include "widgets/messageline.h"
#include "window/templatesdialog.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;
using namespace Support::TemplateDesk;
using App::SaveTemplateDialog;
using App::TemplatesDialog;
using Support::FormWindow;

/// Templates saved with the fields that were chosen, renamed, ordered and deleted, by keys.
class TemplateDialogsTest : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatMayBeKept();
    void keepsRowsWithTheirChosenFields();
    void asksForANameAndAField();
    void takesThePlaceOfOneWithItsName();
    void saysWhyThereAreNone();
    void areRenamedOrderedAndDeleted();
    void cancelTakesEverythingBack();
    void twoOfOneNameAreRefused();
    void isSavedOnceTheStoreHasIt();
    void whatCouldNotBeSavedIsNotSaidToBe();

private:
    static TemplatesDialog *openList(FormWindow &clerk);
};

TemplatesDialog *TemplateDialogsTest::openList(FormWindow &clerk)
{
    clerk.command(u"Edit templates…"_s)->trigger();
    auto *dialog = qobject_cast<TemplatesDialog *>(QApplication::activeModalWidget());
    if (dialog)
        waitForKeyboard(dialog);
    return dialog;
}

void TemplateDialogsTest::offersWhatMayBeKept()
{
    FormWindow clerk;
    fillRetail(clerk);
    clerk.enter(u"applicationDate"_s, u"24112026"_s);
    SaveTemplateDialog *dialog = openDialog(clerk);
    QVERIFY(dialog);
    QStringList ticked;
    QStringList open;
    const auto *list = dialog->findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row)
        (list->item(row)->checkState() == Qt::Checked ? ticked : open)
            .append(list->item(row)->text());
    QCOMPARE(ticked,
             (QStringList{u"Risk management category: RETAIL"_s, u"Politically exposed: No"_s}));
    QCOMPARE(open, (QStringList{u"Requester: financial_institution (by default in any case)"_s,
                                u"Customer status: Active (by default in any case)"_s,
                                u"Application date: 2026-11-24"_s, u"Activity: Employed"_s}));
    QCOMPARE(dialog->findChild<QLabel *>(u"leftOut"_s)->text(),
             u"Left out, because it tells who the customer is: First name, National code."_s);
    dialog->close();
}

void TemplateDialogsTest::keepsRowsWithTheirChosenFields()
{
    FormWindow clerk;
    Forms::Record record = clerk.record();
    record.appendRow(u"listAddress"_s, {{u"city"_s, u"Vilnius"_s}});
    record.appendRow(
        u"listAddress"_s,
        {{u"city"_s, u"Kaunas"_s}, {u"country"_s, u"LT"_s}, {u"addressType"_s, u"RESIDENCE"_s}});
    record.appendRow(u"listContact"_s, {{u"contactType"_s, u"EMAIL"_s}});
    clerk.fill(record);
    save(clerk, u"Resident"_s);
    waitFor(clerk, 1);
    clerk.press(Qt::Key_1, Qt::AltModifier);
    const QList<Forms::Record::Row> rows{
        {{u"country"_s, u"LT"_s}, {u"addressType"_s, u"RESIDENCE"_s}}};
    QCOMPARE(clerk.record().rows(u"listAddress"_s), rows);
    QCOMPARE(clerk.record().rowCount(u"listContact"_s), 0);
}

void TemplateDialogsTest::asksForANameAndAField()
{
    FormWindow clerk;
    fillRetail(clerk);
    SaveTemplateDialog *dialog = openDialog(clerk);
    auto *list = dialog->findChild<QListWidget *>();
    clerk.press(Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    clerk.type(u"Retail"_s);
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Unchecked);
    clerk.press(Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    clerk.press(Qt::Key_Tab);
    clerk.press(Qt::Key_Space); // ticks the first field
    clerk.press(Qt::Key_Return);
    QVERIFY(!dialog->isVisible());
    waitFor(clerk, 1);
}

void TemplateDialogsTest::takesThePlaceOfOneWithItsName()
{
    FormWindow clerk;
    fillRetail(clerk);
    save(clerk, u"Retail"_s);
    waitFor(clerk, 1);
    clerk.enter(u"riskManagementCategory"_s, u"OTHER"_s);
    save(clerk, u"Retail"_s);
    QTRY_COMPARE(
        clerk.workplace().templates().templates().first().record.value(u"riskManagementCategory"_s),
        u"OTHER"_s);
    QCOMPARE(names(clerk), QStringList{u"Retail"_s});
}

void TemplateDialogsTest::saysWhyThereAreNone()
{
    FormWindow clerk;
    clerk.waitForStore(); // the templates are read by then
    clerk.command(u"Edit templates…"_s)->trigger();
    QVERIFY(
        clerk.window().statusBar()->currentMessage().startsWith(u"There is no template yet."_s));
    clerk.workplace().vault().shut();
    clerk.workplace().vault().goOnWithout();
    QVERIFY(!openDialog(clerk));
    QCOMPARE(clerk.window().statusBar()->currentMessage(),
             u"Templates are kept with the drafts, and drafts are not being kept."_s);
}

void TemplateDialogsTest::areRenamedOrderedAndDeleted()
{
    FormWindow clerk;
    fillRetail(clerk);
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s}) {
        save(clerk, name);
        waitFor(clerk, static_cast<int>(names(clerk).size()));
        QTRY_VERIFY(names(clerk).contains(name));
    }
    TemplatesDialog *dialog = openList(clerk);
    QVERIFY(dialog);
    const auto *list = dialog->findChild<QListWidget *>();
    clerk.press(Qt::Key_L, Qt::AltModifier); // deletes A, as soon as the button has come up again
    QTRY_COMPARE(list->count(), 2);
    clerk.press(Qt::Key_D, Qt::AltModifier); // moves B down
    QTRY_COMPARE(list->item(1)->text(), u"B"_s);
    clerk.press(Qt::Key_F2);
    clerk.type(u"Z"_s);
    clerk.press(Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QTRY_VERIFY(list->hasFocus());
    clerk.press(Qt::Key_Return);
    QVERIFY(!dialog->isVisible());
    QTRY_COMPARE(names(clerk), (QStringList{u"C"_s, u"Z"_s}));
}

void TemplateDialogsTest::cancelTakesEverythingBack()
{
    FormWindow clerk;
    fillRetail(clerk);
    save(clerk, u"A"_s);
    waitFor(clerk, 1);
    const TemplatesDialog *dialog = openList(clerk);
    QVERIFY(dialog);
    clerk.press(Qt::Key_L, Qt::AltModifier);
    QTRY_COMPARE(dialog->findChild<QListWidget *>()->count(), 0);
    clerk.press(Qt::Key_Escape);
    clerk.waitForStore();
    QCOMPARE(names(clerk), QStringList{u"A"_s});
}

void TemplateDialogsTest::twoOfOneNameAreRefused()
{
    FormWindow clerk;
    fillRetail(clerk);
    for (const QString &name : {u"A"_s, u"B"_s}) {
        save(clerk, name);
        QTRY_VERIFY(names(clerk).contains(name));
    }
    const TemplatesDialog *dialog = openList(clerk);
    QVERIFY(dialog);
    const auto *list = dialog->findChild<QListWidget *>();
    const auto *note = dialog->findChild<Forms::MessageLine *>();
    QVERIFY(!note->isVisible());
    const auto rename = [&](const QString &name) {
        clerk.press(Qt::Key_F2);
        clerk.type(name);
        clerk.press(Qt::Key_Return);
        QTRY_VERIFY(list->hasFocus());
    };
    rename(u" B "_s);
    QVERIFY(note->isVisible());
    QCOMPARE(note->text(), u"Two templates are called “B”. Give one of them another name."_s);
    clerk.press(Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    rename(u"C"_s);
    QVERIFY(!note->isVisible());
    clerk.press(Qt::Key_Return);
    QTRY_COMPARE(names(clerk), (QStringList{u"C"_s, u"B"_s}));
}

void TemplateDialogsTest::isSavedOnceTheStoreHasIt()
{
    FormWindow clerk;
    fillRetail(clerk);
    const QString saved = u"The template “A” is saved."_s;
    QVERIFY(openDialog(clerk));
    clerk.type(u"A"_s);
    clerk.press(Qt::Key_Return);
    QVERIFY(clerk.window().statusBar()->currentMessage() != saved); // no answer has come yet
    QTRY_COMPARE(clerk.window().statusBar()->currentMessage(), saved);
    clerk.waitForStore();
    QCOMPARE(names(clerk), QStringList{u"A"_s});
}

void TemplateDialogsTest::whatCouldNotBeSavedIsNotSaidToBe()
{
    FormWindow clerk;
    fillRetail(clerk);
    QVERIFY(openDialog(clerk));
    clerk.type(u"A"_s);
    QStringList told;
    connect(clerk.window().statusBar(), &QStatusBar::messageChanged, this,
            [&told](const QString &text) { told.append(text); });
    {
        const Support::NoRoom noRoom;
        clerk.press(Qt::Key_Return);
        clerk.waitForStore();
    }
    told.removeAll(QString());
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().startsWith(u"The templates were not stored."_s),
             qPrintable(told.first()));
    QCOMPARE(names(clerk), QStringList());
}

QTEST_MAIN(TemplateDialogsTest)
#include "templatedialogstest.moc"
