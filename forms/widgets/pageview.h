#pragma once

#include <QList>

class QWidget;

namespace Forms {

class CustomerModel;
class FieldLine;
class FieldPath;
struct Field;

/// Which fields stand on the page: all of the form's, or only those that are called for. Judges no
/// value.
namespace PageView {

/// What to do with lines that are not called for.
enum class Optional {
    Shown,  ///< they stand on the page
    Kept,   ///< those that stand there stay: nothing goes while somebody works at the customer
    LeftOut ///< they go, but for the one that has the focus
};

/// Whether a field at the top is on the form at all, for the kind and the connection.
bool isOnForm(const Field &field, const CustomerModel &model);

/// Whether a field is called for: it is needed, holds something, or has a finding that is shown. A
/// list of rows is where any of its rows is, too.
bool isCalledFor(const Field &field, const FieldPath &path, const CustomerModel &model);

/// Puts lines on the page or leaves them out; whether any stands there now.
bool arrange(const QList<FieldLine *> &lines, Optional optional, const CustomerModel &model);

/// Whether a part of the page has the focus, also while another window has the keyboard.
bool hasFocus(const QWidget &part);

} // namespace PageView

} // namespace Forms
