#include "firstpaintfilter.h"

#include <QLabel>
#include <QMainWindow>

/// The floor for a start: a Qt window with one line of text, so that a font is loaded.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    FirstPaintFilter filter;
    QMainWindow window;
    window.resize(1280, 720);
    QLabel text(QStringLiteral("Intake"), &window);
    window.setCentralWidget(&text);
    text.installEventFilter(&filter);
    window.show();
    return QApplication::exec();
}
