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

/// What is pressed in a field before Tab, and what that makes of what it holds.
struct Value
{
    QString keys; ///< nothing for the Delete key
    QString before = {};
    QString held = {};
};

/// Several values, since a budget that one of them keeps may be its luck.
struct Costs
{
    QString scenario;
    QList<Value> values;
    int budget = 0; ///< for one value, with Tab
};

Costs costsOf(const Field &field)
{
    if (field.kind == ValueKind::Date)
        return {u"a date: eight digits and Tab (every date of both kinds)"_s,
                {{.keys = u"24051995"_s, .held = u"1995-05-24"_s},
                 {.keys = u"29022000"_s, .held = u"2000-02-29"_s},
                 {.keys = u"01121968"_s, .held = u"1968-12-01"_s}},
                9};
    if (field.kind == ValueKind::Boolean)
        return {u"yes or no: one key and Tab (every one of both kinds)"_s,
                {{.keys = u"n"_s, .held = u"false"_s},
                 {.keys = u"y"_s, .held = u"true"_s},
                 {.keys = u"n"_s, .before = u"true"_s, .held = u"false"_s},
                 {.keys = {}, .before = u"true"_s}},
                2};
    return {u"a country: two letters and Tab (every one of both kinds)"_s,
            {{.keys = u"lt"_s, .held = u"LT"_s},
             {.keys = u"in"_s, .held = u"IN"_s}, // begins Indonesia, too
             {.keys = u"de"_s, .held = u"DE"_s}},
            3};
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
    const auto where = *FieldPath::fromString(path);
    const Costs costs = costsOf(Support::fieldAt(path));
    FormWindow desk;
    Keyboard keyboard;
    for (const Value &value : costs.values) {
        Record record = Support::emptyRecord(kind);
        record.setValue(where, value.before);
        desk.model().startOver(record);
        desk.goTo(path);
        m_counter.restart();
        if (value.keys.isEmpty())
            keyboard.press(Qt::Key_Delete);
        else
            keyboard.type(value.keys);
        keyboard.press(Qt::Key_Tab);
        QCOMPARE(desk.record().value(where), value.held);
        QVERIFY(desk.focused() != path);
        QVERIFY(m_table.tell({.scenario = costs.scenario,
                              .keys = m_counter.keys(),
                              .clicks = m_counter.clicks(),
                              .thoughts = 1,
                              .budget = costs.budget}));
    }
}

} // namespace Effort
