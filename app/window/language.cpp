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

} // namespace

Language::Language() = default;
Language::~Language() = default;

QStringList Language::available()
{
    QStringList languages = {u"en"_s};
    const QStringList files = QDir(folder).entryList({u"intake_*.qm"_s});
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
    if (locale.language() == QLocale::English)
        return;
    const auto load = [&](const QString &name, const QString &from) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(locale, name, u"_"_s, from) &&
            QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
    };
    load(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"intake"_s, folder);
}

} // namespace App
