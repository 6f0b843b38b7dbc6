#include "contract/catalogue.h"
#include "support/formwindow.h"
#include "support/samplerecords.h"
#include "widgets/customerform.h"
#include "widgets/fieldeditor.h"
#include "widgets/pageview.h"
#include "widgets/sectionform.h"
#include "window/band.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FormWindow;

Q_DECLARE_METATYPE(Forms::CustomerKind)

/// Ctrl+M: only what is needed, filled or found fault with stands on the page, and nothing is lost.
class OnlyNeededTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatIsCalledForStandsThere_data();
    void onlyWhatIsCalledForStandsThere();
    void theWindowSaysSoAndOneKeyShowsAll();
    void whatTheInstitutionRequiresStandsThere();
    void aFindingBringsItsField();
    void whatOneGoesToJoinsUntilTheNextCustomer();
    void aSectionThatOneGoesToIsWhole();
    void nothingGoesWhileOneTypes();
    void aNewRowHasWhatItNeeds();
    void theOtherKindHasItToo();
    void itIsKept();
};

namespace {

/// The fields whose boxes can be seen on the page, wherever it is scrolled to.
QStringList onPage(FormWindow &clerk)
{
    const QWidget *page = clerk.window().form()->widget();
    QStringList paths;
    for (const FieldEditor *editor : page->findChildren<FieldEditor *>())
        if (editor->isVisibleTo(page))
            paths.append(editor->path().toString());
    paths.sort();
    return paths;
}

void addCalledFor(const Field &field, const FieldPath &path, const CustomerModel &model,
                  QStringList &paths)
{
    if (PageView::isCalledFor(field, path, model))
        paths.append(path.toString());
}

/// The fields that are needed or filled, by the catalogue and the record.
QStringList calledFor(const CustomerModel &model)
{
    QStringList paths;
    for (const Field &field : Catalogue::fields()) {
        if (!PageView::isOnForm(field, model) || field.name == u"entityType")
            continue;
        for (int row = 0; row < model.record().rowCount(field.name); ++row)
            for (const Field &part : field.rowFields)
                addCalledFor(part, FieldPath(field.name, row, part.name), model, paths);
        if (field.kind != ValueKind::Rows)
            addCalledFor(field, FieldPath(field.name), model, paths);
    }
    paths.sort();
    return paths;
}

void toggle(FormWindow &clerk)
{
    clerk.press(Qt::Key_M, Qt::ControlModifier);
}

} // namespace

void OnlyNeededTest::onlyWhatIsCalledForStandsThere_data()
{
    QTest::addColumn<Record>("record");
    for (const CustomerKind kind : {CustomerKind::Individual, CustomerKind::Organization}) {
        const char *name = kind == CustomerKind::Individual ? "individual" : "organization";
        Record few = Support::minimalRecord(kind);
        few.setValue(u"riskLevel"_s, u"HIGH"_s);
        few.appendRow(u"listAddress"_s, {{u"country"_s, u"LT"_s}, {u"zipCode"_s, u"01100"_s}});
        QTest::addRow("%s with what is needed", name) << Support::minimalRecord(kind);
        QTest::addRow("%s with little more", name) << few;
        QTest::addRow("%s with all", name) << Support::sampleRecord(kind);
    }
}

void OnlyNeededTest::onlyWhatIsCalledForStandsThere()
{
    QFETCH(Record, record);
    FormWindow clerk;
    clerk.fill(record);
    toggle(clerk);
    QCOMPARE(onPage(clerk), calledFor(clerk.model()));
    for (const SectionForm *section : clerk.window().form()->sections()) {
        const QList<FieldEditor *> editors = section->editors();
        const bool holdsSome =
            std::any_of(editors.cbegin(), editors.cend(), [&](const FieldEditor *editor) {
                return editor->isVisibleTo(clerk.window().form()->widget());
            });
        QVERIFY2(holdsSome || section->isHidden(), qPrintable(section->title()));
    }
    // And the same when the customer comes after the view.
    clerk.fill(Support::minimalRecord(record.kind()));
    clerk.fill(record);
    QTRY_COMPARE(onPage(clerk), calledFor(clerk.model()));
}

void OnlyNeededTest::theWindowSaysSoAndOneKeyShowsAll()
{
    FormWindow clerk;
    clerk.goTo(u"nationalCode"_s);
    clerk.goTo(u"firstName"_s);
    const QStringList all = onPage(clerk);
    const auto isTold = [&] {
        for (const App::Band *band : clerk.window().findChildren<App::Band *>())
            if (band->isVisible() &&
                band->accessibleName() ==
                    u"Only fields that are needed, filled or found fault with are shown."_s)
                return true;
        return false;
    };
    QVERIFY(!isTold());
    toggle(clerk);
    QVERIFY(isTold());
    QCOMPARE(clerk.focused(), u"firstName"_s);
    QVERIFY(onPage(clerk).size() < all.size());
    toggle(clerk);
    QVERIFY(!isTold());
    QCOMPARE(onPage(clerk), all);
    toggle(clerk);
    clerk.click(u"Show all fields"_s);
    QVERIFY(!isTold());
    QCOMPARE(onPage(clerk), all);
    QVERIFY(!clerk.command(u"Only what is needed"_s)->isChecked());
}

void OnlyNeededTest::whatTheInstitutionRequiresStandsThere()
{
    FormWindow clerk;
    toggle(clerk);
    QVERIFY(!onPage(clerk).contains(u"birthDate"_s));
    App::ConnectionProfile profile = clerk.workplace().profile();
    profile.required = {u"birthDate"_s};
    clerk.workplace().useProfile(profile);
    QVERIFY(onPage(clerk).contains(u"birthDate"_s));
    QVERIFY(!onPage(clerk).contains(u"birthCountry"_s));
}

void OnlyNeededTest::aFindingBringsItsField()
{
    FormWindow clerk;
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(u"customerStatus"_s, u"CLOSED"_s);
    clerk.fill(record);
    toggle(clerk);
    QVERIFY(!onPage(clerk).contains(u"closingDate"_s));
    clerk.submit();
    QVERIFY(onPage(clerk).contains(u"closingDate"_s));
    clerk.press(Qt::Key_F8);
    QCOMPARE(clerk.focused(), u"closingDate"_s);
}

void OnlyNeededTest::whatOneGoesToJoinsUntilTheNextCustomer()
{
    FormWindow clerk;
    clerk.fill(Support::minimalRecord(CustomerKind::Individual));
    toggle(clerk);
    clerk.press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeWindow() != &clerk.window());
    clerk.type(u"nationalCode"_s);
    clerk.press(Qt::Key_Return);
    clerk.window().activateWindow();
    QTRY_COMPARE(clerk.focused(), u"nationalCode"_s);
    clerk.goTo(u"firstName"_s);
    QVERIFY(onPage(clerk).contains(u"nationalCode"_s));
    clerk.submit();
    QCOMPARE(clerk.headline().section(u':', 0, 0), u"Accepted"_s);
    QTRY_VERIFY(!onPage(clerk).contains(u"nationalCode"_s));
}

void OnlyNeededTest::aSectionThatOneGoesToIsWhole()
{
    FormWindow clerk;
    clerk.fill(Support::minimalRecord(CustomerKind::Individual));
    toggle(clerk);
    clerk.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(onPage(clerk).contains(clerk.focused()));
    for (const Field &field : Catalogue::fields())
        if (field.section == Section::Identity && field.appliesTo(CustomerKind::Individual))
            QVERIFY2(onPage(clerk).contains(field.name), qPrintable(field.name));
}

void OnlyNeededTest::nothingGoesWhileOneTypes()
{
    FormWindow clerk;
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(u"nationalCode"_s, u"12"_s);
    clerk.fill(record);
    toggle(clerk);
    clerk.goTo(u"nationalCode"_s);
    clerk.press(Qt::Key_A, Qt::ControlModifier);
    clerk.press(Qt::Key_Delete);
    QCOMPARE(clerk.focused(), u"nationalCode"_s);
    clerk.enter(u"firstName"_s, u"Jose"_s);
    QVERIFY(onPage(clerk).contains(u"nationalCode"_s));
    toggle(clerk);
    toggle(clerk);
    QVERIFY(!onPage(clerk).contains(u"nationalCode"_s));
}

void OnlyNeededTest::aNewRowHasWhatItNeeds()
{
    FormWindow clerk;
    clerk.fill(Support::minimalRecord(CustomerKind::Individual));
    toggle(clerk);
    clerk.goTo(u"listAddress"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"add.listAddress"_s);
    clerk.press(Qt::Key_Space);
    QVERIFY(onPage(clerk).contains(u"listAddress[0].country"_s));
    QVERIFY(onPage(clerk).contains(u"listAddress[0].addressDetails"_s));
    QVERIFY(!onPage(clerk).contains(u"listAddress[0].region"_s));
    QCOMPARE(clerk.record().rowCount(u"listAddress"_s), 1);
}

void OnlyNeededTest::theOtherKindHasItToo()
{
    FormWindow clerk;
    toggle(clerk);
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(clerk.model().kind(), CustomerKind::Organization);
    QTRY_COMPARE(onPage(clerk), calledFor(clerk.model()));
}

void OnlyNeededTest::itIsKept()
{
    const QTemporaryDir folder;
    const App::SecretKey key = App::SecretKey::random();
    {
        FormWindow clerk(folder.path(), key);
        toggle(clerk);
    }
    FormWindow clerk(folder.path(), key);
    QVERIFY(clerk.command(u"Only what is needed"_s)->isChecked());
    QCOMPARE(onPage(clerk), calledFor(clerk.model()));
}

QTEST_MAIN(OnlyNeededTest)
#include "onlyneededtest.moc"
