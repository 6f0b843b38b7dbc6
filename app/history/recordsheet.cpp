#include "history/recordsheet.h"

#include "drafts/draftfilter.h"
#include "history/historywords.h"
#include "sheets/sheethtml.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace App {

using namespace SheetHtml;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("RecordSheet", text);
}

QString hex(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

QString aboutCustomer(const RecordHead &head)
{
    return title(head.summary.name.isEmpty() ? head.summary.customerExtId : head.summary.name) +
           table({{words(QT_TRANSLATE_NOOP("RecordSheet", "External id")),
                   head.summary.customerExtId},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "Communication number")),
                   head.summary.communicationNumber},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "National code")),
                   head.summary.nationalCode},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "State")), stateName(head.state)},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "Since")), timeText(head.changed)}}) +
           (head.isPractice
                ? paragraph(words(QT_TRANSLATE_NOOP(
                      "RecordSheet", "This is practice: no service has this customer.")))
                : QString());
}

QString aboutRequest(const StoredCustomer &customer)
{
    QString html = heading(words(QT_TRANSLATE_NOOP("RecordSheet", "What was sent")));
    if (customer.head.isWiped)
        return html + paragraph(words(QT_TRANSLATE_NOOP(
                          "RecordSheet", "The request and its answers were wiped when they had "
                                         "been kept long enough. Their hashes stay.")));
    if (!customer.request)
        return html +
               paragraph(words(QT_TRANSLATE_NOOP("RecordSheet", "Nothing has been sent yet.")));
    const FrozenRequest &request = *customer.request;
    return html +
           table({{words(QT_TRANSLATE_NOOP("RecordSheet", "Connection")), request.profile},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "Address")), request.url.toString()},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "Made")), timeText(request.frozen)}}) +
           exactText(QString::fromUtf8(request.body));
}

QString aboutEntry(const HistoryEntry &entry)
{
    const HistoryNote &note = entry.note;
    const QString answer = HistoryWords::answer(entry);
    return subheading(QCoreApplication::translate("RecordSheet", "Entry %1: %2")
                          .arg(QString::number(entry.number), HistoryWords::event(note.event))) +
           table({{words(QT_TRANSLATE_NOOP("RecordSheet", "Time")), timeText(entry.time)},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "Connection")), note.profile},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "Operator")), note.operatorName},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "Outcome")),
                   HistoryWords::outcome(entry.outcome)},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "HTTP status")),
                   entry.status > 0 ? QString::number(entry.status) : QString()},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "Reason")), note.reason},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "SHA-256 of the request")),
                   hex(note.bodyHash)},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "Hash")), hex(entry.hash)},
                  {words(QT_TRANSLATE_NOOP("RecordSheet", "Hash before")), hex(entry.previous)}}) +
           (answer.isEmpty()
                ? QString()
                : paragraph(words(QT_TRANSLATE_NOOP("RecordSheet", "Answer of the service:"))) +
                      exactText(answer));
}

} // namespace

std::unique_ptr<QTextDocument> RecordSheet::make(const StoredCustomer &customer,
                                                 const QList<HistoryEntry> &entries)
{
    QString html = aboutCustomer(customer.head) + aboutRequest(customer) +
                   heading(words(QT_TRANSLATE_NOOP("RecordSheet", "History")));
    if (entries.isEmpty())
        html += paragraph(words(QT_TRANSLATE_NOOP("RecordSheet", "There is no entry yet.")));
    for (const HistoryEntry &entry : entries)
        html += aboutEntry(entry);
    return SheetHtml::document(html);
}

} // namespace App
