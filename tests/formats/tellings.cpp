#include "tellings.h"

#include "contract/catalogue.h"

using namespace Qt::StringLiterals;
using namespace Forms;

namespace Tellings {

namespace {

QString one(int line, const QString &name, const QString &value, const QString &text)
{
    return u"%1 %2=%3: %4"_s.arg(line).arg(name, value, text);
}

void tellRows(const Field &list, const QList<Record::Row> &rows, QStringList &told)
{
    for (int index = 0; index < rows.size(); ++index) {
        if (rows.at(index).isEmpty())
            told.append(FieldPath(list.name, index).toString());
        for (const Field &part : list.rowFields)
            if (const QString value = rows.at(index).value(part.name); !value.isEmpty())
                told.append(FieldPath(list.name, index, part.name).toString() + u'=' + value);
    }
}

} // namespace

QStringList of(const Record &record)
{
    QStringList told;
    for (const Field &field : Catalogue::fields()) {
        if (field.kind == ValueKind::Rows) {
            tellRows(field, record.rows(field.name), told);
            continue;
        }
        const QString value = field.kind == ValueKind::Choices
                                  ? record.choices(field.name).join(u',')
                                  : record.value(field.name);
        if (!value.isEmpty())
            told.append(field.name + u'=' + value);
    }
    return told;
}

QStringList of(const QList<Remark> &remarks)
{
    QStringList told;
    for (const Remark &each : remarks)
        told.append(one(each.line, each.name, each.value, each.text));
    return told;
}

QString left(int line, const QString &name, const QString &value, Omission why,
             const QString &field)
{
    return one(line, name, value, RemarkList::left(why, Catalogue::field(field)));
}

QString wrong(int line, const QString &name, const QString &value, const QString &path)
{
    return one(line, name, value,
               RemarkList::notOfItsKind(*Catalogue::field(*FieldPath::fromString(path))));
}

QString misshapen(int line, const QString &name, const QString &value, Shape shape)
{
    return one(line, name, value, RemarkList::takenAsText(shape));
}

QString foreign(int line, const QString &name, const QString &value, CustomerKind kind)
{
    return one(line, name, value, RemarkList::notOfThisCustomer(kind));
}

} // namespace Tellings
