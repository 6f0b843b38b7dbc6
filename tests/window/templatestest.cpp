#include "templatedesk.h"

#include "window/lockcontroller.h"

#include <QAction>
#include <QDirIterator>
#include <QFile>
#include <QStatusBar>

using namespace Qt::StringLiterals;
using namespace Support::TemplateDesk;
using Forms::CustomerKind;
using Support::FormWindow;

/// The next customer started from a template with one key: what it holds then, where it comes from,
/// and that templates are of no use to whoever lacks the key.
class TemplatesTest : public QObject
{
    Q_OBJECT

private slots:
    void isSavedAndStartedFrom();
    void theMessageGoesWithTheCustomer();
    void startingIsOneStep();
    void numbersAreOnTop();
    void aFormThatWasOnlyStartedIsNoDraft();
    void winsOverDefaultsAndPins();
    void isThereAfterARestart();
    void comesFromAnotherProgram();
    void theTenthIsInTheMenu();
    void theCustomerBeforeIsLeftAsItWasTyped();
    void nothingIsShownWhileLocked();
    void nothingLiesInTheClear();
};

void TemplatesTest::isSavedAndStartedFrom()
{
    FormWindow clerk;
    fillRetail(clerk);
    save(clerk, u"Retail"_s);
    waitFor(clerk, 1);
    clerk.press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(clerk.record().value(u"riskManagementCategory"_s), u"RETAIL"_s);
    QCOMPARE(clerk.record().value(u"isPEP"_s), u"false"_s);
    QCOMPARE(clerk.record().value(u"requester"_s), u"financial_institution"_s); // by default
    for (const QString &field : {u"firstName"_s, u"nationalCode"_s, u"activityDescription"_s})
        QCOMPARE(clerk.record().value(field), QString());
    QCOMPARE(clerk.focused(), u"customerExtId"_s);
    QCOMPARE(clerk.window().statusBar()->currentMessage(),
             u"Started from the template “Retail”."_s);
}

void TemplatesTest::theMessageGoesWithTheCustomer()
{
    FormWindow clerk;
    fillRetail(clerk);
    save(clerk, u"Retail"_s);
    waitFor(clerk, 1);
    clerk.press(Qt::Key_1, Qt::AltModifier);
    clerk.enter(u"customerExtId"_s, u"IND1"_s);
    clerk.enter(u"communicationNumber"_s, u"COM1"_s);
    clerk.enter(u"firstName"_s, u"Jose"_s);
    clerk.enter(u"lastName"_s, u"Rodriguez"_s);
    clerk.enter(u"riskManagementCategory"_s, u"FAST"_s);
    clerk.submit();
    QVERIFY2(clerk.headline().startsWith(u"Accepted"_s), qPrintable(clerk.headline()));
    QCOMPARE(clerk.window().statusBar()->currentMessage(), QString());
}

void TemplatesTest::startingIsOneStep()
{
    FormWindow clerk;
    fillRetail(clerk);
    const Forms::Record typed = clerk.record();
    save(clerk, u"Retail"_s);
    waitFor(clerk, 1);
    clerk.press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(clerk.record() != typed);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(clerk.record() == typed);
}

void TemplatesTest::numbersAreOnTop()
{
    FormWindow clerk;
    App::ConnectionProfile profile = clerk.workplace().profile();
    profile.communicationPattern = u"ComNr_{000}"_s;
    clerk.workplace().useProfile(profile);
    QTRY_COMPARE(clerk.record().value(u"communicationNumber"_s), u"ComNr_001"_s);
    clerk.enter(u"riskManagementCategory"_s, u"RETAIL"_s);
    save(clerk, u"Retail"_s);
    waitFor(clerk, 1);
    clerk.press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(clerk.record().value(u"communicationNumber"_s), u"ComNr_002"_s);
    QCOMPARE(clerk.record().value(u"riskManagementCategory"_s), u"RETAIL"_s);
}

void TemplatesTest::aFormThatWasOnlyStartedIsNoDraft()
{
    FormWindow clerk;
    clerk.enter(u"riskManagementCategory"_s, u"RETAIL"_s);
    save(clerk, u"Retail"_s);
    waitFor(clerk, 1);
    clerk.press(Qt::Key_1, Qt::AltModifier);
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    clerk.waitForStore();
    QCOMPARE(clerk.workplace().drafts().head().id, 0);
}

void TemplatesTest::winsOverDefaultsAndPins()
{
    FormWindow clerk;
    clerk.enter(u"riskManagementCategory"_s, u"RETAIL"_s);
    clerk.enter(u"applicationDate"_s, u"24112026"_s);
    save(clerk, u"Retail"_s);
    waitFor(clerk, 1);
    clerk.enter(u"riskManagementCategory"_s, u"PINNED"_s);
    for (const QString &path : {u"riskManagementCategory"_s, u"applicationDate"_s}) {
        clerk.goTo(path);
        clerk.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    }
    clerk.press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(clerk.record().value(u"riskManagementCategory"_s), u"RETAIL"_s);
    QCOMPARE(clerk.record().value(u"applicationDate"_s), u"2026-11-24"_s); // pinned, not chosen
}

void TemplatesTest::isThereAfterARestart()
{
    const QTemporaryDir folder;
    const App::SecretKey key = App::SecretKey::random();
    {
        FormWindow clerk(folder.path(), key);
        clerk.press(Qt::Key_I, Qt::ControlModifier);
        clerk.enter(u"legalForm"_s, u"ltd"_s);
        save(clerk, u"Company"_s);
    }
    FormWindow clerk(folder.path(), key);
    waitFor(clerk, 1);
    clerk.press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(clerk.model().kind(), CustomerKind::Organization);
    QCOMPARE(clerk.record().value(u"legalForm"_s), u"LTD"_s);
}

void TemplatesTest::comesFromAnotherProgram()
{
    FormWindow clerk;
    App::CustomerTemplate other;
    other.name = u"Other"_s;
    const auto store =
        App::Store::open(clerk.folder(), clerk.key(), &QDateTime::currentDateTimeUtc);
    QVERIFY(store.ok());
    QVERIFY((*store)->changeTemplates({other}, {}).ok());
    waitFor(clerk, 1);
    QCOMPARE(names(clerk), QStringList{u"Other"_s});
    QVERIFY(clerk.command(u"New from “Other”"_s)->isVisible());
}

void TemplatesTest::theTenthIsInTheMenu()
{
    FormWindow clerk;
    QList<App::CustomerTemplate> all;
    for (int number = 1; number <= 10; ++number) {
        App::CustomerTemplate made;
        made.place = number;
        made.name = u"T%1"_s.arg(number);
        made.record.setKind(CustomerKind::Individual);
        made.record.setValue(u"riskManagementCategory"_s, made.name);
        all.append(made);
    }
    clerk.workplace().templates().change(all, {});
    waitFor(clerk, 10);
    clerk.press(Qt::Key_9, Qt::AltModifier);
    QCOMPARE(clerk.record().value(u"riskManagementCategory"_s), u"T9"_s);
    clerk.command(u"New from “T10”"_s)->trigger();
    QCOMPARE(clerk.record().value(u"riskManagementCategory"_s), u"T10"_s);
}

void TemplatesTest::theCustomerBeforeIsLeftAsItWasTyped()
{
    FormWindow clerk;
    fillRetail(clerk);
    save(clerk, u"Retail"_s);
    waitFor(clerk, 1);
    clerk.goTo(u"citizenshipCountry"_s);
    clerk.type(u"lithu"_s); // read on leaving the box
    clerk.press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(clerk.record().value(u"citizenshipCountry"_s), QString());
    clerk.model().history().undo();
    QCOMPARE(clerk.record().value(u"citizenshipCountry"_s), u"LT"_s);
}

void TemplatesTest::nothingIsShownWhileLocked()
{
    FormWindow clerk;
    fillRetail(clerk);
    save(clerk, u"Retail"_s);
    waitFor(clerk, 1);
    QAction *const command = clerk.command(u"New from “Retail”"_s);
    openDialog(clerk);
    const Forms::Record typed = clerk.record();
    clerk.window().lock().lock(App::LockReason::Asked);
    QTRY_COMPARE(names(clerk), QStringList());
    QCOMPARE(command->text(), QString());
    QVERIFY(!QApplication::activeModalWidget());
    clerk.press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(clerk.record() == typed);
}

void TemplatesTest::nothingLiesInTheClear()
{
    FormWindow clerk;
    clerk.enter(u"riskManagementCategory"_s, u"CANARYCATEGORY"_s);
    save(clerk, u"CanaryName"_s);
    waitFor(clerk, 1);
    QStringList read;
    QDirIterator files(clerk.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(file.open(QFile::ReadOnly), qPrintable(file.fileName()));
        const QByteArray bytes = file.readAll().toLower();
        QVERIFY2(!bytes.contains("canary"), qPrintable(file.fileName()));
        if (!bytes.isEmpty())
            read.append(files.fileName());
    }
    QVERIFY2(read.contains(u"records.db"_s), qPrintable(read.join(u", "_s)));
}

QTEST_MAIN(TemplatesTest)
#include "templatestest.moc"
