#include "widgets/messageline.h"
#include "window/connectiondialog.h"
#include "window/numberingbox.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using App::ConnectionDialog;
using App::ConnectionProfile;
using App::NumberingBox;

/// How a connection numbers its customers: typed into its dialog, shown by an example, judged.
class NumberingTest : public QObject
{
    Q_OBJECT

private slots:
    void patternsAreTypedIn();
    void eachConnectionHasItsOwn();
    void aPatternIsJudgedWhereItIsTyped_data();
    void aPatternIsJudgedWhereItIsTyped();
    void aWrongPatternKeepsTheDialogOpen_data();
    void aWrongPatternKeepsTheDialogOpen();
};

namespace {

const QString communications = u"connectionCommunicationPattern"_s;
const QString customers = u"connectionCustomerPattern"_s;

ConnectionProfile bank()
{
    ConnectionProfile profile;
    profile.name = u"Bank"_s;
    profile.base = QUrl(u"https://kyc.example.com"_s);
    return profile;
}

/// The dialog on the seventh of March 2026 with one connection beside Practice.
struct Dialog
{
    Dialog()
        : dialog({ConnectionProfile::practiceProfile(), bank()}, u"Bank"_s, nullptr,
                 QDate(2026, 3, 7))
    {
        dialog.show();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("The dialog does not become active.");
    }

    QLineEdit *line(const QString &box)
    {
        return dialog.findChild<NumberingBox *>(box)->findChild<QLineEdit *>();
    }
    void type(const QString &box, const QString &text)
    {
        line(box)->setFocus();
        line(box)->selectAll();
        QTest::keyClick(line(box), Qt::Key_Delete);
        QTest::keyClicks(line(box), text);
    }
    /// What stands beneath a box.
    QString told(const QString &box)
    {
        return dialog.findChild<NumberingBox *>(box)->findChild<Forms::MessageLine *>()->text();
    }
    void choose(int row) { dialog.findChild<QListWidget *>()->setCurrentRow(row); }
    bool mayBeUsed() { return dialog.findChild<QPushButton *>(u"useConnection"_s)->isEnabled(); }

    ConnectionDialog dialog;
};

} // namespace

void NumberingTest::patternsAreTypedIn()
{
    Dialog edit;
    edit.type(communications, u" ComNr_{000000} "_s);
    edit.type(customers, u"IND{yyyyMMdd}{000}"_s);
    QCOMPARE(edit.dialog.chosen().communicationPattern, u"ComNr_{000000}"_s);
    QCOMPARE(edit.dialog.chosen().customerPattern, u"IND{yyyyMMdd}{000}"_s);
    QVERIFY(edit.mayBeUsed());
}

void NumberingTest::eachConnectionHasItsOwn()
{
    Dialog edit;
    edit.type(communications, u"ComNr_{000000}"_s);
    edit.type(customers, u"IND{yyyyMMdd}{000}"_s);
    edit.choose(0);
    for (const QString &box : {communications, customers}) {
        QCOMPARE(edit.line(box)->text(), QString());
        QVERIFY(edit.line(box)->isEnabled()); // of Practice, too
        QVERIFY(edit.told(box).startsWith(u"Typed by hand."));
    }
    edit.type(communications, u"TRY{0}"_s);
    QCOMPARE(edit.told(communications), u"For example TRY1"_s);
    edit.choose(1);
    QCOMPARE(edit.line(communications)->text(), u"ComNr_{000000}"_s);
    QCOMPARE(edit.told(communications), u"For example ComNr_000001"_s);
    QCOMPARE(edit.told(customers), u"For example IND20260307001"_s);
}

void NumberingTest::aPatternIsJudgedWhereItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("mayBeUsed");
    QTest::newRow("none") << QString() << u"Typed by hand."_s << true;
    QTest::newRow("a counter") << u"A{00}"_s << u"For example A01"_s << true;
    QTest::newRow("a date and a counter") << u"{yy-MM}/{0}"_s << u"For example 26-03/1"_s << true;
    QTest::newRow("no counter") << u"A"_s << u"The pattern holds no counter"_s << false;
    QTest::newRow("an hour") << u"{HH}{0}"_s << u"“{HH}” is neither"_s << false;
    QTest::newRow("an open brace") << u"A{0"_s << u"A brace { or } stands alone"_s << false;
}

void NumberingTest::aPatternIsJudgedWhereItIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    for (const QString &box : {communications, customers}) {
        Dialog edit;
        edit.type(box, typed);
        QVERIFY2(edit.told(box).startsWith(says), qPrintable(edit.told(box)));
        QCOMPARE(edit.line(box)->accessibleDescription(), edit.told(box));
        QTEST(edit.mayBeUsed(), "mayBeUsed");
    }
}

void NumberingTest::aWrongPatternKeepsTheDialogOpen_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("says");
    QTest::newRow("communication numbers")
        << communications << u"Correct the pattern of “Bank”: its communication numbers"_s;
    QTest::newRow("external ids") << customers
                                  << u"Correct the pattern of “Bank”: its external ids"_s;
}

void NumberingTest::aWrongPatternKeepsTheDialogOpen()
{
    QFETCH(QString, box);
    QFETCH(QString, says);
    Dialog edit;
    edit.type(box, u"no counter"_s);
    QTest::keyClick(edit.line(box), Qt::Key_Return);
    QVERIFY(edit.dialog.isVisible());
    const QString note = edit.dialog.findChild<QLabel *>(u"connectionNote"_s)->text();
    QVERIFY2(note.startsWith(says), qPrintable(note));
    edit.type(box, u"a counter {0}"_s);
    QTest::keyClick(edit.line(box), Qt::Key_Return);
    QVERIFY(!edit.dialog.isVisible());
    QCOMPARE(edit.dialog.result(), static_cast<int>(QDialog::Accepted));
}

QTEST_MAIN(NumberingTest)
#include "numberingtest.moc"
