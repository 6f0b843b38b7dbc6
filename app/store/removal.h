#pragma once

#include "contract/result.h"
#include "store/done.h"

#include <QDateTime>
#include <QList>

namespace App {

class HistoryTable;
class MarkTable;
class RecordTable;
struct RecordRow;

/// What leaves the lists and what leaves the disk. Never touches a customer that waits, is being sent
/// or may have arrived, and what tells a sent customer again stays when its body goes. Each call is
/// to be made within a transaction.
class Removal
{
public:
    Removal(RecordTable &records, MarkTable &marks, HistoryTable &history);

    /// See Store::remove.
    Forms::Result<QList<qint64>> remove(const QList<qint64> &ids, const QDateTime &now);
    /// See Store::restore.
    Forms::Result<Done> restore(const QList<qint64> &ids);
    /// See Store::purgeRemoved.
    Forms::Result<int> purge(const QDateTime &removedBefore);
    /// See Store::wipeBodies.
    Forms::Result<int> wipe(const QDateTime &acceptedBefore);

private:
    Forms::Result<Done> wipe(RecordRow row);
    Forms::Result<Done> erase(const RecordRow &row);
    /// Does this to each row and counts.
    template<typename Work>
    Forms::Result<int> each(const Forms::Result<QList<qint64>> &ids, const Work &work);

    RecordTable &m_records;
    MarkTable &m_marks;
    HistoryTable &m_history;
};

} // namespace App
