#include "contract/record.h"

#include "contract/catalogue.h"
#include "contract/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

/// A row without fields that hold nothing, so that equal customers are equal records.
Record::Row filled(Record::Row row)
{
    row.removeIf([](const auto &each) { return each.value().isEmpty(); });
    return row;
}

Record::Row cleanedRow(const Field &list, const Record::Row &row)
{
    Record::Row clean;
    for (auto each = row.cbegin(); each != row.cend(); ++each)
        if (list.rowField(each.key()))
            clean.insert(clean.cend(), each.key(), ValueText::cleaned(each.value()));
    return filled(clean);
}

QStringList cleanedChoices(const QStringList &chosen)
{
    QStringList clean;
    for (const QString &each : chosen)
        clean.append(ValueText::cleaned(each));
    clean.removeAll(QString());
    clean.removeDuplicates();
    return clean;
}

} // namespace

CustomerKind Record::kind() const
{
    const QString stated = ValueText::cleaned(value(u"entityType"_s));
    if (stated == u"INDIVIDUAL")
        return CustomerKind::Individual;
    if (stated == u"ORGANIZATION")
        return CustomerKind::Organization;
    const auto speaksFor = [this](Applies applies) {
        return std::count_if(m_values.keyBegin(), m_values.keyEnd(), [&](const QString &name) {
            const Field *field = Catalogue::field(name);
            return field && field->applies == applies;
        });
    };
    return speaksFor(Applies::ToOrganizations) > speaksFor(Applies::ToIndividuals)
               ? CustomerKind::Organization
               : CustomerKind::Individual;
}

void Record::setKind(CustomerKind kind)
{
    setValue(u"entityType"_s,
             kind == CustomerKind::Individual ? u"INDIVIDUAL"_s : u"ORGANIZATION"_s);
}

QString Record::value(const FieldPath &path) const
{
    if (!path.isInRow())
        return m_values.value(path.field());
    const auto rows = m_rows.constFind(path.field());
    if (rows == m_rows.cend() || path.row() >= rows->size())
        return {};
    return rows->at(path.row()).value(path.rowField());
}

void Record::setValue(const FieldPath &path, const QString &text)
{
    if (!path.isInRow()) {
        setValue(path.field(), text);
        return;
    }
    if (path.row() >= rowCount(path.field()) || path.rowField().isEmpty())
        return;
    Row &row = m_rows[path.field()][path.row()];
    if (text.isEmpty())
        row.remove(path.rowField());
    else
        row.insert(path.rowField(), text);
}

void Record::setValue(const QString &field, const QString &text)
{
    if (text.isEmpty())
        m_values.remove(field);
    else
        m_values.insert(field, text);
}

void Record::setChoices(const QString &field, const QStringList &chosen)
{
    if (chosen.isEmpty())
        m_choices.remove(field);
    else
        m_choices.insert(field, chosen);
}

int Record::rowCount(const QString &list) const
{
    const auto rows = m_rows.constFind(list);
    return rows == m_rows.cend() ? 0 : static_cast<int>(rows->size());
}

void Record::insertRow(const QString &list, int at, const Row &row)
{
    QList<Row> &rows = m_rows[list];
    rows.insert(std::clamp(at, 0, static_cast<int>(rows.size())), filled(row));
}

void Record::appendRow(const QString &list, const Row &row)
{
    m_rows[list].append(filled(row));
}

Record::Row Record::takeRow(const QString &list, int at)
{
    if (at < 0 || at >= rowCount(list))
        return {};
    QList<Row> &rows = m_rows[list];
    Row taken = rows.takeAt(at);
    if (rows.isEmpty())
        m_rows.remove(list);
    return taken;
}

void Record::moveRow(const QString &list, int from, int to)
{
    const int count = rowCount(list);
    if (from >= 0 && from < count && to >= 0 && to < count)
        m_rows[list].move(from, to);
}

bool Record::holds(const FieldPath &path) const
{
    if (path.isInRow() && path.rowField().isEmpty())
        return path.row() < rowCount(path.field());
    return !value(path).isEmpty() ||
           (!path.isInRow() && (m_choices.contains(path.field()) || m_rows.contains(path.field())));
}

bool Record::isBlank() const
{
    return m_choices.isEmpty() && m_rows.isEmpty() &&
           std::all_of(m_values.keyBegin(), m_values.keyEnd(),
                       [](const QString &name) { return name == u"entityType"; });
}

Record Record::asSent() const
{
    Record sent;
    const CustomerKind customer = kind();
    const auto keeps = [&](const Field *field) { return field && field->appliesTo(customer); };
    for (auto each = m_values.cbegin(); each != m_values.cend(); ++each) {
        if (!keeps(Catalogue::field(each.key())))
            continue;
        if (const QString text = ValueText::cleaned(each.value()); !text.isEmpty())
            sent.m_values.insert(sent.m_values.cend(), each.key(), text);
    }
    for (auto each = m_choices.cbegin(); each != m_choices.cend(); ++each)
        if (keeps(Catalogue::field(each.key())))
            sent.setChoices(each.key(), cleanedChoices(each.value()));
    for (auto each = m_rows.cbegin(); each != m_rows.cend(); ++each) {
        const Field *list = Catalogue::field(each.key());
        if (!keeps(list))
            continue;
        for (const Row &row : each.value())
            sent.appendRow(each.key(), cleanedRow(*list, row));
    }
    return sent;
}

} // namespace Forms
