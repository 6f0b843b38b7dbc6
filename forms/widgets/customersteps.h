#pragma once

#include "widgets/customermodel.h"

#include <QUndoCommand>

#include <utility>

namespace Forms {

/// One step back and forth. Records share their data, so a step costs what it changed.
class CustomerModel::Step : public QUndoCommand
{
public:
    Step(CustomerModel &model, const Record &after, const QString &text, const FieldPath &path = {})
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
        setObsolete(m_after == m_before); // what was typed and taken away again is no step
        return true;
    }

protected:
    CustomerModel &model() const { return m_model; }

private:
    CustomerModel &m_model;
    Record m_before;
    Record m_after;
    FieldPath m_path;
    int m_run;
};

/// A row that comes, goes or moves: what was found about the rows follows them both ways.
class CustomerModel::RowStep : public Step
{
public:
    RowStep(CustomerModel &model, const Record &after, const QString &text, const RowMove &move)
        : Step(model, after, text), m_move(move)
    {}

    void undo() override
    {
        model().follow(m_move.reversed());
        Step::undo();
    }
    void redo() override
    {
        model().follow(m_move);
        Step::redo();
    }

private:
    RowMove m_move;
};

/// Another customer: which one it is and what may be seen of it come and go with it.
class CustomerModel::Replacement : public Step
{
public:
    Replacement(CustomerModel &model, const Record &after, Origin origin, const QString &text)
        : Step(model, after, text), m_identity(++model.m_lastIdentity), m_origin(origin)
    {}

    void undo() override
    {
        exchange();
        Step::undo();
        emit model().customerReplaced();
    }
    void redo() override
    {
        exchange();
        Step::redo();
        emit model().customerReplaced();
    }

private:
    void exchange()
    {
        std::swap(model().m_identity, m_identity);
        std::swap(model().m_origin, m_origin);
        std::swap(model().m_disclosure, m_disclosure);
        std::swap(model().m_service, m_service);
    }

    qint64 m_identity;
    Origin m_origin;
    Disclosure m_disclosure;
    Findings m_service;
};

} // namespace Forms
