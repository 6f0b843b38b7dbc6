#include "widgets/customermodel.h"

#include "contract/catalogue.h"
#include "widgets/customersteps.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace Forms {

CustomerModel::CustomerModel(std::function<QDate()> today, QObject *parent)
    : QObject(parent), m_today(std::move(today))
{
    m_history.addStack(&m_undo);
    m_history.setActiveStack(&m_undo);
    m_record.setKind(CustomerKind::Individual);
    m_unchanged = m_record;
    recheck();
}

void CustomerModel::setRules(const Rules &rules)
{
    const bool otherFields =
        rules.businessUnit != m_rules.businessUnit || rules.required != m_rules.required;
    const bool otherCodes = rules.classifiers != m_rules.classifiers;
    m_rules = rules;
    m_finders.clear();
    recheck();
    if (otherFields)
        emit fieldsChanged();
    if (otherCodes)
        emit codesChanged();
}

const CodeFinder &CustomerModel::finder(CodeSet set) const
{
    return m_finders.of(set, m_rules.classifiers.value(set));
}

void CustomerModel::setLocked(bool locked)
{
    if (m_isLocked == locked)
        return;
    if (locked)
        emit aboutToBeLocked();
    m_isLocked = locked;
    m_undo.setActive(!locked);
    emit lockedChanged(locked);
}

/// Boxes that lose the focus while the form shows another record still hold what is of the one before.
bool CustomerModel::takesEdits() const
{
    return !m_isLocked && !m_isSetting;
}

void CustomerModel::set(const Record &record)
{
    const QScopedValueRollback setting(m_isSetting, true);
    const Record before = std::exchange(m_record, record);
    if (std::exchange(m_shownIdentity, m_identity) == m_identity)
        m_newCustomers.follow(before, record);
    const CustomerKind kind = record.kind();
    if (std::exchange(m_kind, kind) != kind)
        emit kindChanged(kind);
    emit recordChanged();
    recheck();
}

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
    m_undo.push(new Step(*this, after, tr("typing in “%1”").arg(Catalogue::describe(path)), path));
}

void CustomerModel::editChoices(const QString &field, const QStringList &chosen)
{
    Record after = m_record;
    after.setChoices(field, chosen);
    if (after == m_record || !takesEdits())
        return;
    const FieldPath path(field);
    edited(path);
    m_undo.push(new Step(*this, after, tr("choosing in “%1”").arg(Catalogue::describe(path))));
}

void CustomerModel::leave(const FieldPath &path)
{
    ++m_typingRun;
    m_disclosure.left(path);
    recheck();
}

void CustomerModel::setKind(CustomerKind kind)
{
    Record after = m_record;
    if (m_origin == Origin::New)
        after = m_newCustomers.switched(m_record, kind);
    else
        after.setKind(kind);
    if (after == m_record || !takesEdits())
        return;
    edited(FieldPath(QStringLiteral("entityType")));
    m_undo.push(new Step(*this, after, tr("changing the kind of customer")));
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
    m_undo.push(new Step(*this, record, whatHappened));
}

void CustomerModel::replace(const Record &record, const QString &whatHappened, Reveal reveal)
{
    const Origin origin = reveal == Reveal::Nothing ? Origin::New : Origin::Kept;
    if (m_isLocked) {
        begin(record, origin);
    } else if (record != m_record) {
        if (isChanged() && !m_replacedAt)
            m_replacedAt = m_undo.index();
        m_undo.push(new Replacement(*this, record, origin, whatHappened));
    } else {
        m_disclosure.forget();
        m_service.clear();
        m_identity = m_shownIdentity = ++m_lastIdentity;
        m_origin = origin;
        recheck();
        emit customerReplaced();
    }
    if (reveal == Reveal::Everything)
        revealAll();
}

void CustomerModel::startOver(const Record &record, Origin origin)
{
    m_unchanged = record;
    begin(record, origin);
}

/// Another customer without a way back to the one before.
void CustomerModel::begin(const Record &record, Origin origin)
{
    const bool wasLocked = std::exchange(m_isLocked, false);
    m_disclosure.forget();
    m_service.clear();
    m_undo.clear();
    m_undo.setActive();
    m_replacedAt.reset();
    m_identity = ++m_lastIdentity;
    m_origin = origin;
    set(record);
    if (wasLocked)
        emit lockedChanged(false);
    emit customerReplaced();
}

bool CustomerModel::isChanged() const
{
    return m_record != m_unchanged || (m_replacedAt && m_undo.index() > *m_replacedAt);
}

void CustomerModel::markSaved()
{
    m_unchanged = m_record;
}

const Finding *CustomerModel::shownAt(const FieldPath &path) const
{
    const auto found = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                    [&](const Finding &each) { return each.path == path; });
    return found == m_shown.cend() ? nullptr : &*found;
}

void CustomerModel::revealAll()
{
    m_disclosure.reveal(m_findings);
    recheck();
}

void CustomerModel::setServiceFindings(const Findings &findings)
{
    m_service = findings;
    recheck();
}

void CustomerModel::recheck()
{
    m_findings = check(m_record, m_rules, m_today());
    Findings shown = m_service;
    for (const Finding &own : m_disclosure.select(m_findings)) {
        const bool said = std::any_of(m_service.cbegin(), m_service.cend(),
                                      [&](const Finding &each) { return each.path == own.path; });
        if (!said)
            shown.append(own);
    }
    if (shown != m_shown) {
        m_shown = shown;
        emit findingsChanged();
    }
}

} // namespace Forms
