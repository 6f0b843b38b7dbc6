#pragma once

#include "contract/result.h"
#include "submission/credentials.h"

#include <QByteArray>

/// What of a connection's credentials nobody may read, as the store keeps it sealed under the
/// connection's name. The way of signing in and the user are no secret: ConnectionProfile has them.
namespace App {

class Store;
struct ConnectionProfile;

/// Whether nothing is left to enter before one could sign in with these. Says nothing of whether
/// they can be read, as Credentials::appliedTo does.
bool isComplete(const Credentials &credentials);

/// The secret part as CBOR; empty where there is none.
QByteArray packedSecret(const Credentials &credentials);
/// What was packed, without a user; no credentials where it is nothing of that kind.
Credentials unpackedSecret(const QByteArray &packed);

/// What a connection signs in with, made of its packed secret. Failure credentials.missing where it
/// needs one that is not there, or that was entered for another way of signing in.
Forms::Result<Credentials> credentialsFrom(const QByteArray &packed,
                                           const ConnectionProfile &profile);
/// The same, read from the store: also fails as Store::secret does. Blocks as the store does.
Forms::Result<Credentials> credentialsOf(Store &store, const ConnectionProfile &profile);

} // namespace App
