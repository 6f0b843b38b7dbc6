#include "store/issealed.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace App {

bool isSealed(const QString &folder)
{
    if (!Database::exists(folder))
        return false;
    const auto database = Database::open(folder);
    if (!database)
        return true;
    const auto sealed =
        (*database)->value(u"SELECT EXISTS (SELECT 1 FROM fact) OR EXISTS (SELECT 1 FROM record) "
                           "OR EXISTS (SELECT 1 FROM history WHERE who IS NOT NULL)"_s);
    return !sealed || sealed.value()->toBool();
}

} // namespace App
