#include "contract/catalogue.h"
#include "support/fieldsweep.h"
#include "support/formwindow.h"
#include "widgets/customerform.h"
#include "widgets/fieldeditor.h"
#include "widgets/sectionform.h"
#include "widgets/sectionheader.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FormWindow;

/// That Tab goes over the whole form as it is read, however its sections came to be open.
class TabOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void goesInReadingOrder_data();
    void goesInReadingOrder();
    void foldedSectionsArePassedByOneKey();
    void aRowsButtonsCostNoKey();
    void theHeadingOfAnOpenSectionCostsNoKey();
    void goesAroundTheWholeWindow_data();
    void goesAroundTheWholeWindow();
};

namespace {

/// The stops of Tab within the form from its switch on, until it is left.
QList<QWidget *> stops(FormWindow &clerk)
{
    QList<QWidget *> all;
    const CustomerForm *form = clerk.window().form();
    clerk.goTo(u"entityType"_s);
    while (form->isAncestorOf(QApplication::focusWidget()) &&
           !all.contains(QApplication::focusWidget())) {
        all.append(QApplication::focusWidget());
        clerk.press(Qt::Key_Tab);
    }
    return all;
}

/// Where a stop stands on the page, for reading: lines from above, in a line from the start.
std::pair<int, int> place(FormWindow &clerk, const QWidget *stop)
{
    const QPoint corner = stop->mapTo(clerk.window().form()->widget(), QPoint());
    return {corner.y(), corner.x()};
}

void openAll(FormWindow &clerk, bool backwards)
{
    QList<Section> sections = Catalogue::sections(clerk.model().kind());
    if (backwards)
        std::reverse(sections.begin(), sections.end());
    for (const Section section : std::as_const(sections))
        clerk.window().form()->goTo(section);
    QCoreApplication::processEvents();
}

void kinds()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::addColumn<bool>("backwards");
    QTest::newRow("individual, opened from above") << CustomerKind::Individual << false;
    QTest::newRow("individual, opened from below") << CustomerKind::Individual << true;
    QTest::newRow("organization, opened from above") << CustomerKind::Organization << false;
    QTest::newRow("organization, opened from below") << CustomerKind::Organization << true;
}

} // namespace

void TabOrderTest::goesInReadingOrder_data()
{
    kinds();
}

void TabOrderTest::goesInReadingOrder()
{
    QFETCH(CustomerKind, kind);
    QFETCH(bool, backwards);
    FormWindow clerk;
    clerk.model().startOver(Support::emptyRecord(kind));
    openAll(clerk, backwards);
    // A second row of each list comes last, wherever its list stands.
    for (const Field &field : Catalogue::fields())
        if (field.kind == ValueKind::Rows)
            clerk.model().insertRow(field.name, 1);
    QCoreApplication::processEvents();

    QList<QWidget *> forth = stops(clerk);
    QStringList passed;
    for (const FieldEditor *editor : clerk.window().form()->findChildren<FieldEditor *>())
        if (!forth.contains(editor->focusProxy()) &&
            !forth.contains(editor->focusProxy()->focusProxy()))
            passed.append(editor->objectName());
    QCOMPARE(passed.join(u", "_s), QString());

    std::pair<int, int> last{-1, -1};
    for (const QWidget *stop : std::as_const(forth)) {
        const auto here = place(clerk, stop);
        QVERIFY2(here > last, qPrintable(u"“%1” comes too late"_s.arg(stop->accessibleName())));
        last = here;
    }

    // And the same way back.
    clerk.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QList<QWidget *> back;
    for (qsizetype count = forth.size(); count > 0; --count) {
        back.prepend(QApplication::focusWidget());
        clerk.press(Qt::Key_Backtab, Qt::ShiftModifier);
    }
    QCOMPARE(back, forth);
}

void TabOrderTest::foldedSectionsArePassedByOneKey()
{
    FormWindow clerk;
    const QList<QWidget *> all = stops(clerk);
    int headers = 0;
    for (const QWidget *stop : all)
        headers += qobject_cast<const SectionHeader *>(stop) ? 1 : 0;
    QCOMPARE(headers, 8);
    const auto *last = qobject_cast<const SectionHeader *>(all.last());
    QVERIFY(last);
    QVERIFY(!last->isChecked());
    // The folded sections stand together at the end, a stop each.
    for (auto at = all.size() - 8; at < all.size(); ++at)
        QVERIFY(qobject_cast<SectionHeader *>(all.at(at)));
}

void TabOrderTest::aRowsButtonsCostNoKey()
{
    FormWindow clerk;
    clerk.model().insertRow(u"listContact"_s, 0);
    clerk.model().insertRow(u"listContact"_s, 1);
    clerk.goTo(u"listContact[0].useForCommunication"_s);
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.focused(), u"listContact[1].contactType"_s);
    clerk.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(clerk.focused(), u"listContact[0].useForCommunication"_s);
}

void TabOrderTest::theHeadingOfAnOpenSectionCostsNoKey()
{
    FormWindow clerk;
    clerk.goTo(u"birthDate"_s);
    clerk.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(clerk.focused(), u"customerStatus"_s);
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.focused(), u"birthDate"_s);
}

void TabOrderTest::goesAroundTheWholeWindow_data()
{
    kinds();
}

void TabOrderTest::goesAroundTheWholeWindow()
{
    QFETCH(CustomerKind, kind);
    QFETCH(bool, backwards);
    FormWindow clerk;
    clerk.model().startOver(Support::emptyRecord(kind));
    openAll(clerk, backwards);
    QWidget *start = QApplication::focusWidget();
    QSet<QWidget *> passed;
    do {
        passed.insert(QApplication::focusWidget());
        clerk.press(Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget());
    } while (!passed.contains(QApplication::focusWidget()));
    QCOMPARE(QApplication::focusWidget(), start);
    for (QWidget *each : clerk.window().findChildren<QWidget *>())
        if (each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) &&
            !each->focusProxy())
            QVERIFY2(
                passed.contains(each),
                qPrintable(u"Tab never comes to %1 “%2”"_s.arg(
                    QString::fromLatin1(each->metaObject()->className()), each->accessibleName())));
}

QTEST_MAIN(TabOrderTest)
#include "tabordertest.moc"
