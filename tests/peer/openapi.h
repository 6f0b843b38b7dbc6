#pragma once

#include <QByteArray>

namespace Peer {

/// The endpoint as an OpenAPI 3.1 document, written from the catalogue: what a request body must
/// look like, in words that programs which are not ours understand. Ends with a line feed.
QByteArray openApiDocument();

} // namespace Peer
