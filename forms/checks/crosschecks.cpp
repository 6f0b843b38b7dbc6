#include "checks/crosschecks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

/// C013: ClosingDate is mandatory for CLOSED CustomerStatus.
void closedNeedsClosingDate(const Record &sent, Collector &found)
{
    if (sent.value(u"customerStatus"_s) == u"CLOSED" && sent.value(u"closingDate"_s).isEmpty())
        found.error(FieldPath(u"closingDate"_s), u"C013"_s,
                    QCoreApplication::translate(
                        "Checks", "Enter the closing date: a closed customer has one."),
                    Timing::OnSubmit);
}

/// C013a: ClosingDate can not exist for not CLOSED CustomerStatus.
void onlyClosedHasClosingDate(const Record &sent, Collector &found)
{
    if (sent.value(u"customerStatus"_s) != u"CLOSED" && !sent.value(u"closingDate"_s).isEmpty())
        found.error(FieldPath(u"closingDate"_s), u"C013a"_s,
                    QCoreApplication::translate("Checks",
                                                "Clear the closing date, or choose Closed as the "
                                                "customer status: only a closed customer has a "
                                                "closing date."));
}

} // namespace

void checkAcrossFields(const Record &sent, Collector &found)
{
    closedNeedsClosingDate(sent, found);
    onlyClosedHasClosingDate(sent, found);
}

} // namespace Forms
