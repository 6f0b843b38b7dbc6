#include "effort/efforttable.h"

#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Effort {

namespace {

// The operators of the model, in seconds.
constexpr double key = 0.20;      ///< K: a key, by somebody who types 55 words a minute
constexpr double click = 0.20;    ///< B: a button of the mouse, down and up
constexpr double pointing = 1.10; ///< P: with the mouse to a place
constexpr double homing = 0.40;   ///< H: a hand from the keyboard to the mouse, or back
constexpr double thought = 1.35;  ///< M

// IND20231117550, ComNr_000321, Jose, Rodriguez, with Shift where it begins.
constexpr int swaggerValues = 4;
constexpr int swaggerKeys = 15 + 15 + 5 + 10;

constexpr int scenarioColumn = 64;

QString line(const QString &scenario, const QString &keys, const QString &budget,
             const QString &seconds, const QString &times)
{
    const QString whole = scenario.leftJustified(scenarioColumn) + keys.rightJustified(6) +
                          budget.rightJustified(8) + seconds.rightJustified(9) +
                          times.rightJustified(8);
    return whole + u"\n"_s;
}

} // namespace

bool EffortTable::tell(const Measured &measured)
{
    const auto same = std::find_if(m_rows.begin(), m_rows.end(), [&](const Measured &each) {
        return each.scenario == measured.scenario;
    });
    if (same == m_rows.end())
        m_rows.append(measured);
    else if (same->keys < measured.keys || measured.clicks > 0)
        *same = measured;
    return measured.isWithinBudget();
}

void EffortTable::leaveOut(const QString &scenario, const QString &why)
{
    m_leftOut.append(u"%1: NOT MEASURED, %2"_s.arg(scenario, why));
}

double EffortTable::seconds(const Measured &measured)
{
    return measured.keys * key + measured.thoughts * thought;
}

double EffortTable::swaggerSeconds()
{
    // A value is chosen with a double click and typed; then to Execute, and down to the answer.
    constexpr double values = swaggerValues * (thought + homing + pointing + 2 * click + homing);
    constexpr double execute = thought + homing + pointing + click;
    constexpr double answer = pointing + thought;
    return values + swaggerKeys * key + execute + answer;
}

void EffortTable::print(QTextStream &out) const
{
    out << line(u"Scenario"_s, u"keys"_s, u"budget"_s, u"seconds"_s, u"faster"_s);
    out << QString(scenarioColumn + 31, u'-') << "\n";
    for (const Measured &row : m_rows) {
        const QString times =
            row.isNextCustomer ? QString::number(swaggerSeconds() / seconds(row), 'f', 1) + u" x"_s
                               : QString();
        out << line(row.scenario, QString::number(row.keys),
                    row.budget ? QString::number(*row.budget) : u"-"_s,
                    QString::number(seconds(row), 'f', 1), times);
        if (!row.isWithinBudget())
            out << "  OVER BUDGET, with " << row.clicks << " clicks of the mouse\n";
    }
    for (const QString &each : m_leftOut)
        out << each << "\n";
    out << line(u"for scale: the next minimal customer in Swagger UI, body kept"_s,
                QString::number(swaggerKeys), u"-"_s, QString::number(swaggerSeconds(), 'f', 1),
                {});
    out << "\nkeys: every key that is pressed, Shift and Ctrl among them; Shift that is held over "
           "neighbouring\ncharacters is one. No scenario takes the mouse.\n"
           "seconds: the keystroke-level model. A key is 0.20 s, a thought 1.35 s: one for each "
           "value, one\nbefore Submit, one for the answer. With the mouse (Swagger UI): pointing "
           "1.10 s, a click 0.20 s,\na hand to or from the mouse 0.40 s.\n";
}

} // namespace Effort
