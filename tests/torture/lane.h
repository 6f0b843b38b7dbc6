#pragma once

#include "torture/account.h"
#include "torture/audit.h"
#include "torture/countingserver.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>

namespace Support {

/// One store with its service, and the clerks that work on it one after the other until each is
/// killed. Holds the store against the tellings after every kill.
class Lane : public QObject
{
    Q_OBJECT

public:
    Lane(int number, quint32 seed);

    /// Goes on with another clerk as long as this says so.
    void work(const std::function<bool()> &mayGoOn);
    bool isDone() const { return m_isDone; }

    int kills() const { return m_kills; }
    const Account &account() const { return m_account; }
    const Audit &audit() const { return m_audit; }
    const CountingServer &server() const { return m_server; }
    /// With the lane and the kill, for repeating.
    const QStringList &faults() const { return m_faults; }

signals:
    void killed();
    void done();

private:
    /// When a clerk is killed.
    enum class Moment { Soon, Later, Submitted, Touched, Arrived, Answered, Saved };
    static QString nameOf(Moment moment);

    void startClerk();
    void listen();
    void hear(const QByteArray &what);
    void reach(Moment moment);
    void kill();
    void conclude();
    void finish();
    void note();

    int m_number;
    QTemporaryDir m_folder;
    App::SecretKey m_key = App::SecretKey::random();
    QRandomGenerator m_random;
    CountingServer m_server;
    Account m_account;
    Audit m_audit;
    std::function<bool()> m_mayGoOn;
    std::unique_ptr<QProcess> m_clerk;
    QTimer m_axe;
    Moment m_moment = Moment::Soon;
    int m_toPass = 0; ///< how many such moments the clerk lives through
    bool m_hasTyped = false;
    qint64 m_killed = 0;
    int m_kills = 0;
    qsizetype m_noted = 0;
    QStringList m_faults;
    bool m_isDone = false;
};

} // namespace Support
