#pragma once

#include "contract/result.h"
#include "store/done.h"

class QPagedPaintDevice;
class QTextDocument;

namespace App {

/// Puts a sheet on paper, with the page's number at each foot. For the
/// interface's thread.
namespace SheetPaper {

/// Paints a document on the pages of a printer or a PDF, within the margins set
/// here.
void paint(const QTextDocument &document, QPagedPaintDevice &paper);
/// Writes a document as PDF on A4; a file of that name is replaced only by a
/// whole one. Failure code sheet.notWritten.
Forms::Result<Done> writePdf(const QTextDocument &document, const QString &fileName);

} // namespace SheetPaper

} // namespace App
