#pragma once

#include "bulk/csvtable.h"
#include "contract/result.h"

#include <QByteArray>
#include <QList>
#include <QLocale>
#include <QString>

/// Reads lists as spreadsheet programs write them: RFC 4180 with any usual separator and encoding.
/// The cells are told apart by libcsv; what they mean is decided elsewhere.
namespace App::CsvReader {

inline constexpr qint64 maximumSize = 64 * 1024 * 1024; ///< of a file, in bytes
inline constexpr int maximumLines = 50'000;
inline constexpr int maximumCells = 500; ///< of a line

/// The separators that are tried.
const QList<char> &separators();

/// What is known of a file beforehand.
struct Hints
{
    QByteArray encoding; ///< empty: it is found out
    char separator = 0;  ///< 0: it is found out
    QLocale locale = {}; ///< whose encodings are likely
};

/// The list in these bytes. Failure codes those of CsvText::decoded, and csv.unclosedQuote,
/// csv.tooManyLines, csv.tooManyCells.
Forms::Result<CsvTable> read(const QByteArray &content, const Hints &hints);
/// The same for a file; also csv.missing, csv.notAFile, csv.size, csv.access.
Forms::Result<CsvTable> readFile(const QString &fileName, const Hints &hints);

} // namespace App::CsvReader
