#include "checks/checker.h"

#include "checks/advice.h"
#include "checks/collector.h"
#include "checks/crosschecks.h"
#include "checks/duplicateadvice.h"
#include "checks/fieldchecks.h"
#include "checks/rowadvice.h"

#include <algorithm>

namespace Forms {

Findings check(const Record &record, const Rules &rules, const QDate &today)
{
    const Record sent = record.asSent();
    Collector found;
    checkFields(sent, rules, today, found);
    checkAcrossFields(sent, found);
    adviseOnFields(sent, today, found);
    adviseOnDuplicates(sent, rules, found);
    adviseOnRows(sent, today, found);
    return found.inFormOrder();
}

bool hasErrors(const Findings &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [](const Finding &each) { return each.severity == Severity::Error; });
}

} // namespace Forms
