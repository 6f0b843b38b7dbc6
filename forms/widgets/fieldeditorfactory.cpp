#include "widgets/fieldeditorfactory.h"

#include "contract/field.h"
#include "widgets/choiceeditor.h"
#include "widgets/choiceseditor.h"
#include "widgets/dateeditor.h"
#include "widgets/longtexteditor.h"
#include "widgets/numbereditor.h"
#include "widgets/texteditor.h"
#include "widgets/tristateeditor.h"

namespace Forms {

FieldEditor *makeFieldEditor(const Field &field, const FieldPath &path, CustomerModel &model,
                             QWidget *parent)
{
    switch (field.kind) {
    case ValueKind::Text:
        return new TextEditor(field, path, model, parent);
    case ValueKind::LongText:
        return new LongTextEditor(field, path, model, parent);
    case ValueKind::Date:
        return new DateEditor(field, path, model, parent);
    case ValueKind::Code:
    case ValueKind::Enumeration:
        return new ChoiceEditor(field, path, model, parent);
    case ValueKind::Choices:
        return new ChoicesEditor(field, path, model, parent);
    case ValueKind::Boolean:
        return new TriStateEditor(field, path, model, parent);
    case ValueKind::Integer:
    case ValueKind::BigInteger:
    case ValueKind::Decimal:
        return new NumberEditor(field, path, model, parent);
    case ValueKind::Rows:
        break;
    }
    return nullptr;
}

} // namespace Forms
