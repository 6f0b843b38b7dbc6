#include "commandline/listoutbox.h"

#include "commandline/console.h"
#include "secrecy/findkeynow.h"
#include "store/issealed.h"
#include "store/recovery.h"
#include "store/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App {

namespace {

struct Listed
{
    RecordState state;
    QString word; ///< for programs, hence in no language
};

/// What a person has to settle first.
const QList<Listed> &listed()
{
    static const QList<Listed> all = {{RecordState::Unknown, u"unknown"_s},
                                      {RecordState::Sending, u"sending"_s},
                                      {RecordState::Queued, u"queued"_s},
                                      {RecordState::Refused, u"refused"_s}};
    return all;
}

QString shown(const QString &text)
{
    const QString line = Console::plain(text);
    return line.isEmpty() ? u"-"_s : line;
}

QString lineOf(const QString &word, const RecordHead &head, const QString &connection)
{
    return QStringList{word,
                       head.changed.toUTC().toString(Qt::ISODate),
                       shown(head.summary.customerExtId),
                       shown(head.summary.communicationNumber),
                       shown(head.summary.name),
                       shown(connection)}
        .join(u'\t');
}

/// The number of customers that were listed.
Result<qsizetype> list(Store &store, const Console &console)
{
    qsizetype count = 0;
    for (const auto &[state, word] : listed()) {
        const auto heads = store.withState(state);
        if (!heads)
            return heads.failure();
        count += heads->size();
        for (const RecordHead &head : *heads) {
            const auto customer = store.load(head.id);
            console.say(
                lineOf(word, head,
                       customer && customer->request ? customer->request->profile : QString()));
            if (!customer)
                console.complain(Console::plain(customer.failure().text));
        }
    }
    return count;
}

} // namespace

ExitCode listOutbox(const QString &folder, const QString &passphraseFile,
                    const QString &operatorName, const Console &console)
{
    const auto unreadable = [&console](const Failure &failure) {
        console.complain(
            QCoreApplication::translate("CommandLine", "The outbox could not be read. %1")
                .arg(Console::plain(failure.text)));
        return ExitCode::Unreadable;
    };
    const auto empty = [&console] {
        console.say(QCoreApplication::translate("CommandLine", "The outbox is empty."));
        return ExitCode::Done;
    };
    if (!isSealed(folder)) // where no customer was ever kept
        return empty();
    const auto key = findKeyNow(folder, passphraseFile, true);
    if (!key)
        return unreadable(key.failure());
    const auto store = Store::open(folder, *key, &QDateTime::currentDateTimeUtc);
    if (!store)
        return unreadable(store.failure());
    if (const auto recovered = recoverInterrupted(**store, folder, operatorName); !recovered)
        return unreadable(recovered.failure());
    const auto count = list(**store, console);
    if (!count)
        return unreadable(count.failure());
    return *count > 0 ? ExitCode::Done : empty();
}

} // namespace App
