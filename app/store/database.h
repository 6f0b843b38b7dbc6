#pragma once

#include "contract/result.h"
#include "store/done.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

class QDateTime;

namespace App {

/// One SQLite file: opened with what keeps it sound (WAL, synchronous=FULL, secure_delete, nothing in
/// temporary files), brought to the newest schema, and its errors told in plain words. Knows no
/// table but the schema's version. To be used by the thread that opened it alone.
class Database
{
public:
    /// Opens or makes `records.db` in a folder, which is made for its owner alone. Failure codes:
    /// store.newer (a later version wrote it), store.notWritable, store.damaged, store.busy,
    /// store.full, store.failed.
    static Forms::Result<std::unique_ptr<Database>> open(const QString &folder);
    /// The file in a folder.
    static QString fileName(const QString &folder);
    /// Whether there is a store in a folder.
    static bool exists(const QString &folder);
    /// Renames a damaged store's files so that a new one can begin; nothing is deleted. Returns the
    /// new name.
    static Forms::Result<QString> setAside(const QString &folder, const QDateTime &now);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement with its values bound in order. The query stands on no row yet.
    Forms::Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
    /// The first column of the first row; none where there is no row.
    Forms::Result<std::optional<QVariant>> value(const QString &statement,
                                                 const QVariantList &values = {});
    /// Runs one statement and shows each of its rows in turn.
    Forms::Result<Done> eachRow(const QString &statement, const QVariantList &values,
                                const std::function<void(const QSqlQuery &row)> &show);
    /// Does the work in one transaction that no other process can come between (BEGIN IMMEDIATE);
    /// a failure within undoes all of it and is passed on.
    template<typename T>
    Forms::Result<T> inTransaction(const std::function<Forms::Result<T>()> &work);

    /// Leaves nothing of what was wiped in the file's companion of recent writes (the WAL). Where
    /// another process is reading, the next call does it.
    void forgetWrites();
    /// SQLite's own check of the whole file (PRAGMA integrity_check).
    Forms::Result<Done> checkIntegrity();
    /// Changes whenever another process has written to the file.
    Forms::Result<qint64> dataVersion();

    /// The version of the schema that this program writes.
    static int newestVersion();

private:
    explicit Database(const QString &connection) : m_connection(connection) {}
    Forms::Result<Done> prepare();
    Forms::Result<Done> migrate();
    /// The file's version; failure store.newer or store.damaged where it is none of ours.
    Forms::Result<int> knownVersion();

    QString m_connection;
};

template<typename T>
Forms::Result<T> Database::inTransaction(const std::function<Forms::Result<T>()> &work)
{
    if (const auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.failure();
    const Forms::Result<T> result = work();
    if (result) {
        const auto committed = run(QStringLiteral("COMMIT"));
        if (committed)
            return result;
        run(QStringLiteral("ROLLBACK"));
        return committed.failure();
    }
    run(QStringLiteral("ROLLBACK"));
    return result;
}

} // namespace App
