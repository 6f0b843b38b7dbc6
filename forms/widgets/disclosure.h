#pragma once

#include "checks/finding.h"
#include "widgets/rowmove.h"

#include <QSet>

namespace Forms {

/// Which findings may be seen by now: what is wrong at once, a wrong value once its field was left,
/// an empty mandatory field once Submit was tried. Never decides what is wrong.
class Disclosure
{
public:
    /// The findings to show; a field that shows one keeps showing until it is right.
    Findings select(const Findings &all);

    /// The field is being typed into: no new finding shows there until it is left.
    void typed(const FieldPath &path);
    void left(const FieldPath &path);
    /// Everything that is wrong now may be seen: after Submit and after loading.
    void reveal(const Findings &all);
    /// As on a new form: nothing shows.
    void forget();

    /// What was seen of a list's rows follows them.
    void follow(const RowMove &move);

private:
    QSet<FieldPath> m_shown;
    QSet<FieldPath> m_left;
    FieldPath m_typing;
};

} // namespace Forms
