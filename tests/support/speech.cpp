#include "support/speech.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Support {

Speech::Speech(const QString &language)
{
    const bool isLong = language == u"xx";
    m_language.speak(isLong ? u"en"_s : language);
    if (isLong)
        QCoreApplication::installTranslator(&m_long);
}

Speech::~Speech()
{
    QLocale::setDefault(QLocale::system());
}

} // namespace Support
