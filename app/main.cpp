#include "settings/settings.h"
#include "window/runwindow.h"

#include <QApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"intake"_s);
    QApplication application(argc, argv);
    return App::runWindow(application, App::Settings::standardFolder(),
                          QCoreApplication::arguments().mid(1), false);
}
