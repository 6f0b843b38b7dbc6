#include "widgets/shownvalue.h"

#include "contract/catalogue.h"
#include "contract/codenames.h"
#include "contract/startvalues.h"
#include "widgets/customermodel.h"

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

QString shownText(const CustomerModel &model, const Field &field, const QString &text)
{
    switch (field.kind) {
    case ValueKind::Code:
    case ValueKind::Enumeration:
    case ValueKind::Choices:
        return model.finder(field.codes).shown(text);
    case ValueKind::Boolean:
        return CodeNames::shownAnswer(text);
    case ValueKind::LongText:
        return text.simplified();
    default:
        return text;
    }
}

} // namespace

QString shownValue(const CustomerModel &model, const Field &field, const QStringList &value)
{
    QStringList names;
    for (const QString &text : value)
        names.append(shownText(model, field, text));
    return names.join(u", "_s);
}

QString shownValue(const CustomerModel &model, const FieldPath &path)
{
    const Field *field = Catalogue::field(path);
    return field ? shownValue(model, *field, StartValues::valueAt(model.record(), path))
                 : QString();
}

} // namespace Forms
