#include "history/historycsv.h"

#include "history/csvline.h"
#include "history/historywords.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App {

namespace {

QString hex(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

Failure notWritten(const QSaveFile &file)
{
    return {u"history.notWritten"_s,
            QCoreApplication::translate("History", "%1 was not written (%2). The history itself is "
                                                   "untouched. Choose another folder.")
                .arg(QDir::toNativeSeparators(file.fileName()), file.errorString())};
}

} // namespace

QByteArray HistoryCsv::head()
{
    const auto word = [](const char *text) {
        return QCoreApplication::translate("HistoryCsv", text);
    };
    return csvMark + csvLine({word(QT_TRANSLATE_NOOP("HistoryCsv", "Entry")),
                              word(QT_TRANSLATE_NOOP("HistoryCsv", "Time (UTC)")),
                              word(QT_TRANSLATE_NOOP("HistoryCsv", "Event")),
                              word(QT_TRANSLATE_NOOP("HistoryCsv", "Connection")),
                              word(QT_TRANSLATE_NOOP("HistoryCsv", "Operator")),
                              word(QT_TRANSLATE_NOOP("HistoryCsv", "External id")),
                              word(QT_TRANSLATE_NOOP("HistoryCsv", "Communication number")),
                              word(QT_TRANSLATE_NOOP("HistoryCsv", "Outcome")),
                              word(QT_TRANSLATE_NOOP("HistoryCsv", "HTTP status")),
                              word(QT_TRANSLATE_NOOP("HistoryCsv", "SHA-256 of the request")),
                              word(QT_TRANSLATE_NOOP("HistoryCsv", "Answer")),
                              word(QT_TRANSLATE_NOOP("HistoryCsv", "Reason")),
                              word(QT_TRANSLATE_NOOP("HistoryCsv", "Hash")),
                              word(QT_TRANSLATE_NOOP("HistoryCsv", "Hash before"))});
}

QByteArray HistoryCsv::line(const HistoryEntry &entry)
{
    const HistoryNote &note = entry.note;
    return csvLine(
        {QString::number(entry.number), entry.time.toUTC().toString(Qt::ISODateWithMs),
         HistoryWords::event(note.event), note.profile, note.operatorName, note.customerExtId,
         note.communicationNumber, HistoryWords::outcome(entry.outcome),
         entry.status > 0 ? QString::number(entry.status) : QString(), hex(note.bodyHash),
         HistoryWords::answer(entry), note.reason, hex(entry.hash), hex(entry.previous)});
}

Result<Done> HistoryCsv::write(const QString &fileName, const Pages &pages)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    file.write(head());
    for (qint64 before = 0;;) {
        const auto page = pages(before);
        if (!page)
            return page.failure();
        if (page->isEmpty())
            break;
        for (const HistoryEntry &entry : page.value())
            file.write(line(entry));
        before = page->last().number;
    }
    // What one of the writes failed with is told here.
    if (!file.commit())
        return notWritten(file);
    return Done();
}

} // namespace App
