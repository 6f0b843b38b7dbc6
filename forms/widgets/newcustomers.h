#pragma once

#include "checks/finding.h"
#include "contract/startvalues.h"

#include <QHash>
#include <QObject>

namespace Forms {

/// What new customers of the connection in use start with, for each kind: the defaults, which last,
/// and the pins, which are gone with the program. A pin carries what stands in its field to the next
/// customer; it wins over a default. Stores nothing.
class NewCustomers : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Another connection: its name, its defaults, and the pins that were set while it was in use.
    void use(const QString &connection, const StartValuesByKind &defaults);
    QString connection() const { return m_connection; }
    /// Connections have other names from now on, given with those before: their pins go with them.
    void renamed(const QHash<QString, QString> &before);

    const StartValues &defaults(CustomerKind kind) const { return m_defaults[kind]; }
    StartValues pins(CustomerKind kind) const;
    /// Both together.
    StartValues values(CustomerKind kind) const;
    /// A new customer with them.
    Record record(CustomerKind kind) const;
    /// The same customer as one of another kind: what stands there as its kind starts with becomes
    /// what the other kind starts with.
    Record switched(const Record &record, CustomerKind to) const;

    /// Whether a customer is what it began as, but for a switch of its kind.
    bool isAsBegun(const Record &record, const Record &began) const;

    /// Why what a record holds at a path cannot be a default, or a field not be pinned, as a
    /// sentence; empty where it can.
    QString whyNoDefault(const Record &record, const FieldPath &path,
                         const Findings &findings) const;
    static QString whyNoPin(const FieldPath &path);

    /// Lets new customers of the record's kind start with what it holds at a path.
    void makeDefault(const Record &record, const FieldPath &path);
    void forgetDefault(CustomerKind kind, const FieldPath &path);
    /// Whether the field at a path is one whose default it holds.
    bool standsAsDefault(const Record &record, const FieldPath &path) const;

    /// Pins a field with what the record holds there, or takes its pin off.
    void togglePin(const Record &record, const FieldPath &path);
    /// Takes off the pins of both kinds.
    void unpinAll();
    bool hasPins() const;
    bool isPinned(CustomerKind kind, const FieldPath &path) const;
    /// The same customer was edited: where a field held what its pin carries, the pin carries now
    /// what the field holds. A pin on a field in rows, of which there may be many, stays as it is.
    void follow(const Record &before, const Record &after);

signals:
    /// Other values: the marks on the form are other ones.
    void changed();
    /// Somebody has made or forgotten a default.
    void defaultsChanged(Forms::CustomerKind kind);

private:
    void setPins(CustomerKind kind, const StartValues &pins);

    QString m_connection;
    StartValuesByKind m_defaults;
    QHash<QString, StartValuesByKind> m_pins; ///< by connection
};

} // namespace Forms
