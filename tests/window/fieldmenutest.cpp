#include "fieldmenudesk.h"
#include "widgets/customerform.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Support::FieldMenuDesk;
using Support::FormWindow;

/// The menu of a field, opened and used by keys: it copies and pastes as ever, and says why what
/// cannot be done is off.
class FieldMenuTest : public QObject
{
    Q_OBJECT

private slots:
    void opensOnEveryKindOfBox_data();
    void opensOnEveryKindOfBox();
    void opensFromTheMouse_data();
    void opensFromTheMouse();
    void stillCopies();
    void undoIsTheForms_data();
    void undoIsTheForms();
    void saysWhyItIsOff_data();
    void saysWhyItIsOff();
    void aNameWithAMarkIsShownWhole();
};

void FieldMenuTest::opensOnEveryKindOfBox_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a text") << u"requester"_s;
    QTest::newRow("a code") << u"birthCountry"_s;
    QTest::newRow("a list") << u"customerStatus"_s;
    QTest::newRow("a date") << u"applicationDate"_s;
    QTest::newRow("yes or no") << u"isPEP"_s;
    QTest::newRow("several choices") << u"initializeScreeningProcesses"_s;
    QTest::newRow("a long text") << u"activityDescription"_s;
    QTest::newRow("a number") << u"initialDepositAmount"_s;
}

void FieldMenuTest::opensOnEveryKindOfBox()
{
    QFETCH(QString, path);
    FormWindow clerk;
    QMenu *menu = open(clerk, path);
    QVERIFY(menu);
    QVERIFY(entry(menu, u"Pin for the next customer"_s));
    QVERIFY(entry(menu, u"Pin for the next customer"_s)->isEnabled());
    clerk.press(Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(clerk.focused(), path);
    clerk.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    menu = open(clerk, path);
    QVERIFY(entry(menu, u"Pin for the next customer"_s)->isChecked());
    clerk.press(Qt::Key_I); // its letter
    QVERIFY(!clerk.model().newCustomers().hasPins());
}

void FieldMenuTest::opensFromTheMouse_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isOnLabel");
    for (const QString &path : {u"requester"_s, u"customerStatus"_s, u"isPEP"_s,
                                u"initializeScreeningProcesses"_s, u"activityDescription"_s}) {
        QTest::addRow("the box of %s", qPrintable(path)) << path << false;
        QTest::addRow("the label of %s", qPrintable(path)) << path << true;
    }
}

void FieldMenuTest::opensFromTheMouse()
{
    QFETCH(QString, path);
    QFETCH(bool, isOnLabel);
    FormWindow clerk;
    clerk.goTo(path);
    QTest::qWait(0);
    QWidget *box = clerk.box(path);
    QWidget *target = box;
    if (isOnLabel)
        target = clerk.window()
                     .form()
                     ->findChild<QWidget *>(path)
                     ->parentWidget()
                     ->findChild<QLabel *>();
    else if (QWidget *inner = box->childAt(box->rect().center())) // the viewport of a long text
        target = inner;
    const QPoint middle = target->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, middle, target->mapToGlobal(middle));
    QApplication::sendEvent(target, &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->objectName(), u"fieldMenu"_s);
    QVERIFY(entry(menu, u"Pin for the next customer"_s));
    menu->close();
}

void FieldMenuTest::stillCopies()
{
    FormWindow clerk;
    clerk.enter(u"firstName"_s, u"Jose"_s);
    clerk.goTo(u"firstName"_s);
    static_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
    clerk.press(Qt::Key_F10, Qt::ShiftModifier);
    clerk.press(Qt::Key_C);
    QCOMPARE(QApplication::clipboard()->text(), u"Jose"_s);
}

void FieldMenuTest::undoIsTheForms_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a line of text") << u"lastName"_s;
    QTest::newRow("a long text") << u"activityDescription"_s;
    QTest::newRow("a code") << u"birthCountry"_s;
}

void FieldMenuTest::undoIsTheForms()
{
    QFETCH(QString, path);
    FormWindow clerk;
    const auto choose = [&](const QString &text) {
        QMenu *menu = open(clerk, path);
        QAction *action = entry(menu, text);
        const bool isOn = action && action->isEnabled();
        if (isOn)
            action->trigger();
        menu->close();
        return isOn;
    };
    QVERIFY(!choose(u"Undo"_s));
    clerk.enter(u"firstName"_s, u"Jose"_s);
    clerk.goTo(path);
    clerk.type(u"Lithuania"_s);
    QVERIFY(choose(u"Undo"_s));
    QVERIFY(!clerk.record().holds(Forms::FieldPath(path)));
    QVERIFY(choose(u"Undo"_s)); // the step before, which was in another box
    QCOMPARE(clerk.record().value(u"firstName"_s), QString());
    QVERIFY(!choose(u"Undo"_s));
    QVERIFY(choose(u"Redo"_s));
    QCOMPARE(clerk.record().value(u"firstName"_s), u"Jose"_s);
    QVERIFY(choose(u"Redo"_s));
    QVERIFY(clerk.record().holds(Forms::FieldPath(path)));
    QVERIFY(!choose(u"Redo"_s));
}

void FieldMenuTest::saysWhyItIsOff_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("mayPin");
    QTest::newRow("a name") << u"firstName"_s << u"Jose"_s
                            << u"“First name” tells who a customer is"_s << false;
    QTest::newRow("an identifier")
        << u"nationalCode"_s << u"1"_s << u"“National code” tells who a customer is"_s << false;
    QTest::newRow("a description")
        << u"activityDescription"_s << u"Baker"_s
        << u"“Activity” is about one customer, and defaults are not"_s << true;
    QTest::newRow("a wrong code") << u"birthCountry"_s << u"Nowhere"_s
                                  << u"Correct “Country of birth” first."_s << true;
    QTest::newRow("nothing") << u"birthCountry"_s << QString() << u"“Country of birth” is empty."_s
                             << true;
}

void FieldMenuTest::saysWhyItIsOff()
{
    QFETCH(QString, path);
    QFETCH(QString, typed);
    QFETCH(QString, says);
    FormWindow clerk;
    clerk.enter(path, typed);
    QMenu *menu = open(clerk, path);
    QVERIFY(!entry(menu, u"Use this as the default"_s)->isEnabled());
    QTEST(entry(menu, u"Pin for"_s)->isEnabled(), "mayPin");
    QAction *reason = menu->actions().last();
    QVERIFY2(reason->text().startsWith(says), qPrintable(reason->text()));
    QVERIFY(!reason->isEnabled());
    menu->close();
}

void FieldMenuTest::aNameWithAMarkIsShownWhole()
{
    FormWindow clerk;
    App::ConnectionProfile profile = clerk.workplace().profile();
    profile.name = u"Smith & Sons"_s;
    clerk.workplace().useProfile(profile);
    clerk.enter(u"riskManagementCategory"_s, u"SLOW"_s);
    QMenu *menu = open(clerk, u"riskManagementCategory"_s);
    QVERIFY(entry(menu, u"Use this as the default"_s)->text().contains(u"“Smith && Sons”"_s));
    menu->close();
}

QTEST_MAIN(FieldMenuTest)
#include "fieldmenutest.moc"
