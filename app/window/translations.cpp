#include "window/translations.h"

#include "window/language.h"

#include <QTranslator>

namespace App {

Translations::Translations() = default;
Translations::~Translations() = default;

QStringList Translations::of(const char *context, const char *source)
{
    if (m_translators.empty())
        m_translators = Language::everyTranslation();
    QStringList texts;
    for (const auto &translator : m_translators)
        if (const QString text = translator->translate(context, source); !text.isEmpty())
            texts.append(text);
    return texts;
}

} // namespace App
