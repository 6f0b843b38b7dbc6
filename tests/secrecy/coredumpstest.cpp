#include "support/builtplaces.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// How a program ended that crashed in the folder, as wait() tells it.
int statusOfCrash(const QString &folder, const char *argument)
{
    const QByteArray place = QFile::encodeName(folder);
    const pid_t child = fork();
    if (child == 0) {
        if (chdir(place.constData()) == 0)
            execl(INTAKE_CRASHING, INTAKE_CRASHING, argument, nullptr);
        _exit(1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

} // namespace

/// That a crash leaves no picture of the memory: the control shows that one would be left here.
class CoreDumpsTest : public QObject
{
    Q_OBJECT

private slots:
    void aCrashLeavesNothing();
    void theProgramForbidsThem();
};

void CoreDumpsTest::aCrashLeavesNothing()
{
    const QTemporaryDir forbidden;
    const int status = statusOfCrash(forbidden.path(), "forbid");
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGSEGV);
    QVERIFY(!WCOREDUMP(status));
    QVERIFY(QDir(forbidden.path()).isEmpty());

    const QTemporaryDir allowed;
    rlimit limit{};
    getrlimit(RLIMIT_CORE, &limit);
    if (limit.rlim_max > 0 && !WCOREDUMP(statusOfCrash(allowed.path(), "allow")))
        QSKIP("This system makes no core dumps here, so that none could be seen forbidden.");
}

// What the program may dump is read from outside while it runs.
void CoreDumpsTest::theProgramForbidsThem()
{
    if (!QFile::exists(u"/proc/self/limits"_s))
        QSKIP("This system does not tell the limits of a process.");
    const QTemporaryDir folder;
    QProcess program;
    program.start(Support::intakeProgram(), {u"--data"_s, folder.path()});
    QVERIFY(program.waitForStarted());
    const QString limits = u"/proc/%1/limits"_s.arg(program.processId());
    static const QRegularExpression none(u"Max core file size +1 +1 "_s);
    QTRY_VERIFY([&limits] {
        QFile file(limits);
        return file.open(QIODevice::ReadOnly) && QString::fromLatin1(file.readAll()).contains(none);
    }());
    program.kill();
    QVERIFY(program.waitForFinished());
}

QTEST_GUILESS_MAIN(CoreDumpsTest)
#include "coredumpstest.moc"
