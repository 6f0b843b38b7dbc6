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

Result<Filling> fromDocument(const QString &text, const QString &origin,
                             const FillingContext &context)
{
    const auto document = readDocument(undeclared(text).toUtf8());
    if (!document)
        return document.failure();
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
    if (sheet->otherRows > 0)
        filling.warnings.append(
            Words::tr("%n more row(s) were copied, too. The first one is offered here; a list of "
                      "several customers is opened as a file.",
                      nullptr, sheet->otherRows));
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
