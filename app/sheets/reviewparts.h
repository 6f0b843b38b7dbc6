#pragma once

#include "checks/finding.h"
#include "contract/field.h"
#include "contract/record.h"

#include <functional>

namespace App {

/// A customer as a person looks through it before it is sent: section by
/// section, what the request will hold and nothing else, each value in words,
/// with what is found about it. Walks the catalogue, so that a new field needs
/// nothing here.
namespace ReviewParts {

/// How a code is shown: "Lithuania (LT)".
using ShownCode = std::function<QString(Forms::CodeSet set, const QString &code)>;

struct Line
{
    QString label = {};
    QString value = {}; ///< empty where the field is not sent and something is found
                        ///< about it
    Forms::Findings findings = {};
};

/// A section, or a row of one.
struct Part
{
    QString title = {};
    bool isRow = false;
    Forms::Findings findings = {}; ///< about the row or the list as a whole
    QList<Line> lines = {};
};

/// The parts that hold a value or a finding, in the order of the form.
QList<Part> of(const Forms::Record &record, const Forms::Findings &findings,
               const ShownCode &shownCode);

} // namespace ReviewParts

} // namespace App
