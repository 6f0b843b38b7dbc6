#pragma once

#include "contract/result.h"

#include <QNetworkRequest>

class QNetworkReply;

namespace App {

struct Credentials;

/// What all requests of this program have in common, and all answers. Sends nothing itself.
namespace HttpExchange {

/// A request for JSON that follows no redirect and takes no password from elsewhere. Fails where
/// the credentials do.
Forms::Result<QNetworkRequest> requestTo(const QUrl &url, const Credentials &credentials);

/// Whether an answer that has ended is one from its head to its end, whatever its status; `length`
/// is how many bytes of its body came.
bool isWhole(const QNetworkReply &reply, qsizetype length);

} // namespace HttpExchange

} // namespace App
