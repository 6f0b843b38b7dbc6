#include "store/database.h"

#include "store/schema.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App {

namespace {

/// SQLite's own result codes (sqlite.org, "Result and Error Codes"), the lower byte of each.
enum SqliteCode {
    Error = 1,
    Busy = 5,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    Constraint = 19,
    Mismatch = 20,
    NotADatabase = 26,
    // Whole: a quota or another limit than the disk's own size was met.
    WriteFailed = 10 | 3 << 8,
    SharedSizeFailed = 10 | 19 << 8
};

Failure full()
{
    return {u"store.full"_s,
            QCoreApplication::translate("Store", "The disk is full. Make room on it.")};
}

Failure damaged()
{
    return {u"store.damaged"_s,
            QCoreApplication::translate("Store", "The store of drafts is damaged.")};
}

Failure failureOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    if (code == WriteFailed || code == SharedSizeFailed)
        return full();
    switch (code & 0xff) {
    case Busy:
        return {u"store.busy"_s,
                QCoreApplication::translate("Store", "Another program is using the store of drafts "
                                                     "and does not let go of it. Close it.")};
    case ReadOnly:
    case CantOpen:
        return {u"store.notWritable"_s,
                QCoreApplication::translate("Store", "The folder of the drafts cannot be written "
                                                     "to. Make it writable for you.")};
    // The statements are right for the schema, so where they do not fit, the schema is damaged.
    case Error:
    case Constraint:
    case Mismatch:
    case Corrupt:
    case NotADatabase:
        return damaged();
    case Full:
        return full();
    default:
        return {u"store.failed"_s,
                QCoreApplication::translate("Store", "The store of drafts does not work (%1).")
                    .arg(error.databaseText())};
    }
}

constexpr QFileDevice::Permissions forOwner =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &folder)
{
    if (!QDir(folder).exists() && QDir().mkpath(folder))
        QFile::setPermissions(folder, forOwner);
    auto database = std::unique_ptr<Database>(new Database(QUuid::createUuid().toString()));
    if (const auto opened = database->connect(fileName(folder)); !opened)
        return opened.failure();
    if (const auto prepared = database->prepare(); !prepared)
        return prepared.failure();
    return database;
}

QString Database::fileName(const QString &folder)
{
    return QDir(folder).filePath(u"records.db"_s);
}

bool Database::exists(const QString &folder)
{
    return QFileInfo(fileName(folder)).size() > 0;
}

Result<QString> Database::setAside(const QString &folder, const QDateTime &now)
{
    const QString aside =
        QDir(folder).filePath(u"records-damaged-%1.db"_s.arg(now.toString(u"yyyyMMdd-HHmmss"_s)));
    if (!QFile::rename(fileName(folder), aside))
        return Failure{u"store.notWritable"_s,
                       QCoreApplication::translate(
                           "Store", "The damaged store of drafts could not be renamed. Make its "
                                    "folder writable for you.")};
    for (const QString &companion : {u"-wal"_s, u"-shm"_s})
        QFile::rename(QString(fileName(folder) + companion), QString(aside + companion));
    return aside;
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failureOf(query.lastError());
    for (const QVariant &each : values)
        query.addBindValue(each);
    if (!query.exec())
        return failureOf(query.lastError());
    return query;
}

Result<std::optional<QVariant>> Database::value(const QString &statement,
                                                const QVariantList &values)
{
    auto query = run(statement, values);
    if (!query)
        return query.failure();
    if (query->next())
        return std::optional(query->value(0));
    // A file that is damaged shows it at the first row that cannot be read.
    if (query->lastError().isValid())
        return failureOf(query->lastError());
    return std::optional<QVariant>();
}

Result<Done> Database::eachRow(const QString &statement, const QVariantList &values,
                               const std::function<void(const QSqlQuery &)> &show)
{
    auto query = run(statement, values);
    if (!query)
        return query.failure();
    while (query->next())
        show(*query);
    if (query->lastError().isValid())
        return failureOf(query->lastError());
    return Done();
}

Result<Done> Database::connect(const QString &name)
{
    const bool isNew = !QFile::exists(name);
    auto sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    sql.setDatabaseName(name);
    sql.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!sql.open())
        return failureOf(sql.lastError());
    // The files that SQLite makes beside it get the same permissions.
    if (isNew)
        QFile::setPermissions(name, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return Done();
}

Result<Done> Database::prepare()
{
    // Asked before anything is written, the mode of the journal too.
    if (const auto version = knownVersion(); !version)
        return version.failure();
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                  u"PRAGMA secure_delete = ON"_s, u"PRAGMA temp_store = MEMORY"_s,
                                  u"PRAGMA foreign_keys = ON"_s})
        if (const auto set = run(pragma); !set)
            return set.failure();
    return migrate();
}

Result<Done> Database::migrate()
{
    // Asked within the transaction, since another process may be doing the same at this moment.
    return inTransaction<Done>([this]() -> Result<Done> {
        const auto version = knownVersion();
        if (!version)
            return version.failure();
        for (int step = *version; step < newestVersion(); ++step)
            for (const QString &statement : Schema::migrations().at(step))
                if (const auto ran = run(statement); !ran)
                    return ran.failure();
        if (*version < newestVersion())
            if (const auto set = run(u"PRAGMA user_version = %1"_s.arg(newestVersion())); !set)
                return set.failure();
        return Done();
    });
}

Result<int> Database::knownVersion()
{
    const auto stored = value(u"PRAGMA user_version"_s);
    if (!stored)
        return stored.failure();
    const int version = stored.value()->toInt();
    if (version > newestVersion())
        return Failure{u"store.newer"_s,
                       QCoreApplication::translate(
                           "Store", "A newer version of Intake wrote the store of drafts. Start "
                                    "that version; this one leaves it as it is.")};
    if (version < 0)
        return damaged();
    return version;
}

void Database::forgetWrites()
{
    run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

Result<Done> Database::checkIntegrity()
{
    const auto told = value(u"PRAGMA integrity_check"_s);
    if (!told)
        return told.failure();
    if (told.value() && told.value()->toString() == u"ok")
        return Done();
    return damaged();
}

Result<qint64> Database::dataVersion()
{
    const auto version = value(u"PRAGMA data_version"_s);
    if (!version)
        return version.failure();
    return version.value()->toLongLong();
}

int Database::newestVersion()
{
    return static_cast<int>(Schema::migrations().size());
}

} // namespace App
