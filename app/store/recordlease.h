#pragma once

#include "contract/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace App {

/// This process's hold on one record that a form shows or that is being sent, so that no other
/// window or process takes it too. Ends with the object or with the process, however that ends. Its
/// file holds the process's number and the machine's name, nothing of the record but its id.
class RecordLease
{
public:
    /// Takes the hold on a record of the store in a folder. Failure codes record.openElsewhere where
    /// another window or process has it, store.notWritable.
    static Forms::Result<RecordLease> tryTake(const QString &folder, qint64 id);
    ~RecordLease();
    RecordLease(RecordLease &&other) noexcept;
    RecordLease &operator=(RecordLease &&other) noexcept;

private:
    explicit RecordLease(std::unique_ptr<QLockFile> file);

    std::unique_ptr<QLockFile> m_file;
};

} // namespace App
