#include "filling/proposalmaker.h"

#include "contract/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

/// The field that tells one row of a list from another: its first text that must be filled.
const Field *keyOf(const Field &list)
{
    const auto found =
        std::find_if(list.rowFields.cbegin(), list.rowFields.cend(), [](const Field &field) {
            return field.kind == ValueKind::Text && field.need == Need::Mandatory;
        });
    return found == list.rowFields.cend() ? nullptr : &*found;
}

/// Numbers of documents and phones are written in groups, or not.
QString comparable(const QString &key)
{
    QString plain = key.toCaseFolded();
    plain.removeIf([](QChar each) { return !each.isLetterOrNumber(); });
    return plain;
}

/// Whether two rows say nothing against each other.
bool mayBeOne(const Record::Row &left, const Record::Row &right)
{
    return std::all_of(left.keyBegin(), left.keyEnd(), [&](const QString &name) {
        return !right.contains(name) || left.value(name) == right.value(name);
    });
}

} // namespace

ProposalMaker::ProposalMaker(const FillingContext &context) : m_context(context) {}

Proposal &ProposalMaker::offer(const FieldPath &path, const QString &text)
{
    const QString there = ValueText::cleaned(m_context.there.value(path));
    Proposal proposal{path, text};
    if (there.isEmpty())
        proposal.standing = Standing::Fills;
    else
        proposal.standing = there == text ? Standing::Same : Standing::Differs;
    return m_proposals.emplaceBack(proposal);
}

Proposal &ProposalMaker::offerChoices(const QString &field, const QStringList &choices)
{
    QStringList there = m_context.there.choices(field);
    QStringList offered = choices;
    there.sort();
    offered.sort();
    Proposal proposal{FieldPath(field), {}, choices};
    if (there.isEmpty())
        proposal.standing = Standing::Fills;
    else
        proposal.standing = there == offered ? Standing::Same : Standing::Differs;
    return m_proposals.emplaceBack(proposal);
}

void ProposalMaker::tell(const FieldPath &path, const QString &note)
{
    m_proposals.append({.path = path, .note = note, .isDoubtful = true});
}

void ProposalMaker::offerKind(CustomerKind kind)
{
    if (kind == m_context.there.kind())
        return;
    m_ticksNothing = hasValuesOfItsKind();
    offer(FieldPath(u"entityType"_s),
          kind == CustomerKind::Individual ? u"INDIVIDUAL"_s : u"ORGANIZATION"_s)
        .standing = m_ticksNothing ? Standing::Differs : Standing::Fills;
}

bool ProposalMaker::hasValuesOfItsKind() const
{
    const CustomerKind kind = m_context.there.kind();
    const auto &fields = Catalogue::fields();
    return std::any_of(fields.cbegin(), fields.cend(), [&](const Field &field) {
        return field.applies != Applies::ToBoth && field.appliesTo(kind) &&
               m_context.there.holds(FieldPath(field.name));
    });
}

int ProposalMaker::rowFor(const Field &list, const Record::Row &offered)
{
    const QList<Record::Row> rows = m_context.there.rows(list.name);
    const Field *key = keyOf(list);
    const QString wanted = key ? comparable(offered.value(key->name)) : QString();
    int found = -1;
    for (int row = 0; row < rows.size(); ++row) {
        if (m_usedRows.contains(FieldPath(list.name, row)))
            continue;
        const QString there = key ? comparable(rows.at(row).value(key->name)) : QString();
        if (!there.isEmpty() && there == wanted) {
            found = row;
            break;
        }
        if (there.isEmpty() && found < 0 && mayBeOne(rows.at(row), offered))
            found = row;
    }
    for (int row = static_cast<int>(rows.size()); found < 0; ++row)
        if (!m_usedRows.contains(FieldPath(list.name, row)))
            found = row;
    m_usedRows.insert(FieldPath(list.name, found));
    return found;
}

QList<Proposal> ProposalMaker::finish()
{
    for (Proposal &proposal : m_proposals) {
        const bool overwritesNothing =
            proposal.standing == Standing::Fills ||
            (proposal.standing == Standing::Differs && m_context.isUntouched);
        proposal.isTicked = overwritesNothing && !proposal.isDoubtful && !m_ticksNothing;
    }
    return m_proposals;
}

} // namespace Forms
