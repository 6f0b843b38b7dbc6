#pragma once

#include <QString>
#include <QTextDocument>

#include <memory>
#include <utility>

namespace App {

/// The parts that every sheet is laid out with. What is passed in is text and
/// never markup.
namespace SheetHtml {

QString title(const QString &text);
QString heading(const QString &text);
/// A heading below a heading.
QString subheading(const QString &text);
QString paragraph(const QString &text);
/// Bytes as they are: every space stays, and lines without one break anywhere.
QString exactText(const QString &text);
/// A table of names and values; values that are empty are left out.
QString table(const QList<std::pair<QString, QString>> &rows);

/// The document that the markup makes.
std::unique_ptr<QTextDocument> document(const QString &html);

} // namespace SheetHtml

} // namespace App
