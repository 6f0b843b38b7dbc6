#pragma once

#include "contract/classifier.h"
#include "contract/result.h"

class QByteArray;

namespace App {

/// Reads what an installation answers when it is asked for a classifier (contract, "Endpoint"): an
/// array of strings, an array of objects, or an object around such an array. Anything else is a
/// failure, "classifier.none": so is a list with a gap, since codes that are not in a list are
/// refused. An empty list is read as one.
Forms::Result<Forms::Classifier> readClassifier(const QByteArray &body);

} // namespace App
