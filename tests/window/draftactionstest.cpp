#include "practice/practiceserver.h"
#include "store/store.h"
#include "support/draftsview.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using App::Outcome;
using App::PracticeScenario;
using Support::DraftsView;
using Support::FormWindow;

/// What is done to stored customers from the list of drafts: duplicated, deleted, brought back and
/// exported, in the store and in files.
class DraftActionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aDuplicateIsACustomerOfItsOwn();
    void deletedOnesComeBackByUndo();
    void theOneInTheFormIsNotDeleted();
    void exportedOnesAreFiles_data();
    void exportedOnesAreFiles();
    void whatCannotBeExportedIsNamed();

private:
    static void fill(FormWindow &clerk, const QString &number);
    /// Two drafts with the external ids EXT1 and EXT2, and a new customer in the form.
    static void makeTwo(FormWindow &clerk);
    /// Answers the question for the format and the one for the folder.
    static void answerExport(const QString &format, const QString &folder);
};

void DraftActionsTest::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void DraftActionsTest::fill(FormWindow &clerk, const QString &number)
{
    clerk.enter(u"customerExtId"_s, QString(u"EXT"_s + number));
    clerk.enter(u"communicationNumber"_s, QString(u"COM"_s + number));
    clerk.enter(u"firstName"_s, u"Jose"_s);
    clerk.enter(u"lastName"_s, QString(u"Rodriguez"_s + number));
}

void DraftActionsTest::makeTwo(FormWindow &clerk)
{
    for (const QString &number : {u"1"_s, u"2"_s}) {
        fill(clerk, number);
        clerk.press(Qt::Key_N, Qt::ControlModifier);
    }
    clerk.waitForStore();
}

void DraftActionsTest::answerExport(const QString &format, const QString &folder)
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

void DraftActionsTest::aDuplicateIsACustomerOfItsOwn()
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

void DraftActionsTest::deletedOnesComeBackByUndo()
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

void DraftActionsTest::theOneInTheFormIsNotDeleted()
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

void DraftActionsTest::exportedOnesAreFiles_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("as JSON") << u"JSON"_s
                             << QStringList{u"A_1.json"_s, u"EXT1-2.json"_s, u"EXT1.json"_s};
    QTest::newRow("as XML") << u"XML"_s
                            << QStringList{u"A_1.xml"_s, u"EXT1-2.xml"_s, u"EXT1.xml"_s};
}

void DraftActionsTest::exportedOnesAreFiles()
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

void DraftActionsTest::whatCannotBeExportedIsNamed()
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

QTEST_MAIN(DraftActionsTest)
#include "draftactionstest.moc"
