#pragma once

#include "contract/fieldnames.h"
#include "window/translations.h"

namespace Support {

/// What fields are called in every language of the program.
inline const Forms::FieldNames &fieldNames()
{
    static const Forms::FieldNames all([](const char *source) {
        static App::Translations translations;
        return translations.of("Catalogue", source);
    });
    return all;
}

} // namespace Support
