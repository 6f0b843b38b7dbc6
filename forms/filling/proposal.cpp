#include "filling/proposal.h"

#include <QMap>

#include <utility>

namespace Forms {

Taken taken(const Record &there, const QList<Proposal> &proposals)
{
    Taken result{there, {}};
    QMap<std::pair<QString, int>, int> added; // where the rows came to stand that were not there
    for (const Proposal &proposal : proposals) {
        if (!proposal.isTicked || proposal.standing == Standing::Nothing)
            continue;
        FieldPath path = proposal.path;
        if (path.isInRow() && path.row() >= there.rowCount(path.field())) {
            const std::pair place(path.field(), path.row());
            auto row = added.constFind(place);
            if (row == added.cend()) {
                row = added.insert(place, result.record.rowCount(path.field()));
                result.record.appendRow(path.field(), {});
            }
            path = FieldPath(path.field(), *row, path.rowField());
        }
        if (proposal.choices.isEmpty())
            result.record.setValue(path, proposal.text);
        else
            result.record.setChoices(path.field(), proposal.choices);
        result.paths.append(path);
    }
    return result;
}

} // namespace Forms
