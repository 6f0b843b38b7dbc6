#include "support/fieldsweep.h"

#include "contract/catalogue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

namespace Support {

void everyFieldOfTheForm()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::addColumn<QString>("path");
    for (const CustomerKind kind : {CustomerKind::Individual, CustomerKind::Organization}) {
        const char *name = kind == CustomerKind::Individual ? "individual" : "organization";
        for (const Field &field : Catalogue::fields()) {
            // The switch above the form is the editor of the kind.
            if (!field.appliesTo(kind) || field.name == u"entityType")
                continue;
            if (field.kind != ValueKind::Rows)
                QTest::addRow("%s: %s", name, qPrintable(field.name)) << kind << field.name;
            for (const Field &part : field.rowFields) {
                const QString path = FieldPath(field.name, 0, part.name).toString();
                QTest::addRow("%s: %s", name, qPrintable(path)) << kind << path;
            }
        }
    }
}

const Field &fieldAt(const QString &path)
{
    return *Catalogue::field(*FieldPath::fromString(path));
}

Record emptyRecord(CustomerKind kind)
{
    Record record;
    for (const Field &field : Catalogue::fields())
        if (field.kind == ValueKind::Rows && field.appliesTo(kind))
            record.appendRow(field.name, {});
    record.setKind(kind);
    return record;
}

} // namespace Support
