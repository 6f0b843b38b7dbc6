#include "secrecy/sodium.h"

#include <QtGlobal>

namespace App {

void readySodium()
{
    static const bool ready = sodium_init() >= 0; // 1 says that it was ready before
    if (!ready)
        qFatal("libsodium cannot be used on this machine.");
}

const unsigned char *sodiumBytes(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *sodiumBytes(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

size_t sodiumSize(const QByteArray &bytes)
{
    return static_cast<size_t>(bytes.size());
}

} // namespace App
