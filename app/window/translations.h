#pragma once

#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace App {

/// What a text of the program's is in all of its translations, whichever language it speaks just
/// now. The files are read when something is first asked. It never changes what the program speaks.
class Translations
{
public:
    Translations();
    ~Translations();

    /// The translations that a source text has; none where it has none.
    QStringList of(const char *context, const char *source);

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace App
