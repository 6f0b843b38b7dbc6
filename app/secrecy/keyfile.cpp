#include "secrecy/keyfile.h"

#include "secrecy/cipher.h"
#include "secrecy/privatefile.h"
#include "secrecy/sodium.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App::KeyFile {

namespace {

constexpr int newestVersion = 1;
constexpr qint64 longestFile = 4096;
constexpr qsizetype checksumSize = 16;

/// What deriving a key from a passphrase costs.
struct Limits
{
    quint64 passes = 3;
    quint64 bytes = 64 << 20;
};
constexpr Limits chosen;                        // RFC 9106, section 4, second choice
constexpr Limits least{2, 64 << 20};            // libsodium's "interactive"
constexpr Limits most{16, quint64(1024) << 20}; // some ten seconds, whatever a file asks for

struct Content
{
    Limits limits;
    QByteArray salt;
    QByteArray sealed;
    QByteArray header; ///< the lines before the sealed key
};

Failure failure(const char *code, const char *text)
{
    return {QString::fromLatin1(code), QCoreApplication::translate("KeyFile", text)};
}

Failure damaged()
{
    return failure("key.damaged",
                   QT_TRANSLATE_NOOP("KeyFile",
                                     "The file \"store.key\" is damaged, so the customers kept on "
                                     "this computer cannot be opened. Nothing was changed. Put the "
                                     "file back from a copy of the data folder."));
}

Failure tooLittleMemory()
{
    return failure("key.unreadable",
                   QT_TRANSLATE_NOOP("KeyFile",
                                     "There is not enough memory to work the passphrase out. "
                                     "Nothing was changed. Close other programs and try again."));
}

QByteArray checksum(const QByteArray &text)
{
    QByteArray sum(checksumSize, Qt::Uninitialized);
    crypto_generichash(sodiumBytes(sum), sodiumSize(sum), sodiumBytes(text), sodiumSize(text),
                       nullptr, 0);
    return sum.toHex();
}

/// The key that the passphrase gives; nothing where the memory does not suffice. Normalised, since
/// one keyboard writes "é" as one character and another as two.
std::optional<SecretKey> derive(const QString &passphrase, const QByteArray &salt,
                                const Limits &limits)
{
    QString normal = passphrase.normalized(QString::NormalizationForm_C);
    QByteArray text = normal.toUtf8();
    QByteArray bytes(SecretKey::size, '\0');
    const int failed =
        crypto_pwhash(sodiumBytes(bytes), sodiumSize(bytes), text.constData(),
                      static_cast<quint64>(text.size()), sodiumBytes(salt), limits.passes,
                      static_cast<size_t>(limits.bytes), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(text.data(), sodiumSize(text));
    if (!normal.isSharedWith(passphrase))
        sodium_memzero(normal.data(), static_cast<size_t>(normal.size()) * sizeof(QChar));
    const auto key = failed == 0 ? SecretKey::fromBytes(bytes) : std::nullopt;
    sodium_memzero(bytes.data(), sodiumSize(bytes));
    return key;
}

QByteArray headerOf(const Limits &limits, const QByteArray &salt)
{
    return "Intake key " + QByteArray::number(newestVersion) + "\nargon2id " +
           QByteArray::number(limits.passes) + ' ' + QByteArray::number(limits.bytes) + '\n' +
           salt.toHex() + '\n';
}

std::optional<Limits> limitsIn(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || words.at(0) != "argon2id")
        return std::nullopt;
    const Limits limits{words.at(1).toULongLong(), words.at(2).toULongLong()};
    const bool allowed = limits.passes >= least.passes && limits.passes <= most.passes &&
                         limits.bytes >= least.bytes && limits.bytes <= most.bytes;
    return allowed ? std::optional(limits) : std::nullopt;
}

Result<Content> parse(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    bool isNumber = false;
    const int version =
        lines.first().startsWith("Intake key ") ? lines.first().mid(11).toInt(&isNumber) : 0;
    if (isNumber && version > newestVersion)
        return failure("key.newer",
                       QT_TRANSLATE_NOOP("KeyFile",
                                         "The file \"store.key\" was written by a later version of "
                                         "this program, so the customers kept on this computer "
                                         "cannot be opened. Nothing was changed. Start the later "
                                         "version."));
    if (version != newestVersion || lines.size() != 6 || !lines.last().isEmpty())
        return damaged();
    const auto limits = limitsIn(lines.at(1));
    if (!limits)
        return damaged();
    Content content{
        *limits, QByteArray::fromHex(lines.at(2)), QByteArray::fromHex(lines.at(3)), {}};
    content.header = headerOf(content.limits, content.salt);
    const QByteArray whole = content.header + content.sealed.toHex() + '\n';
    if (content.salt.size() != crypto_pwhash_SALTBYTES ||
        content.sealed.size() != SecretKey::size + Cipher::overhead ||
        text != whole + checksum(whole) + '\n')
        return damaged();
    return content;
}

} // namespace

QString path(const QString &folder)
{
    return QDir(folder).filePath(u"store.key"_s);
}

bool exists(const QString &folder)
{
    return QFile::exists(path(folder));
}

Result<SecretKey> unlock(const QString &folder, const QString &passphrase)
{
    readySodium();
    QFile file(path(folder));
    if (!file.open(QIODevice::ReadOnly))
        return Failure{u"key.unreadable"_s,
                       QCoreApplication::translate(
                           "KeyFile", "\"%1\" cannot be read: %2. The customers kept on this "
                                      "computer cannot be opened. Make the file readable and try "
                                      "again.")
                           .arg(QDir::toNativeSeparators(file.fileName()), file.errorString())};
    const auto content = parse(file.read(longestFile));
    if (!content)
        return content.failure();
    const auto wrapping = derive(passphrase, content->salt, content->limits);
    if (!wrapping)
        return tooLittleMemory();
    auto opened = Cipher(*wrapping).open(content->sealed, content->header);
    if (!opened)
        return failure("key.wrongPassphrase",
                       QT_TRANSLATE_NOOP("KeyFile",
                                         "This is not the passphrase, so the customers kept on "
                                         "this computer stay closed. Type it again, and mind "
                                         "capital letters and the keyboard's language."));
    const auto key = SecretKey::fromBytes(*opened);
    sodium_memzero(opened->data(), sodiumSize(*opened));
    return *key;
}

std::optional<Failure> write(const QString &folder, const SecretKey &key, const QString &passphrase)
{
    readySodium();
    if (passphrase.normalized(QString::NormalizationForm_C).size() < shortestPassphrase)
        return Failure{u"key.shortPassphrase"_s,
                       QCoreApplication::translate("KeyFile",
                                                   "The passphrase must have at least %n "
                                                   "characters. Nothing was changed. Type a longer "
                                                   "one.",
                                                   nullptr, shortestPassphrase)};
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(salt.data(), sodiumSize(salt));
    const auto wrapping = derive(passphrase, salt, chosen);
    if (!wrapping)
        return tooLittleMemory();
    const QByteArray header = headerOf(chosen, salt);
    QByteArray plain = key.bytes();
    const QByteArray whole = header + Cipher(*wrapping).seal(plain, header).toHex() + '\n';
    sodium_memzero(plain.data(), sodiumSize(plain));
    if (const auto failed = writePrivately(path(folder), whole + checksum(whole) + '\n'))
        return Failure{u"key.unwritable"_s, failed->text};
    return std::nullopt;
}

std::optional<Failure> remove(const QString &folder)
{
    QFile file(path(folder));
    if (!file.exists() || file.remove())
        return std::nullopt;
    return Failure{u"key.unwritable"_s,
                   QCoreApplication::translate("KeyFile",
                                               "\"%1\" cannot be removed: %2. The passphrase goes "
                                               "on being asked for. Make the folder writable and "
                                               "try again.")
                       .arg(QDir::toNativeSeparators(file.fileName()), file.errorString())};
}

} // namespace App::KeyFile
