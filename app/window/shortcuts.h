#pragma once

#include "window/command.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace App {

class Settings;

/// Which keys each command has: its own, or those that the user gave it, which the settings keep by
/// the command's name. No key ever stands for two commands.
class Shortcuts : public QObject
{
    Q_OBJECT

public:
    explicit Shortcuts(Settings &settings, QObject *parent = nullptr);

    QList<QKeySequence> keys(Command::Id id) const { return m_keys.value(id); }
    /// The keys of a command as a person reads them: "Ctrl+Z"; empty where it has none.
    QString text(Command::Id id) const;
    bool isChanged(Command::Id id) const;
    /// The command that a key stands for.
    std::optional<Command::Id> holder(const QKeySequence &key) const;

    /// Why a key cannot be given to a command, in a sentence; empty where it can. What a command came
    /// with is for its row to answer for.
    static QString refusal(const QKeySequence &key);

    /// Gives a command one key, or none by an empty one, instead of all that it has; a command that
    /// had the key loses it.
    void set(Command::Id id, const QKeySequence &key);
    /// Gives a command its own keys back; those that another command was given stay there.
    void reset(Command::Id id);
    void resetAll();

signals:
    void changed();

private:
    /// Gives out the keys: what the user chose first, then what is free of the commands' own.
    void giveOut();
    void store(Command::Id id, const QList<QKeySequence> &keys);

    Settings &m_settings;
    QHash<Command::Id, QList<QKeySequence>> m_keys;
};

} // namespace App
