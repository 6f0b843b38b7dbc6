#include "support/bulkview.h"
#include "support/noroom.h"
#include "support/question.h"
#include "window/bulkcontroller.h"
#include "window/bulkwindow.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using App::RecordState;
using Support::BulkView;
using Support::FormWindow;

/// The whole program is closed while a list is open: nothing of the list is given up before all else
/// is answered.
class BulkClosingTest : public QObject
{
    Q_OBJECT

private slots:
    void theListIsAskedAboutLast();
    void savingAsDraftsGoesOnClosing();
    void savingAsDraftsThatClosesTheListAlone();
    void theListsWindowGoesBeforeWhatItShows();

private:
    static void openTwo(BulkView &view);
};

void BulkClosingTest::openTwo(BulkView &view)
{
    view.open(BulkView::customers(2));
    QTRY_COMPARE(view.states(), (QStringList{u"Ready"_s, u"Ready"_s}));
}

void BulkClosingTest::theListIsAskedAboutLast()
{
    FormWindow clerk;
    BulkView view(clerk);
    openTwo(view);
    QStringList asked;
    QTimer answering;
    answering.callOnTimeout([&asked] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        asked.append(box->text());
        const bool isOfList = box->text().contains(u"of the list"_s);
        for (QAbstractButton *each : box->buttons())
            if (each->text().remove(u'&') == (isOfList ? u"Close all the same"_s : u"Go back"_s))
                return each->click();
    });
    answering.start(1);
    clerk.window().activateWindow();
    QTRY_VERIFY(clerk.window().isActiveWindow());
    const Support::NoRoom noRoom;
    clerk.enter(u"firstName"_s, u"Ona"_s);
    clerk.window().close();
    QTRY_VERIFY(!asked.isEmpty());
    clerk.waitForStore();
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(clerk.window().isVisible());
    QVERIFY(asked.last().contains(u"Ona"_s));
    QCOMPARE(view.states(), (QStringList{u"Ready"_s, u"Ready"_s}));
}

void BulkClosingTest::savingAsDraftsGoesOnClosing()
{
    FormWindow clerk;
    BulkView view(clerk);
    openTwo(view);
    const Support::Question question(u"Save as drafts"_s);
    clerk.window().close();
    QTRY_VERIFY(!clerk.window().isVisible());
    QCOMPARE(question.asked().size(), 1);
    QCOMPARE(view.states(), (QStringList{u"Draft"_s, u"Draft"_s}));
}

void BulkClosingTest::savingAsDraftsThatClosesTheListAlone()
{
    FormWindow clerk;
    BulkView view(clerk);
    openTwo(view);
    const Support::Question question(u"Save as drafts"_s);
    clerk.press(Qt::Key_Escape);
    QTRY_VERIFY(!view.isOpen());
    clerk.waitForStore();
    QCoreApplication::processEvents();
    QVERIFY(clerk.window().isVisible());
}

void BulkClosingTest::theListsWindowGoesBeforeWhatItShows()
{
    FormWindow clerk;
    BulkView view(clerk);
    openTwo(view);
    const QPointer<App::BulkWindow> window = view.window();
    delete clerk.window().findChild<App::BulkController *>();
    QVERIFY(!window);
}

QTEST_MAIN(BulkClosingTest)
#include "bulkclosingtest.moc"
