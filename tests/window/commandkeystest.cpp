#include "support/formwindow.h"
#include "window/mainmenu.h"

#include <QAction>
#include <QApplication>
#include <QTest>

#include <utility>

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

namespace {

/// The commands of a window, on and shown whatever the form holds, and without what they do.
class Commands
{
public:
    explicit Commands(FormWindow &clerk) : m_menu(*clerk.window().findChild<MainMenu *>())
    {
        for (const Command &each : commands()) {
            QAction *action = m_menu.action(each.id);
            QObject::disconnect(action, &QAction::triggered, nullptr, nullptr);
            QObject::disconnect(action, &QAction::toggled, nullptr, nullptr);
            action->setVisible(true);
            action->setEnabled(true);
            QObject::connect(action, &QAction::triggered, &m_menu,
                             [this, name = each.name()] { m_triggered.append(name); });
        }
    }

    /// What was triggered since it was asked last.
    QString triggered() { return std::exchange(m_triggered, {}).join(u", "_s); }

private:
    MainMenu &m_menu;
    QStringList m_triggered;
};

/// An individual with a row in each list, and an address more.
Forms::Record withRows()
{
    Forms::Record record;
    record.setKind(Forms::CustomerKind::Individual);
    for (const QString &list :
         {u"listAddress"_s, u"listAddress"_s, u"listContact"_s, u"listBusinessEntityDocument"_s})
        record.appendRow(list, {});
    return record;
}

} // namespace

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
    QTest::newRow("a text in a row") << u"listAddress[1].city"_s;
    QTest::newRow("a code in a row") << u"listAddress[0].country"_s;
    QTest::newRow("yes or no in a row") << u"listAddress[1].useForCorrespondence"_s;
    QTest::newRow("a date in a row") << u"listBusinessEntityDocument[0].documentIssueDate"_s;
    QTest::newRow("one of a few in a row") << u"listContact[0].contactType"_s;
}

void CommandKeysTest::everyKeyReachesItsCommandFromEveryBox()
{
    QFETCH(QString, path);
    FormWindow clerk;
    clerk.model().startOver(withRows());
    clerk.goTo(path);
    const Forms::Record before = clerk.record();
    Commands menu(clerk);
    for (const Command &each : commands()) {
        for (const QKeySequence &key : each.keys) {
            clerk.press(key[0].key(), key[0].keyboardModifiers());
            QVERIFY2(menu.triggered() == each.name(),
                     qPrintable(each.name() + u' ' + key.toString()));
            QCOMPARE(clerk.focused(), path);
        }
    }
    QCOMPARE(clerk.record(), before);
}

QTEST_MAIN(CommandKeysTest)
#include "commandkeystest.moc"
