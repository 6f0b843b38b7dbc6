#pragma once

#include "contract/field.h"
#include "formats/document.h"

namespace Forms {

/// How a file writes a part. What XML holds is all `Markup`; JSON tells six kinds apart.
enum class Shape { Markup, Text, Number, Boolean, Null, Object, Array };

/// Why a part of a file is not in the record.
enum class Omission {
    NoSuchField,
    SecondCopy,
    SecondCustomer,
    OutsideCustomer,
    NestedInValue,
    ListExpected,
    EntryExpected,
    TooManyRows,
    UnknownChoice,
    RepeatedChoice,
    StrayText,
    Attribute,
    Nothing ///< there was nothing to take, so there is nothing to say
};

/// What the readers have to say about a file or a text that was pasted, worded for the clerk so
/// that it holds for both. Keeps names and values short
/// and only so many remarks, so that no file makes it grow without end.
class RemarkList
{
public:
    static constexpr qsizetype maximumCount = 1000;
    static constexpr qsizetype maximumName = 100;
    static constexpr qsizetype maximumValue = 200;

    void add(int line, const QString &name, const QString &value, const QString &text);

    /// The remarks in the order of the file; where some were not kept, the last one says how many.
    QList<Remark> sorted() const;

    /// A text of at most `length` characters, with an ellipsis where it was longer.
    static QString shortened(const QString &text, qsizetype length);

    /// The words for a part that was left out; the field is the list or value that it stands in.
    static QString left(Omission why, const Field *field);
    /// The words for a value that was taken though it is none of the field's kind.
    static QString notOfItsKind(const Field &field);
    /// The words for a value that was taken from another JSON type than the field's.
    static QString takenAsText(Shape shape);
    /// The words for a field that customers of a kind do not have.
    static QString notOfThisCustomer(CustomerKind kind);
    /// The words for a customer in a namespace that is not the contract's.
    static QString otherNamespace();

private:
    QList<Remark> m_remarks;
    int m_dropped = 0;
};

} // namespace Forms
