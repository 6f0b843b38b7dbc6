#pragma once

#include "contract/record.h"
#include "formats/document.h"

namespace Forms {

/// How a value that is offered stands to what the form holds.
enum class Standing {
    Fills,   ///< the field is empty
    Same,    ///< the field holds it, if in other letters
    Differs, ///< the field holds something else
    Nothing  ///< no value can be offered; the note says why
};

/// A value that a pasted or scanned text offers for one field.
struct Proposal
{
    FieldPath path;           ///< its row may be one that the form does not have yet
    QString text = {};        ///< as the field would hold it
    QStringList choices = {}; ///< the same for a field of choices
    Standing standing = Standing::Nothing;
    QString note = {};       ///< for people: what to look at before it is taken
    bool isDoubtful = false; ///< the text itself gives reason not to trust it
    bool isTicked = false;   ///< it is taken unless somebody says otherwise

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// A character of a passport line; both counted from 1.
struct ZonePlace
{
    int line = 0;
    int column = 0;

    friend bool operator==(const ZonePlace &, const ZonePlace &) = default;
};

/// What a text that was pasted or scanned offers for the form.
struct Filling
{
    QString origin;              ///< what the text was recognised as: "Passport line (TD3)"
    QList<Proposal> proposals;   ///< in the form's order
    QStringList warnings = {};   ///< about the text as a whole
    QList<Remark> remarks = {};  ///< what of it the form cannot take
    QStringList zone = {};       ///< the lines of a passport line
    QList<ZonePlace> wrong = {}; ///< its check digits that do not fit
    int otherRows = 0;           ///< of a spreadsheet, behind the one that is offered
};

/// The record with the proposals that are ticked, and the fields that they filled. A row that the
/// form does not have yet is added where something for it is ticked.
struct Taken
{
    Record record;
    QList<FieldPath> paths;
};
Taken taken(const Record &there, const QList<Proposal> &proposals);

} // namespace Forms
