#include "effort/fieldscenarios.h"

#include "contract/catalogue.h"
#include "effort/keyboard.h"
#include "support/fieldsweep.h"
#include "support/formwindow.h"
#include "support/samplerecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FormWindow;

namespace Effort {

namespace {

/// What is typed into a field before Tab, and what it may cost with Tab.
struct Value
{
    QString scenario;
    QString keys;
    QString held;
    int budget = 0;
};

Value valueOf(const Field &field)
{
    if (field.kind == ValueKind::Date)
        return {u"a date: eight digits and Tab (every date of both kinds)"_s, u"24051995"_s,
                u"1995-05-24"_s, 9};
    if (field.kind == ValueKind::Boolean)
        return {u"yes or no: one key and Tab (every one of both kinds)"_s, u"n"_s, u"false"_s, 2};
    return {u"a country: two letters and Tab (every one of both kinds)"_s, u"lt"_s, u"LT"_s, 3};
}

} // namespace

void FieldScenarios::fromAFailedSubmitToTheFirstWrongField_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("a mandatory one") << u"lastName"_s << QString();
    QTest::newRow("in a section that was never opened") << u"birthDate"_s << u"31.2.1990"_s;
    QTest::newRow("in a row") << u"listContact[1].contactDetails"_s << QString();
}

void FieldScenarios::fromAFailedSubmitToTheFirstWrongField()
{
    QFETCH(QString, path);
    QFETCH(QString, wrong);
    FormWindow desk;
    Record record = Support::minimalRecord(CustomerKind::Individual);
    const Record::Row contact{{u"contactType"_s, u"EMAIL"_s}, {u"contactDetails"_s, u"a@b.lt"_s}};
    record.appendRow(u"listContact"_s, contact);
    record.appendRow(u"listContact"_s, contact);
    record.setValue(*FieldPath::fromString(path), wrong);
    desk.fill(record);
    Keyboard keyboard;
    keyboard.press(Qt::Key_Return, Qt::ControlModifier);
    m_counter.restart();
    keyboard.press(Qt::Key_Return);
    QCOMPARE(desk.focused(), path);
    QVERIFY(m_table.tell({.scenario = u"from a failed Submit to the first wrong field"_s,
                          .keys = m_counter.keys(),
                          .clicks = m_counter.clicks(),
                          .thoughts = 1,
                          .budget = 2}));
}

void FieldScenarios::aFieldOfItsKind_data()
{
    Support::everyFieldOfTheForm([](const Field &field) {
        return field.kind == ValueKind::Date || field.kind == ValueKind::Boolean ||
               field.codes == CodeSet::Country;
    });
}

void FieldScenarios::aFieldOfItsKind()
{
    QFETCH(CustomerKind, kind);
    QFETCH(QString, path);
    const Value value = valueOf(Support::fieldAt(path));
    FormWindow desk;
    desk.model().startOver(Support::emptyRecord(kind));
    desk.goTo(path);
    Keyboard keyboard;
    m_counter.restart();
    keyboard.type(value.keys);
    keyboard.press(Qt::Key_Tab);
    QCOMPARE(desk.record().value(*FieldPath::fromString(path)), value.held);
    QVERIFY(desk.focused() != path);
    QVERIFY(m_table.tell({.scenario = value.scenario,
                          .keys = m_counter.keys(),
                          .clicks = m_counter.clicks(),
                          .thoughts = 1,
                          .budget = value.budget}));
}

} // namespace Effort
