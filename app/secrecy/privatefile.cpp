#include "secrecy/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using Forms::Failure;

namespace App {

namespace {

constexpr QFile::Permissions ownersFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownersFolder = ownersFile | QFile::ExeOwner;

Failure unwritable(const QString &path, const QString &why)
{
    return {u"file.unwritable"_s,
            QCoreApplication::translate("PrivateFile",
                                        "\"%1\" could not be written: %2. What is typed cannot be "
                                        "kept. Make the folder writable and try again.")
                .arg(QDir::toNativeSeparators(path), why)};
}

/// Puts the folder's list of names on the disk: a file has its new name after a power failure only
/// then. Where that cannot be done, the file system has seen to it or never will.
void syncFolder([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#endif
}

} // namespace

std::optional<Failure> makePrivateFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return std::nullopt;
    const QDir parent = info.dir();
    if (!parent.mkpath(u"."_s) || !parent.mkdir(info.fileName(), ownersFolder)) {
        if (!QFileInfo(folder).isDir()) // or another process was quicker
            return unwritable(
                folder, QCoreApplication::translate("PrivateFile", "the folder cannot be made"));
    }
    return std::nullopt;
}

std::optional<Failure> writePrivately(const QString &path, const QByteArray &content)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (const auto failure = makePrivateFolder(folder))
        return failure;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownersFile) ||
        file.write(content) != content.size() || !file.commit())
        return unwritable(path, file.errorString());
    syncFolder(folder);
    return std::nullopt;
}

} // namespace App
