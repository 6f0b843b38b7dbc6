#include "store/storedcustomer.h"

using namespace Qt::StringLiterals;

namespace App {

Summary Summary::of(const Forms::Record &record)
{
    Summary summary;
    summary.kind = record.kind();
    summary.name = summary.kind == Forms::CustomerKind::Organization
                       ? record.value(u"title"_s)
                       : QString(record.value(u"firstName"_s) + u' ' + record.value(u"lastName"_s));
    summary.name = summary.name.simplified();
    summary.customerExtId = record.value(u"customerExtId"_s);
    summary.communicationNumber = record.value(u"communicationNumber"_s);
    summary.nationalCode = record.value(u"nationalCode"_s);
    return summary;
}

} // namespace App
