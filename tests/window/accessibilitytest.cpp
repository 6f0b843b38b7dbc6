#include "contract/catalogue.h"
#include "practice/practiceserver.h"
#include "support/formwindow.h"
#include "support/samplerecords.h"
#include "widgets/customerform.h"
#include "widgets/findingslist.h"
#include "widgets/sectionlist.h"
#include "window/connectiondialog.h"
#include "window/outcomepanel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FormWindow;

Q_DECLARE_METATYPE(Forms::CustomerKind)

/// What assistive technology is told: everything that takes the focus has a name, what is wrong is
/// said at its box. That it is announced too is shown with a real bus in tests/a11y.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void whatTakesTheFocusHasAName_data();
    void whatTakesTheFocusHasAName();
    void theDialogsPartsHaveNames();
    void aBoxSaysThatItIsNeeded();
    void aBoxSaysWhatIsWrong_data();
    void aBoxSaysWhatIsWrong();
    void theSwitchSaysWhatIsWrong();
    void aListOfRowsSaysWhatIsWrong();
    void aChoiceOfThreeTellsItsValue();
    void theListsTellTheirLines();
    void whatBecameOfACustomerIsTold();
};

namespace {

QString told(QWidget *widget, QAccessible::Text what)
{
    return QAccessible::queryAccessibleInterface(widget)->text(what);
}

/// What takes the focus in a window and has no name, by class and by what is around it.
QStringList nameless(const QWidget &window)
{
    QStringList faults;
    for (QWidget *each : window.findChildren<QWidget *>()) {
        const bool takesFocus = each->focusPolicy() != Qt::NoFocus && !each->focusProxy();
        if (!takesFocus || !each->isVisible() || !told(each, QAccessible::Name).isEmpty())
            continue;
        faults.append(u"%1 in %2"_s.arg(QString::fromLatin1(each->metaObject()->className()),
                                        each->parentWidget()->objectName()));
    }
    return faults;
}

} // namespace

void AccessibilityTest::whatTakesTheFocusHasAName_data()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::newRow("individual") << CustomerKind::Individual;
    QTest::newRow("organization") << CustomerKind::Organization;
}

void AccessibilityTest::whatTakesTheFocusHasAName()
{
    QFETCH(CustomerKind, kind);
    FormWindow clerk;
    QCOMPARE(nameless(clerk.window()), QStringList());
    // A full form with its list of errors and an answer above.
    Record record = Support::fullRecord(kind);
    clerk.model().startOver(record);
    clerk.workplace().practice().playNext(App::PracticeScenario::BadRequest);
    clerk.goTo(u"customerExtId"_s);
    clerk.submit();
    QVERIFY(!clerk.listed().isEmpty());
    QVERIFY(!clerk.headline().isEmpty());
    QCOMPARE(nameless(clerk.window()), QStringList());
}

void AccessibilityTest::theDialogsPartsHaveNames()
{
    FormWindow clerk;
    for (const QString &command : {u"Edit connections…"_s, u"Show request…"_s}) {
        clerk.command(command)->trigger();
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        QCOMPARE(nameless(*dialog), QStringList());
        dialog->close();
    }
}

void AccessibilityTest::aBoxSaysThatItIsNeeded()
{
    FormWindow clerk;
    QVERIFY(told(clerk.box(u"firstName"_s), QAccessible::Description).startsWith(u"Needed."));
    clerk.goTo(u"birthDate"_s);
    QVERIFY(!told(clerk.box(u"birthDate"_s), QAccessible::Description).contains(u"Needed."));
    App::ConnectionProfile profile = clerk.workplace().profile();
    profile.required = {u"birthDate"_s};
    clerk.workplace().useProfile(profile);
    QVERIFY(told(clerk.box(u"birthDate"_s), QAccessible::Description).startsWith(u"Needed."));
}

void AccessibilityTest::aBoxSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("typed");
    QTest::newRow("a text") << u"lastName"_s << QString();
    QTest::newRow("a date") << u"birthDate"_s << u"31.2.1990"_s;
    QTest::newRow("a country") << u"birthCountry"_s << u"Lituania"_s;
    QTest::newRow("a number") << u"initialDepositAmount"_s << u"ten"_s;
}

void AccessibilityTest::aBoxSaysWhatIsWrong()
{
    QFETCH(QString, path);
    QFETCH(QString, typed);
    FormWindow clerk;
    clerk.enter(path, typed);
    clerk.submit();
    const QString message = clerk.message(path);
    QVERIFY(!message.isEmpty());
    QVERIFY(told(clerk.box(path), QAccessible::Description).startsWith(u"Error: "_s + message));
}

void AccessibilityTest::theSwitchSaysWhatIsWrong()
{
    FormWindow clerk;
    QWidget *kind = clerk.box(u"entityType"_s);
    const QString help = told(kind, QAccessible::Description);
    QVERIFY(help.contains(Catalogue::field(u"entityType")->helpText()));
    const QString words = u"EntityType is mandatory"_s;
    clerk.model().setServiceFindings({{.path = FieldPath(u"entityType"_s), .text = words}});
    QVERIFY(told(kind, QAccessible::Description).startsWith(u"Error: "_s + words));
    clerk.model().setServiceFindings({});
    QCOMPARE(told(kind, QAccessible::Description), help);
}

void AccessibilityTest::aListOfRowsSaysWhatIsWrong()
{
    FormWindow clerk;
    clerk.goTo(u"listAddress"_s);
    QWidget *add = QApplication::focusWidget();
    const QString help = told(add, QAccessible::Description);
    QVERIFY(help.contains(Catalogue::field(u"listAddress")->helpText()));
    const QString words = u"ListAddress is mandatory"_s;
    clerk.model().setServiceFindings({{.path = FieldPath(u"listAddress"_s), .text = words}});
    QVERIFY(told(add, QAccessible::Description).startsWith(u"Error: "_s + words));
    clerk.model().setServiceFindings({});
    QCOMPARE(told(add, QAccessible::Description), help);
}

void AccessibilityTest::aChoiceOfThreeTellsItsValue()
{
    FormWindow clerk;
    clerk.goTo(u"isPEP"_s);
    QWidget *box = clerk.box(u"isPEP"_s);
    QAccessibleInterface *choice = QAccessible::queryAccessibleInterface(box);
    QCOMPARE(choice->role(), QAccessible::ComboBox);
    QCOMPARE(choice->text(QAccessible::Name), u"Politically exposed"_s);
    QCOMPARE(choice->text(QAccessible::Value), u"Not stated"_s);
    clerk.press(Qt::Key_Y);
    QCOMPARE(choice->text(QAccessible::Value), u"Yes"_s);
    QCOMPARE(told(clerk.box(u"entityType"_s), QAccessible::Value), u"Individual"_s);
}

void AccessibilityTest::theListsTellTheirLines()
{
    FormWindow clerk;
    clerk.submit();
    auto *findings = clerk.window().findChild<FindingsList *>()->findChild<QListWidget *>();
    QCOMPARE(told(findings, QAccessible::Name), u"Nothing was sent yet. To correct: 4"_s);
    QAccessibleInterface *lines = QAccessible::queryAccessibleInterface(findings);
    QCOMPARE(lines->childCount(), 4);
    QCOMPARE(lines->child(0)->text(QAccessible::Name), clerk.listed().first());
    QAccessibleInterface *sections =
        QAccessible::queryAccessibleInterface(clerk.window().findChild<SectionList *>());
    QCOMPARE(sections->text(QAccessible::Name), u"Sections"_s);
    QVERIFY(sections->child(0)->text(QAccessible::Name).contains(u"4 error(s)"));
}

void AccessibilityTest::whatBecameOfACustomerIsTold()
{
    FormWindow clerk;
    clerk.fill(Support::minimalRecord(CustomerKind::Individual));
    clerk.submit();
    const QString words = told(clerk.window().findChild<App::OutcomePanel *>(), QAccessible::Name);
    QVERIFY(words.startsWith(u"Accepted: firstName 0 lastName 0 Communication number"));
}

QTEST_MAIN(AccessibilityTest)
#include "accessibilitytest.moc"
