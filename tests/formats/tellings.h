#pragma once

#include "formats/document.h"
#include "formats/remarklist.h"

#include <QStringList>

/// Documents told in short texts, so that tests compare and show them whole.
namespace Tellings {

/// "firstName=Ana", "listAddress[0].city=Vilnius", "listContact[1]" for an empty row and
/// "initializeScreeningProcesses=PEP,SANCTIONS", in the catalogue's order.
QStringList of(const Forms::Record &record);

/// "3 Address[0].City=Vilnius: the words", in the order of the remarks.
QStringList of(const QList<Forms::Remark> &remarks);

/// One such remark on a part that was left out.
QString left(int line, const QString &name, const QString &value, Forms::Omission why,
             const QString &field = {});
/// One on a value that is none of its field's kind.
QString wrong(int line, const QString &name, const QString &value, const QString &path);
/// One on a value of another JSON type than the field's.
QString misshapen(int line, const QString &name, const QString &value, Forms::Shape shape);
/// One on a field that this kind of customer does not have.
QString foreign(int line, const QString &name, const QString &value, Forms::CustomerKind kind);

} // namespace Tellings
