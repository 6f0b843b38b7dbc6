#pragma once

#include "effort/efforttable.h"
#include "effort/keycounter.h"

#include <QObject>

namespace Effort {

/// Single fields: what a value costs, and the way to one that is wrong.
class FieldScenarios : public QObject
{
    Q_OBJECT

public:
    explicit FieldScenarios(EffortTable &table) : m_table(table) {}

private slots:
    void fromAFailedSubmitToTheFirstWrongField_data();
    void fromAFailedSubmitToTheFirstWrongField();
    void aFieldOfItsKind_data();
    void aFieldOfItsKind();

private:
    EffortTable &m_table;
    KeyCounter m_counter;
};

} // namespace Effort
