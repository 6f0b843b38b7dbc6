#include "support/formwindow.h"
#include "window/command.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Support::FormWindow;

/// That no box keeps a command's key for itself.
class CommandKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyReachesItsCommandFromEveryBox_data();
    void everyKeyReachesItsCommandFromEveryBox();
};

void CommandKeysTest::everyKeyReachesItsCommandFromEveryBox_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a text") << u"firstName"_s;
    QTest::newRow("a date") << u"birthDate"_s;
    QTest::newRow("a code") << u"birthCountry"_s;
    QTest::newRow("yes or no") << u"isPEP"_s;
    QTest::newRow("ticks") << u"initializeScreeningProcesses"_s;
    QTest::newRow("a long text") << u"activityDescription"_s;
    QTest::newRow("a number") << u"initialDepositAmount"_s;
    QTest::newRow("the switch of the kind") << u"entityType"_s;
}

void CommandKeysTest::everyKeyReachesItsCommandFromEveryBox()
{
    QFETCH(QString, path);
    FormWindow clerk;
    clerk.goTo(path);
    QWidget *box = QApplication::focusWidget();
    for (const Command &each : commands()) {
        for (const QKeySequence &key : each.keys) {
            // A box that wants a key for itself takes this event.
            QKeyEvent asked(QEvent::ShortcutOverride, key[0].key(), key[0].keyboardModifiers());
            asked.ignore();
            QCoreApplication::sendEvent(box, &asked);
            QVERIFY2(!asked.isAccepted(), qPrintable(each.name()));
        }
    }
}

QTEST_MAIN(CommandKeysTest)
#include "commandkeystest.moc"
