#pragma once

#include <QJsonObject>

namespace Peer {

/// The JSON Schemas (draft 2020-12) of the OpenAPI document by name, those of customers and rows
/// written from the catalogue.
QJsonObject schemas();

/// A reference to one of them.
QJsonObject reference(const QString &schema);

} // namespace Peer
