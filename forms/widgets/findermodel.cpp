#include "widgets/findermodel.h"

#include "contract/catalogue.h"
#include "widgets/customermodel.h"
#include "widgets/pageview.h"
#include "widgets/sectionstate.h"
#include "widgets/shownvalue.h"
#include "widgets/tones.h"

using namespace Qt::StringLiterals;

namespace Forms {

FinderModel::FinderModel(const FieldSearch &search, const CustomerModel &customer, QObject *parent)
    : QAbstractListModel(parent), m_search(search), m_customer(customer)
{
    this->search({});
}

void FinderModel::search(const QString &typed)
{
    beginResetModel();
    m_lines.clear();
    for (const NamedPlace *place : m_search.matches(typed))
        addLines(*place, FieldSearch::numberIn(typed));
    endResetModel();
}

void FinderModel::addLines(const NamedPlace &place, int number)
{
    if (!place.appliesTo(m_customer.kind()))
        return;
    if (!place.field) {
        m_lines.append({&place, {place.section, {}}});
        return;
    }
    if (!place.list) {
        if (PageView::isOnForm(*place.field, m_customer))
            m_lines.append({&place, {place.section, FieldPath(place.field->name)}});
        return;
    }
    const int rows = m_customer.record().rowCount(place.list->name);
    if (rows == 0) // the way to the first row
        m_lines.append({&place, {place.section, FieldPath(place.list->name)}});
    for (int row = 0; row < rows; ++row)
        if (number < 1 || number > rows || row == number - 1)
            m_lines.append(
                {&place, {place.section, FieldPath(place.list->name, row, place.field->name)}});
}

int FinderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant FinderModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return title(line);
    case Qt::AccessibleTextRole:
        return tr("%1: %2. %3", "a field, what stands there, its section and name")
            .arg(title(line), value(line), about(line));
    case AboutRole:
        return about(line);
    case ValueRole:
        return value(line);
    case IsFilledRole:
        return isFilled(line);
    case MarkRole:
        return mark(line);
    default:
        return {};
    }
}

QString FinderModel::title(const Line &line) const
{
    if (!line.place->field)
        return Catalogue::sectionTitle(line.place->section, m_customer.kind());
    if (line.target.path.isInRow() || !line.place->list)
        return Catalogue::describe(line.target.path);
    return tr("%1: %2", "a field in rows: Address: City")
        .arg(line.place->list->rowLabelText(), line.place->field->labelText());
}

QString FinderModel::about(const Line &line) const
{
    if (!line.place->field)
        return tr("Section");
    const QString name = line.place->list && !line.target.path.isInRow()
                             ? QString(line.place->list->name + u'.' + line.place->field->name)
                             : line.target.path.toString();
    return tr("%1 – %2", "a field's section and its JSON name")
        .arg(Catalogue::sectionTitle(line.place->section, m_customer.kind()), name);
}

QString FinderModel::value(const Line &line) const
{
    const Record &record = m_customer.record();
    if (!line.place->field)
        return sectionState(line.place->section, record, m_customer.shown()).text();
    if (line.place->list && !line.target.path.isInRow())
        return tr("no row yet");
    if (line.place->field->kind == ValueKind::Rows) {
        const int rows = record.rowCount(line.place->field->name);
        return rows == 0 ? tr("no row yet") : tr("%n row(s)", nullptr, rows);
    }
    const QString shown = shownValue(m_customer, line.target.path);
    return shown.isEmpty() ? tr("empty") : shown;
}

bool FinderModel::isFilled(const Line &line) const
{
    return line.place->field && line.place->field->kind != ValueKind::Rows &&
           m_customer.record().holds(line.target.path);
}

QVariant FinderModel::mark(const Line &line) const
{
    const Finding *finding = m_customer.shownAt(line.target.path);
    if (!line.place->field || !finding)
        return {};
    return static_cast<int>(finding->severity == Severity::Error ? Mark::Error : Mark::Advice);
}

} // namespace Forms
