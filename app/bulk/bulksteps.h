#pragma once

#include "bulk/bulksheet.h"
#include "contract/catalogue.h"

#include <QUndoCommand>

#include <utility>

namespace App {

/// One thing that a clerk did to rows, back and forth. The rows stand in the places that the steps
/// before it left them in; one that was taken since stays as it was taken.
class BulkSheet::Step : public QUndoCommand
{
public:
    Step(BulkSheet &sheet, const QString &text) : QUndoCommand(text), m_sheet(sheet) {}

protected:
    BulkSheet &sheet() const { return m_sheet; }
    /// A person sees there what was changed.
    void went(int row, const Forms::FieldPath &path = {}) { m_sheet.m_went = Place{row, path}; }

private:
    BulkSheet &m_sheet;
};

/// No step itself: the steps that were undone cannot be done again, since what they would change or
/// remove may be taken now.
class BulkSheet::NoWayForth : public Step
{
public:
    explicit NoWayForth(BulkSheet &sheet) : Step(sheet, {}) { setObsolete(true); }
};

/// Typing into one cell.
class BulkSheet::EditStep : public Step
{
public:
    EditStep(BulkSheet &sheet, int row, const Forms::FieldPath &path, const BulkRow &edited)
        : Step(sheet, tr("correcting “%1”").arg(Forms::Catalogue::describe(path)))
        , m_row(row)
        , m_path(path)
        , m_other(edited)
    {}

    void undo() override { exchange(); }
    void redo() override { exchange(); }

private:
    void exchange()
    {
        if (sheet().exchange(m_row, m_other))
            went(m_row, m_path);
        else
            setObsolete(true);
    }

    int m_row;
    Forms::FieldPath m_path;
    BulkRow m_other; ///< the row as it was before, or is after
};

/// Ticks that came, or went.
class BulkSheet::TickStep : public Step
{
public:
    TickStep(BulkSheet &sheet, const QList<int> &rows, bool isChosen)
        : Step(sheet, isChosen
                          ? tr("ticking %n customer(s)", nullptr, static_cast<int>(rows.size()))
                          : tr("unticking %n customer(s)", nullptr, static_cast<int>(rows.size())))
        , m_rows(rows)
        , m_isChosen(isChosen)
    {}

    void undo() override { set(!m_isChosen); }
    void redo() override { set(m_isChosen); }

private:
    void set(bool isChosen)
    {
        bool isAnyHere = false;
        for (const int row : std::as_const(m_rows)) {
            if (!sheet().rows().at(row).isHere())
                continue;
            sheet().m_rows[row].isChosen = isChosen;
            emit sheet().rowChanged(row);
            isAnyHere = true;
        }
        if (isAnyHere)
            went(m_rows.first());
        else
            setObsolete(true);
    }

    QList<int> m_rows;
    bool m_isChosen;
};

/// Rows that are in the list no more, and come back as they were.
class BulkSheet::RemovalStep : public Step
{
public:
    /// `rows` from above.
    RemovalStep(BulkSheet &sheet, const QList<int> &rows)
        : Step(sheet, tr("removing %n customer(s)", nullptr, static_cast<int>(rows.size())))
        , m_places(rows)
    {}

    void undo() override
    {
        sheet().putBack(m_places, std::exchange(m_removed, {}));
        went(m_places.first());
    }
    void redo() override
    {
        m_removed = sheet().takeOut(m_places);
        went(m_places.first());
    }

private:
    QList<int> m_places;
    QList<BulkRow> m_removed;
};

} // namespace App
