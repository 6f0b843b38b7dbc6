#pragma once

#include "checks/checker.h"
#include "contract/record.h"
#include "suggestions/suggestions.h"
#include "widgets/codefinders.h"
#include "widgets/disclosure.h"
#include "widgets/newcustomers.h"

#include <QObject>
#include <QUndoGroup>
#include <QUndoStack>

#include <functional>
#include <optional>

namespace Forms {

/// The customer that is being entered: the record, what is found about it and may be seen, and the
/// way back. Every change of the form goes through here; it never touches a widget or a server.
class CustomerModel : public QObject
{
    Q_OBJECT

public:
    /// `today` is asked at every check, so that a form left open overnight judges by the new day.
    explicit CustomerModel(std::function<QDate()> today, QObject *parent = nullptr);

    const Record &record() const { return m_record; }
    /// Which customer stands in the form: a number that edits keep, that startOver() and replace()
    /// make anew, also where the record is equal, and that undo brings back with its customer.
    qint64 identity() const { return m_identity; }
    CustomerKind kind() const { return m_kind; }
    const Rules &rules() const { return m_rules; }
    QDate today() const { return m_today(); }
    void setRules(const Rules &rules);
    /// Finds codes by what is typed, the installation's own among them; valid until setRules().
    const CodeFinder &finder(CodeSet set) const;
    /// What Rules::metBefore answers has changed.
    void recheckDuplicates() { recheck(); }

    /// What new customers start with. New rows of any customer start with it too.
    NewCustomers &newCustomers() { return m_newCustomers; }
    const NewCustomers &newCustomers() const { return m_newCustomers; }

    /// A locked customer can be read and not changed: no edit, no undo and no redo does anything.
    /// startOver() and replace() unlock, and leave no way back to the customer that was locked.
    void setLocked(bool locked);
    bool isLocked() const { return m_isLocked; }

    /// What was typed into a field, as typed. Consecutive edits of one field are one undo step.
    void edit(const FieldPath &path, const QString &text);
    void editChoices(const QString &field, const QStringList &chosen);
    void leave(const FieldPath &path);
    /// With the kind goes what a customer that began here started with and still holds.
    void setKind(CustomerKind kind);
    void insertRow(const QString &list, int at);
    void removeRow(const QString &list, int at);
    void moveRow(const QString &list, int from, int to);
    /// Takes what is suggested for a field, as a step of its own; says whether anything was.
    bool takeSuggestion(const FieldPath &path);
    /// The same customer as if it had just been begun, as one step; its way back stays.
    void clear(const Record &fresh);
    /// What a customer that nobody has touched should have begun with and comes only now: it belongs
    /// to the step that brought the customer.
    void complete(const FieldPath &path, const QString &text);

    /// The same customer with values that were offered and taken, as one step; `taken` are the
    /// fields that were filled, and what is wrong with their values may be seen at once.
    void fill(const Record &record, const QList<FieldPath> &taken, const QString &whatHappened);

    /// Another customer in place of this one, as one step that can be undone unless this one is
    /// locked; `reveal` shows all that is wrong with it at once, as for a loaded file, or nothing, as
    /// for one that begins here.
    enum class Reveal { Nothing, Everything };
    void replace(const Record &record, const QString &whatHappened, Reveal reveal);
    /// Another customer, one that was kept or one that begins here; nothing of the one before can be
    /// brought back by undo.
    enum class Origin { Kept, New };
    void startOver(const Record &record, Origin origin = Origin::Kept);

    /// All that is found, whether it may be seen yet or not.
    const Findings &findings() const { return m_findings; }
    /// What may be seen: the service's own words first where they stand at a field, then ours.
    const Findings &shown() const { return m_shown; }
    /// The shown finding at a path, or nullptr.
    const Finding *shownAt(const FieldPath &path) const;
    void revealAll();

    /// What the service found. A finding of the service goes when its field is edited.
    void setServiceFindings(const Findings &findings);

    /// What may be taken for a field instead of typing it, or nullptr. Nothing is while the customer
    /// is locked.
    const Suggestion *suggestedAt(const FieldPath &path) const;

    /// The way back and forth; there is none while the customer is locked.
    QUndoGroup &history() { return m_history; }
    /// Whether undo or redo leads anywhere, even to another customer.
    bool hasHistory() const { return m_undo.count() > 0; }
    /// Whether anything changed since the record was set by startOver() or markSaved().
    /// A changed customer that another one replaced counts too, as long as undo can bring it back.
    bool isChanged() const;
    void markSaved();

signals:
    /// Another customer stands in place of the one before, by startOver(), by replace(), or by the
    /// undo of that. Its identity is the new one by then, and at every signal before.
    void customerReplaced();
    /// The last moment to tell what was typed: the customer is about to be locked, to be of another
    /// kind, or to give way to another one.
    void aboutToBeLeft();
    void lockedChanged(bool locked);
    /// The record has changed, in one field or in many.
    void recordChanged();
    /// The kind, and with it the fields that there are, has changed; comes before recordChanged.
    void kindChanged(Forms::CustomerKind kind);
    /// What may be seen has changed.
    void findingsChanged();
    /// Other things are suggested, or none.
    void suggestionsChanged();
    /// Undo or redo changed what stands at a path; an empty one is the customer as a whole.
    void wentTo(const Forms::FieldPath &path);
    /// Other rules: other fields are on the form, or others are needed.
    void fieldsChanged();
    /// Other rules: the installation lists other codes.
    void codesChanged();

private:
    class Step;
    class TypingStep;
    class RowStep;
    class Replacement;
    class Completion;

    bool takesEdits() const;
    void edited(const FieldPath &path);
    void begin(const Record &record, Origin origin);
    void putInPlace(const Record &record, Origin origin, const QString &whatHappened,
                    qint64 identity);
    void set(const Record &record);
    void recheck();
    void suggestAnew();
    void follow(const RowMove &move);

    std::function<QDate()> m_today;
    Rules m_rules;
    CodeFinders m_finders;
    NewCustomers m_newCustomers;
    Record m_record;
    Record m_unchanged;
    std::optional<int> m_replacedAt; ///< where in the undo stack a changed customer was replaced
    CustomerKind m_kind = CustomerKind::Individual;
    Findings m_findings;
    Findings m_shown;
    Findings m_service;
    Suggestions m_suggestions;
    Disclosure m_disclosure;
    QUndoGroup m_history;
    QUndoStack m_undo;
    qint64 m_identity = 0;
    qint64 m_lastIdentity = 0;
    qint64 m_shownIdentity = 0; ///< of the record as it was set last
    Origin m_origin = Origin::Kept;
    std::optional<FieldPath> m_wentTo; ///< by an undo or redo that is not told yet
    bool m_isLocked = false;
    bool m_isSetting = false; ///< what boxes still show belongs to the record before
    int m_typingRun = 0;      ///< a new one starts whenever a field is left
};

} // namespace Forms
