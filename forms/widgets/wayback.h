#pragma once

namespace Forms {

class CustomerModel;

/// What QUndoCommand::id() says of the steps that may become one with the next, or are told apart.
enum StepId {
    TypingStepId = 1,
    KindStepId,      ///< only makes the customer one of another kind
    BeginningStepId, ///< another customer, and what belongs to how it begins
};

/// Whether undo or redo leads to anything but another kind of the customer in the form.
bool leadsBeyondKind(CustomerModel &model);

} // namespace Forms
