#pragma once

#include "contract/result.h"

#include <QByteArray>
#include <QString>

/// What the readers do with a file's bytes before any format is looked at.
namespace Forms::TextContent {

/// The characters of a document: UTF-8, UTF-16 or UTF-32 with or without a byte order mark, or
/// Latin-1 where an XML declaration says so. Refuses what is too large, empty, of another encoding
/// or not text at all, so that no reader ever meets a byte that it would take for something else.
Result<QString> decoded(const QByteArray &content);

/// "unreadable.<reason>" with words that also say that nothing was loaded.
Failure tooLarge();
Failure empty();
Failure neitherFormat();
Failure notACustomer();
Failure tooDeep();
Failure tooManyAttributes();
Failure declaresTypes();
/// The same for files that cannot even be opened.
Failure missing();
Failure notAFile();
Failure notAllowed(const QString &detail);
/// The document breaks off or is not well-formed at a line; `detail` is the parser's own word.
Failure damaged(qint64 line, const QString &detail = {});

} // namespace Forms::TextContent
