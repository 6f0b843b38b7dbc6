#pragma once

namespace Forms {

class CustomerModel;
class FieldPath;
struct Field;

/// Which fields stand on the page. Judges no value.
namespace PageView {

/// Whether a field at the top is on the form at all, for the kind and the connection.
bool isOnForm(const Field &field, const CustomerModel &model);

/// Whether a field is called for: it is needed, holds something, or has a finding that is shown. A
/// list of rows is where any of its rows is, too.
bool isCalledFor(const Field &field, const FieldPath &path, const CustomerModel &model);

} // namespace PageView

} // namespace Forms
