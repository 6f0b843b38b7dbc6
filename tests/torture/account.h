#pragma once

#include "store/recordstate.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>

namespace Support {

/// What the clerks of one store have told, the last one's in detail. Judges nothing.
class Account
{
public:
    /// A new clerk begins.
    void beginRun();
    /// Takes one line of a Reporter; what it told of.
    QByteArray take(const QByteArray &line);
    /// The clerk was killed, by the steady clock: what had been on its way for as long as the service
    /// may take has run out of time, whether or not the clerk lived to tell.
    void endRun(qint64 killed);

    /// One text that a field held from a time on, in milliseconds of the steady clock.
    struct Held
    {
        qint64 since;
        QString text;
    };
    /// Of the last clerk: by customer and path what was in the form, the oldest first.
    using Fields = QMap<QString, QList<Held>>;
    QHash<QString, Fields> fields;
    QHash<QString, App::RecordState> outcomes; ///< the last that the clerk was shown
    QSet<QString> queued;                      ///< of which the clerk was shown that they wait
    QSet<QString> again;                       ///< that this clerk sent once more
    bool isReady = false;
    bool hasDiscarded = false;
    QString failure;  ///< why the store did not open
    QByteArray lines; ///< all of it, word for word

    /// Of all clerks.
    QSet<QString> begun;             ///< customers that stood in a form
    QHash<QString, int> everAgain;   ///< how often a clerk sent a customer the same again
    QHash<QString, int> everOrdered; ///< how often one submitted it or sent it again
    QSet<QString> timedOut;          ///< whose service was too slow for them, once at least
    int keys = 0;                    ///< how many changes were told
    int submissions = 0;

private:
    void noteTimeout(const QString &customer, qint64 time);

    qint64 m_began = 0;
    QHash<QString, qint64> m_sent; ///< when an attempt began that has no outcome, by customer
};

} // namespace Support
