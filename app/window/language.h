#pragma once

#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace App {

/// The language that the program speaks: English, or one of its translations.
class Language
{
public:
    Language();
    ~Language();

    /// The languages to choose from, as in "en", "lt".
    static QStringList available();
    /// What a language calls itself: "Lietuvių".
    static QString ownName(const QString &language);
    /// The program's own texts in all of its languages, freshly read from its files.
    static std::vector<std::unique_ptr<QTranslator>> everyTranslation();

    /// Speaks a language from now on; an empty one is the system's, or English where the system's is
    /// none of ours. Widgets that exist already keep their words, so the window is made anew
    /// afterwards.
    void speak(const QString &language);

private:
    void load(const QString &name, const QString &from);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace App
