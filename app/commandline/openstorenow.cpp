#include "commandline/openstorenow.h"

#include "secrecy/findkeynow.h"
#include "store/issealed.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App {

namespace {

bool isAboutPassphrase(const Failure &failure)
{
    return failure.code.startsWith(u"passphrase.") || failure.code == u"key.wrongPassphrase" ||
           failure.code == u"key.shortPassphrase";
}

} // namespace

Result<StoreNow> openStoreNow(const QString &folder, const QString &passphraseFile)
{
    const auto key = findKeyNow(folder, passphraseFile, isSealed(folder));
    if (!key && isAboutPassphrase(key.failure()))
        return key.failure();
    auto store = Store::open(folder, key ? *key : SecretKey(), &QDateTime::currentDateTimeUtc);
    if (key && !store)
        return store.failure();
    if (key)
        return StoreNow{std::move(*store), {}};
    if (store)
        return StoreNow{std::move(*store),
                        QCoreApplication::translate(
                            "CommandLine", "%1 Until then only hashes, outcomes and times are kept "
                                           "of what is submitted.")
                            .arg(key.failure().text)};
    return StoreNow{nullptr,
                    QCoreApplication::translate(
                        "CommandLine", "%1 %2 Until then no history is kept of what is submitted.")
                        .arg(key.failure().text, store.failure().text)};
}

} // namespace App
