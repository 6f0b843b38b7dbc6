#include "fieldmenudesk.h"
#include "widgets/customerform.h"
#include "widgets/fieldline.h"
#include "widgets/startmark.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Support::FieldMenuDesk;
using Support::FormWindow;

/// Defaults, made and forgotten from a field's menu: the next customer starts with them, of the same
/// kind, over the same connection.
class FieldDefaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void aDefaultIsMadeByKeys();
    void aDefaultOfTheProgramIsForgotten();
    void eachKindHasItsOwn();
    void aChoiceOfSeveralIsADefault();
    void anAddressStartsWithItsCountry();
    void theConnectionKeepsItAfterARestart();

private:
    static QString markText(FormWindow &clerk, const QString &path);
};

QString FieldDefaultsTest::markText(FormWindow &clerk, const QString &path)
{
    for (Forms::FieldLine *line : clerk.window().form()->findChildren<Forms::FieldLine *>())
        if (line->findChild<QWidget *>(path, Qt::FindDirectChildrenOnly))
            for (auto *each : line->findChildren<Forms::StartMark *>())
                if (each->isVisible())
                    return each->text();
    return {};
}

void FieldDefaultsTest::aDefaultIsMadeByKeys()
{
    FormWindow clerk;
    QCOMPARE(markText(clerk, u"riskManagementCategory"_s), u"default"_s); // the program's own
    QVERIFY(clerk.box(u"riskManagementCategory"_s)
                ->accessibleDescription()
                .contains(u"Stands here by default."_s));
    clerk.enter(u"riskManagementCategory"_s, u"OCCASIONAL_CUSTOMER"_s);
    QCOMPARE(markText(clerk, u"riskManagementCategory"_s), QString());
    QMenu *menu = open(clerk, u"riskManagementCategory"_s);
    QCOMPARE(entry(menu, u"Use this"_s)->text().remove(u'&'),
             u"Use this as the default for individuals of “Practice”"_s);
    clerk.press(Qt::Key_D);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(markText(clerk, u"riskManagementCategory"_s), u"default"_s);
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(clerk.record().value(u"riskManagementCategory"_s), u"OCCASIONAL_CUSTOMER"_s);
    QCOMPARE(clerk.focused(), u"customerExtId"_s);
}

void FieldDefaultsTest::aDefaultOfTheProgramIsForgotten()
{
    FormWindow clerk;
    QMenu *menu = open(clerk, u"customerStatus"_s);
    QVERIFY(!entry(menu, u"Use this"_s)); // it is the default already
    clerk.press(Qt::Key_F);
    QCOMPARE(markText(clerk, u"customerStatus"_s), QString());
    QCOMPARE(clerk.record().value(u"customerStatus"_s), u"ACTIVE"_s); // this customer keeps it
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(clerk.record().value(u"customerStatus"_s), QString());
    QCOMPARE(clerk.focused(), u"customerExtId"_s);
}

void FieldDefaultsTest::eachKindHasItsOwn()
{
    FormWindow clerk;
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    clerk.enter(u"riskManagementCategory"_s, u"SLOW"_s);
    open(clerk, u"riskManagementCategory"_s);
    clerk.press(Qt::Key_D);
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(clerk.boxText(u"riskManagementCategory"_s), u"SLOW"_s);
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(clerk.record().value(u"riskManagementCategory"_s) == u"FAST"_s);
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(clerk.record().value(u"riskManagementCategory"_s), u"SLOW"_s);
}

void FieldDefaultsTest::aChoiceOfSeveralIsADefault()
{
    FormWindow clerk;
    const QString path = u"initializeScreeningProcesses"_s;
    clerk.goTo(path);
    clerk.press(Qt::Key_Space);
    const QStringList chosen = clerk.record().choices(path);
    QCOMPARE(chosen.size(), 1);
    open(clerk, path);
    clerk.press(Qt::Key_D);
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(clerk.record().choices(path), chosen);
    QCOMPARE(markText(clerk, path), u"default"_s);
}

void FieldDefaultsTest::anAddressStartsWithItsCountry()
{
    FormWindow clerk;
    const auto addAddress = [&clerk] {
        clerk.goTo(u"listAddress"_s);
        clerk.press(Qt::Key_Space);
    };
    addAddress();
    clerk.enter(u"listAddress[0].country"_s, u"lithu"_s);
    open(clerk, u"listAddress[0].country"_s);
    clerk.press(Qt::Key_D);
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(clerk.record().rowCount(u"listAddress"_s), 0);
    addAddress();
    QCOMPARE(clerk.boxText(u"listAddress[0].country"_s), u"Lithuania (LT)"_s);
    QCOMPARE(markText(clerk, u"listAddress[0].country"_s), u"default"_s);
    QCOMPARE(clerk.focused(), u"listAddress[0].addressType"_s);
}

void FieldDefaultsTest::theConnectionKeepsItAfterARestart()
{
    const QTemporaryDir folder;
    const App::SecretKey key = App::SecretKey::random();
    {
        FormWindow clerk(folder.path(), key);
        clerk.enter(u"citizenshipCountry"_s, u"lithu"_s);
        open(clerk, u"citizenshipCountry"_s);
        clerk.press(Qt::Key_D);
    }
    FormWindow clerk(folder.path(), key);
    QCOMPARE(clerk.record().value(u"citizenshipCountry"_s), u"LT"_s);
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!clerk.record().holds(Forms::FieldPath(u"citizenshipCountry"_s)));
}

QTEST_MAIN(FieldDefaultsTest)
#include "fielddefaultstest.moc"
