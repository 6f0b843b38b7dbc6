#include "secrecy/secretkey.h"

#include "secrecy/sodium.h"

#include <cstring>

namespace App {

static_assert(SecretKey::size == crypto_kdf_KEYBYTES);
static_assert(SecretKey::size == crypto_generichash_KEYBYTES);

namespace {

// Part of every derived key: what other programs derive from the same bytes is something else.
constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "IntakeV1";

} // namespace

template<typename Fill>
SecretKey SecretKey::filledBy(const Fill &fill)
{
    readySodium();
    auto *bytes = static_cast<unsigned char *>(sodium_malloc(size));
    Q_CHECK_PTR(bytes);
    fill(bytes);
    sodium_mprotect_readonly(bytes);
    return SecretKey(Memory(bytes, sodium_free)); // sodium_free wipes
}

SecretKey SecretKey::random()
{
    return filledBy([](unsigned char *target) { randombytes_buf(target, size); });
}

std::optional<SecretKey> SecretKey::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != size)
        return std::nullopt;
    return filledBy([&](unsigned char *target) { std::memcpy(target, bytes.constData(), size); });
}

QByteArray SecretKey::bytes() const
{
    if (isNull())
        return {};
    return QByteArray(reinterpret_cast<const char *>(m_memory.get()), size);
}

SecretKey SecretKey::derive(Purpose purpose) const
{
    if (isNull())
        return {};
    return filledBy([&](unsigned char *target) {
        crypto_kdf_derive_from_key(target, size, static_cast<quint64>(purpose), context,
                                   m_memory.get());
    });
}

QByteArray SecretKey::hash(const QByteArray &message) const
{
    Q_ASSERT(!isNull());
    QByteArray result(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(sodiumBytes(result), sodiumSize(result), sodiumBytes(message),
                       static_cast<quint64>(message.size()), m_memory.get(), size);
    return result;
}

bool operator==(const SecretKey &left, const SecretKey &right)
{
    if (left.isNull() || right.isNull())
        return left.isNull() == right.isNull();
    return sodium_memcmp(left.m_memory.get(), right.m_memory.get(), SecretKey::size) == 0;
}

} // namespace App
