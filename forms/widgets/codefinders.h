#pragma once

#include "contract/codefinder.h"

#include <map>

namespace Forms {

/// The finder of each set of codes, made when first asked for and shared by all boxes of a form.
class CodeFinders
{
public:
    const CodeFinder &of(CodeSet set, const Classifier &installed) const
    {
        auto found = m_finders.find(set);
        if (found == m_finders.end())
            found = m_finders.emplace(set, CodeFinder(set, installed, QLocale())).first;
        return found->second;
    }
    void clear() { m_finders.clear(); }

private:
    mutable std::map<CodeSet, CodeFinder> m_finders;
};

} // namespace Forms
