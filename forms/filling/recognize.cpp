#include "filling/recognize.h"

#include "filling/documentfilling.h"
#include "filling/mrzfilling.h"
#include "filling/sheetreader.h"
#include "formats/celltext.h"
#include "formats/mrzreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

/// Gives the texts of this folder their context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Filling)
};

/// Without the declaration of an encoding: what was copied is text by now, and no bytes of it.
QString undeclared(const QString &text)
{
    static const QRegularExpression declaration(u"\\A<\\?xml\\s[^>]*\\?>"_s);
    return QString(text).remove(declaration);
}

/// Why a text was not read, where what a reader says speaks of a file.
Failure ofPasted(const Failure &failure)
{
    if (failure.code == u"unreadable.damaged")
        return {failure.code, Words::tr("The pasted text is cut off or damaged. Copy all of it, "
                                        "from its first character to its last.")};
    if (failure.code == u"unreadable.notACustomer")
        return {failure.code,
                Words::tr("The pasted text holds no customer of the screening service. Copy a "
                          "document with AMLYZE_CUSTOMER, or a JSON object with the fields of one "
                          "customer.")};
    if (failure.code == u"unreadable.size")
        return {failure.code, Words::tr("The pasted text is larger than any customer's document. "
                                        "Copy the document of one customer.")};
    return {failure.code,
            Words::tr("The pasted text is no customer's document that can be read here. Ask where "
                      "it came from what it is.")};
}

Result<Filling> fromDocument(const QString &text, const QString &origin,
                             const FillingContext &context)
{
    const auto document = readDocument(undeclared(text).toUtf8());
    if (!document)
        return ofPasted(document.failure());
    Filling filling = documentFilling(*document, origin, context);
    if (filling.proposals.isEmpty() && filling.remarks.isEmpty())
        return Failure{u"filling.nothing"_s, Words::tr("The text holds no value of the form.")};
    return filling;
}

Result<Filling> fromSheet(const QString &text, const FillingContext &context)
{
    const auto sheet = readSheet(text, *context.names, CellText(context.installed, context.today));
    if (!sheet)
        return sheet.failure();
    Filling filling = documentFilling(sheet->document, Words::tr("Row of a spreadsheet"), context);
    filling.otherRows = sheet->otherRows;
    return filling;
}

} // namespace

Result<Filling> recognize(const QString &text, const FillingContext &context)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Failure{u"filling.empty"_s, Words::tr("There is no text to paste.")};
    if (trimmed.startsWith(u'<'))
        return fromDocument(trimmed, Words::tr("XML"), context);
    if (trimmed.startsWith(u'{') || trimmed.startsWith(u'['))
        return fromDocument(trimmed, Words::tr("JSON"), context);
    if (context.names && text.contains(u'\t'))
        if (const auto filling = fromSheet(text, context))
            return filling;
    const auto mrz = readMrz(trimmed);
    if (mrz)
        return mrzFilling(*mrz, context);
    if (mrz.failure().code != u"mrz.none") // one that cannot be read
        return mrz.failure();
    return Failure{u"filling.unknown"_s,
                   Words::tr("The text is no passport line, no JSON, no XML and no row of a "
                             "spreadsheet with its header.")};
}

} // namespace Forms
