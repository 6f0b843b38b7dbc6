#pragma once

#include "contract/fieldpath.h"

class QWidget;

namespace Forms {

class CustomerModel;
class FieldEditor;
struct Field;

/// The editor for a field's kind of value: the only place that knows which editor a kind has.
/// Rows have none; they are edited by RowsEditor.
FieldEditor *makeFieldEditor(const Field &field, const FieldPath &path, CustomerModel &model,
                             QWidget *parent);

} // namespace Forms
