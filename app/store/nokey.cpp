#include "store/nokey.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace App {

Forms::Failure noKey()
{
    return {u"store.noKey"_s,
            QCoreApplication::translate(
                "Store", "Intake has no key to encrypt with, hence keeps nothing of a customer on "
                         "this computer. Unlock the keyring or set a passphrase, then start "
                         "Intake again.")};
}

} // namespace App
