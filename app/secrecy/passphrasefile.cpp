#include "secrecy/passphrasefile.h"

#include "secrecy/sodium.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringDecoder>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App {

namespace {

constexpr qint64 longest = 1024;

Failure failure(const QString &code, const char *text, const QString &path)
{
    return {
        code,
        QCoreApplication::translate("PassphraseFile", text).arg(QDir::toNativeSeparators(path))};
}

} // namespace

Result<QString> readPassphraseFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(u"passphrase.unreadable"_s,
                       QT_TRANSLATE_NOOP("PassphraseFile",
                                         "The passphrase's file \"%1\" cannot be read, so no "
                                         "customer can be kept. Make it readable, or name another "
                                         "in INTAKE_PASSPHRASE_FILE."),
                       path);
    QByteArray line = file.readLine(longest + 3); // with the line's end and one byte to see more
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(u"passphrase.empty"_s,
                       QT_TRANSLATE_NOOP("PassphraseFile",
                                         "The first line of the passphrase's file \"%1\" is empty, "
                                         "so no customer can be kept. Write the passphrase there."),
                       path);
    if (line.size() > longest)
        return failure(u"passphrase.tooLong"_s,
                       QT_TRANSLATE_NOOP("PassphraseFile",
                                         "The first line of the passphrase's file \"%1\" is longer "
                                         "than 1024 bytes, so no customer can be kept. Name the "
                                         "right file in INTAKE_PASSPHRASE_FILE."),
                       path);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(line);
    sodium_memzero(line.data(), sodiumSize(line));
    if (decoder.hasError() || text.contains(QChar::Null))
        return failure(u"passphrase.notText"_s,
                       QT_TRANSLATE_NOOP("PassphraseFile",
                                         "The first line of the passphrase's file \"%1\" is not a "
                                         "text in UTF-8, so no customer can be kept. Name the "
                                         "right file in INTAKE_PASSPHRASE_FILE."),
                       path);
    return text;
}

} // namespace App
