#include "history/historywords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace App::HistoryWords {

QString event(HistoryEvent event)
{
    switch (event) {
    case HistoryEvent::Attempt:
        return QCoreApplication::translate("History", "Attempt to send");
    case HistoryEvent::Interrupted:
        return QCoreApplication::translate("History", "Interrupted attempt");
    case HistoryEvent::Asked:
        return QCoreApplication::translate("History", "Service was asked");
    case HistoryEvent::MarkedByHand:
        return QCoreApplication::translate("History", "Marked by hand");
    }
    return u"?"_s;
}

QString outcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return QCoreApplication::translate("History", "Accepted");
    case Outcome::Refused:
        return QCoreApplication::translate("History", "Refused");
    case Outcome::NotSent:
        return QCoreApplication::translate("History", "Not sent");
    case Outcome::Unknown:
        return QCoreApplication::translate("History", "Unknown");
    }
    return u"?"_s;
}

Forms::Mark mark(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return Forms::Mark::Good;
    case Outcome::Refused:
        return Forms::Mark::Error;
    case Outcome::NotSent:
        return Forms::Mark::Waiting;
    case Outcome::Unknown:
        return Forms::Mark::Unknown;
    }
    return Forms::Mark::Note;
}

QString answer(const HistoryEntry &entry)
{
    if (entry.isAnswerWiped)
        return QCoreApplication::translate("History", "(wiped)");
    return QString::fromUtf8(entry.answer);
}

QString report(const ChainReport &report)
{
    if (report.firstBreak != 0)
        return QCoreApplication::translate(
                   "History", "The history was tampered with. Entry %1: %2 Keep a copy "
                              "of the store and tell who is responsible for it.")
            .arg(QString::number(report.firstBreak), report.explanation);
    const int entries = static_cast<int>(report.entries);
    const int unsealed = static_cast<int>(report.unsealed);
    QString words = QCoreApplication::translate(
        "History", "The history is sound: %n entry(ies) fit.", nullptr, entries);
    if (unsealed > 0)
        words += u' ' + QCoreApplication::translate(
                            "History",
                            "%n of them were written without a key: hashes alone vouch for them.",
                            nullptr, unsealed);
    return words;
}

} // namespace App::HistoryWords
