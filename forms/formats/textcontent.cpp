#include "formats/textcontent.h"

#include "formats/document.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Forms::TextContent {

namespace {

/// Gives the texts of this folder their context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

Failure otherEncoding(const QString &name)
{
    return {
        u"unreadable.encoding"_s,
        Words::tr("The file is written in the character encoding “%1”, which cannot be read here. "
                  "Nothing was loaded. Save the file as UTF-8 and load it again.")
            .arg(name)};
}

Failure wrongCharacters()
{
    return {u"unreadable.encoding"_s,
            Words::tr(
                "The file holds bytes that are no characters in its encoding. Nothing was loaded. "
                "Save the file as UTF-8 and load it again.")};
}

/// The encoding that an XML declaration names, in lower case; empty where there is none.
QString declaredEncoding(const QByteArray &content)
{
    static const QRegularExpression declaration(
        uR"(\A\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"'>]*)["'])"_s);
    return declaration.match(QString::fromLatin1(content.first(qMin(content.size(), 512))))
        .captured(1)
        .toLower();
}

/// The encoding that a mark or the first character gives away; UTF-16 without a mark is known by
/// the zero byte beside the bracket that every document of ours begins with.
std::optional<QStringConverter::Encoding> visibleEncoding(const QByteArray &content)
{
    if (const auto xml = QStringConverter::encodingForData(content, u'<'))
        return xml;
    return QStringConverter::encodingForData(content, u'{');
}

/// Whether the last character has all its bytes; Qt's decoders drop half a unit without a word.
bool endsWhole(const QByteArray &content, QStringConverter::Encoding encoding)
{
    switch (encoding) {
    case QStringConverter::Utf16:
    case QStringConverter::Utf16LE:
    case QStringConverter::Utf16BE:
        return content.size() % 2 == 0;
    case QStringConverter::Utf32:
    case QStringConverter::Utf32LE:
    case QStringConverter::Utf32BE:
        return content.size() % 4 == 0;
    case QStringConverter::Utf8:
    case QStringConverter::Latin1:
    case QStringConverter::System:
        break;
    }
    return true;
}

Result<QStringConverter::Encoding> encodingOf(const QByteArray &content)
{
    if (const auto visible = visibleEncoding(content))
        return *visible;
    // Eight-bit text from here on: a declared UTF-16 is a slip of the program that wrote the file
    // (it wrote the declaration before the bytes), not the truth.
    const QString declared = declaredEncoding(content);
    if (declared.isEmpty() || declared.startsWith(u"utf-") || declared == u"us-ascii")
        return QStringConverter::Utf8;
    if (declared == u"iso-8859-1")
        return QStringConverter::Latin1;
    return otherEncoding(declared.left(40));
}

} // namespace

Result<QString> decoded(const QByteArray &content)
{
    if (content.size() > maximumDocumentSize)
        return tooLarge();
    if (content.trimmed().isEmpty())
        return empty();
    const Result<QStringConverter::Encoding> encoding = encodingOf(content);
    if (!encoding)
        return encoding.failure();
    // Stateless, so that half a character at the very end is an error and not kept for later.
    QStringDecoder decoder(*encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(content);
    if (decoder.hasError() || !endsWhole(content, *encoding))
        return wrongCharacters();
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (text.contains(QChar::Null) || !text.isValidUtf16())
        return wrongCharacters();
    return text;
}

Failure tooLarge()
{
    return {
        u"unreadable.size"_s,
        Words::tr("The file is larger than %1 MB; the document of one customer is a few thousand "
                  "bytes. Nothing was loaded. Choose the file of one customer.")
            .arg(maximumDocumentSize / (1024 * 1024))};
}

Failure empty()
{
    return {u"unreadable.empty"_s, Words::tr("The file is empty or blank. Nothing was loaded. Ask "
                                             "for the file again where it came from.")};
}

Failure neitherFormat()
{
    return {u"unreadable.format"_s,
            Words::tr(
                "The file is neither XML nor JSON. Nothing was loaded. Choose a customer's XML or "
                "JSON document.")};
}

Failure notACustomer()
{
    return {u"unreadable.notACustomer"_s,
            Words::tr(
                "The file can be read, but no customer of the screening service is in it. Nothing "
                "was loaded. Choose a document with AMLYZE_CUSTOMER, or a JSON object with the "
                "fields of one customer.")};
}

Failure tooDeep()
{
    return {
        u"unreadable.depth"_s,
        Words::tr("The file is nested deeper than any customer's document. Nothing was loaded. Ask "
                  "where it came from what it is.")};
}

Failure tooManyAttributes()
{
    return {u"unreadable.attributes"_s,
            Words::tr("The file has an element with more attributes than any customer's document. "
                      "Nothing was loaded. Ask where it came from what it is.")};
}

Failure declaresTypes()
{
    return {u"unreadable.dtd"_s,
            Words::tr("The file has a document type declaration, which can hide other files in it. "
                      "Nothing was loaded. Ask for the file without its DOCTYPE.")};
}

Failure missing()
{
    return {
        u"unreadable.missing"_s,
        Words::tr("There is no such file. Nothing was loaded. It may have been moved or renamed; "
                  "choose it again.")};
}

Failure notAFile()
{
    return {u"unreadable.notAFile"_s,
            Words::tr("This is a folder or a device, not a file. Nothing was loaded. Choose a "
                      "customer's XML or JSON document.")};
}

Failure notAllowed(const QString &detail)
{
    return {
        u"unreadable.access"_s,
        Words::tr("The file could not be read (%1). Nothing was loaded. Check that you may open "
                  "it, then load it again.")
            .arg(detail)};
}

Failure damaged(qint64 line, const QString &detail)
{
    const QString text =
        Words::tr("The file is cut off or damaged at line %1. Nothing was loaded. Ask "
                  "for the file again where it came from.")
            .arg(line);
    return {u"unreadable.damaged"_s,
            detail.isEmpty() ? text : Words::tr("%1 (%2)").arg(text, detail.left(200))};
}

} // namespace Forms::TextContent
