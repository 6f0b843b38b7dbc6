#pragma once

#include "secrecy/secretkey.h"

#include <QByteArray>

#include <optional>

namespace App {

/// Seals bytes so that whoever lacks the key can neither read nor change nor move them
/// (XChaCha20-Poly1305). Never says why something does not open: that would help only a forger.
class Cipher
{
public:
    /// How many bytes longer sealed is than plain: the nonce in front, the mark at the end.
    static constexpr int overhead = 24 + 16;

    /// The key must not be null.
    explicit Cipher(const SecretKey &key);

    /// The plain bytes under a nonce of their own, bound to what they are about, such as a record's
    /// id and revision: they open beside nothing else. What they are about is not in the result.
    QByteArray seal(const QByteArray &plain, const QByteArray &about) const;
    /// The plain bytes; nothing where these were altered, cut off, are about something else, or were
    /// sealed with another key.
    std::optional<QByteArray> open(const QByteArray &sealed, const QByteArray &about) const;

private:
    SecretKey m_key;
};

} // namespace App
