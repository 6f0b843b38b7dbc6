#include "contract/startvalues.h"

#include "contract/catalogue.h"

namespace Forms {

namespace {

constexpr QLatin1Char rowSign('.');

const Field *fieldOf(const QString &name)
{
    const Field *top = Catalogue::field(name.section(rowSign, 0, 0));
    return top && name.contains(rowSign) ? top->rowField(name.section(rowSign, 1)) : top;
}

} // namespace

bool StartValues::mayKeep(const QString &name) const
{
    const Field *field = fieldOf(name);
    return field && field->carry >= m_least;
}

void StartValues::set(const QString &name, const QStringList &value)
{
    if (!mayKeep(name))
        return;
    QStringList kept = value;
    kept.removeAll(QString());
    m_values.insert(name, kept);
}

void StartValues::set(const QString &name, const QString &text)
{
    set(name, QStringList{text});
}

void StartValues::overlay(const StartValues &others)
{
    for (auto each = others.m_values.cbegin(); each != others.m_values.cend(); ++each) {
        if (each->isEmpty())
            m_values.remove(each.key());
        else
            set(each.key(), *each);
    }
}

QStringList StartValues::valueAt(const Record &record, const FieldPath &path)
{
    if (const QStringList chosen = record.choices(path.field());
        !path.isInRow() && !chosen.isEmpty())
        return chosen;
    const QString text = record.value(path);
    return text.isEmpty() ? QStringList() : QStringList{text};
}

void StartValues::putInto(Record &record) const
{
    const CustomerKind kind = record.kind();
    for (auto each = m_values.cbegin(); each != m_values.cend(); ++each) {
        const Field *field = Catalogue::field(each.key());
        if (!field || !field->appliesTo(kind))
            continue;
        if (field->kind == ValueKind::Choices)
            record.setChoices(field->name, *each);
        else
            record.setValue(field->name, each->value(0));
    }
}

Record::Row StartValues::row(const QString &list) const
{
    Record::Row row;
    const QString start = list + rowSign;
    for (auto each = m_values.lowerBound(start);
         each != m_values.cend() && each.key().startsWith(start); ++each)
        row.insert(each.key().mid(start.size()), each->value(0));
    return row;
}

} // namespace Forms
