#include "support/noroom.h"

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

namespace Support {

namespace {

constexpr rlim_t roomOfALockFile = 1024;

void limit(rlim_t size)
{
    rlimit limits;
    if (getrlimit(RLIMIT_FSIZE, &limits) != 0)
        qFatal("The limit of a file's size is not told.");
    limits.rlim_cur = size;
    if (setrlimit(RLIMIT_FSIZE, &limits) != 0)
        qFatal("The size of a file cannot be limited.");
}

} // namespace

NoRoom::NoRoom()
{
    std::signal(SIGXFSZ, SIG_IGN); // a failed write instead
    limit(roomOfALockFile);
}

NoRoom::~NoRoom()
{
    limit(RLIM_INFINITY);
}

} // namespace Support
