#pragma once

#include <QList>
#include <QStringList>

#include <optional>

class QTextStream;

namespace Effort {

/// What a scenario cost the clerk.
struct Measured
{
    QString scenario;
    int keys = 0;
    int clicks = 0;
    /// What the clerk has to think of: each value, that the customer is ready to be sent, and what
    /// the answer says.
    int thoughts = 0;
    /// Keys that the scenario may cost; none for a figure to compare with.
    std::optional<int> budget = {};
    /// Whether Swagger UI does the same work, so that the two can be compared.
    bool isNextCustomer = false;

    bool isWithinBudget() const { return clicks == 0 && (!budget || keys <= *budget); }
};

/// The effort of all scenarios, beside the budgets, and the seconds that the keystroke-level model
/// (Card, Moran and Newell 1980) gives for them.
class EffortTable
{
public:
    /// Takes up a scenario, or the costlier way through one that is there already, and says whether
    /// it kept to its budget.
    bool tell(const Measured &measured);
    /// Takes up a scenario that could not be measured, so that nobody takes it for kept.
    void leaveOut(const QString &scenario, const QString &why);
    void print(QTextStream &out) const;

    /// What the model gives for work with the keyboard alone.
    static double seconds(const Measured &measured);
    /// What it gives for the next minimal customer in Swagger UI, with the body of the one before
    /// kept: external id, communication number, first and last name are replaced in its text.
    static double swaggerSeconds();

private:
    QList<Measured> m_rows;
    QStringList m_leftOut;
};

} // namespace Effort
