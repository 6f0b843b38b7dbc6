#include "widgets/customermodel.h"

#include "contract/catalogue.h"

#include <QUndoCommand>

#include <algorithm>

namespace Forms {

/// One step back and forth. Records share their data, so a step costs what it changed.
class CustomerModel::Step : public QUndoCommand
{
public:
    Step(CustomerModel &model, const Record &after, const QString &text, const FieldPath &path)
        : QUndoCommand(text)
        , m_model(model)
        , m_before(model.m_record)
        , m_after(after)
        , m_path(path)
        , m_run(model.m_typingRun)
    {}

    void undo() override { m_model.set(m_before); }
    void redo() override { m_model.set(m_after); }
    int id() const override { return m_path.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Step *>(other);
        if (next->m_path != m_path || next->m_run != m_run)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    CustomerModel &m_model;
    Record m_before;
    Record m_after;
    FieldPath m_path;
    int m_run;
};

CustomerModel::CustomerModel(std::function<QDate()> today, QObject *parent)
    : QObject(parent), m_today(std::move(today))
{
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

void CustomerModel::push(const Record &after, const QString &text, const FieldPath &path)
{
    if (after != m_record)
        m_undo.push(new Step(*this, after, text, path));
}

void CustomerModel::set(const Record &record)
{
    m_record = record;
    const CustomerKind kind = record.kind();
    if (std::exchange(m_kind, kind) != kind)
        emit kindChanged(kind);
    emit recordChanged();
    recheck();
}

void CustomerModel::edit(const FieldPath &path, const QString &text)
{
    if (m_record.value(path) == text)
        return;
    m_disclosure.typed(path);
    m_service.removeIf([&](const Finding &finding) { return finding.path == path; });
    Record after = m_record;
    after.setValue(path, text);
    push(after, tr("typing in “%1”").arg(Catalogue::describe(path)), path);
}

void CustomerModel::editChoices(const QString &field, const QStringList &chosen)
{
    const FieldPath path(field);
    m_service.removeIf([&](const Finding &finding) { return finding.path == path; });
    Record after = m_record;
    after.setChoices(field, chosen);
    push(after, tr("choosing in “%1”").arg(Catalogue::describe(path)));
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
    after.setKind(kind);
    m_service.removeIf(
        [](const Finding &finding) { return finding.path.field() == u"entityType"; });
    push(after, tr("changing the kind of customer"));
}

void CustomerModel::settleRows(const QString &list,
                               const std::function<std::optional<int>(int)> &newIndex)
{
    m_disclosure.renumber(list, newIndex);
    Findings settled;
    for (Finding finding : std::as_const(m_service)) {
        if (finding.path.field() == list && finding.path.isInRow()) {
            const auto index = newIndex(finding.path.row());
            if (!index)
                continue;
            finding.path = FieldPath(list, *index, finding.path.rowField());
        }
        settled.append(finding);
    }
    m_service = settled;
}

void CustomerModel::insertRow(const QString &list, int at)
{
    settleRows(list, [at](int row) { return row >= at ? row + 1 : row; });
    Record after = m_record;
    after.insertRow(list, at);
    push(after, tr("adding “%1”").arg(Catalogue::describe(FieldPath(list, at))));
}

void CustomerModel::removeRow(const QString &list, int at)
{
    settleRows(list, [at](int row) -> std::optional<int> {
        if (row == at)
            return std::nullopt;
        return row > at ? row - 1 : row;
    });
    Record after = m_record;
    after.takeRow(list, at);
    push(after, tr("removing “%1”").arg(Catalogue::describe(FieldPath(list, at))));
}

void CustomerModel::moveRow(const QString &list, int from, int to)
{
    settleRows(list, [from, to](int row) {
        if (row == from)
            return to;
        if (from < row && row <= to)
            return row - 1;
        return to <= row && row < from ? row + 1 : row;
    });
    Record after = m_record;
    after.moveRow(list, from, to);
    push(after, tr("moving “%1”").arg(Catalogue::describe(FieldPath(list, from))));
}

void CustomerModel::replace(const Record &record, const QString &whatHappened, Reveal reveal)
{
    m_disclosure.forget();
    m_service.clear();
    push(record, whatHappened);
    if (reveal == Reveal::Everything)
        revealAll();
    else
        recheck();
}

void CustomerModel::startOver(const Record &record)
{
    m_disclosure.forget();
    m_service.clear();
    m_undo.clear();
    m_unchanged = record;
    set(record);
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
