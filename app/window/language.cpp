#include "window/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace App {

namespace {

constexpr QLatin1StringView folder(":/i18n");

/// The first language that a locale asks for and that the program has; English where it has none.
QString spokenIn(const QLocale &locale)
{
    const QStringList available = Language::available();
    for (const QString &asked : locale.uiLanguages())
        if (const QString language = asked.section(u'-', 0, 0); available.contains(language))
            return language;
    return u"en"_s;
}

} // namespace

Language::Language() = default;
Language::~Language() = default;

QStringList Language::available()
{
    QStringList languages;
    const QStringList files = QDir(folder).entryList({u"intake_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        languages.append(file.section(u'_', 1).section(u'.', 0, 0));
    return languages;
}

QString Language::ownName(const QString &language)
{
    QString name = QLocale(language).nativeLanguageName();
    if (language == u"en")
        name = u"English"_s;
    return name.left(1).toUpper() + name.mid(1);
}

std::vector<std::unique_ptr<QTranslator>> Language::everyTranslation()
{
    std::vector<std::unique_ptr<QTranslator>> translators;
    for (const QString &language : available()) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(u"intake_"_s + language, folder))
            translators.push_back(std::move(translator));
    }
    return translators;
}

void Language::speak(const QString &language)
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    const QLocale system = QLocale::system();
    // A chosen language keeps the country's way of writing dates where it is the system's own.
    const bool isSystems = language.isEmpty() || system.name().startsWith(language);
    const QLocale locale = isSystems ? system : QLocale(language);
    QLocale::setDefault(locale);
    const QString spoken = spokenIn(language.isEmpty() ? system : QLocale(language));
    // What Qt says itself comes with Qt for most languages and with the program for the others.
    load(u"qtbase_"_s + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"qt_"_s + spoken, folder);
    // English is in the sources, but with one text for one thing and for many.
    load(u"intake_"_s + spoken, folder);
}

void Language::load(const QString &name, const QString &from)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(name, from) && QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

} // namespace App
