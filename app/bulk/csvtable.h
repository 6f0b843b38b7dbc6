#pragma once

#include <QList>
#include <QStringList>

namespace App {

/// One line of a list with the line of the file that it begins on, counted from 1.
struct CsvLine
{
    int line = 0;
    QStringList cells;

    friend bool operator==(const CsvLine &, const CsvLine &) = default;
};

/// A list as it stands in its file: text by line and cell, nothing of it understood yet. Empty lines
/// are left out.
struct CsvTable
{
    QByteArray encoding; ///< one of CsvText::encodings()
    char separator = ',';
    QList<CsvLine> lines;
};

} // namespace App
