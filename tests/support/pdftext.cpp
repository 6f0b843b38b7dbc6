#include "support/pdftext.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace Support {

QString pdfText(const QString &fileName)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, fileName, u"-"_s});
    if (!reader.waitForFinished())
        qFatal("A PDF cannot be read: pdftotext is missing. Install poppler-utils.");
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace Support
