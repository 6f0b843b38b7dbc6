#include "support/builtplaces.h"
#include "support/bulkview.h"
#include "window/bulkwindow.h"

#include <QAction>
#include <QApplication>
#include <QScreen>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::FormWindow;

/// That a window comes in a size that has room on a small screen, frame and all, also where letters
/// are large.
class SmallScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void aWindowFits_data();
    void aWindowFits();

private:
    static QWidget *opened(FormWindow &clerk, const QString &command);
};

void SmallScreenTest::aWindowFits_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("letters");
    for (const int letters : {13, 20})
        for (const QString &command : {u"Drafts…"_s, u"History…"_s, u"Edit connections…"_s,
                                       u"Change keys…"_s, u"Keyboard…"_s, u"Save as template…"_s,
                                       u"Review…"_s, u"Show request…"_s, u"Open a list…"_s})
            QTest::addRow("%s, in letters of %d pixels", qPrintable(command), letters)
                << command << letters;
}

QWidget *SmallScreenTest::opened(FormWindow &clerk, const QString &command)
{
    if (command == u"Open a list…") {
        Support::BulkView list(clerk);
        list.open(Support::BulkView::customers(3));
        return list.window();
    }
    clerk.command(command)->trigger();
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window->isVisible() && window != &clerk.window())
            return window;
    return nullptr;
}

void SmallScreenTest::aWindowFits()
{
    QFETCH(QString, command);
    QFETCH(int, letters);
    QFont font;
    font.setPixelSize(letters);
    QApplication::setFont(font);
    FormWindow clerk;
    clerk.enter(u"requester"_s, u"bank"_s);
    clerk.waitForStore();
    QWidget *window = opened(clerk, command);
    QVERIFY(window);
    const QSize room = window->screen()->availableSize();
    const int titleBar = window->fontMetrics().height() * 2;
    QVERIFY2(window->width() <= room.width() && window->height() + titleBar <= room.height(),
             qPrintable(u"%1 x %2"_s.arg(window->width()).arg(window->height())));
    window->close();
}

int main(int argc, char *argv[])
{
    const QString screen = Support::sourceFile(u"tests/pictures/smallscreen.json"_s);
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screen.toLocal8Bit());
    QApplication application(argc, argv);
    SmallScreenTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "smallscreentest.moc"
