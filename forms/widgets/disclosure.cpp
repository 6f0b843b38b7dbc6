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

void Disclosure::follow(const RowMove &move)
{
    const auto followed = [&](const QSet<FieldPath> &paths) {
        QSet<FieldPath> kept;
        for (const FieldPath &path : paths)
            if (const auto place = move.follow(path))
                kept.insert(*place);
        return kept;
    };
    m_shown = followed(m_shown);
    m_left = followed(m_left);
    m_typing = move.follow(m_typing).value_or(FieldPath());
}

} // namespace Forms
