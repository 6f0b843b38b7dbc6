#include "lists.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using App::BulkSheet;
using App::BulkTerms;
using Forms::FieldPath;

namespace Lists {

BulkTerms plainTerms()
{
    BulkTerms terms;
    terms.today = QDate(2026, 11, 25);
    terms.individual.setKind(Forms::CustomerKind::Individual);
    for (const auto &[field, value] :
         {std::pair{u"requester"_s, u"bank"_s}, std::pair{u"customerStatus"_s, u"ACTIVE"_s},
          std::pair{u"riskManagementCategory"_s, u"FAST"_s}})
        terms.individual.setValue(field, value);
    terms.organization = terms.individual;
    return terms;
}

QByteArray customers(int count, int from)
{
    QByteArray content("id;number;first;last\n");
    for (int each = from; each < from + count; ++each)
        content += "EXT" + QByteArray::number(each) + ";COM" + QByteArray::number(each) +
                   ";Ada;Lovelace\n";
    return content;
}

void openList(BulkSheet &sheet, const QByteArray &content)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"list.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The list is not written.");
    file.write(content);
    file.close();
    QSignalSpy read(&sheet, &BulkSheet::listRead);
    sheet.openList(file.fileName(), {});
    if (!read.wait())
        qFatal("The list is not read.");
    QSignalSpy ready(&sheet, &BulkSheet::ready);
    sheet.setColumns({{u"id"_s, FieldPath(u"customerExtId"_s)},
                      {u"number"_s, FieldPath(u"communicationNumber"_s)},
                      {u"first"_s, FieldPath(u"firstName"_s)},
                      {u"last"_s, FieldPath(u"lastName"_s)}},
                     true, plainTerms());
    if (!ready.wait())
        qFatal("The rows are not made.");
}

} // namespace Lists
