#include "findinglines.h"

#include "contract/catalogue.h"
#include "support/samplerecords.h"

using namespace Qt::StringLiterals;
using namespace Forms;

QStringList linesOf(const Findings &findings)
{
    QStringList lines;
    for (const Finding &each : findings)
        lines.append(each.path.toString() + u": " + each.code +
                     (each.severity == Severity::Advice ? u" (advice)"_s : QString()));
    return lines;
}

QStringList linesFor(const Record &record, const Rules &rules)
{
    return linesOf(check(record, rules, checkDay));
}

QStringList linesWith(const QString &path, const QString &text, const Rules &rules)
{
    const FieldPath place = *FieldPath::fromString(path);
    const bool isOfOrganization =
        Catalogue::field(place.field())->applies == Applies::ToOrganizations;
    Record record = Support::minimalRecord(isOfOrganization ? CustomerKind::Organization
                                                            : CustomerKind::Individual);
    while (place.isInRow() && record.rowCount(place.field()) <= place.row())
        record.appendRow(place.field(), {});
    record.setValue(place, text);
    QStringList lines;
    for (const QString &line : linesFor(record, rules))
        if (line.startsWith(path + u": "))
            lines.append(line.mid(path.size() + 2));
    return lines;
}
