#pragma once

#include "support/formwindow.h"

#include <QLocale>

#include <memory>

namespace Support {

/// A clerk at the real window, whose computer writes as a locale does, with an empty customer. The
/// window is made anew only where the locale is another one.
class LocaleClerk
{
public:
    FormWindow &in(const QLocale &locale)
    {
        if (!m_clerk || m_locale != locale) {
            m_clerk.reset();
            QLocale::setDefault(locale);
            m_clerk = std::make_unique<FormWindow>();
            m_locale = locale;
        }
        m_clerk->model().startOver({});
        return *m_clerk;
    }
    void goHome() { m_clerk.reset(); }

private:
    QLocale m_locale;
    std::unique_ptr<FormWindow> m_clerk;
};

} // namespace Support
