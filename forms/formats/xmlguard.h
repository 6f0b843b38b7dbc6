#pragma once

#include "contract/result.h"

#include <QStringView>

#include <optional>

/// Looks through XML before QXmlStreamReader does, for what that reader takes too kindly. Finds
/// marks and attributes only; whether the XML is well-formed is left to the reader.
namespace Forms::XmlGuard {

/// More attributes no element of a customer has. The reader compares each with all others and looks
/// up each prefix among all that are declared, which takes hours where a file has thousands.
inline constexpr int maximumAttributes = 16;

/// What speaks against reading the text; nothing where nothing does. A document type declaration
/// is refused unread, so that no entity is ever declared, expanded or fetched.
std::optional<Failure> objection(QStringView text);

} // namespace Forms::XmlGuard
