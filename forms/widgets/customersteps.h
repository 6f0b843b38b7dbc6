#pragma once

#include "widgets/customermodel.h"
#include "widgets/wayback.h"

#include <QUndoCommand>

#include <utility>

namespace Forms {

/// One step back and forth. Records share their data, so a step costs what it changed.
class CustomerModel::Step : public QUndoCommand
{
public:
    class Switch;

    /// `place` is where a person sees what the step changed.
    Step(CustomerModel &model, const Record &after, const QString &text, const FieldPath &place)
        : QUndoCommand(text)
        , m_model(model)
        , m_before(model.m_record)
        , m_after(after)
        , m_place(place)
        , m_customer(model.m_identity)
    {}

    void undo() override
    {
        go(m_before, Direction::Back);
        m_model.m_wentTo = place(Direction::Back);
    }
    void redo() override
    {
        go(m_after, Direction::Forth);
        if (std::exchange(m_wasDone, true)) // the first time it is the change itself
            m_model.m_wentTo = place(Direction::Forth);
    }

    /// Which of some fields the clerk has touched since the customer in the form began.
    static QStringList touchedIn(const CustomerModel &model, const QStringList &names)
    {
        QStringList touched;
        for (int i = 0; i < model.m_undo.index(); ++i) {
            const auto *step = static_cast<const Step *>(model.m_undo.command(i));
            // An equal customer takes the place of another one without a step.
            if (step->m_customer == model.m_identity)
                touched = step->touched(names, touched);
        }
        return touched;
    }
    /// Which of some fields the clerk has touched once it is done, by those touched before it.
    virtual QStringList touched(const QStringList &names, QStringList before) const
    {
        for (const QString &name : names) {
            const FieldPath path(name);
            if (StartValues::valueAt(m_before, path) != StartValues::valueAt(m_after, path))
                before.append(name);
        }
        return before;
    }

protected:
    enum class Direction { Back, Forth };

    /// Makes the customer what the record says.
    virtual void go(const Record &record, Direction) { m_model.set(record); }
    /// Where a person sees what came of it.
    virtual FieldPath place(Direction) const { return m_place; }
    CustomerModel &model() const { return m_model; }
    /// Goes on to where the next step led; one that leads back to its beginning is none.
    void takeOver(const Step &next)
    {
        m_after = next.m_after;
        setObsolete(m_after == m_before);
    }

private:
    CustomerModel &m_model;
    Record m_before;
    Record m_after;
    FieldPath m_place;
    qint64 m_customer; ///< the identity of the one that it was made on
    bool m_wasDone = false;
};

/// Typing: as long as a field is not left, its keys are one step.
class CustomerModel::TypingStep : public Step
{
public:
    TypingStep(CustomerModel &model, const Record &after, const QString &text,
               const FieldPath &path)
        : Step(model, after, text, path), m_path(path), m_run(model.m_typingRun)
    {}

    int id() const override { return TypingStepId; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const TypingStep *>(other);
        if (next->m_path != m_path || next->m_run != m_run)
            return false;
        takeOver(*next);
        return true;
    }

private:
    FieldPath m_path;
    int m_run;
};

/// Another kind of the same customer: what changes with it, nobody has touched.
class CustomerModel::Step::Switch : public Step
{
public:
    using Step::Step;

    int id() const override { return KindStepId; }
    QStringList touched(const QStringList &, QStringList before) const override { return before; }
};

/// A row that comes, goes or moves: what was found about the rows follows them both ways.
class CustomerModel::RowStep : public Step
{
public:
    RowStep(CustomerModel &model, const Record &after, const QString &text, const RowMove &move)
        : Step(model, after, text, FieldPath(move.list)), m_move(move)
    {}

protected:
    void go(const Record &record, Direction direction) override
    {
        model().follow(moved(direction));
        Step::go(record, direction);
    }
    /// The row, or the place that it is gone from.
    FieldPath place(Direction direction) const override
    {
        const RowMove move = moved(direction);
        return FieldPath(move.list, move.to < 0 ? move.from : move.to);
    }

private:
    RowMove moved(Direction direction) const
    {
        return direction == Direction::Back ? m_move.reversed() : m_move;
    }

    RowMove m_move;
};

/// What belongs to the beginning of a customer and came late: one step with that where it is the last.
class CustomerModel::Completion : public Step
{
public:
    using Step::Step;

    int id() const override { return BeginningStepId; }
    QStringList touched(const QStringList &, QStringList before) const override { return before; }
};

/// Another customer, or the same one begun anew: which one it is and what may be seen of it come and
/// go with it.
class CustomerModel::Replacement : public Step
{
public:
    Replacement(CustomerModel &model, const Record &after, Origin origin, const QString &text,
                qint64 identity)
        : Step(model, after, text, {}), m_identity(identity), m_origin(origin)
    {}

    QStringList touched(const QStringList &, QStringList) const override { return {}; }
    int id() const override { return BeginningStepId; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = dynamic_cast<const Completion *>(other);
        if (next)
            takeOver(*next);
        return next != nullptr;
    }

protected:
    void go(const Record &record, Direction direction) override
    {
        std::swap(model().m_identity, m_identity);
        std::swap(model().m_origin, m_origin);
        std::swap(model().m_disclosure, m_disclosure);
        std::swap(model().m_service, m_service);
        Step::go(record, direction);
        if (model().m_identity != m_identity)
            emit model().customerReplaced();
    }

private:
    qint64 m_identity; ///< of the customer that is not in the form
    Origin m_origin;
    Disclosure m_disclosure;
    Findings m_service;
};

} // namespace Forms
