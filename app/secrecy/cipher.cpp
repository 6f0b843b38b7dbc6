#include "secrecy/cipher.h"

#include "secrecy/sodium.h"

namespace App {

namespace {

constexpr int nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;

} // namespace

static_assert(SecretKey::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(Cipher::overhead == nonceSize + crypto_aead_xchacha20poly1305_ietf_ABYTES);

Cipher::Cipher(const SecretKey &key) : m_key(key)
{
    Q_ASSERT(!key.isNull());
}

QByteArray Cipher::seal(const QByteArray &plain, const QByteArray &about) const
{
    QByteArray sealed(overhead + plain.size(), Qt::Uninitialized);
    unsigned char *nonce = sodiumBytes(sealed);
    // 24 random bytes do not meet again, whatever number of processes writes to one store.
    randombytes_buf(nonce, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        nonce + nonceSize, nullptr, sodiumBytes(plain), sodiumSize(plain), sodiumBytes(about),
        sodiumSize(about), nullptr, nonce, m_key.m_memory.get());
    return sealed;
}

std::optional<QByteArray> Cipher::open(const QByteArray &sealed, const QByteArray &about) const
{
    if (sealed.size() < overhead)
        return std::nullopt;
    QByteArray plain(sealed.size() - overhead, Qt::Uninitialized);
    const unsigned char *nonce = sodiumBytes(sealed);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        sodiumBytes(plain), nullptr, nullptr, nonce + nonceSize,
        sodiumSize(sealed) - static_cast<size_t>(nonceSize), sodiumBytes(about), sodiumSize(about),
        nonce, m_key.m_memory.get());
    if (failed != 0)
        return std::nullopt;
    return plain;
}

} // namespace App
