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
/// taken and never used is given back in the end; gaps may stay, no two customers get the same.
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
    /// Gives back what is ready and was not taken, or with that also what was taken last and came to
    /// nothing. A number behind which others were taken meanwhile, by whomever, stays taken.
    enum class Unused { Ready, TakenLast };
    void giveBack(Unused unused = Unused::Ready);

signals:
    /// A field that had none has a number now.
    void ready(const QString &field);

private:
    /// One of a sequence; 0 stands for none.
    struct Number
    {
        QString scope;
        quint64 value = 0;
    };
    struct Sequence
    {
        NumberPattern pattern;
        QDate date;       ///< whose number is ready or asked for
        quint64 next = 0; ///< 0: none is ready
        bool isAsked = false;
        Number taken = {}; ///< last
    };

    using Patterns = QHash<QString, QString>; ///< as the connection writes them, by field

    void fetch(const QString &field);
    void returnReady(Sequence &sequence);
    void returnNumber(const Number &number);

    StoreThread &m_store;
    Patterns m_patterns;
    QHash<QString, Sequence> m_sequences;
    bool m_isPractice = false;
};

} // namespace App
