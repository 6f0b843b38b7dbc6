#pragma once

namespace Forms {

class CustomerModel;

/// What QUndoCommand::id() says of a step that only makes the customer one of another kind.
constexpr int kindStepId = 2;

/// Whether undo or redo leads to anything but another kind of the customer in the form.
bool leadsBeyondKind(CustomerModel &model);

} // namespace Forms
