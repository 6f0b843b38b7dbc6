#pragma once

#include "contract/result.h"

#include <QByteArray>
#include <QList>
#include <QLocale>
#include <QString>

/// The characters of a list's file. Which encoding a spreadsheet program wrote stands nowhere in it
/// unless it is Unicode, so what is found out is shown, and another one can be said.
namespace App::CsvText {

/// The encodings that can be chosen, by their names in ICU; UTF-8 first.
const QList<QByteArray> &encodings();
/// What an encoding is called for people: "Baltic (Windows-1257)".
QString name(const QByteArray &encoding);

struct Text
{
    QString text; ///< without a byte order mark
    QByteArray encoding;
};

/// Reads bytes in an encoding, or where none is said, in the one that they seem to be written in:
/// a byte order mark, else UTF-8 where the bytes are that, else UTF-16 by its zeros, else one that
/// ICU finds and that goes with the locale. Failure codes csv.empty, csv.workbook (of a spreadsheet
/// program itself), csv.binary, csv.encoding.
Forms::Result<Text> decoded(const QByteArray &content, const QByteArray &encoding,
                            const QLocale &locale);

} // namespace App::CsvText
