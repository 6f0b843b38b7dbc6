#pragma once

#include "history/historytable.h"
#include "secrecy/secretkey.h"
#include "store/database.h"

#include <QTemporaryDir>

namespace Support {

/// A history in a store of its own, and the hands of somebody who changes the file from outside.
class HistoryPlace
{
public:
    explicit HistoryPlace(const App::SecretKey &key = someKey());

    static App::SecretKey someKey();
    QString folder() const { return m_folder.path(); }
    App::Database &database() { return *m_database; }
    App::HistoryTable &history() { return m_history; }

    /// A stored record that entries can be about.
    bool addRecord(qint64 id, bool isWiped = false);
    /// Appends the entries with the numbers `first` to `last`: answered attempts of record 1.
    bool fill(int last, int first = 1);
    bool fillWith(App::HistoryTable &history, int last, int first);
    /// Runs statements on a connection of its own, without what Intake sets up.
    bool tamper(const QStringList &statements);
    /// Computes all hashes anew from an entry on, as anybody can who has read this source.
    bool rechain(qint64 from);
    /// What the entry of a number tells.
    static App::HistoryNote note(int number);
    static QDateTime time(int number);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<App::Database> m_database;
    App::HistoryTable m_history;
};

} // namespace Support
