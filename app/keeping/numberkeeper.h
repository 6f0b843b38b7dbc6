#pragma once

#include "settings/numberpattern.h"

#include <QDate>
#include <QHash>
#include <QObject>

#include <optional>

namespace App {

struct ConnectionProfile;
class StoreThread;

/// The next communicationNumber and customerExtId of a connection, ready before a form asks for
/// them: taken from the store's sequences, and on the disk, before anybody sees them. What was
/// taken and never shown is given back in the end; gaps may stay, a number never comes twice.
class NumberKeeper : public QObject
{
    Q_OBJECT

public:
    NumberKeeper(StoreThread &store, QObject *parent);

    /// Numbers customers as this connection says from now on; returns whether that is otherwise than
    /// before.
    bool use(const ConnectionProfile &profile);
    /// The fields that have a pattern.
    QStringList fields() const { return m_sequences.keys(); }
    /// The next number of a field; empty where there is no pattern, or none is ready yet.
    QString take(const QString &field);
    /// Gives back what is ready and was not taken.
    void giveBack();

signals:
    /// A field that had none has a number now.
    void ready(const QString &field);

private:
    struct Sequence
    {
        NumberPattern pattern;
        QDate date;       ///< whose number is ready or asked for
        quint64 next = 0; ///< 0: none is ready
        bool isAsked = false;
    };

    using Patterns = QHash<QString, QString>; ///< as the connection writes them, by field

    void fetch(const QString &field);
    void returnNumber(const Sequence &sequence);

    StoreThread &m_store;
    Patterns m_patterns;
    QHash<QString, Sequence> m_sequences;
    bool m_isPractice = false;
};

} // namespace App
