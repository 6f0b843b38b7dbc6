#include "window/runwindow.h"

#include "commandline/commandlineoptions.h"
#include "window/firstpaint.h"
#include "window/language.h"
#include "window/look.h"
#include "window/mainwindow.h"
#include "window/workplace.h"

#include <QApplication>

#include <memory>

namespace App {

namespace {

/// Makes the window, and makes it anew when the language changes; the workplace stays.
class WindowKeeper : public QObject
{
public:
    WindowKeeper(QApplication &application, Workplace &workplace)
        : m_application(application), m_workplace(workplace)
    {
        speak();
        Look::apply(application, workplace.settings().theme());
        makeWindow();
    }

    MainWindow &window() { return *m_window; }

private:
    /// Speaks the language of the settings, in what the workplace keeps for the windows too: the
    /// name of the built-in connection and the names of codes.
    void speak()
    {
        m_language.speak(m_workplace.settings().language());
        m_workplace.speakAnew();
    }

    void makeWindow()
    {
        const bool replaces = m_window != nullptr;
        auto window = std::make_unique<MainWindow>(m_workplace);
        connect(window.get(), &MainWindow::themeAsked, this, [this](int theme) {
            m_workplace.settings().setTheme(static_cast<Theme>(theme));
            Look::apply(m_application, static_cast<Theme>(theme));
        });
        connect(
            window.get(), &MainWindow::languageAsked, this,
            [this](const QString &language) {
                m_workplace.settings().setLanguage(language);
                speak();
                makeWindow();
            },
            Qt::QueuedConnection);
        if (replaces)
            window->setGeometry(m_window->geometry());
        else
            connect(new FirstPaint(window.get()), &FirstPaint::happened, this,
                    &WindowKeeper::beginWork);
        window->show();
        m_window = std::move(window);
    }

    /// What the first paint need not wait for.
    void beginWork()
    {
        m_workplace.vault().open();
        connect(&m_workplace, &Workplace::profileChanged, &m_workplace,
                &Workplace::loadClassifiers);
        m_workplace.loadClassifiers();
    }

    QApplication &m_application;
    Workplace &m_workplace;
    Language m_language;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int runWindow(QApplication &application, const CommandLineOptions &options)
{
    Workplace workplace(options.dataFolder, qEnvironmentVariable("INTAKE_PASSPHRASE_FILE"));
    workplace.useProfile(options.connection(workplace.profile()));
    WindowKeeper keeper(application, workplace);
    // The desktop logs out, and gives no time for questions.
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &workplace.drafts(),
                     &DraftKeeper::save, Qt::DirectConnection);
    keeper.window().openFiles(options.files);
    return application.exec();
}

} // namespace App
