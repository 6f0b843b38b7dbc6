#pragma once

#include "checks/finding.h"

#include <QSet>

#include <functional>
#include <optional>

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

    /// Rows have moved: gives each known row of a list its new index, or none where it is gone.
    void renumber(const QString &list, const std::function<std::optional<int>(int)> &newIndex);

private:
    QSet<FieldPath> m_shown;
    QSet<FieldPath> m_left;
    FieldPath m_typing;
};

} // namespace Forms
