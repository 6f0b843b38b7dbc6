#pragma once

#include "contract/record.h"

#include <QByteArray>
#include <QJsonObject>

namespace Support {

/// A valid request with only what is mandatory, to be broken in one place.
QJsonObject minimalCustomer(Forms::CustomerKind kind);
/// A valid request with every field of its kind.
QJsonObject fullCustomer(Forms::CustomerKind kind);

/// An object with a member set, or taken out where the value is undefined.
QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value);
/// The same for a member of a row.
QJsonObject withInRow(QJsonObject object, const QString &list, int row, const QString &name,
                      const QJsonValue &value);

QByteArray toBody(const QJsonObject &object);

} // namespace Support
