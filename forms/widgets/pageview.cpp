#include "widgets/pageview.h"

#include "checks/finding.h"
#include "contract/field.h"
#include "contract/fieldpath.h"
#include "widgets/customermodel.h"
#include "widgets/fieldeditor.h"
#include "widgets/fieldline.h"

#include <algorithm>

namespace Forms::PageView {

bool isOnForm(const Field &field, const CustomerModel &model)
{
    // A value that was loaded is shown even where a connection does not ask for its field.
    const bool isHidden = field.need == Need::BySetting &&
                          model.rules().businessUnit == BusinessUnitUse::Hidden &&
                          !model.record().holds(FieldPath(field.name));
    return field.appliesTo(model.kind()) && !isHidden;
}

bool isCalledFor(const Field &field, const FieldPath &path, const CustomerModel &model)
{
    if (model.rules().isNeeded(field, Rules::nameOf(path)) || model.record().holds(path))
        return true;
    if (field.kind == ValueKind::Rows && model.record().rowCount(field.name) > 0)
        return true;
    return model.shownAt(path) != nullptr;
}

bool arrange(const QList<FieldLine *> &lines, Optional optional, const CustomerModel &model)
{
    bool isAnyOnPage = false;
    for (FieldLine *line : lines) {
        const FieldEditor &editor = *line->editor();
        const bool stays = optional == Optional::Shown ||
                           (optional == Optional::Kept && line->isOnPage()) ||
                           isCalledFor(editor.field(), editor.path(), model) || hasFocus(*line);
        line->setOnPage(stays);
        isAnyOnPage = isAnyOnPage || stays;
    }
    return isAnyOnPage;
}

bool hasFocus(const QWidget &part)
{
    return part.isAncestorOf(part.window()->focusWidget());
}

} // namespace Forms::PageView
