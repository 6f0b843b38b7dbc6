#pragma once

#include "contract/fieldpath.h"

#include <QStringList>

namespace Forms {

class CustomerModel;
struct Field;

/// What stands in a field as a person reads it, in the user's language: codes and answers by their
/// names, the chosen of several in one line. What is no value of its kind stands as it was typed;
/// empty where the field is.
QString shownValue(const CustomerModel &model, const FieldPath &path);
/// The same for a value that may stand in a field, of several where it is one of choices.
QString shownValue(const CustomerModel &model, const Field &field, const QStringList &value);

} // namespace Forms
