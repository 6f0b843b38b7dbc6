#include "support/formwindow.h"
#include "widgets/customerform.h"
#include "widgets/sectionform.h"
#include "widgets/sectionheader.h"

#include <QAction>
#include <QApplication>
#include <QStatusBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FormWindow;

/// Sections that open and fold, and rows that move, by keys alone.
class SectionKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreMoved();
    void aLockedCustomersRowsStay();
    void openingASectionGoesToItsFirstBox_data();
    void openingASectionGoesToItsFirstBox();
    void aSectionIsFoldedAlone();
};

namespace {

constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

QStringList cities(const Record &record)
{
    QStringList all;
    for (const Record::Row &row : record.rows(u"listAddress"_s))
        all.append(row.value(u"city"_s));
    return all;
}

} // namespace

void SectionKeysTest::rowsAreMoved()
{
    FormWindow clerk;
    Record record;
    record.setKind(CustomerKind::Individual);
    for (const QString &city : {u"Vilnius"_s, u"Kaunas"_s, u"Klaipeda"_s})
        record.appendRow(u"listAddress"_s, {{u"city"_s, city}});
    clerk.model().startOver(record);
    clerk.goTo(u"listAddress[0].city"_s);
    clerk.press(Qt::Key_Down, ctrlShift);
    QCOMPARE(cities(clerk.record()), QStringList({u"Kaunas"_s, u"Vilnius"_s, u"Klaipeda"_s}));
    QCOMPARE(clerk.focused(), u"listAddress[1].addressType"_s);
    clerk.press(Qt::Key_Down, ctrlShift);
    clerk.press(Qt::Key_Down, ctrlShift); // it is the last by now
    QCOMPARE(cities(clerk.record()), QStringList({u"Kaunas"_s, u"Klaipeda"_s, u"Vilnius"_s}));
    QCOMPARE(clerk.window().statusBar()->currentMessage(),
             u"Go to an address, document or contact that can be moved there."_s);
    clerk.press(Qt::Key_Up, ctrlShift);
    QCOMPARE(cities(clerk.record()), QStringList({u"Kaunas"_s, u"Vilnius"_s, u"Klaipeda"_s}));
    QCOMPARE(clerk.focused(), u"listAddress[1].addressType"_s);
}

void SectionKeysTest::aLockedCustomersRowsStay()
{
    FormWindow clerk;
    clerk.model().insertRow(u"listContact"_s, 0);
    clerk.model().insertRow(u"listContact"_s, 1);
    clerk.model().setLocked(true);
    const Record before = clerk.record();
    clerk.goTo(u"listContact[0].contactType"_s);
    clerk.press(Qt::Key_Down, ctrlShift);
    QCOMPARE(clerk.record(), before);
}

void SectionKeysTest::openingASectionGoesToItsFirstBox_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("Space") << int(Qt::Key_Space);
}

void SectionKeysTest::openingASectionGoesToItsFirstBox()
{
    QFETCH(int, key);
    FormWindow clerk;
    clerk.goTo(u"customerStatus"_s);
    clerk.press(Qt::Key_Tab);
    QVERIFY(qobject_cast<SectionHeader *>(QApplication::focusWidget()));
    clerk.press(key);
    QCOMPARE(clerk.focused(), u"birthDate"_s);
}

void SectionKeysTest::aSectionIsFoldedAlone()
{
    FormWindow clerk;
    clerk.enter(u"birthDate"_s, u"24051995"_s);
    const SectionForm *person = clerk.window().form()->sections().at(1);
    QVERIFY(person->isOpen());
    clerk.command(u"Fold this section"_s)->trigger();
    QVERIFY(!person->isOpen());
    QVERIFY(person->isAncestorOf(QApplication::focusWidget()));
    clerk.press(Qt::Key_Return);
    QVERIFY(person->isOpen());
    QCOMPARE(clerk.focused(), u"birthDate"_s);
}

QTEST_MAIN(SectionKeysTest)
#include "sectionkeystest.moc"
