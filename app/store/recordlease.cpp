#include "store/recordlease.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App {

namespace {

Failure openElsewhere()
{
    return {u"record.openElsewhere"_s,
            QCoreApplication::translate("Store", "This customer is open in another window, so it "
                                                 "can only be read here. Close it there to change "
                                                 "it here.")};
}

Failure notWritable()
{
    return {u"store.notWritable"_s,
            QCoreApplication::translate("Store", "The folder of the drafts cannot be written to. "
                                                 "Make it writable for you.")};
}

constexpr QFileDevice::Permissions forOwner =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

} // namespace

RecordLease::RecordLease(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}

RecordLease::~RecordLease() = default;
RecordLease::RecordLease(RecordLease &&other) noexcept = default;
RecordLease &RecordLease::operator=(RecordLease &&other) noexcept = default;

Result<RecordLease> RecordLease::tryTake(const QString &folder, qint64 id)
{
    const QDir leases(QDir(folder).filePath(u"open"_s));
    if (!leases.exists() && leases.mkpath(u"."_s))
        QFile::setPermissions(leases.path(), forOwner);
    auto file = std::make_unique<QLockFile>(leases.filePath(u"%1.lock"_s.arg(id)));
    // Only a process that is no more loses its hold, however long it had it.
    file->setStaleLockTime(0);
    if (file->tryLock())
        return RecordLease(std::move(file));
    return file->error() == QLockFile::LockFailedError ? openElsewhere() : notWritable();
}

} // namespace App
