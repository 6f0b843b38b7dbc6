#pragma once

#include "contract/fieldpath.h"
#include "contract/fieldsearch.h"

#include <QAbstractListModel>

#include <optional>

namespace Forms {

class CustomerModel;

/// The places on the form that a text may mean, best first, each with what stands there now: of a
/// list of rows each row's field by itself. Changes nothing.
class FinderModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        AboutRole = Qt::UserRole, ///< the section and the JSON name
        ValueRole,                ///< what stands there
        IsFilledRole,             ///< whether ValueRole is a value, not a word for there being none
        MarkRole                  ///< a Mark where something is found
    };

    /// Where a line leads: a section as a whole, or a field.
    struct Target
    {
        Section section = Section::Needed;
        FieldPath path; ///< empty where the section as a whole is meant
    };

    FinderModel(const FieldSearch &search, const CustomerModel &customer, QObject *parent);

    void search(const QString &typed);
    const Target &target(int row) const { return m_lines.at(row).target; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Line
    {
        const NamedPlace *place = nullptr;
        Target target;
    };

    void addLines(const NamedPlace &place, int number);
    QString title(const Line &line) const;
    QString about(const Line &line) const;
    QString value(const Line &line) const;
    bool isFilled(const Line &line) const;
    QVariant mark(const Line &line) const;

    const FieldSearch &m_search;
    const CustomerModel &m_customer;
    QList<Line> m_lines;
};

} // namespace Forms
