#pragma once

#include <QString>

namespace Support {

/// What Poppler reads in a PDF; nothing where there is no such file. Ends the test where Poppler is
/// missing.
QString pdfText(const QString &fileName);

} // namespace Support
