#pragma once

#include <sodium.h>

#include <QByteArray>

namespace App {

/// Makes libsodium ready; to be called before the first of its functions, from any thread, as often
/// as one likes. Ends the program where it cannot be had: nothing secret is kept without it.
void readySodium();

/// The bytes as libsodium takes them.
const unsigned char *sodiumBytes(const QByteArray &bytes);
unsigned char *sodiumBytes(QByteArray &bytes);

/// How many bytes, as libsodium takes it.
size_t sodiumSize(const QByteArray &bytes);

} // namespace App
