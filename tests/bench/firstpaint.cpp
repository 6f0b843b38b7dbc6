#include "firstpaintfilter.h"

#include "window/language.h"
#include "window/look.h"
#include "window/mainwindow.h"
#include "window/workplace.h"

#include <QTemporaryDir>

/// The program's start up to its first painted form.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    FirstPaintFilter filter;
    App::Workplace workplace(folder.path());
    App::Language language;
    language.speak(workplace.settings().language());
    App::Look::apply(application, workplace.settings().theme());
    App::MainWindow window(workplace);
    window.resize(1280, 720);
    window.centralWidget()->installEventFilter(&filter);
    window.show();
    return QApplication::exec();
}
