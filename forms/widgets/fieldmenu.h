#pragma once

#include "contract/field.h"

#include <QCoreApplication>

class QMenu;

namespace Forms {

class CustomerModel;
class FieldEditor;

/// The menu of a field: what its box offers by itself, such as copying, and what of its value goes
/// to new customers. Where that is not possible the commands are there, off, with the reason.
class FieldMenu
{
    Q_DECLARE_TR_FUNCTIONS(Forms::FieldMenu)

public:
    static QMenu *make(FieldEditor &editor, CustomerModel &model);

private:
    static QString useText(CustomerKind kind);
    static QString forgetText(CustomerKind kind);
};

} // namespace Forms
