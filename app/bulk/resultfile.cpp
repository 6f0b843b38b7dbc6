#include "bulk/resultfile.h"

#include "bulk/bulkwords.h"
#include "contract/catalogue.h"
#include "history/csvline.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace App::ResultFile {

namespace {

/// Gives the texts of this folder their context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Bulk)
};

/// Why a row is what it is: the service's words, why it was held back, or what is wrong with it.
QString reasons(const BulkRow &row)
{
    if (row.fate)
        return row.fate->words;
    if (!row.notTaken.isEmpty())
        return row.notTaken;
    QStringList words;
    for (const Forms::Finding &each : row.findings)
        if (each.severity == Forms::Severity::Error)
            words.append(each.text);
    return words.join(u' ');
}

} // namespace

QByteArray table(const QList<BulkRow> &rows)
{
    QByteArray table = csvMark + csvLine({Words::tr("Line or file"), Words::tr("External id"),
                                          Words::tr("Communication number"), Words::tr("Outcome"),
                                          Words::tr("HTTP status"), Words::tr("Reasons")});
    for (const BulkRow &row : rows) {
        const int status = row.fate ? row.fate->status : 0;
        table += csvLine({BulkWords::place(row), row.record.value(u"customerExtId"_s),
                          row.record.value(u"communicationNumber"_s), BulkWords::outcome(row),
                          status > 0 ? QString::number(status) : QString(), reasons(row)});
    }
    return table;
}

Forms::Result<Done> write(const QString &fileName, const QList<BulkRow> &rows)
{
    QSaveFile file(fileName);
    const QByteArray content = table(rows);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return Done();
    return Forms::Failure{u"result.notWritten"_s,
                          Words::tr("%1 was not written (%2). Choose another folder.")
                              .arg(QDir::toNativeSeparators(fileName), file.errorString())};
}

} // namespace App::ResultFile
