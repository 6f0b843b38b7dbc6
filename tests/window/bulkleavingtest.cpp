#include "practice/practiceserver.h"
#include "support/bulkview.h"
#include "support/question.h"
#include "window/bulkwindow.h"
#include "window/lockcontroller.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using App::RecordState;
using Support::BulkView;
using Support::FormWindow;

/// What becomes of a list's customers when it is left: in the form, behind the lock, in a result, and
/// never lost in silence.
class BulkLeavingTest : public QObject
{
    Q_OBJECT

private slots:
    void aLockedWindowHidesTheList();
    void whatIsBeingTypedOutlivesTheLock();
    void aQuestionThatTheLockEndsShowsNoList();
    void aListThatComesWhileLockedWaits();
    void nothingIsLostInSilence_data();
    void nothingIsLostInSilence();
    void theResultIsSaved();
    void theResultTellsWhatBecameOfEach();
    void oneIsOpenedInTheForm();

private:
    static int stored(FormWindow &clerk, RecordState state);
    static QByteArray save(FormWindow &clerk);
};

/// Saves the result by keys, and returns it.
QByteArray BulkLeavingTest::save(FormWindow &clerk)
{
    const QString fileName = QDir(clerk.folder()).filePath(u"result.csv"_s);
    QTimer answering;
    answering.callOnTimeout([&] {
        if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
            answering.stop();
            auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
            name->setText(fileName); // the dialog forgets what is selected before it has read
            QTest::keyClick(name, Qt::Key_Return);
        }
    });
    answering.start(10);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    clerk.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QFile result(fileName);
    return result.open(QIODevice::ReadOnly) ? result.readAll() : QByteArray();
}

int BulkLeavingTest::stored(FormWindow &clerk, RecordState state)
{
    const auto store =
        App::Store::open(clerk.folder(), clerk.key(), &QDateTime::currentDateTimeUtc);
    return static_cast<int>((*store)->withState(state)->size());
}

void BulkLeavingTest::aLockedWindowHidesTheList()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(2));
    QTRY_COMPARE(view.states().size(), 2);
    clerk.window().lock().lock(App::LockReason::Asked);
    QVERIFY(!view.isOpen());
    QVERIFY(!clerk.window().close()); // two customers are nowhere else, and nothing is asked
    clerk.unlock();
    QTRY_VERIFY(view.isOpen());
    QCOMPARE(view.states(), (QStringList{u"Ready"_s, u"Ready"_s}));
}

void BulkLeavingTest::whatIsBeingTypedOutlivesTheLock()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(2));
    QTRY_COMPARE(view.states().size(), 2);
    QTRY_VERIFY(view.table()->hasFocus());
    clerk.press(Qt::Key_Right);
    clerk.type(u"HALF"_s);
    clerk.window().lock().lock(App::LockReason::Asked);
    QVERIFY(!view.isOpen());
    QTRY_VERIFY(!clerk.workplace().store().isOpen());
    clerk.workplace().vault().openWith(clerk.key());
    QTRY_VERIFY(view.isOpen());
    QTRY_COMPARE(view.cell(0, u"External id"_s), u"HALF"_s);
}

void BulkLeavingTest::aQuestionThatTheLockEndsShowsNoList()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(2));
    QTRY_COMPARE(view.states().size(), 2);
    QTimer locking;
    locking.callOnTimeout([&] {
        if (QApplication::activeModalWidget()) {
            locking.stop();
            clerk.window().lock().lock(App::LockReason::Asked);
        }
    });
    locking.start(10);
    clerk.window().openFiles({QDir(clerk.folder()).filePath(u"list.csv"_s)});
    QVERIFY(clerk.window().lock().isLocked());
    QVERIFY(!view.isOpen());
    QTRY_VERIFY(!clerk.workplace().store().isOpen());
    clerk.workplace().vault().openWith(clerk.key());
    QTRY_VERIFY(view.isOpen());
    QCOMPARE(view.states().size(), 2);
}

void BulkLeavingTest::aListThatComesWhileLockedWaits()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(2));
    QTRY_COMPARE(view.states().size(), 2);
    clerk.window().lock().lock(App::LockReason::Asked);
    clerk.window().openFiles({QDir(clerk.folder()).filePath(u"list.csv"_s)});
    QVERIFY(!view.isOpen());
    QCOMPARE(view.states().size(), 2); // those are not forgotten unasked
    QTRY_VERIFY(!clerk.workplace().store().isOpen());
    const Support::Question question(u"Go back"_s);
    clerk.workplace().vault().openWith(clerk.key());
    QTRY_COMPARE(question.asked().size(), 1);
    QTRY_VERIFY(view.isOpen());
    QCOMPARE(view.states().size(), 2);
}

void BulkLeavingTest::nothingIsLostInSilence_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<int>("drafts");
    QTest::newRow("going back keeps the list") << u"Go back"_s << false << 0;
    QTest::newRow("closing all the same") << u"Close all the same"_s << true << 0;
    QTest::newRow("saving as drafts first") << u"Save as drafts"_s << true << 2;
}

void BulkLeavingTest::nothingIsLostInSilence()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(2));
    QTRY_COMPARE(view.states().size(), 2);
    QFETCH(QString, answer);
    QFETCH(bool, isClosed);
    {
        const Support::Question question(answer);
        clerk.press(Qt::Key_Escape);
        QCOMPARE(question.asked().size(), 1);
        QVERIFY(question.asked().first().startsWith(u"2 customer(s) of the list"_s));
    }
    QTRY_COMPARE(!view.isOpen(), isClosed);
    clerk.waitForStore();
    QTEST(stored(clerk, RecordState::Draft), "drafts");
}

void BulkLeavingTest::theResultIsSaved()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(1));
    QTRY_COMPARE(view.states(), QStringList{u"Ready"_s});
    const QByteArray result = save(clerk);
    QVERIFY(view.says(u"The result is in"_s));
    QVERIFY(result.contains("2,EXT1,COM1,Not taken"));
}

void BulkLeavingTest::oneIsOpenedInTheForm()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(2).replace("Lovelace 1", ""));
    QTRY_COMPARE(view.states().size(), 2);
    QTRY_VERIFY(view.table()->hasFocus());
    clerk.press(Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE(clerk.record().value(u"customerExtId"_s), u"EXT1"_s);
    QVERIFY(!clerk.message(u"lastName"_s).isEmpty());
    QCOMPARE(view.states(), (QStringList{u"In the form"_s, u"Ready"_s}));
    clerk.waitForStore();
    QCOMPARE(clerk.workplace().drafts().draft().source, u"list.csv"_s);
    QTRY_COMPARE(view.states(), (QStringList{u"Draft"_s, u"Ready"_s}));
    clerk.window().activateWindow();
    QTRY_VERIFY(clerk.window().isActiveWindow());
    clerk.enter(u"lastName"_s, u"Lovelace"_s);
    clerk.submit();
    QTRY_COMPARE(view.states(), (QStringList{u"Accepted"_s, u"Ready"_s}));
}

void BulkLeavingTest::theResultTellsWhatBecameOfEach()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(4));
    QTRY_COMPARE(view.states().count(u"Ready"_s), 4);
    QTRY_VERIFY(view.table()->hasFocus());
    clerk.press(Qt::Key_A, Qt::ControlModifier);
    clerk.press(Qt::Key_Space); // none is ticked
    const std::pair<App::PracticeScenario, QString> ends[] = {
        {App::PracticeScenario::Judge, u"Accepted"_s},
        {App::PracticeScenario::BadRequest, u"Refused"_s},
        {App::PracticeScenario::CloseUnanswered, u"Unknown"_s}};
    int row = 0;
    for (const auto &[scenario, state] : ends) {
        clerk.workplace().practice().playNext(scenario);
        view.table()->setCurrentIndex(view.table()->model()->index(row, 1));
        clerk.press(Qt::Key_Space);
        clerk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(view.states().at(row), state);
        ++row;
    }
    const QByteArray result = save(clerk);
    QVERIFY(result.contains("2,EXT1,COM1,Accepted,200,"));
    QVERIFY(result.contains("3,EXT2,COM2,Refused,400,"));
    QVERIFY(result.contains("4,EXT3,COM3,Unknown,,"));
    QVERIFY(result.contains("5,EXT4,COM4,Not taken,,"));
}

QTEST_MAIN(BulkLeavingTest)
#include "bulkleavingtest.moc"
