#pragma once

#include "contract/fieldpath.h"
#include "contract/record.h"

#include <QStringList>

namespace App {

/// The fields that can be typed a second time before a customer is sent: those by which a customer
/// is known and in which a slip is costly.
namespace RekeyFields {

/// All there are, by the names of Forms::Rules::nameOf, in the order of the form.
QStringList all();
/// Where the chosen ones hold something in a customer as it is sent, in the order of the form.
QList<Forms::FieldPath> filled(const Forms::Record &sent, const QStringList &chosen);

} // namespace RekeyFields

} // namespace App
