#include "formats/document.h"

#include "formats/jsonreader.h"
#include "formats/textcontent.h"
#include "formats/xmlreader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Forms {

namespace {

/// Byte order marks, white space and the zero bytes of wider encodings: nothing that tells one
/// format from the other.
bool tellsNothing(char byte)
{
    constexpr QByteArrayView silent("\xEF\xBB\xBF\xFE\xFF\0 \t\r\n", 10);
    return silent.contains(byte);
}

} // namespace

Result<Document> readDocument(const QByteArray &content)
{
    if (content.size() > maximumDocumentSize)
        return TextContent::tooLarge();
    const auto first = std::find_if_not(content.cbegin(), content.cend(), tellsNothing);
    if (first == content.cend())
        return TextContent::empty();
    if (*first == '<')
        return readXml(content);
    if (*first == '{' || *first == '[')
        return readJson(content);
    return TextContent::neitherFormat();
}

Result<Document> readDocumentFile(const QString &fileName)
{
    const QFileInfo info(fileName);
    if (!info.exists())
        return TextContent::missing();
    // A folder, but also a pipe or a device, on which reading could wait or go on for ever.
    if (!info.isFile())
        return TextContent::notAFile();
    if (info.size() > maximumDocumentSize)
        return TextContent::tooLarge();
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return TextContent::notAllowed(file.errorString());
    // One byte over the limit is enough to see that the file grew meanwhile.
    const QByteArray content = file.read(maximumDocumentSize + 1);
    if (file.error() != QFileDevice::NoError)
        return TextContent::notAllowed(file.errorString());
    return readDocument(content);
}

} // namespace Forms
