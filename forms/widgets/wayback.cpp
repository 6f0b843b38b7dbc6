#include "widgets/wayback.h"

#include "widgets/customermodel.h"

namespace Forms {

bool leadsBeyondKind(CustomerModel &model)
{
    const QUndoStack *steps = model.history().activeStack();
    if (!steps) // locked
        return model.hasHistory();
    for (int i = 0; i < steps->count(); ++i)
        if (steps->command(i)->id() != KindStepId)
            return true;
    return false;
}

} // namespace Forms
