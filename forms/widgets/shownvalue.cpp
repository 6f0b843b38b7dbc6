#include "widgets/shownvalue.h"

#include "contract/catalogue.h"
#include "widgets/customermodel.h"
#include "widgets/tristateeditor.h"

using namespace Qt::StringLiterals;

namespace Forms {

QString shownValue(const CustomerModel &model, const FieldPath &path)
{
    const Field *field = Catalogue::field(path);
    if (!field)
        return {};
    const QString value = model.record().value(path);
    switch (field->kind) {
    case ValueKind::Code:
    case ValueKind::Enumeration:
        return value.isEmpty() ? value : model.finder(field->codes).shown(value);
    case ValueKind::Boolean:
        return value == u"true"    ? TriStateEditor::tr("Yes")
               : value == u"false" ? TriStateEditor::tr("No")
                                   : value;
    case ValueKind::Choices: {
        QStringList names;
        for (const QString &code : model.record().choices(field->name))
            names.append(model.finder(field->codes).shown(code));
        return names.join(u", "_s);
    }
    case ValueKind::LongText:
        return value.simplified();
    default:
        return value;
    }
}

} // namespace Forms
