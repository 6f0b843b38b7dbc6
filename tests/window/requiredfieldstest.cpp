#include "checks/rules.h"
#include "contract/catalogue.h"
#include "support/formwindow.h"
#include "widgets/customerform.h"
#include "widgets/fieldline.h"
#include "window/connectiondialog.h"
#include "window/houseruleslist.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace Qt::StringLiterals;
using namespace Forms;
using App::ConnectionProfile;
using Support::FormWindow;

/// That an institution says in the connection's dialog which fields it wants, and that the real window
/// goes by it.
class RequiredFieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void theListOffersWhatMayBeRequired();
    void theListIsNarrowedByLabelAndName();
    void theListKeepsWhatItDoesNotKnow();
    void aRequiredFieldBlocksSubmit();
    void aRequiredListBlocksSubmit();
    void aRequiredFieldOfARowIsMarked();
    void theDialogChangesTheForm();
    void theMenuChangesTheForm();
    void typingGoesOnInTheFormMadeAnew();
};

namespace {

ConnectionProfile profileRequiring(const QStringList &required)
{
    ConnectionProfile profile = ConnectionProfile::practiceProfile();
    profile.required = required;
    return profile;
}

/// Whether the word for a needed field stands in a field's line.
bool saysNeeded(FormWindow &clerk, const QString &path)
{
    clerk.goTo(path);
    for (const FieldLine *line : clerk.window().form()->findChildren<FieldLine *>()) {
        if (line->isHidden() || !line->isVisible() ||
            !line->findChild<QWidget *>(path, Qt::FindDirectChildrenOnly))
            continue;
        for (const QLabel *label : line->findChildren<QLabel *>())
            if (label->text() == u"needed")
                return true;
    }
    return false;
}

QTreeWidgetItem *itemOf(QTreeWidget *tree, const QString &name)
{
    for (QTreeWidgetItemIterator each(tree); *each; ++each)
        if ((*each)->toolTip(0) == name)
            return *each;
    return nullptr;
}

QStringList shownNames(const QTreeWidget *tree)
{
    QStringList names;
    for (int section = 0; section < tree->topLevelItemCount(); ++section) {
        const QTreeWidgetItem *top = tree->topLevelItem(section);
        for (int field = 0; !top->isHidden() && field < top->childCount(); ++field)
            if (!top->child(field)->isHidden())
                names.append(top->child(field)->toolTip(0));
    }
    return names;
}

} // namespace

void RequiredFieldsTest::theListOffersWhatMayBeRequired()
{
    App::HouseRulesList list(nullptr);
    const auto *tree = list.findChild<QTreeWidget *>();
    QStringList expected;
    for (const Field &field : Catalogue::fields()) {
        if (field.need == Need::Optional && field.name != u"closingDate")
            expected.append(field.name);
        for (const Field &part : field.rowFields)
            if (part.need == Need::Optional)
                expected.append(field.name + u'.' + part.name);
    }
    QCOMPARE(shownNames(tree), expected);
    QVERIFY(expected.contains(u"listAddress.city"_s));
    for (QTreeWidgetItemIterator each(list.findChild<QTreeWidget *>()); *each; ++each)
        if ((*each)->toolTip(0) == u"listAddress.city")
            QCOMPARE((*each)->text(0), u"Address: City"_s);
}

void RequiredFieldsTest::theListIsNarrowedByLabelAndName()
{
    App::HouseRulesList list(nullptr);
    const auto *tree = list.findChild<QTreeWidget *>();
    auto *search = list.findChild<QLineEdit *>();
    search->setText(u" city "_s);
    QCOMPARE(shownNames(tree), QStringList{u"listAddress.city"_s});
    search->setText(u"GIIN"_s);
    QCOMPARE(shownNames(tree), QStringList{u"GIIN"_s});
    search->setText(u"nothing of this name"_s);
    QVERIFY(shownNames(tree).isEmpty());
    search->clear();
    QVERIFY(shownNames(tree).size() > 50);
}

void RequiredFieldsTest::theListKeepsWhatItDoesNotKnow()
{
    App::HouseRulesList list(nullptr);
    QSignalSpy changed(&list, &App::HouseRulesList::changed);
    list.setRequired({u"shoeSize"_s, u"listAddress.city"_s, u"birthDate"_s});
    QVERIFY(changed.isEmpty());
    const QStringList all{u"birthDate"_s, u"listAddress.city"_s, u"shoeSize"_s};
    QCOMPARE(list.required(), all);
    itemOf(list.findChild<QTreeWidget *>(), u"birthDate"_s)->setCheckState(0, Qt::Unchecked);
    QCOMPARE(changed.count(), 1);
    const QStringList rest{u"listAddress.city"_s, u"shoeSize"_s};
    QCOMPARE(list.required(), rest);
}

void RequiredFieldsTest::aRequiredFieldBlocksSubmit()
{
    FormWindow clerk;
    QVERIFY(!saysNeeded(clerk, u"birthDate"_s));
    clerk.workplace().useProfile(profileRequiring({u"birthDate"_s}));
    QVERIFY(saysNeeded(clerk, u"birthDate"_s));
    QVERIFY(!saysNeeded(clerk, u"birthCountry"_s));
    clerk.enter(u"customerExtId"_s, u"IND1"_s);
    clerk.enter(u"communicationNumber"_s, u"N1"_s);
    clerk.enter(u"firstName"_s, u"Jose"_s);
    clerk.enter(u"lastName"_s, u"Rodriguez"_s);
    clerk.submit();
    QVERIFY(clerk.workplace().outbox().last().body.isEmpty());
    QCOMPARE(clerk.listed().size(), 1);
    QVERIFY(clerk.listed().first().contains(u"date of birth"_s, Qt::CaseInsensitive) ||
            clerk.listed().first().contains(u"birth date"_s, Qt::CaseInsensitive));
    QVERIFY(!clerk.message(u"birthDate"_s).isEmpty());
    clerk.enter(u"birthDate"_s, u"24051995"_s);
    clerk.submit();
    QCOMPARE(clerk.headline(), u"Accepted: Jose Rodriguez"_s);
}

void RequiredFieldsTest::aRequiredListBlocksSubmit()
{
    FormWindow clerk;
    clerk.workplace().useProfile(profileRequiring({u"listContact"_s}));
    clerk.goTo(u"listContact"_s);
    const auto *rows = clerk.window().form()->findChild<QWidget *>(u"listContact"_s);
    QStringList words;
    for (const QLabel *label : rows->findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY(words.contains(u"needed"_s));
    clerk.submit();
    QCOMPARE(clerk.listed().size(), 5);
    clerk.goTo(u"listContact"_s);
    clerk.press(Qt::Key_Space);
    QCOMPARE(clerk.record().rowCount(u"listContact"_s), 1);
    QVERIFY(!clerk.listed().join(u' ').contains(rows->objectName()));
}

void RequiredFieldsTest::aRequiredFieldOfARowIsMarked()
{
    FormWindow clerk;
    clerk.workplace().useProfile(profileRequiring({u"listAddress.city"_s}));
    clerk.goTo(u"listAddress"_s);
    clerk.press(Qt::Key_Space);
    QVERIFY(saysNeeded(clerk, u"listAddress[0].city"_s));
    QVERIFY(!saysNeeded(clerk, u"listAddress[0].region"_s));
    clerk.submit();
    QVERIFY(!clerk.message(u"listAddress[0].city"_s).isEmpty());
}

void RequiredFieldsTest::theDialogChangesTheForm()
{
    FormWindow clerk;
    QMetaObject::invokeMethod(&clerk.window(), [&clerk] {
        for (QPushButton *button : clerk.window().findChildren<QPushButton *>())
            if (button->text().startsWith(u"Connection: "))
                button->click();
    });
    auto *dialog = clerk.window().findChild<App::ConnectionDialog *>();
    QVERIFY(dialog);
    auto *tree = dialog->findChild<QTreeWidget *>(u"houseRules"_s);
    QVERIFY(!tree->isEnabled()); // practice stays as it is
    dialog->findChild<QPushButton *>(u"addConnection"_s)->click();
    QVERIFY(tree->isEnabled());
    dialog->findChild<QLineEdit *>(u"connectionBase"_s)->setFocus();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"connectionBase"_s), u"https://kyc.test"_s);
    itemOf(tree, u"birthDate"_s)->setCheckState(0, Qt::Checked);
    dialog->findChild<QPushButton *>(u"useConnection"_s)->click();
    QCOMPARE(clerk.workplace().profile().required, QStringList{u"birthDate"_s});
    QCOMPARE(clerk.workplace().settings().activeProfile().required, QStringList{u"birthDate"_s});
    QVERIFY(saysNeeded(clerk, u"birthDate"_s));
}

void RequiredFieldsTest::theMenuChangesTheForm()
{
    FormWindow clerk;
    ConnectionProfile strict;
    strict.name = u"Strict"_s;
    strict.base = QUrl(u"https://kyc.test"_s);
    strict.required = {u"birthDate"_s};
    strict.businessUnit = BusinessUnitUse::Mandatory;
    clerk.workplace().settings().setProfiles({strict});
    const auto choose = [&clerk](const QString &name) {
        for (QMenu *menu : clerk.window().findChildren<QMenu *>()) {
            emit menu->aboutToShow();
            for (QAction *action : menu->actions())
                if (action->text() == name && action->isCheckable()) {
                    action->trigger();
                    return;
                }
        }
    };
    choose(u"Strict"_s);
    QCOMPARE(clerk.workplace().profile().name, u"Strict"_s);
    QVERIFY(saysNeeded(clerk, u"birthDate"_s));
    QVERIFY(saysNeeded(clerk, u"businessUnit"_s));
    choose(u"Practice"_s);
    QVERIFY(clerk.workplace().profile().practice);
    QVERIFY(!saysNeeded(clerk, u"birthDate"_s));
    QVERIFY(!clerk.box(u"businessUnit"_s) || !clerk.box(u"businessUnit"_s)->isVisible());
}

void RequiredFieldsTest::typingGoesOnInTheFormMadeAnew()
{
    FormWindow clerk;
    clerk.goTo(u"firstName"_s);
    clerk.type(u"Jo"_s);
    clerk.workplace().useProfile(profileRequiring({u"birthDate"_s}));
    QCOMPARE(clerk.focused(), u"firstName"_s);
    QCOMPARE(clerk.boxText(u"firstName"_s), u"Jo"_s);
    clerk.press(Qt::Key_End);
    clerk.type(u"se"_s);
    QCOMPARE(clerk.record().value(u"firstName"_s), u"Jose"_s);
}

QTEST_MAIN(RequiredFieldsTest)
#include "requiredfieldstest.moc"
