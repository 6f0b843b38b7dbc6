#pragma once

#include "checks/checker.h"
#include "formats/document.h"
#include "keeping/helddraft.h"
#include "store/recordstate.h"

#include <QDate>
#include <QHash>
#include <QLocale>
#include <QStringList>

#include <optional>
#include <utility>

namespace App {

/// What the heading of a column says of the row of its field, as "E-mail" the type of a contact.
struct BulkKind
{
    QString field; ///< empty where it says nothing
    QString code;

    bool isSaid() const { return !field.isEmpty(); }

    friend bool operator==(const BulkKind &, const BulkKind &) = default;
};

/// A column of a list, and the field that its cells are for.
struct BulkColumn
{
    QString heading;
    std::optional<Forms::FieldPath> path; ///< none: the column is left out
    BulkKind kind = {};

    friend bool operator==(const BulkColumn &, const BulkColumn &) = default;
};

/// What a stored row has come to, as the store last said.
struct BulkFate
{
    qint64 id = 0;
    RecordState state = RecordState::Draft;
    bool isGone = false; ///< it was deleted since
    int status = 0;      ///< HTTP status of the answer; 0 where none came
    QString words;       ///< the service's reasons, or what went wrong

    friend bool operator==(const BulkFate &, const BulkFate &) = default;
};

/// A customer to be: what its line or file holds, as it was read and edited, and what is wrong with it.
struct BulkRow
{
    int line = 0;        ///< of the list that it begins on
    QString file;        ///< the file of a folder that it was read from
    QStringList cells;   ///< of a list, as written there or edited since; none from a document
    QStringList surplus; ///< cells of a list beyond its headings
    QHash<Forms::FieldPath, QString>
        added; ///< beside a list's cells: fields that it has no column for, in the list's own rows
    Forms::Record record;
    QList<Forms::Remark> remarks; ///< what could not be taken
    Forms::Findings reading;      ///< what was found while reading, which no check finds again
    Forms::Findings findings;
    bool isChosen = true;
    HeldDraftPointer inForm; ///< what stores it, where it was opened in the form
    std::optional<BulkFate> fate;
    bool isTakenBack = false; ///< out of the outbox: it is a draft now
    QString notTaken;         ///< why the store did not take it

    /// Whether it is still nowhere but here.
    bool isHere() const { return !fate && !inForm; }
    bool isReady() const { return isHere() && isChosen && !Forms::hasErrors(findings); }
};

/// A field and a value that tell a customer again; see Forms::duplicateMarks.
using BulkMark = std::pair<QString, QString>;

/// What rows are made and judged by. A value, so that a thread of its own can work with it.
struct BulkTerms
{
    Forms::Rules rules; ///< never with metBefore, which answers in the interface's thread alone
    QDate today;
    QLocale locale;
    Forms::Record individual;   ///< what new customers start with
    Forms::Record organization; ///< the same
    Forms::CustomerKind otherwise = Forms::CustomerKind::Individual; ///< where a row does not say
    bool isPractice = false;
    QStringList numbered; ///< fields that get a number where they are empty
    QHash<BulkMark, Forms::Earlier> known;

    const Forms::Record &fresh(Forms::CustomerKind kind) const
    {
        return kind == Forms::CustomerKind::Individual ? individual : organization;
    }
};

} // namespace App
