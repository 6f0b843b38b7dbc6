#include "history/historyplace.h"

#include "history/historyrow.h"

#include <QSqlError>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace App;

namespace Support {

HistoryPlace::HistoryPlace(const SecretKey &key)
    : m_database(std::move(*Database::open(m_folder.path()))), m_history(*m_database, key)
{}

SecretKey HistoryPlace::someKey()
{
    return *SecretKey::fromBytes(QByteArray(SecretKey::size, 'k'));
}

bool HistoryPlace::addRecord(qint64 id, bool isWiped)
{
    return m_database
        ->run(u"INSERT INTO record (id, revision, change, state, changed, practice, deleted, "
              "wiped, edited) VALUES (?, 1, ?, 3, 0, 0, 0, ?, 0)"_s,
              {id, id, isWiped})
        .ok();
}

bool HistoryPlace::fill(int last, int first)
{
    return m_database
        ->inTransaction<Done>([&]() -> Forms::Result<Done> {
            if (!fillWith(m_history, last, first))
                return Forms::Failure{u"test"_s, u"not appended"_s};
            return Done();
        })
        .ok();
}

bool HistoryPlace::fillWith(HistoryTable &history, int last, int first)
{
    for (int number = first; number <= last; ++number)
        if (!history.append(note(number), time(number), Outcome::Accepted, 200,
                            u"{\"answer\": \"Žinia %1\"}"_s.arg(number).toUtf8()))
            return false;
    return true;
}

bool HistoryPlace::tamper(const QStringList &statements)
{
    bool allRan = true;
    {
        auto sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        sql.setDatabaseName(Database::fileName(folder()));
        allRan = sql.open();
        for (const QString &statement : statements) {
            QSqlQuery query(sql);
            if (query.exec(statement))
                continue;
            qWarning("%s", qPrintable(query.lastError().text()));
            allRan = false;
        }
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
    return allRan;
}

bool HistoryPlace::rechain(qint64 from)
{
    const auto before =
        m_database->value(u"SELECT hash FROM history WHERE number = ?"_s, {from - 1});
    if (!before)
        return false;
    QByteArray last = before->has_value() ? (*before)->toByteArray() : HistoryRow::noHash();
    QList<HistoryRow> rows;
    const auto read = m_database->eachRow(
        u"SELECT %1 FROM history WHERE number >= ? ORDER BY number"_s.arg(HistoryRow::columns()),
        {from}, [&rows](const QSqlQuery &query) { rows.append(HistoryRow::fromQuery(query)); });
    for (HistoryRow &row : rows) {
        row.previous = last;
        last = row.digest();
        if (!m_database->run(u"UPDATE history SET previous = ?, hash = ? WHERE number = ?"_s,
                             {row.previous, last, row.number}))
            return false;
    }
    return read.ok();
}

HistoryNote HistoryPlace::note(int number)
{
    return {.record = 1,
            .bodyHash = QByteArray(32, static_cast<char>(number)),
            .profile = u"Bankas"_s,
            .operatorName = u"Rūta"_s,
            .customerExtId = u"IND%1"_s.arg(number),
            .communicationNumber = u"N%1"_s.arg(number),
            .reason = {}};
}

QDateTime HistoryPlace::time(int number)
{
    return QDateTime(QDate(2026, 11, 22), QTime(12, 0, 0, 7), QTimeZone::utc()).addSecs(number);
}

} // namespace Support
