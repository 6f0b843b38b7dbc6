#include "widgets/customermodel.h"

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
    // Not within the step: a box that is left thereby may have a change of its own to tell.
    connect(&m_undo, &QUndoStack::indexChanged, this, [this] {
        if (const auto place = std::exchange(m_wentTo, std::nullopt))
            emit wentTo(*place);
    });
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
        emit aboutToBeLeft();
    m_isLocked = locked;
    m_undo.setActive(!locked);
    emit lockedChanged(locked);
    suggestAnew();
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

void CustomerModel::replace(const Record &record, const QString &whatHappened, Reveal reveal)
{
    emit aboutToBeLeft();
    const Origin origin = reveal == Reveal::Nothing ? Origin::New : Origin::Kept;
    if (m_isLocked) {
        begin(record, origin);
    } else if (record != m_record) {
        putInPlace(record, origin, whatHappened, ++m_lastIdentity);
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

/// As one step that can be undone.
void CustomerModel::putInPlace(const Record &record, Origin origin, const QString &whatHappened,
                               qint64 identity)
{
    if (isChanged() && !m_replacedAt)
        m_replacedAt = m_undo.index();
    m_undo.push(new Replacement(*this, record, origin, whatHappened, identity));
}

void CustomerModel::startOver(const Record &record, Origin origin)
{
    emit aboutToBeLeft();
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
    suggestAnew();
}

const Suggestion *CustomerModel::suggestedAt(const FieldPath &path) const
{
    const auto found = std::find_if(m_suggestions.cbegin(), m_suggestions.cend(),
                                    [&](const Suggestion &each) { return each.path == path; });
    return found == m_suggestions.cend() ? nullptr : &*found;
}

void CustomerModel::suggestAnew()
{
    const Suggestions now = m_isLocked ? Suggestions() : suggestions(m_record, m_rules);
    if (std::exchange(m_suggestions, now) != now)
        emit suggestionsChanged();
}

} // namespace Forms
