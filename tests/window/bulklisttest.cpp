#include "practice/practiceserver.h"
#include "support/answeringserver.h"
#include "support/bulkview.h"
#include "support/question.h"
#include "window/bulkcolumns.h"
#include "window/bulkwindow.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using App::RecordState;
using Support::BulkView;
using Support::FormWindow;

/// A list of customers from its file to the service, by keys alone.
class BulkListTest : public QObject
{
    Q_OBJECT

private slots:
    void aWrongCellIsCorrectedInPlaceAndAllAreSent();
    void whatTheListLacksIsAColumnToo();
    void whereOneGoesIsChosenAlone();
    void aColumnIsMatchedOnceAndRemembered();
    void thoseWithErrorsStayAndBecomeDrafts();
    void oneThatIsNotTickedStays();
    void sendingPausesAndIsTakenBack();
    void whatWasRefusedIsTold();
    void aListThatCannotBeReadIsTold();
    void aFolderIsOpened();

private:
    static int stored(FormWindow &clerk, RecordState state);
};

int BulkListTest::stored(FormWindow &clerk, RecordState state)
{
    const auto store =
        App::Store::open(clerk.folder(), clerk.key(), &QDateTime::currentDateTimeUtc);
    return static_cast<int>((*store)->withState(state)->size());
}

void BulkListTest::aWrongCellIsCorrectedInPlaceAndAllAreSent()
{
    FormWindow clerk;
    BulkView view(clerk);
    QByteArray list = BulkView::customers(3);
    view.open(list.replace("Lovelace 2;10.12.1985", "Lovelace 2;31.02.1985"));
    QTRY_COMPARE(view.states(), (QStringList{u"Ready"_s, u"1 error(s)"_s, u"Ready"_s}));
    QCOMPARE(view.cell(0, u"Birth date"_s), u"1985-12-10"_s); // read as it would be typed
    clerk.press(Qt::Key_F8);
    QCOMPARE(view.table()->currentIndex().row(), 1);
    QCOMPARE(view.currentHeading(), u"Birth date"_s);
    clerk.type(u"28.2.1985"_s);
    clerk.press(Qt::Key_Return);
    QTRY_COMPARE(view.cell(1, u"Birth date"_s), u"1985-02-28"_s);
    QCOMPARE(view.states().at(1), u"Ready"_s);
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(view.states(), (QStringList{u"Accepted"_s, u"Accepted"_s, u"Accepted"_s}));
    QVERIFY(view.says(u"Everything was sent: 3 accepted, 0 refused, 0 unknown."_s));
    QCOMPARE(stored(clerk, RecordState::Accepted), 3);
    clerk.press(Qt::Key_Escape); // the message
    clerk.press(Qt::Key_Escape); // nothing is asked: all were taken
    QTRY_VERIFY(!view.isOpen());
}

void BulkListTest::whatTheListLacksIsAColumnToo()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open("customerExtId,communicationNumber,First name\nEXT1,COM1,Ada\n");
    QTRY_COMPARE(view.states(), QStringList{u"1 error(s)"_s});
    clerk.press(Qt::Key_F8);
    QCOMPARE(view.currentHeading(), u"Last name"_s);
    clerk.type(u"Lovelace"_s);
    clerk.press(Qt::Key_Return);
    QTRY_COMPARE(view.states(), QStringList{u"Ready"_s});
    QCOMPARE(view.cell(0, u"Last name"_s), u"Lovelace"_s);
}

void BulkListTest::whereOneGoesIsChosenAlone()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open("customerExtId,communicationNumber,First name,Last name\n"
              "EXT1,COM1,,Lovelace\nEXT2,COM2,Rosa,\nEXT3,COM3,,Hopper\n");
    QTRY_COMPARE(view.states().size(), 3);
    clerk.press(Qt::Key_F8);
    clerk.press(Qt::Key_Delete);
    QTRY_COMPARE(view.states().size(), 2);
    clerk.press(Qt::Key_Z, Qt::ControlModifier); // whose Ctrl is no key that chooses more
    QTRY_COMPARE(view.states().size(), 3);
    QCOMPARE(view.table()->selectionModel()->selectedIndexes().size(), 1);
}

void BulkListTest::aColumnIsMatchedOnceAndRemembered()
{
    FormWindow clerk;
    BulkView view(clerk);
    const QByteArray list("External id;Communication number;First name;Whoever\nE1;C1;Ada;Byron\n");
    view.open(list);
    auto *columns = view.window()->findChild<QTableWidget *>(u"columns"_s);
    QTRY_VERIFY(columns->isVisible());
    QVERIFY(view.says(u"1 column(s) are left out."_s));
    QTRY_COMPARE(columns->currentRow(), 3); // the one that is not matched
    clerk.type(u"last na"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QCoreApplication::processEvents();
    clerk.press(Qt::Key_Return);
    QTRY_COMPARE(columns->item(3, 2)->text(), u"Last name"_s);
    clerk.press(Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(view.states(), QStringList{u"Ready"_s});
    QCOMPARE(view.cell(0, u"Last name"_s), u"Byron"_s);
    // The next list of these headings needs no word, and nothing of the list is in the settings.
    const Support::Question question(u"Close all the same"_s);
    view.window()->close();
    view.open(QByteArray(list).replace("Byron", "Noel"), u"next.csv"_s);
    QTRY_COMPARE(view.cell(0, u"Last name"_s), u"Noel"_s);
    QFile settings(QDir(clerk.folder()).filePath(u"settings.ini"_s));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    const QByteArray kept = settings.readAll();
    QVERIFY(kept.contains("lastName"));
    QVERIFY(!kept.contains("Whoever"));
    QVERIFY(!kept.contains("Byron"));
}

void BulkListTest::thoseWithErrorsStayAndBecomeDrafts()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(3).replace("EXT2", ""));
    QTRY_COMPARE(view.states(), (QStringList{u"Ready"_s, u"1 error(s)"_s, u"Ready"_s}));
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(view.states(), (QStringList{u"Accepted"_s, u"1 error(s)"_s, u"Accepted"_s}));
    clerk.press(Qt::Key_E, Qt::AltModifier);
    QTRY_COMPARE(view.states(), QStringList{u"1 error(s)"_s});
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(view.states(), QStringList{u"Draft"_s});
    QCOMPARE(stored(clerk, RecordState::Draft), 1);
}

void BulkListTest::oneThatIsNotTickedStays()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(2));
    QTRY_COMPARE(view.states().size(), 2);
    QTRY_VERIFY(view.table()->hasFocus());
    clerk.press(Qt::Key_Space);
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(view.states(), (QStringList{u"Ready"_s, u"Draft"_s}));
    clerk.press(Qt::Key_Delete);
    QCOMPARE(view.states(), QStringList{u"Draft"_s});
}

void BulkListTest::sendingPausesAndIsTakenBack()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(2));
    QTRY_COMPARE(view.states().size(), 2);
    App::OutboxQueue &queue = clerk.workplace().outbox().queue();
    queue.setPaused(true);
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(view.says(u"0 accepted, 0 refused, 0 unknown, 2 waiting"_s));
    QCOMPARE(stored(clerk, RecordState::Queued), 2);
    clerk.press(Qt::Key_K, Qt::AltModifier); // take back what waits
    QTRY_COMPARE(view.states(), (QStringList{u"Draft"_s, u"Draft"_s}));
    view.open(BulkView::customers(4).replace("EXT", "NEW").replace("COM", "NUM"), u"more.csv"_s);
    QTRY_COMPARE(view.states().size(), 4);
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(view.says(u"4 waiting"_s));
    clerk.press(Qt::Key_U, Qt::AltModifier); // resume
    QTRY_VERIFY(!queue.isPaused());
    QTRY_COMPARE(view.states().count(u"Accepted"_s), 4);
}

void BulkListTest::whatWasRefusedIsTold()
{
    FormWindow clerk;
    BulkView view(clerk);
    Support::AnsweringServer server;
    server.refuse({u"CustomerExtId is mandatory"_s});
    clerk.useServer(server.base());
    view.open(BulkView::customers(1) + "\n", u"one.csv"_s);
    QTRY_VERIFY(view.states() != QStringList());
    while (view.states() != QStringList{u"Ready"_s}) { // the connection has no defaults
        clerk.press(Qt::Key_F8);
        const QString heading = view.currentHeading();
        clerk.type(heading == u"Requester" ? u"bank"_s : u"FAST"_s);
        clerk.press(Qt::Key_Return);
    }
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(view.states(), QStringList{u"Refused"_s});
    const auto *words = view.window()->findChild<QListWidget *>(u"findings"_s);
    QTRY_COMPARE(words->count(), 1);
    QCOMPARE(words->item(0)->text(), u"CustomerExtId is mandatory"_s);
    QCOMPARE(server.requests(), 1);
}

void BulkListTest::aListThatCannotBeReadIsTold()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open("id;name\n1;\"Ada\n");
    QTRY_VERIFY(view.says(u"never closed"_s));
    QVERIFY(view.states().isEmpty());
    for (const QAction *each : view.table()->actions())
        QCOMPARE(each->isEnabled() && each->text() == u"&Columns…", false); // there are none
    view.open(BulkView::customers(1), u"other.csv"_s);
    QTRY_COMPARE(view.states(), QStringList{u"Ready"_s});
    clerk.press(Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(!view.table()->isVisible());
}

void BulkListTest::aFolderIsOpened()
{
    FormWindow clerk;
    BulkView view(clerk);
    const QDir folder(clerk.folder());
    QVERIFY(folder.mkdir(u"in"_s));
    QVERIFY(QFile::copy(u":/samples/individual-full.xml"_s, folder.filePath(u"in/one.xml"_s)));
    QFile broken(folder.filePath(u"in/two.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    clerk.window().openFiles({folder.filePath(u"in"_s)});
    QTRY_VERIFY(view.isOpen());
    QTRY_COMPARE(view.states().size(), 2);
    QCOMPARE(view.states().at(1), u"1 error(s)"_s);
    QCOMPARE(view.table()->model()->headerData(0, Qt::Vertical).toString(), u"one.xml"_s);
}

QTEST_MAIN(BulkListTest)
#include "bulklisttest.moc"
