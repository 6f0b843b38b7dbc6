#include "support/bulkview.h"
#include "support/question.h"
#include "window/bulkwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::BulkView;
using Support::FormWindow;

/// What was done to the customers of a list outlives a visit to the page of its columns, or is asked
/// about before the list is read otherwise.
class BulkColumnsTest : public QObject
{
    Q_OBJECT

private slots:
    void readingOtherwiseAsksBeforeItForgets_data();
    void readingOtherwiseAsksBeforeItForgets();
    void lookingAtTheColumnsChangesNothing();
    void theKindOfALineBelongsToItsList();
};

void BulkColumnsTest::readingOtherwiseAsksBeforeItForgets_data()
{
    QTest::addColumn<int>("key"); // of the box that is changed on the page of the columns
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("id");
    QTest::newRow("another separator, then not") << int(Qt::Key_P) << u"Go back"_s << u"NEW"_s;
    QTest::newRow("another separator") << int(Qt::Key_P) << u"Read anew"_s << u"EXT1"_s;
    QTest::newRow("headings, then not") << int(Qt::Key_H) << u"Go back"_s << u"NEW"_s;
    QTest::newRow("headings") << int(Qt::Key_H) << u"Read anew"_s << u"External id"_s;
}

void BulkColumnsTest::readingOtherwiseAsksBeforeItForgets()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(2));
    QTRY_COMPARE(view.states().size(), 2);
    QTRY_VERIFY(view.table()->hasFocus());
    clerk.press(Qt::Key_Right);
    clerk.type(u"NEW"_s);
    clerk.press(Qt::Key_Return);
    QTRY_COMPARE(view.cell(0, u"External id"_s), u"NEW"_s);
    QFETCH(int, key);
    QFETCH(QString, answer);
    QFETCH(QString, id);
    const Support::Question question(answer);
    clerk.press(Qt::Key_C, Qt::AltModifier);
    const auto *separator = view.window()->findChild<QComboBox *>(u"separator"_s);
    const auto *headings = view.window()->findChild<QCheckBox *>(u"headings"_s);
    const auto *fields = view.window()->findChild<QTableWidget *>(u"columns"_s);
    const bool isForgotten = answer == u"Read anew";
    QTRY_VERIFY(separator->isVisible());
    clerk.press(key, Qt::AltModifier);
    if (key == Qt::Key_P) {
        QTRY_VERIFY(separator->hasFocus());
        clerk.press(Qt::Key_Up);
        QTRY_COMPARE(question.asked().size(), 1);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        view.window()->activateWindow(); // which a window manager does
        QTRY_VERIFY(view.window()->isActiveWindow());
        QTRY_COMPARE(separator->currentText(), isForgotten ? u"Comma"_s : u"Semicolon"_s);
        if (isForgotten) { // what it then holds is no customer
            QTRY_COMPARE(fields->rowCount(), 1);
            clerk.press(key, Qt::AltModifier);
            QTRY_VERIFY(separator->hasFocus());
            clerk.press(Qt::Key_Down);
            QTRY_COMPARE(fields->rowCount(), 5);
        }
    } else {
        QTRY_VERIFY(!headings->isChecked());
    }
    if (isForgotten || key == Qt::Key_H)
        clerk.press(Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(question.asked().size(), 1);
    QVERIFY(question.asked().first().startsWith(u"Its customers are made anew"_s));
    if (!isForgotten) {
        QTRY_VERIFY(!QApplication::activeModalWidget());
        view.window()->activateWindow(); // which a window manager does
        QTRY_VERIFY(view.window()->isActiveWindow());
        clerk.press(Qt::Key_Escape); // to the customers
    }
    QTRY_VERIFY(view.table()->isVisible());
    QTRY_COMPARE(view.cell(0, u"External id"_s), id);
}

void BulkColumnsTest::lookingAtTheColumnsChangesNothing()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(2));
    QTRY_COMPARE(view.states().size(), 2);
    QTRY_VERIFY(view.table()->hasFocus());
    clerk.press(Qt::Key_Delete);
    clerk.press(Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(!view.table()->isVisible());
    clerk.press(Qt::Key_Z, Qt::ControlModifier); // nothing is undone unseen
    clerk.press(Qt::Key_Escape);
    QTRY_VERIFY(view.table()->isVisible());
    QCOMPARE(view.states().size(), 1);
    clerk.press(Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(!view.table()->isVisible());
    clerk.press(Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(view.table()->isVisible());
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(view.states().size(), 2);
}

void BulkColumnsTest::theKindOfALineBelongsToItsList()
{
    FormWindow clerk;
    BulkView view(clerk);
    const Support::Question question(u"Close all the same"_s);
    view.open("External id;Communication number;Name;Whoever\nE1;C1;Acme;x\n");
    const auto *kind = view.window()->findChild<QComboBox *>(u"kind"_s);
    QTRY_VERIFY(kind->isVisible());
    clerk.press(Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(kind->hasFocus());
    clerk.press(Qt::Key_Down);
    QCOMPARE(kind->currentText(), u"Organization"_s);
    clerk.press(Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(view.states().size(), 1);
    view.window()->close();
    // Another list has individuals, as every new one.
    view.open("External id;Communication number;Name;Whoever else\nE1;C1;Ada;x\n", u"b.csv"_s);
    QTRY_VERIFY(kind->isVisible());
    QCOMPARE(kind->currentText(), u"Individual"_s);
    clerk.press(Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(view.states().size(), 1);
    view.window()->close();
    // The first one comes back as it was understood.
    view.open("External id;Communication number;Name;Whoever\nE2;C2;Bcme;x\n", u"c.csv"_s);
    QTRY_COMPARE(view.cell(0, u"External id"_s), u"E2"_s);
    clerk.press(Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(kind->isVisible());
    QCOMPARE(kind->currentText(), u"Organization"_s);
}

QTEST_MAIN(BulkColumnsTest)
#include "bulkcolumnstest.moc"
