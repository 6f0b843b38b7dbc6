#include "widgets/disclosure.h"

namespace Forms {

Findings Disclosure::select(const Findings &all)
{
    Findings visible;
    QSet<FieldPath> shown;
    for (const Finding &finding : all) {
        const bool wasLeft = m_left.contains(finding.path) && m_typing != finding.path;
        if (finding.timing == Timing::AtOnce || m_shown.contains(finding.path) ||
            (finding.timing == Timing::OnLeaving && wasLeft)) {
            visible.append(finding);
            shown.insert(finding.path);
        }
    }
    m_shown = shown;
    return visible;
}

void Disclosure::typed(const FieldPath &path)
{
    m_typing = path;
}

void Disclosure::left(const FieldPath &path)
{
    m_left.insert(path);
    if (m_typing == path)
        m_typing = {};
}

void Disclosure::reveal(const Findings &all)
{
    for (const Finding &finding : all)
        m_shown.insert(finding.path);
}

void Disclosure::forget()
{
    m_shown.clear();
    m_left.clear();
    m_typing = {};
}

void Disclosure::renumber(const QString &list,
                          const std::function<std::optional<int>(int)> &newIndex)
{
    const auto renumbered = [&](const QSet<FieldPath> &paths) {
        QSet<FieldPath> kept;
        for (const FieldPath &path : paths) {
            if (path.field() != list || !path.isInRow())
                kept.insert(path);
            else if (const auto index = newIndex(path.row()))
                kept.insert(FieldPath(list, *index, path.rowField()));
        }
        return kept;
    };
    m_shown = renumbered(m_shown);
    m_left = renumbered(m_left);
}

} // namespace Forms
