#include "bulk/csvtext.h"

#include <QCoreApplication>

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App::CsvText {

namespace {

/// Gives the texts of this folder their context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Bulk)
};

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;
using Detector = std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)>;

const QByteArray utf8 = "UTF-8";
const QByteArray baltic = "windows-1257";
const QByteArray western = "windows-1252";

constexpr qsizetype sampleSize = 64 * 1024; ///< enough of a file to tell how it is written

Failure empty()
{
    return {u"csv.empty"_s, Words::tr("The file is empty. Nothing was read. Ask for the file again "
                                      "where it came from.")};
}

Failure workbook()
{
    return {u"csv.workbook"_s,
            Words::tr("The file is a workbook of a spreadsheet program. Nothing was read. Open it "
                      "there, save it as CSV, and choose that file.")};
}

Failure binary()
{
    return {u"csv.binary"_s, Words::tr("The file is no text, so there is no list in it. Nothing "
                                       "was read. Choose a file that was saved as CSV.")};
}

Failure otherEncoding(const QByteArray &encoding)
{
    return {u"csv.encoding"_s,
            Words::tr("The file holds bytes that are no characters in the encoding %1. Choose "
                      "another encoding.")
                .arg(name(encoding))};
}

/// The characters of the bytes; nothing where some of them are none in that encoding.
std::optional<QString> converted(const QByteArray &content, const QByteArray &encoding)
{
    UErrorCode error = U_ZERO_ERROR;
    const Converter converter(ucnv_open(encoding.constData(), &error), &ucnv_close);
    if (U_FAILURE(error))
        return std::nullopt;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &error);
    QString text(content.size() + 1, Qt::Uninitialized); // no encoding has more than one a byte
    const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()),
                                         static_cast<int32_t>(text.size()), content.constData(),
                                         static_cast<int32_t>(content.size()), &error);
    if (U_FAILURE(error))
        return std::nullopt;
    text.truncate(length);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

/// The encoding that a byte order mark tells; empty where there is none.
QByteArray marked(const QByteArray &content)
{
    UErrorCode error = U_ZERO_ERROR;
    int32_t length = 0;
    const char *found = ucnv_detectUnicodeSignature(
        content.constData(), static_cast<int32_t>(std::min(content.size(), sampleSize)), &length,
        &error);
    return U_SUCCESS(error) ? QByteArray(found) : QByteArray();
}

/// UTF-16 without a mark, which has a zero beside each letter of the headings; empty where it is not.
QByteArray wide(const QByteArray &content)
{
    const qsizetype size = std::min(content.size(), sampleSize);
    qsizetype zeros[2] = {0, 0};
    for (qsizetype index = 0; index < size; ++index)
        if (content.at(index) == '\0')
            ++zeros[index % 2];
    const auto isMost = [size](qsizetype count) { return count * 10 > size * 3; };
    if (isMost(zeros[1]) && zeros[0] * 20 < size)
        return "UTF-16LE";
    if (isMost(zeros[0]) && zeros[1] * 20 < size)
        return "UTF-16BE";
    return {};
}

/// Whether all letters beyond ASCII are those of Lithuanian, Latvian and Estonian names in
/// Windows-1257, and one is among them that Western languages hardly have at its place. ICU does not
/// know this encoding and takes it for another one.
bool looksBaltic(const QByteArray &content)
{
    static const QString letters = u"ąčęėįšųūžĄČĘĖĮŠŲŪŽāēģīķļņōŗĀĒĢĪĶĻŅŌŖäõöüÄÕÖÜ„“”–—’ €\u00A0"_s;
    static const QString telling = u"šžŠŽčėūČĖŪ"_s;
    const auto text = converted(content.first(std::min(content.size(), sampleSize)), baltic);
    if (!text)
        return false;
    const auto isPlain = [](QChar each) { return each.unicode() < 0x80; };
    const bool fits = std::all_of(text->cbegin(), text->cend(), [&](QChar each) {
        return isPlain(each) || letters.contains(each);
    });
    return fits && std::any_of(text->cbegin(), text->cend(),
                               [&](QChar each) { return telling.contains(each); });
}

bool isBalticLanguage(QLocale::Language language)
{
    return language == QLocale::Lithuanian || language == QLocale::Latvian ||
           language == QLocale::Estonian;
}

/// The encoding of eight-bit text that is not UTF-8.
QByteArray eightBit(const QByteArray &content, const QLocale &locale)
{
    if (isBalticLanguage(locale.language()) || looksBaltic(content))
        return baltic;
    UErrorCode error = U_ZERO_ERROR;
    const Detector detector(ucsdet_open(&error), &ucsdet_close);
    ucsdet_setText(detector.get(), content.constData(),
                   static_cast<int32_t>(std::min(content.size(), sampleSize)), &error);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &error);
    if (U_FAILURE(error) || !match)
        return western;
    const QByteArray found = ucsdet_getName(match, &error);
    if (found == "ISO-8859-1") // Windows-1252 says the same and more
        return western;
    return encodings().contains(found) ? found : western;
}

bool isText(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar each) {
        const ushort unit = each.unicode();
        const bool isSeen = (unit >= '\t' && unit <= '\r') || unit == 0x1A; // and DOS's end of file
        return unit < 0x20 && !isSeen;
    });
}

} // namespace

const QList<QByteArray> &encodings()
{
    static const QList<QByteArray> all = {
        utf8,           "UTF-16LE",     "UTF-16BE",     western,        baltic,
        "windows-1250", "windows-1251", "windows-1253", "windows-1254", "ISO-8859-2",
        "ISO-8859-5",   "ISO-8859-13",  "ISO-8859-15",  "KOI8-R"};
    return all;
}

QString name(const QByteArray &encoding)
{
    const std::pair<QByteArray, QString> names[] = {
        {"UTF-8", u"UTF-8"_s},
        {"UTF-16LE", u"UTF-16 LE"_s},
        {"UTF-16BE", u"UTF-16 BE"_s},
        {western, Words::tr("Western (Windows-1252)")},
        {baltic, Words::tr("Baltic (Windows-1257)")},
        {"windows-1250", Words::tr("Central European (Windows-1250)")},
        {"windows-1251", Words::tr("Cyrillic (Windows-1251)")},
        {"windows-1253", Words::tr("Greek (Windows-1253)")},
        {"windows-1254", Words::tr("Turkish (Windows-1254)")},
        {"ISO-8859-2", Words::tr("Central European (ISO 8859-2)")},
        {"ISO-8859-5", Words::tr("Cyrillic (ISO 8859-5)")},
        {"ISO-8859-13", Words::tr("Baltic (ISO 8859-13)")},
        {"ISO-8859-15", Words::tr("Western (ISO 8859-15)")},
        {"KOI8-R", Words::tr("Cyrillic (KOI8-R)")}};
    const auto found = std::find_if(std::begin(names), std::end(names),
                                    [&](const auto &each) { return each.first == encoding; });
    return found == std::end(names) ? QString::fromLatin1(encoding) : found->second;
}

Result<Text> decoded(const QByteArray &content, const QByteArray &encoding, const QLocale &locale)
{
    if (content.startsWith("PK\x03\x04") || content.startsWith("\xD0\xCF\x11\xE0"))
        return workbook();
    QByteArray used = encoding;
    if (used.isEmpty())
        used = marked(content);
    if (used.isEmpty())
        used = wide(content);
    if (used.isEmpty() && content.contains('\0'))
        return binary();
    std::optional<QString> text;
    if (used.isEmpty()) {
        used = utf8;
        text = converted(content, used);
        if (!text)
            used = eightBit(content, locale);
    }
    if (!text)
        text = converted(content, used);
    if (!text)
        return otherEncoding(used);
    if (!isText(*text))
        return binary();
    if (text->trimmed().isEmpty())
        return empty();
    return Text{*text, used};
}

} // namespace App::CsvText
