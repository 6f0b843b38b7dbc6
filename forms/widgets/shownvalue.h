#pragma once

#include "contract/fieldpath.h"

class QString;

namespace Forms {

class CustomerModel;

/// What stands in a field as a person reads it, in the user's language: codes and answers by their
/// names, the chosen of several in one line. What is no value of its kind stands as it was typed;
/// empty where the field is.
QString shownValue(const CustomerModel &model, const FieldPath &path);

} // namespace Forms
