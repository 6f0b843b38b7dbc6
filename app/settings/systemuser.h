#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace App {

/// The name under which the user is logged in, as the environment tells it; empty where it tells
/// none.
QString
systemUser(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

} // namespace App
