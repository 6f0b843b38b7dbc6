#pragma once

#include "effort/efforttable.h"
#include "effort/keycounter.h"

#include <QObject>

namespace Effort {

/// Whole customers, from the first key to the answer.
class CustomerScenarios : public QObject
{
    Q_OBJECT

public:
    explicit CustomerScenarios(EffortTable &table) : m_table(table) {}

private slots:
    void theMinimalIndividual();
    void theExternalIdFromASequenceToo();
    void tenCustomersInARow();
    void theFormAloneWithEveryFieldTyped();
    void theNextFormIsReady_data();
    void theNextFormIsReady();
    void aFullSample_data();
    void aFullSample();

private:
    EffortTable &m_table;
    KeyCounter m_counter;
};

} // namespace Effort
