#pragma once

#include <QHash>
#include <QObject>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace Support {

/// A service that remembers every body that arrives, answers by chance as a moody one does, and
/// refuses a customer that it has already. Says what it does while it does it.
class CountingServer : public QObject
{
    Q_OBJECT

public:
    explicit CountingServer(quint32 seed);

    QUrl base() const;

    enum class Verdict {
        Accept,
        AcceptLate, ///< after the client's time-out
        Refuse,
        AlreadyUsed, ///< refused, because it was accepted before
        Retry,       ///< 503 with Retry-After: not taken
        Close        ///< closed without an answer, and not taken
    };
    struct Arrival
    {
        QByteArray hash; ///< SHA-256 of the body
        QString customer;
        QString number;
        Verdict verdict;
    };
    const QList<Arrival> &arrivals() const { return m_arrivals; }
    bool hasAccepted(const QString &customer) const { return m_accepted.contains(customer); }

signals:
    /// The first byte of a request is read.
    void touched();
    /// A whole request is read and judged, and not yet answered.
    void arrived();
    void answered();

private:
    void accept(QTcpSocket *client);
    void read(QTcpSocket *client);
    void judge(QTcpSocket *client, const QByteArray &body);
    Verdict verdictOn(const QString &customer);
    void answer(QTcpSocket *client, Verdict verdict);

    QTcpServer m_server;
    QRandomGenerator m_random;
    QHash<QTcpSocket *, QByteArray> m_read;
    QList<Arrival> m_arrivals;
    QHash<QString, QByteArray> m_accepted; ///< the hash of the body by customer
};

} // namespace Support
