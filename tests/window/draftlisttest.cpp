#include "practice/practiceserver.h"
#include "store/store.h"
#include "support/draftsview.h"
#include "support/samplerecords.h"
#include "window/draftswindow.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using App::Outcome;
using App::PracticeScenario;
using Support::DraftsView;
using Support::FormWindow;

/// The list of drafts in the program: what is typed gets there, and comes back to the form from
/// there whole, with the store's thread and file in between.
class DraftListTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsTypedIsThere();
    void ctrlSSaysThatItIsSaved();
    void aNewCustomerLeavesTheFormerOneThere();
    void enterOpensWhatWasSearched();
    void everythingComesBack();
    void whatAFileHadLeftOutComesBack();
    void theCustomerBeforeStaysADraft();
    void oneThatUndoLeadsBackToIsOpenedForChanging();
    void theOneInTheFormIsGoneBackTo();
    void nothingIsOpenedWhileACustomerIsBeingSent();
    void aDuplicateIsACustomerOfItsOwn();
    void deletedOnesComeBackByUndo();
    void theOneInTheFormIsNotDeleted();
    void exportedOnesAreFiles_data();
    void exportedOnesAreFiles();
    void whatCannotBeExportedIsNamed();
    void anotherWindowsChangeIsSeen();

private:
    /// Two drafts with the external ids EXT1 and EXT2, and a new customer in the form.
    static void makeTwo(FormWindow &clerk);
    static void fill(FormWindow &clerk, const QString &number);
    /// Answers the question for the format and the one for the folder.
    static void answerExport(const QString &format, const QString &folder);
};

void DraftListTest::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void DraftListTest::fill(FormWindow &clerk, const QString &number)
{
    clerk.enter(u"customerExtId"_s, QString(u"EXT"_s + number));
    clerk.enter(u"communicationNumber"_s, QString(u"COM"_s + number));
    clerk.enter(u"firstName"_s, u"Jose"_s);
    clerk.enter(u"lastName"_s, QString(u"Rodriguez"_s + number));
}

void DraftListTest::makeTwo(FormWindow &clerk)
{
    for (const QString &number : {u"1"_s, u"2"_s}) {
        fill(clerk, number);
        clerk.press(Qt::Key_N, Qt::ControlModifier);
    }
    clerk.waitForStore();
}

void DraftListTest::answerExport(const QString &format, const QString &folder)
{
    auto *timer = new QTimer(qApp);
    timer->callOnTimeout([timer, format, folder] {
        QWidget *asked = QApplication::activeModalWidget();
        if (auto *choice = qobject_cast<QInputDialog *>(asked)) {
            choice->setTextValue(format);
            choice->accept();
        } else if (auto *place = qobject_cast<QFileDialog *>(asked)) {
            timer->deleteLater();
            auto *name = place->findChild<QLineEdit *>(u"fileNameEdit"_s);
            name->setText(folder); // typing would open the list of what is there
            QTest::keyClick(name, Qt::Key_Return);
        }
    });
    timer->start(5);
}

void DraftListTest::whatIsTypedIsThere()
{
    FormWindow clerk;
    DraftsView view(clerk);
    clerk.enter(u"customerExtId"_s, u"EXT7"_s);
    clerk.goTo(u"firstName"_s);
    clerk.type(u"Mara"_s); // and the focus stays there
    view.open();
    QCOMPARE(view.ids(), QStringList{u"EXT7"_s});
    QCOMPARE(view.names(), QStringList{u"Mara"_s});
    QCOMPARE(view.states(), QStringList{u"Draft (practice)"_s});
}

void DraftListTest::ctrlSSaysThatItIsSaved()
{
    FormWindow clerk;
    const auto says = [&clerk](const QString &words) {
        for (const QLabel *label : clerk.window().statusBar()->findChildren<QLabel *>())
            if (label->text().startsWith(words))
                return true;
        return clerk.window().statusBar()->currentMessage() == words;
    };
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(says(u"There is nothing to save yet."_s));
    clerk.goTo(u"firstName"_s);
    clerk.type(u"Mara"_s);
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    clerk.waitForStore();
    QVERIFY(says(u"Draft saved at"_s));
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(says(u"The draft is saved."_s));
}

void DraftListTest::aNewCustomerLeavesTheFormerOneThere()
{
    FormWindow clerk;
    DraftsView view(clerk);
    makeTwo(clerk);
    view.open();
    QCOMPARE(view.ids(), (QStringList{u"EXT2"_s, u"EXT1"_s}));
}

void DraftListTest::enterOpensWhatWasSearched()
{
    FormWindow clerk;
    DraftsView view(clerk);
    makeTwo(clerk);
    view.open();
    clerk.type(u"driguez1"_s);
    QCOMPARE(view.ids(), QStringList{u"EXT1"_s});
    clerk.press(Qt::Key_Return);
    clerk.waitForStore();
    QTRY_VERIFY(!view.isOpen());
    QVERIFY(QTest::qWaitForWindowActive(&clerk.window()));
    QCOMPARE(clerk.record().value(u"customerExtId"_s), u"EXT1"_s);
    // What was searched is not there the next time.
    view.open();
    QCOMPARE(view.ids().size(), 2);
}

void DraftListTest::everythingComesBack()
{
    FormWindow clerk;
    DraftsView view(clerk);
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    clerk.enter(u"title"_s, u"UAB Dockers"_s);
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    fill(clerk, u"1"_s);
    clerk.model().insertRow(u"listContact"_s, 0);
    clerk.enter(u"listContact[0].contactDetails"_s, u"+370"_s);
    clerk.enter(u"birthDate"_s, u"24.13."_s);
    clerk.goTo(u"riskLevel"_s);
    const Forms::Record typed = clerk.record();
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    clerk.waitForStore();
    QVERIFY(clerk.message(u"birthDate"_s).isEmpty());
    view.choose(u"EXT1"_s);
    clerk.press(Qt::Key_Return);
    clerk.waitForStore();
    QTRY_VERIFY(!view.isOpen());
    QVERIFY(QTest::qWaitForWindowActive(&clerk.window()));
    QCOMPARE(clerk.record(), typed);
    QCOMPARE(clerk.focused(), u"riskLevel"_s);
    QCOMPARE(clerk.boxText(u"birthDate"_s), u"24.13."_s);
    QVERIFY(!clerk.message(u"birthDate"_s).isEmpty());
    QVERIFY(!clerk.message(u"listContact[0].contactType"_s).isEmpty()); // an empty mandatory one
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(clerk.boxText(u"title"_s), u"UAB Dockers"_s);
}

void DraftListTest::whatAFileHadLeftOutComesBack()
{
    FormWindow clerk;
    DraftsView view(clerk);
    QFile file(QDir(clerk.folder()).filePath(u"one.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"entityType": "INDIVIDUAL", "customerExtId": "EXT1", "shoeSize": "43"})");
    file.close();
    clerk.window().openFiles({file.fileName()});
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    clerk.waitForStore();
    view.choose(u"EXT1"_s);
    clerk.press(Qt::Key_Return);
    clerk.waitForStore();
    const App::Draft draft = clerk.workplace().drafts().draft();
    QCOMPARE(draft.source, u"one.json"_s);
    QCOMPARE(draft.remarks.size(), 1);
    QVERIFY(draft.remarks.first().name.contains(u"shoeSize"_s));
    QVERIFY(clerk.listed().join(u'\n').contains(u"shoeSize"_s));
}

void DraftListTest::theCustomerBeforeStaysADraft()
{
    FormWindow clerk;
    DraftsView view(clerk);
    makeTwo(clerk);
    clerk.enter(u"customerExtId"_s, u"EXT3"_s);
    clerk.goTo(u"firstName"_s);
    clerk.type(u"Ada"_s);
    view.choose(u"EXT1"_s);
    clerk.press(Qt::Key_Return);
    clerk.waitForStore();
    QTRY_VERIFY(!view.isOpen());
    view.open();
    QCOMPARE(view.names().first(), u"Ada"_s);
    QCOMPARE(view.ids().size(), 3);
}

void DraftListTest::oneThatUndoLeadsBackToIsOpenedForChanging()
{
    FormWindow clerk;
    DraftsView view(clerk);
    makeTwo(clerk); // Ctrl+Z would bring EXT2 back
    view.choose(u"EXT2"_s);
    clerk.press(Qt::Key_Return);
    clerk.waitForStore();
    QTRY_VERIFY(!view.isOpen());
    QVERIFY(!clerk.model().isLocked());
    clerk.enter(u"firstName"_s, u"Ada"_s);
    view.open();
    QCOMPARE(view.names(), (QStringList{u"Ada Rodriguez2"_s, u"Jose Rodriguez1"_s}));
    // Another program may still not have it.
    QVERIFY(!App::RecordLease::tryTake(clerk.folder(), clerk.workplace().drafts().head().id));
}

void DraftListTest::theOneInTheFormIsGoneBackTo()
{
    FormWindow clerk;
    DraftsView view(clerk);
    fill(clerk, u"1"_s);
    clerk.goTo(u"lastName"_s);
    view.choose(u"EXT1"_s);
    const qint64 identity = clerk.model().identity();
    clerk.press(Qt::Key_Return);
    QTRY_VERIFY(!view.isOpen());
    QVERIFY(QTest::qWaitForWindowActive(&clerk.window()));
    QCOMPARE(clerk.model().identity(), identity);
    QCOMPARE(clerk.focused(), u"lastName"_s);
    QVERIFY(clerk.model().history().canUndo());
}

void DraftListTest::nothingIsOpenedWhileACustomerIsBeingSent()
{
    FormWindow clerk;
    DraftsView view(clerk);
    makeTwo(clerk);
    fill(clerk, u"3"_s);
    clerk.workplace().practice().playNext(PracticeScenario::NoAnswer);
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(clerk.workplace().outbox().isSending());
    view.choose(u"EXT1"_s);
    clerk.press(Qt::Key_Return);
    clerk.waitForStore();
    QVERIFY(view.says(u"A customer is being sent."_s));
    QCOMPARE(clerk.record().value(u"customerExtId"_s), u"EXT3"_s);
    clerk.workplace().outbox().cancel();
    clerk.waitForEnd();
}

void DraftListTest::aDuplicateIsACustomerOfItsOwn()
{
    FormWindow clerk;
    DraftsView view(clerk);
    fill(clerk, u"1"_s);
    clerk.workplace().practice().playNext(PracticeScenario::BadRequest);
    clerk.submit();
    QCOMPARE(clerk.workplace().outbox().last().answer.outcome, Outcome::Refused);
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    clerk.waitForStore();
    view.choose(u"EXT1"_s);
    clerk.press(Qt::Key_D, Qt::ControlModifier);
    clerk.waitForStore();
    QTRY_VERIFY(!view.isOpen());
    QCOMPARE(clerk.record().value(u"lastName"_s), u"Rodriguez1"_s);
    QCOMPARE(clerk.record().value(u"customerExtId"_s), QString());
    QCOMPARE(clerk.record().value(u"communicationNumber"_s), QString());
    QCOMPARE(clerk.headline(), QString());
    QVERIFY(clerk.listed().isEmpty());
    clerk.enter(u"customerExtId"_s, u"EXT2"_s);
    view.open();
    QCOMPARE(view.ids(), (QStringList{u"EXT2"_s, u"EXT1"_s}));
    QCOMPARE(view.states(), (QStringList{u"Draft (practice)"_s, u"Refused (practice)"_s}));
}

void DraftListTest::deletedOnesComeBackByUndo()
{
    FormWindow clerk;
    DraftsView view(clerk);
    makeTwo(clerk);
    view.choose(u"EXT1"_s);
    clerk.press(Qt::Key_Delete);
    clerk.waitForStore();
    QTRY_COMPARE(view.ids(), QStringList{u"EXT2"_s});
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    clerk.waitForStore();
    QTRY_COMPARE(view.ids().size(), 2);
    QVERIFY(view.ids().contains(u"EXT1"_s));
}

void DraftListTest::theOneInTheFormIsNotDeleted()
{
    FormWindow clerk;
    DraftsView view(clerk);
    makeTwo(clerk);
    fill(clerk, u"3"_s);
    view.choose(u"EXT3"_s);
    clerk.press(Qt::Key_A, Qt::ControlModifier);
    clerk.press(Qt::Key_Delete);
    clerk.waitForStore();
    QVERIFY(view.says(u"one of them is in the form"_s));
    QCOMPARE(view.ids().size(), 3);
    view.choose(u"EXT1"_s);
    clerk.press(Qt::Key_Delete);
    clerk.waitForStore();
    QTRY_COMPARE(view.ids(), (QStringList{u"EXT3"_s, u"EXT2"_s}));
}

void DraftListTest::exportedOnesAreFiles_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("as JSON") << u"JSON"_s
                             << QStringList{u"A_1.json"_s, u"EXT1-2.json"_s, u"EXT1.json"_s};
    QTest::newRow("as XML") << u"XML"_s
                            << QStringList{u"A_1.xml"_s, u"EXT1-2.xml"_s, u"EXT1.xml"_s};
}

void DraftListTest::exportedOnesAreFiles()
{
    QFETCH(QString, format);
    QFETCH(QStringList, files);
    FormWindow clerk;
    DraftsView view(clerk);
    for (const QString &id : {u"EXT1"_s, u"EXT1"_s, u"A/1"_s}) {
        clerk.enter(u"customerExtId"_s, id);
        clerk.enter(u"firstName"_s, u"Jose"_s);
        clerk.press(Qt::Key_N, Qt::ControlModifier);
    }
    const QTemporaryDir folder;
    view.choose(u"EXT1"_s);
    clerk.press(Qt::Key_A, Qt::ControlModifier);
    answerExport(format, folder.path());
    view.press(u"Export…"_s);
    QTRY_VERIFY(view.says(u"3 customer"_s));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name), files);
    clerk.window().openFiles({folder.filePath(files.first())});
    QCOMPARE(clerk.record().value(u"customerExtId"_s), u"A/1"_s);
    QCOMPARE(clerk.record().value(u"firstName"_s), u"Jose"_s);
}

void DraftListTest::whatCannotBeExportedIsNamed()
{
    FormWindow clerk;
    DraftsView view(clerk);
    fill(clerk, u"1"_s);
    clerk.submit();
    QCOMPARE(clerk.workplace().outbox().last().answer.outcome, Outcome::Accepted);
    fill(clerk, u"2"_s);
    const QDateTime later = QDateTime::currentDateTimeUtc().addDays(1);
    clerk.workplace().store().change(
        &clerk.window(), [later](App::Store &store) { return store.wipeBodies(later); },
        [](const auto &) {});
    clerk.waitForStore();
    const QTemporaryDir folder;
    view.choose(u"EXT1"_s);
    clerk.press(Qt::Key_A, Qt::ControlModifier);
    answerExport(u"JSON"_s, folder.path());
    view.press(u"Export…"_s);
    QTRY_VERIFY(view.says(u"1 customer"_s));
    QVERIFY(view.says(u"EXT1 was wiped"_s));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"EXT2.json"_s});
}

void DraftListTest::anotherWindowsChangeIsSeen()
{
    FormWindow clerk;
    DraftsView view(clerk);
    makeTwo(clerk);
    view.open();
    const auto other =
        App::Store::open(clerk.folder(), clerk.key(), &QDateTime::currentDateTimeUtc);
    QVERIFY(other);
    App::Draft draft;
    draft.record = Support::minimalRecord(Forms::CustomerKind::Individual);
    draft.record.setValue(u"customerExtId"_s, u"OTHER"_s);
    QVERIFY((*other)->saveDraft({}, draft));
    QTRY_VERIFY(view.ids().contains(u"OTHER"_s));
}

QTEST_MAIN(DraftListTest)
#include "draftlisttest.moc"
