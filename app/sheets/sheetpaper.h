#pragma once

#include "contract/result.h"
#include "store/done.h"

class QPagedPaintDevice;
class QPrinter;
class QTextDocument;

namespace App {

/// Puts a sheet on paper, with the page's number at each foot. For the
/// interface's thread.
namespace SheetPaper {

/// How many pages a document takes on this paper.
int pageCount(const QTextDocument &document, QPagedPaintDevice &paper);
/// Prints a document, or those of its pages that were chosen for the printer.
void print(const QTextDocument &document, QPrinter &printer);
/// Writes a document as PDF on A4; a file of that name is replaced only by a
/// whole one. Failure code sheet.notWritten.
Forms::Result<Done> writePdf(const QTextDocument &document, const QString &fileName);

} // namespace SheetPaper

} // namespace App
