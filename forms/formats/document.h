#pragma once

#include "contract/record.h"
#include "contract/result.h"

#include <QHash>
#include <QList>

namespace Forms {

/// Something in a file that the form could not take, or took as something else.
struct Remark
{
    int line = 0; ///< counted from 1; 0 where the remark is about the file as a whole
    QString name; ///< element or member name as the file writes it, with its row: "Address[0].City"
    QString value; ///< the text of the value, shortened where it is very long
    QString text;  ///< what happened, for people

    friend bool operator==(const Remark &, const Remark &) = default;
};

/// What was read from a file: the customer, what could not be taken as it stood, and where each
/// value that was taken stands in the file.
struct Document
{
    Record record;
    QList<Remark> remarks;
    QHash<FieldPath, int> lines; ///< line of each value, row and list, counted from 1
};

/// The largest file that is read, in bytes; a customer's document is a few thousand.
inline constexpr qint64 maximumDocumentSize = 8 * 1024 * 1024;

/// Reads XML or JSON, whichever the content is. The failure's code is "unreadable.…".
Result<Document> readDocument(const QByteArray &content);
/// The same for a file; a file over the limit is refused before it is read.
Result<Document> readDocumentFile(const QString &fileName);

} // namespace Forms
