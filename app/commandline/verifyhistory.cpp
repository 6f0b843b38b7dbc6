#include "commandline/verifyhistory.h"

#include "commandline/console.h"
#include "history/historytable.h"
#include "secrecy/findkeynow.h"
#include "store/database.h"
#include "store/issealed.h"
#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What is unsound is told as a result, what could not be looked at is not.
ExitCode tell(const Failure &failure, const Console &console)
{
    if (failure.code == u"store.tampered" || failure.code == u"store.damaged") {
        console.say(Words::tr("What is stored is not sound. %1").arg(Console::plain(failure.text)));
        return ExitCode::Refused;
    }
    console.complain(
        Words::tr("The history could not be read. %1").arg(Console::plain(failure.text)));
    return ExitCode::Unreadable;
}

ExitCode checkChain(Store &store, const Console &console)
{
    const auto chain = store.history().verify();
    if (!chain)
        return tell(chain.failure(), console);
    if (chain->firstBreak != 0) {
        console.say(
            Words::tr("The history breaks at entry %1: %2 The entries before it are sound; do not "
                      "rely on it and on what follows without comparing them with the service.")
                .arg(QString::number(chain->firstBreak), Console::plain(chain->explanation)));
        return ExitCode::Refused;
    }
    if (chain->entries == 0) {
        console.say(Words::tr("There is no history yet."));
        return ExitCode::Done;
    }
    console.say(Words::tr("%n entry(ies) of the history are sound.", nullptr,
                          static_cast<int>(chain->entries)));
    if (chain->unsealed > 0)
        console.say(Words::tr("%n of them were written without the key, so that only hashes vouch "
                              "for them, which others can compute too.",
                              nullptr, static_cast<int>(chain->unsealed)));
    return ExitCode::Done;
}

ExitCode checkStore(Store &store, const Console &console)
{
    if (const auto sound = store.verify(); !sound)
        return tell(sound.failure(), console);
    console.say(store.keepsCustomers() ? Words::tr("The stored customers and their file are sound.")
                                       : Words::tr("The file is sound."));
    return ExitCode::Done;
}

} // namespace

ExitCode verifyHistory(const QString &folder, const QString &passphraseFile, const Console &console)
{
    if (!Database::exists(folder)) {
        console.say(Words::tr("There is no history yet."));
        return ExitCode::Done;
    }
    SecretKey key;
    if (isSealed(folder)) {
        const auto found = findKeyNow(folder, passphraseFile, true);
        if (found)
            key = *found;
        else
            console.complain(Words::tr("%1 Without the key only hashes were checked: not what is "
                                       "encrypted, not whether the end of the history is cut off, "
                                       "and not the stored customers.")
                                 .arg(Console::plain(found.failure().text)));
    }
    const auto store = Store::open(folder, key, &QDateTime::currentDateTimeUtc);
    if (!store)
        return tell(store.failure(), console);
    const ExitCode chain = checkChain(**store, console);
    return std::max(chain, checkStore(**store, console));
}

} // namespace App
