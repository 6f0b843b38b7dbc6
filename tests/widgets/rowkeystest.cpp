#include "support/formwindow.h"
#include "support/samplerecords.h"
#include "widgets/customerform.h"
#include "widgets/sectionform.h"
#include "widgets/sectionheader.h"

#include <QStatusBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FormWindow;

/// Rows that are added and removed by keys from wherever one is typing.
class RowKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void addsARow_data();
    void addsARow();
    void opensAFoldedSection();
    void addsNoneWhereThereAreNone();
    void removesTheRow_data();
    void removesTheRow();
    void removesNoneWhereNoneIs();
    void aLockedCustomerKeepsItsRows();
};

namespace {

const QString contacts = u"listContact"_s;

Record twoContacts()
{
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(u"birthDate"_s, u"1995-05-24"_s);
    for (const QString &address : {u"a@example.com"_s, u"b@example.com"_s})
        record.appendRow(contacts,
                         {{u"contactType"_s, u"EMAIL"_s}, {u"contactDetails"_s, address}});
    return record;
}

QString details(FormWindow &clerk, int row)
{
    return clerk.record().value(FieldPath(contacts, row, u"contactDetails"_s));
}

} // namespace

void RowKeysTest::addsARow_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("key");
    QTest::newRow("from a row") << u"listContact[0].contactDetails"_s << u"c"_s
                                << int(Qt::Key_Plus);
    QTest::newRow("from its button") << contacts << QString() << int(Qt::Key_Plus);
    QTest::newRow("with the key that has no plus without Shift")
        << u"listContact[1].contactDetails"_s << QString() << int(Qt::Key_Equal);
    QTest::newRow("out of an open list")
        << u"listContact[0].contactType"_s << u"mob"_s << int(Qt::Key_Equal);
}

void RowKeysTest::addsARow()
{
    QFETCH(QString, from);
    QFETCH(QString, typed);
    QFETCH(int, key);
    FormWindow clerk;
    clerk.fill(twoContacts());
    clerk.goTo(from);
    clerk.type(typed);
    clerk.press(key, Qt::ControlModifier);
    QCOMPARE(clerk.record().rowCount(contacts), 3);
    QCOMPARE(clerk.focused(), u"listContact[2].contactType"_s);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(clerk.record().rowCount(contacts), 2);
}

void RowKeysTest::opensAFoldedSection()
{
    FormWindow clerk;
    SectionForm *section = clerk.window().form()->sections().at(4);
    section->findChild<SectionHeader *>()->setFocus();
    clerk.press(Qt::Key_Equal, Qt::ControlModifier);
    QVERIFY(section->isOpen());
    QCOMPARE(clerk.focused(), u"listContact[0].contactType"_s);
}

void RowKeysTest::addsNoneWhereThereAreNone()
{
    FormWindow clerk;
    clerk.fill(twoContacts());
    const Record before = clerk.record();
    clerk.goTo(u"birthDate"_s);
    clerk.press(Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(clerk.record(), before);
    QCOMPARE(clerk.focused(), u"birthDate"_s);
    QCOMPARE(clerk.window().statusBar()->currentMessage(),
             u"Addresses, documents and contacts have rows."_s);
}

void RowKeysTest::removesTheRow_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("focused");
    QTest::newRow("the first") << 0 << u"b@example.com"_s << u"listContact[0].contactType"_s;
    QTest::newRow("the last") << 1 << u"a@example.com"_s << u"listContact[0].contactType"_s;
}

void RowKeysTest::removesTheRow()
{
    QFETCH(int, row);
    QFETCH(QString, left);
    QFETCH(QString, focused);
    FormWindow clerk;
    clerk.fill(twoContacts());
    clerk.goTo(FieldPath(contacts, row, u"contactDetails"_s).toString());
    clerk.type(u"x"_s);
    const Record typed = clerk.record();
    clerk.press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(clerk.record().rowCount(contacts), 1);
    QCOMPARE(details(clerk, 0), left);
    QCOMPARE(clerk.boxText(u"listContact[0].contactDetails"_s), left);
    QCOMPARE(clerk.focused(), focused);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(clerk.record(), typed);
}

void RowKeysTest::removesNoneWhereNoneIs()
{
    FormWindow clerk;
    clerk.fill(twoContacts());
    const Record before = clerk.record();
    for (const QString &path : {contacts, u"birthDate"_s, u"entityType"_s}) {
        clerk.goTo(path);
        clerk.press(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(clerk.record(), before);
    }
    // One of a row's buttons is in the row, too.
    clerk.goTo(u"listContact[0].contactType"_s);
    clerk.box(u"listContact[1]"_s)->findChild<QToolButton *>(u"remove"_s)->setFocus();
    clerk.press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(clerk.record().rowCount(contacts), 1);
    QCOMPARE(details(clerk, 0), u"a@example.com"_s);
}

void RowKeysTest::aLockedCustomerKeepsItsRows()
{
    FormWindow clerk;
    clerk.fill(twoContacts());
    const Record before = clerk.record();
    clerk.goTo(u"listContact[0].contactDetails"_s);
    clerk.model().setLocked(true);
    clerk.press(Qt::Key_Equal, Qt::ControlModifier);
    clerk.press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(clerk.record(), before);
}

QTEST_MAIN(RowKeysTest)
#include "rowkeystest.moc"
