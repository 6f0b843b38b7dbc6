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

/// The first language that a locale asks for and that the program has; empty where it has none.
QString askedBy(const QLocale &locale)
{
    const QStringList available = Language::available();
    for (const QString &asked : locale.uiLanguages())
        if (const QString language = asked.section(u'-', 0, 0); available.contains(language))
            return language;
    return {};
}

/// Whether a locale writes days in a language. The system's may be called by the language of its
/// messages and write them in another one, as under LC_ALL=C.
bool writesDaysIn(const QLocale &locale, const QString &language)
{
    const QLocale own(language);
    for (int month = 1; month <= 12; ++month)
        if (locale.monthName(month) != own.monthName(month))
            return false;
    return true;
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
    const QString asked = askedBy(language.isEmpty() ? system : QLocale(language));
    // The country's way of writing dates stays where it is in the language that is spoken, or where
    // the country's language is none of ours.
    const bool isSystems = asked.isEmpty() || writesDaysIn(system, asked);
    QLocale::setDefault(isSystems ? system : QLocale(asked));
    const QString spoken = asked.isEmpty() ? u"en"_s : asked;
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
