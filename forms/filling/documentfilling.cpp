#include "filling/documentfilling.h"

#include "contract/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

/// Whether a customer says which kind it is, by name or by what only one kind has.
bool tellsItsKind(const Record &record)
{
    const auto &fields = Catalogue::fields();
    return std::any_of(fields.cbegin(), fields.cend(), [&](const Field &field) {
        return (field.applies != Applies::ToBoth || field.name == u"entityType") &&
               record.holds(FieldPath(field.name));
    });
}

void offerRows(ProposalMaker &maker, const Field &list, const QList<Record::Row> &rows)
{
    for (const Record::Row &row : rows) {
        if (row.isEmpty())
            continue;
        const int place = maker.rowFor(list, row);
        for (const Field &field : list.rowFields)
            if (const QString text = ValueText::cleaned(row.value(field.name)); !text.isEmpty())
                maker.offer(FieldPath(list.name, place, field.name), text);
    }
}

} // namespace

Filling documentFilling(const Document &document, const QString &origin,
                        const FillingContext &context)
{
    const Record &record = document.record;
    ProposalMaker maker(context);
    if (tellsItsKind(record))
        maker.offerKind(record.kind());
    for (const Field &field : Catalogue::fields()) {
        if (field.name == u"entityType")
            continue;
        if (field.kind == ValueKind::Rows) {
            offerRows(maker, field, record.rows(field.name));
        } else if (field.kind == ValueKind::Choices) {
            if (const QStringList chosen = record.choices(field.name); !chosen.isEmpty())
                maker.offerChoices(field.name, chosen);
        } else if (const QString text = ValueText::cleaned(record.value(field.name));
                   !text.isEmpty()) {
            maker.offer(FieldPath(field.name), text);
        }
    }
    return {origin, maker.finish(), {}, document.remarks};
}

} // namespace Forms
