#pragma once

#include "contract/field.h"
#include "contract/fieldpath.h"

namespace Forms {

/// All fields of the contract, declared once each. Never changes while the program runs.
namespace Catalogue {

/// Every field at the top of a customer, in the order of the form and of the request.
const QList<Field> &fields();

/// The top-level field with this JSON name, or nullptr.
const Field *field(QStringView name);

/// The field at a path, also within a row; nullptr where the contract has none.
const Field *field(const FieldPath &path);

/// A section's heading in the user's language.
QString sectionTitle(Section section, CustomerKind kind);
/// Its source text in context "Catalogue".
const char *sectionTitleSource(Section section, CustomerKind kind);

/// The sections that a kind of customer has, in order.
QList<Section> sections(CustomerKind kind);

/// "Address 2: Country" or "First name": the label with its row, for lists and messages.
QString describe(const FieldPath &path);

} // namespace Catalogue

} // namespace Forms
