#pragma once

#include <QByteArray>
#include <QMetaType>

#include <memory>
#include <optional>

namespace App {

/// A secret of 32 bytes from which the store's keys are derived. Lies in guarded memory that is
/// neither swapped out nor dumped and is wiped with the last copy; never writes itself anywhere.
class SecretKey
{
public:
    static constexpr int size = 32;

    /// What a derived key is used for: one key never does two things. Stored data depends on the
    /// numbers.
    enum class Purpose : quint64 {
        Records = 1,
        Marks = 2,
        Secrets = 3,
        History = 4,
        Ledger = 5,
        Templates = 6
    };

    /// No key.
    SecretKey() = default;
    /// A new key.
    static SecretKey random();
    /// The key of exactly 32 bytes; nothing for any other number. The caller wipes its bytes.
    static std::optional<SecretKey> fromBytes(const QByteArray &bytes);

    bool isNull() const { return !m_memory; }
    /// A copy in common memory, only for handing to a keyring or sealing into a key file, and to be
    /// wiped after that. Empty where the key is null.
    QByteArray bytes() const;

    /// The key for one purpose, from which neither this one nor another purpose's can be found
    /// (crypto_kdf). Null where this one is.
    SecretKey derive(Purpose purpose) const;
    /// Keyed BLAKE2b of the message, 32 bytes: equal for equal messages, and telling nothing of them
    /// to whoever lacks the key. Not for a null key.
    QByteArray hash(const QByteArray &message) const;

    /// Compared in the same time wherever the difference is.
    friend bool operator==(const SecretKey &left, const SecretKey &right);

private:
    friend class Cipher;

    using Memory = std::shared_ptr<unsigned char>;
    explicit SecretKey(Memory memory) : m_memory(std::move(memory)) {}
    /// Fills new memory by the function and makes it read-only.
    template<typename Fill>
    static SecretKey filledBy(const Fill &fill);

    Memory m_memory;
};

} // namespace App

Q_DECLARE_METATYPE(App::SecretKey)
