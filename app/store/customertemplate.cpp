#include "store/customertemplate.h"

#include "contract/catalogue.h"
#include "contract/startvalues.h"

using Forms::Field;
using Forms::FieldPath;
using Forms::Record;
using Forms::Catalogue::fields;

namespace App {

namespace {

bool mayHold(const FieldPath &path)
{
    return Forms::StartValues(Forms::Carry::Pinned).mayKeep(path.inAnyRow());
}

void addPath(QList<FieldPath> &paths, const Record &customer, const FieldPath &path)
{
    if (mayHold(path) && customer.holds(path))
        paths.append(path);
}

/// Copies the fields from one customer to the other, rows to the end of theirs.
void copy(const Record &from, const QList<FieldPath> &paths, Record &to)
{
    FieldPath place; // the row that was begun last
    for (const FieldPath &path : paths) {
        if (!mayHold(path))
            continue;
        if (!path.isInRow()) {
            to.setValue(path.field(), from.value(path));
            to.setChoices(path.field(), from.choices(path.field()));
            continue;
        }
        if (const FieldPath row(path.field(), path.row()); row != place) {
            to.appendRow(path.field(), {});
            place = row;
        }
        to.setValue({path.field(), to.rowCount(path.field()) - 1, path.rowField()},
                    from.value(path));
    }
}

} // namespace

QList<FieldPath> CustomerTemplate::fieldsOf(const Record &customer)
{
    QList<FieldPath> paths;
    for (const Field &field : fields()) {
        if (!field.appliesTo(customer.kind()))
            continue;
        addPath(paths, customer, FieldPath(field.name));
        for (int row = 0; row < customer.rowCount(field.name); ++row)
            for (const Field &part : field.rowFields)
                addPath(paths, customer, FieldPath(field.name, row, part.name));
    }
    return paths;
}

Record CustomerTemplate::chosen(const Record &customer, const QList<FieldPath> &paths)
{
    Record record;
    record.setKind(customer.kind());
    copy(customer, paths, record);
    return record;
}

void CustomerTemplate::putInto(Record &customer) const
{
    copy(record, fieldsOf(record), customer);
}

} // namespace App
