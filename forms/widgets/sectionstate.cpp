#include "widgets/sectionstate.h"

#include "contract/catalogue.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Forms {

QString SectionState::text() const
{
    const auto counted = [](const char *source, int count) {
        return QCoreApplication::translate("SectionState", source, nullptr, count);
    };
    QStringList parts;
    if (filled > 0)
        parts << counted(QT_TRANSLATE_N_NOOP("SectionState", "%n filled"), filled);
    if (errors > 0)
        parts << counted(QT_TRANSLATE_N_NOOP("SectionState", "%n error(s)"), errors);
    if (advice > 0)
        parts << counted(QT_TRANSLATE_N_NOOP("SectionState", "%n advice"), advice);
    return parts.isEmpty() ? QCoreApplication::translate("SectionState", "empty")
                           : parts.join(QCoreApplication::translate("SectionState", ", "));
}

SectionState sectionState(Section section, const Record &record, const Findings &shown)
{
    SectionState state;
    const CustomerKind kind = record.kind();
    for (const Field &field : Catalogue::fields()) {
        if (field.section != section || !field.appliesTo(kind) || field.name == u"entityType")
            continue;
        if (field.kind == ValueKind::Rows)
            state.filled += record.rowCount(field.name);
        else if (record.holds(FieldPath(field.name)))
            ++state.filled;
    }
    for (const Finding &finding : shown) {
        const Field *field = Catalogue::field(finding.path.field());
        if (field && field->section == section)
            ++(finding.severity == Severity::Error ? state.errors : state.advice);
    }
    return state;
}

} // namespace Forms
