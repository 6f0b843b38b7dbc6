// Raises its limit of core dumps, forbids them where it is told to, and crashes.
#include "secrecy/coredumps.h"

#include <csignal>
#include <cstring>

#include <sys/resource.h>

int main(int argc, char *argv[])
{
    rlimit limit{};
    getrlimit(RLIMIT_CORE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_CORE, &limit);
    if (argc > 1 && std::strcmp(argv[1], "forbid") == 0)
        App::forbidCoreDumps();
    std::raise(SIGSEGV);
    return 0;
}
