#include "secrecy/coredumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace App {

void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    // One byte is too little for any dump. Under 0, Linux would still hand the whole memory to a
    // program that the system may have set to collect dumps; under 1 it does not.
    const rlimit none{1, 1};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace App
