#include "torture/recordtexts.h"

using namespace Qt::StringLiterals;

namespace Support {

QMap<QString, QString> textsOf(const Forms::Record &record)
{
    QMap<QString, QString> texts = record.values();
    for (auto list = record.rows().cbegin(); list != record.rows().cend(); ++list)
        for (int row = 0; row < list->size(); ++row)
            for (auto field = list->at(row).cbegin(); field != list->at(row).cend(); ++field)
                texts.insert(u"%1[%2].%3"_s.arg(list.key()).arg(row).arg(field.key()), *field);
    return texts;
}

} // namespace Support
