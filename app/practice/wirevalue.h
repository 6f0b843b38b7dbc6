#pragma once

#include "contract/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace App {

/// One JSON value as it came over the wire, its type kept apart from its text. Judges nothing and
/// never turns a number into a double, so that every digit that was sent can be looked at.
struct WireValue
{
    enum class Type { Null, Boolean, Number, String, Array, Object };

    Type type = Type::Null;
    QString name = {};              ///< as a member of an object
    QString text = {};              ///< a string's content; a number or boolean as it was written
    QList<WireValue> children = {}; ///< items of an array, members of an object, in order

    /// The first member of this name, or nullptr.
    const WireValue *member(QStringView wanted) const;
    /// Whether there is nothing in it: null, a blank text, an empty list.
    bool isEmpty() const;

    /// Reads one JSON document (RFC 8259, UTF-8, at most 16 levels deep).
    static Forms::Result<WireValue> fromJson(const QByteArray &json);
};

} // namespace App
