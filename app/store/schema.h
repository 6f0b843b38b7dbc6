#pragma once

#include <QList>
#include <QStringList>

namespace App::Schema {

/// The statements that lead from each version of the store to the next, the first from an empty
/// file to version 1. What is written here is never changed afterwards: a new version is one more
/// list.
const QList<QStringList> &migrations();

} // namespace App::Schema
