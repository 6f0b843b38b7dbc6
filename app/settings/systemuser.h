#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace App {

/// The name under which the user is logged in, as the environment tells it, or else the owner of the
/// home folder; empty where the system knows neither.
QString
systemUser(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

} // namespace App
