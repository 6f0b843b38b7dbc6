#include "secrecy/findkeynow.h"

#include "secrecy/keyfinder.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App {

Result<SecretKey> findKeyNow(const QString &folder, const QString &passphraseFile, bool storeExists)
{
    Result<SecretKey> result = SecretKey();
    QEventLoop loop;
    const auto end = [&](const Result<SecretKey> &answer) {
        result = answer;
        loop.quit();
    };
    KeyFinder finder(folder, storeExists, passphraseFile);
    QObject::connect(&finder, &KeyFinder::found, &loop, end);
    QObject::connect(&finder, &KeyFinder::failed, &loop, end);
    QObject::connect(&finder, &KeyFinder::passphraseNeeded, &loop, [&] {
        end(Failure{u"key.passphraseNeeded"_s,
                    QCoreApplication::translate(
                        "FindKeyNow", "The customers kept on this computer are locked with a "
                                      "passphrase. Write it in a file and name that file in "
                                      "INTAKE_PASSPHRASE_FILE.")});
    });
    QObject::connect(&finder, &KeyFinder::newPassphraseNeeded, &loop, [&] {
        end(Failure{u"keyring.none"_s,
                    QCoreApplication::translate(
                        "FindKeyNow", "This desktop has no keyring, so no customer can be kept. "
                                      "Write a passphrase in a file and name that file in "
                                      "INTAKE_PASSPHRASE_FILE.")});
    });
    finder.start();
    loop.exec();
    return result;
}

} // namespace App
