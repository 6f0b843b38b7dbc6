#include "settings/rekeyfields.h"

#include "checks/rules.h"
#include "contract/catalogue.h"

using namespace Qt::StringLiterals;
using namespace Forms;

namespace App {

QStringList RekeyFields::all()
{
    return {u"firstName"_s,
            u"lastName"_s,
            u"title"_s,
            u"nationalCode"_s,
            u"birthDate"_s,
            u"establishmentDate"_s,
            u"listBusinessEntityDocument.documentNumber"_s};
}

QList<FieldPath> RekeyFields::filled(const Record &sent, const QStringList &chosen)
{
    QList<FieldPath> paths;
    const auto add = [&](const FieldPath &path) {
        const QString name = Rules::nameOf(path);
        if (chosen.contains(name) && all().contains(name) && sent.holds(path))
            paths.append(path);
    };
    for (const Field &field : Catalogue::fields()) {
        add(FieldPath(field.name));
        for (int row = 0; row < sent.rowCount(field.name); ++row)
            for (const Field &part : field.rowFields)
                add(FieldPath(field.name, row, part.name));
    }
    return paths;
}

} // namespace App
