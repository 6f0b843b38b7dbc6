#pragma once

#include "support/longlanguage.h"
#include "window/language.h"

namespace Support {

/// Speaks a language while it lives, as the program does; "xx" is the long one that nobody speaks.
class Speech
{
public:
    explicit Speech(const QString &language);
    ~Speech();

private:
    App::Language m_language;
    LongLanguage m_long;
};

} // namespace Support
