#include "torture/lane.h"

#include <QElapsedTimer>
#include <QFile>

#include <csignal>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Support {

namespace {

constexpr auto longestStart = 20s;
constexpr auto longestWork = 2500ms; ///< where the moment does not come
constexpr auto quietAfterKill = 5ms; ///< the service reads what the dead clerk has sent

qint64 steadyTime()
{
    QElapsedTimer clock;
    clock.start();
    return clock.msecsSinceReference();
}

} // namespace

Lane::Lane(int number, quint32 seed)
    : m_number(number)
    , m_random(seed)
    , m_server(m_random.generate())
    , m_audit(m_folder.path(), m_key, m_account, m_server)
{
    m_axe.setSingleShot(true);
    m_axe.setTimerType(Qt::PreciseTimer);
    m_axe.callOnTimeout(this, &Lane::kill);
    connect(&m_server, &CountingServer::touched, this, [this] { reach(Moment::Touched); });
    connect(&m_server, &CountingServer::arrived, this, [this] { reach(Moment::Arrived); });
    connect(&m_server, &CountingServer::answered, this, [this] { reach(Moment::Answered); });
}

QString Lane::nameOf(Moment moment)
{
    static const QString names[] = {u"soon"_s,    u"later"_s,    u"submitted"_s, u"touched"_s,
                                    u"arrived"_s, u"answered"_s, u"saved"_s};
    return names[static_cast<int>(moment)];
}

void Lane::work(const std::function<bool()> &mayGoOn)
{
    m_mayGoOn = mayGoOn;
    startClerk();
}

void Lane::startClerk()
{
    static constexpr Moment moments[] = {Moment::Soon,      Moment::Soon,    Moment::Later,
                                         Moment::Later,     Moment::Touched, Moment::Arrived,
                                         Moment::Submitted, Moment::Saved,   Moment::Answered};
    m_moment = moments[m_random.bounded(static_cast<int>(std::size(moments)))];
    m_toPass = m_random.bounded(3);
    m_hasTyped = false;
    m_killed = 0;
    m_account.beginRun();
    static const QString answers[] = {u"Open"_s, u"Later"_s, u"Discard"_s};
    m_clerk = std::make_unique<QProcess>();
    m_clerk->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_clerk.get(), &QProcess::readyReadStandardOutput, this, &Lane::listen);
    connect(m_clerk.get(), &QProcess::finished, this,
            [this] { QTimer::singleShot(quietAfterKill, this, &Lane::conclude); });
    m_clerk->start(
        QStringLiteral(INTAKE_CLERK),
        {m_folder.path(), QString::fromLatin1(m_key.bytes().toHex()), m_server.base().toString(),
         QString::number(m_random.generate()), answers[m_kills % 3],
         m_moment == Moment::Later && m_random.bounded(3) > 0 ? u"types"_s : u"works"_s});
    m_axe.start(longestStart);
}

void Lane::listen()
{
    while (m_clerk->canReadLine())
        hear(m_account.take(m_clerk->readLine()));
}

void Lane::hear(const QByteArray &what)
{
    if (what == "typed" && m_account.isReady && !m_hasTyped) {
        m_hasTyped = true;
        if (m_moment == Moment::Soon)
            m_axe.start(m_random.bounded(300));
        else if (m_moment == Moment::Later)
            m_axe.start(1000 + m_random.bounded(1500));
        else
            m_axe.start(longestWork);
    } else if (what == "submit" || what == "submitLater") {
        reach(Moment::Submitted);
    } else if (what == "saved") {
        reach(Moment::Saved);
    }
}

void Lane::reach(Moment moment)
{
    if (moment != m_moment || m_killed != 0 || !m_account.isReady || m_toPass-- > 0)
        return;
    if (moment == Moment::Submitted)
        m_axe.start(m_random.bounded(12));
    else
        kill();
}

void Lane::kill()
{
    if (m_killed != 0 || !m_clerk || m_clerk->state() != QProcess::Running)
        return;
    m_axe.stop();
    m_killed = steadyTime();
    ::kill(static_cast<pid_t>(m_clerk->processId()), SIGKILL);
}

void Lane::conclude()
{
    m_axe.stop();
    listen();
    ++m_kills;
    if (m_killed == 0)
        m_faults.append(u"Lane %1, clerk %2 ended by itself with %3: %4"_s.arg(m_number)
                            .arg(m_kills)
                            .arg(m_clerk->exitCode())
                            .arg(m_account.failure));
    else if (!m_account.isReady)
        m_faults.append(
            u"Lane %1, clerk %2 did not come to its work."_s.arg(m_number).arg(m_kills));
    m_account.endRun(m_killed);
    m_audit.afterKill(m_killed);
    note();
    emit killed();
    if (m_faults.isEmpty() && m_mayGoOn())
        startClerk();
    else
        finish();
}

void Lane::finish()
{
    m_audit.atEnd();
    note();
    m_folder.setAutoRemove(m_faults.isEmpty());
    if (QFile told(m_folder.filePath(u"told.txt"_s));
        !m_faults.isEmpty() && told.open(QFile::WriteOnly)) {
        told.write(m_account.lines);
        m_faults.append(u"The store and what the last clerk told, times at the front, lie in %1; "
                        "it was killed at %2."_s.arg(m_folder.path())
                            .arg(m_killed));
    }
    m_isDone = true;
    emit done();
}

void Lane::note()
{
    for (; m_noted < m_audit.faults().size(); ++m_noted)
        m_faults.append(
            u"Lane %1, kill %2 (%3): "_s.arg(m_number).arg(m_kills).arg(nameOf(m_moment)) +
            m_audit.faults().at(m_noted));
}

} // namespace Support
