#include "contract/catalogue.h"
#include "support/fieldsweep.h"
#include "support/formwindow.h"
#include "support/samplerecords.h"
#include "widgets/customerform.h"
#include "widgets/sectionform.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FormWindow;

/// That what somebody goes to is in sight, with what comes behind it.
class SightTest : public QObject
{
    Q_OBJECT

private slots:
    void tabSeesAhead_data();
    void tabSeesAhead();
    void aSectionIsInSight_data();
    void aSectionIsInSight();
    void aNewRowIsInSight();
    void aClickMovesNothing();
};

namespace {

/// Where the focus is, within what can be seen of the page once all of it has its place.
QRect placeInSight(FormWindow &clerk)
{
    QCoreApplication::processEvents();
    const QWidget *box = QApplication::focusWidget();
    return {box->mapTo(clerk.window().form()->viewport(), QPoint()), box->size()};
}

QRect sight(FormWindow &clerk)
{
    return clerk.window().form()->viewport()->rect();
}

bool isAtItsEnd(FormWindow &clerk)
{
    const QScrollBar *bar = clerk.window().form()->verticalScrollBar();
    return bar->value() == bar->maximum();
}

} // namespace

void SightTest::tabSeesAhead_data()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::newRow("individual") << CustomerKind::Individual;
    QTest::newRow("organization") << CustomerKind::Organization;
}

void SightTest::tabSeesAhead()
{
    QFETCH(CustomerKind, kind);
    FormWindow clerk;
    clerk.model().startOver(Support::fullRecord(kind));
    clerk.goTo(u"entityType"_s);
    int stops = 0;
    for (; clerk.window().form()->isAncestorOf(QApplication::focusWidget()); ++stops) {
        const QRect place = placeInSight(clerk);
        QVERIFY(sight(clerk).contains(place));
        const int ahead = sight(clerk).bottom() - place.bottom();
        QVERIFY2(ahead >= sight(clerk).height() / 4 || isAtItsEnd(clerk),
                 qPrintable(QApplication::focusWidget()->accessibleName()));
        clerk.press(Qt::Key_Tab);
    }
    QVERIFY(stops > 80);
}

void SightTest::aSectionIsInSight_data()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::addColumn<int>("digit");
    for (int digit = 1; digit <= 9; ++digit) {
        QTest::addRow("individual, section %d", digit) << CustomerKind::Individual << digit;
        QTest::addRow("organization, section %d", digit) << CustomerKind::Organization << digit;
    }
}

/// Which is not so easy where sections above it are open, and it opens only now.
void SightTest::aSectionIsInSight()
{
    QFETCH(CustomerKind, kind);
    QFETCH(int, digit);
    FormWindow clerk;
    Record record = Support::emptyRecord(kind);
    record.setValue(u"birthDate"_s, u"1995-05-24"_s);
    record.setValue(u"establishmentDate"_s, u"1995-05-24"_s);
    clerk.model().startOver(record);
    clerk.goTo(u"customerExtId"_s);
    QCoreApplication::processEvents();
    clerk.press(Qt::Key_0 + digit, Qt::ControlModifier);
    const SectionForm *section = clerk.window().form()->sections().at(digit - 1);
    QVERIFY(section->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(sight(clerk).contains(placeInSight(clerk)));
    // As much of the section as there is room for, not its first line alone.
    const int top = section->mapTo(clerk.window().form()->viewport(), QPoint()).y();
    QVERIFY(top >= 0);
    QVERIFY(top + section->height() <= sight(clerk).height() || top < sight(clerk).height() / 4);
}

void SightTest::aNewRowIsInSight()
{
    FormWindow clerk;
    clerk.goTo(u"birthDate"_s);
    for (int row = 0; row < 3; ++row) {
        clerk.goTo(u"listAddress"_s);
        clerk.press(Qt::Key_Space);
        QCOMPARE(clerk.focused(), u"listAddress[%1].addressType"_s.arg(row));
        const int ahead = sight(clerk).bottom() - placeInSight(clerk).bottom();
        QVERIFY(ahead >= sight(clerk).height() / 4);
    }
}

void SightTest::aClickMovesNothing()
{
    FormWindow clerk;
    clerk.model().startOver(Support::fullRecord(CustomerKind::Individual));
    clerk.goTo(u"customerExtId"_s);
    QCoreApplication::processEvents();
    const CustomerForm *form = clerk.window().form();
    // The lowest box that can be seen whole.
    QWidget *lowest = nullptr;
    for (const Field &field : Catalogue::fields()) {
        if (field.kind != ValueKind::Text || !field.appliesTo(CustomerKind::Individual))
            continue;
        QWidget *box = clerk.box(field.name);
        if (box && sight(clerk).contains({box->mapTo(form->viewport(), QPoint()), box->size()}))
            lowest = box;
    }
    QVERIFY(lowest);
    const int before = form->verticalScrollBar()->value();
    // As from the desktop, so that the button counts as held.
    QWindow *window = clerk.window().windowHandle();
    const QPoint place = lowest->mapTo(&clerk.window(), lowest->rect().center());
    QTest::mousePress(window, Qt::LeftButton, {}, place);
    QCOMPARE(QApplication::focusWidget(), lowest);
    QCOMPARE(form->verticalScrollBar()->value(), before);
    QTest::mouseRelease(window, Qt::LeftButton, {}, place);
}

QTEST_MAIN(SightTest)
#include "sighttest.moc"
