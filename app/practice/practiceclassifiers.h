#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace App {

/// The code lists of the installation that the practice server plays. Its risk management
/// categories are all that it takes; its other open lists are examples.
namespace PracticeClassifiers {

/// The codes of a classifier; nothing where the contract names no such classifier. Classifiers
/// that the form does not use are there and empty.
std::optional<QStringList> codes(const QString &name);

/// The answer to `GET /classifier/{name}`: a JSON array of objects with `code` and `name`.
std::optional<QByteArray> list(const QString &name);

} // namespace PracticeClassifiers

} // namespace App
