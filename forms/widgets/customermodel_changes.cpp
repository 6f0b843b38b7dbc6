#include "contract/catalogue.h"
#include "widgets/customermodel.h"
#include "widgets/customersteps.h"

// The changes that a clerk makes, each a step of the way back.
namespace Forms {

/// What the service said about a field is answered by editing it, what it said about a row by
/// editing any of its fields.
void CustomerModel::edited(const FieldPath &path)
{
    const FieldPath row = path.isInRow() ? FieldPath(path.field(), path.row()) : path;
    m_service.removeIf(
        [&](const Finding &finding) { return finding.path == path || finding.path == row; });
}

void CustomerModel::edit(const FieldPath &path, const QString &text)
{
    Record after = m_record;
    after.setValue(path, text);
    if (after == m_record || !takesEdits())
        return;
    m_disclosure.typed(path);
    edited(path);
    m_undo.push(
        new TypingStep(*this, after, tr("typing in “%1”").arg(Catalogue::describe(path)), path));
}

void CustomerModel::editChoices(const QString &field, const QStringList &chosen)
{
    Record after = m_record;
    after.setChoices(field, chosen);
    if (after == m_record || !takesEdits())
        return;
    const FieldPath path(field);
    edited(path);
    m_undo.push(
        new Step(*this, after, tr("choosing in “%1”").arg(Catalogue::describe(path)), path));
}

void CustomerModel::leave(const FieldPath &path)
{
    ++m_typingRun;
    m_disclosure.left(path);
    recheck();
}

void CustomerModel::setKind(CustomerKind kind)
{
    if (!takesEdits())
        return;
    emit aboutToBeLeft();
    Record after = m_record;
    if (m_origin == Origin::New) {
        after = m_newCustomers.switched(m_record, kind);
        const QStringList starts = m_newCustomers.values(CustomerKind::Individual).names() +
                                   m_newCustomers.values(CustomerKind::Organization).names();
        // Touched is touched, also where it is by chance what the kind starts with.
        for (const QString &name : Step::touchedIn(*this, starts)) {
            after.setValue(name, m_record.value(name));
            after.setChoices(name, m_record.choices(name));
        }
    } else {
        after.setKind(kind);
    }
    if (after == m_record)
        return;
    const FieldPath path(QStringLiteral("entityType"));
    edited(path);
    m_undo.push(new Step::Switch(*this, after, tr("changing the kind of customer"), path));
}

void CustomerModel::follow(const RowMove &move)
{
    m_disclosure.follow(move);
    Findings followed;
    for (Finding finding : std::as_const(m_service)) {
        if (const auto place = move.follow(finding.path)) {
            finding.path = *place;
            followed.append(finding);
        }
    }
    m_service = followed;
}

void CustomerModel::insertRow(const QString &list, int at)
{
    if (!takesEdits())
        return;
    Record after = m_record;
    after.insertRow(list, at, m_newCustomers.values(m_kind).row(list));
    edited(FieldPath(list));
    m_undo.push(new RowStep(*this, after,
                            tr("adding “%1”").arg(Catalogue::describe(FieldPath(list, at))),
                            {list, -1, at}));
}

void CustomerModel::removeRow(const QString &list, int at)
{
    Record after = m_record;
    after.takeRow(list, at);
    if (after == m_record || !takesEdits())
        return;
    edited(FieldPath(list));
    m_undo.push(new RowStep(*this, after,
                            tr("removing “%1”").arg(Catalogue::describe(FieldPath(list, at))),
                            {list, at, -1}));
}

void CustomerModel::moveRow(const QString &list, int from, int to)
{
    Record after = m_record;
    after.moveRow(list, from, to);
    if (after == m_record || !takesEdits())
        return;
    m_undo.push(new RowStep(*this, after,
                            tr("moving “%1”").arg(Catalogue::describe(FieldPath(list, from))),
                            {list, from, to}));
}

void CustomerModel::fill(const Record &record, const QList<FieldPath> &taken,
                         const QString &whatHappened)
{
    if (record == m_record || !takesEdits())
        return;
    ++m_typingRun;
    for (const FieldPath &path : taken) {
        m_disclosure.left(path);
        edited(path);
    }
    m_undo.push(new Step(*this, record, whatHappened, taken.value(0)));
}

bool CustomerModel::takeSuggestion(const FieldPath &path)
{
    const Suggestion *suggested = suggestedAt(path);
    if (!suggested || !takesEdits())
        return false;
    Record after = m_record;
    after.setValue(path, suggested->value);
    edited(path);
    m_undo.push(new Step(
        *this, after, tr("taking the suggestion for “%1”").arg(Catalogue::describe(path)), path));
    return true;
}

void CustomerModel::complete(const FieldPath &path, const QString &text)
{
    Record after = m_record;
    after.setValue(path, text);
    if (after != m_record && takesEdits())
        m_undo.push(new Completion(*this, after,
                                   tr("typing in “%1”").arg(Catalogue::describe(path)), path));
}

void CustomerModel::clear(const Record &fresh)
{
    if (!takesEdits())
        return;
    emit aboutToBeLeft();
    if (fresh != m_record)
        putInPlace(fresh, Origin::New, tr("clearing the form"), m_identity);
}

} // namespace Forms
