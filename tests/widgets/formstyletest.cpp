#include "window/look.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

/// That what the style paints is seen, in both themes and at every scale.
class FormStyleTest : public QObject
{
    Q_OBJECT

private slots:
    void aFrameIsAsThickOnEachSide_data();
    void aFrameIsAsThickOnEachSide();
    void aLongTextHasTheFrameOfALine();
    void anUntickedBoxIsSeen_data();
    void anUntickedBoxIsSeen();
    void wordsDoNotTouchTheirButton();
};

namespace {

/// A widget as a screen of this many pixels to a point shows it.
QImage painted(QWidget &widget, int scale)
{
    QImage image(widget.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    widget.render(&image);
    return image;
}

/// How many pixels from an edge inwards have the colour of the first.
int thickness(const QImage &image, QPoint at, QPoint inwards)
{
    const QRgb first = image.pixel(at);
    int pixels = 0;
    for (; image.rect().contains(at) && image.pixel(at) == first; at += inwards)
        ++pixels;
    return pixels;
}

/// WCAG's relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

void FormStyleTest::aFrameIsAsThickOnEachSide_data()
{
    QTest::addColumn<int>("scale");
    for (const int scale : {1, 2, 3})
        QTest::addRow("%d00 %%", scale) << scale;
}

void FormStyleTest::aFrameIsAsThickOnEachSide()
{
    QFETCH(int, scale);
    App::Look::apply(*qApp, App::Theme::Light);
    QLineEdit box;
    box.resize(100, 30);
    const QImage image = painted(box, scale);
    const QPoint middle = image.rect().center();
    const int right = image.width() - 1;
    const int bottom = image.height() - 1;
    QCOMPARE(thickness(image, {0, middle.y()}, {1, 0}), scale);
    QCOMPARE(thickness(image, {right, middle.y()}, {-1, 0}), scale);
    QCOMPARE(thickness(image, {middle.x(), 0}, {0, 1}), scale);
    QCOMPARE(thickness(image, {middle.x(), bottom}, {0, -1}), scale);
}

void FormStyleTest::aLongTextHasTheFrameOfALine()
{
    App::Look::apply(*qApp, App::Theme::Light);
    QWidget window;
    QLineEdit line(&window);
    QPlainTextEdit text(&window);
    line.setGeometry(10, 10, 100, 30);
    text.setGeometry(10, 50, 100, 60);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto frame = [](QWidget &box) {
        const QImage image = painted(box, 1);
        return thickness(image, {0, image.height() / 2}, {1, 0});
    };
    QCOMPARE(frame(line), frame(text) + 1); // the first widget has the focus
    text.setFocus();
    QCOMPARE(frame(text), 2);
    QCOMPARE(frame(line), 1);
}

void FormStyleTest::anUntickedBoxIsSeen_data()
{
    QTest::addColumn<App::Theme>("theme");
    QTest::newRow("light") << App::Theme::Light;
    QTest::newRow("dark") << App::Theme::Dark;
}

void FormStyleTest::anUntickedBoxIsSeen()
{
    QFETCH(App::Theme, theme);
    App::Look::apply(*qApp, theme);
    QCheckBox box;
    box.resize(box.sizeHint());
    const QImage image = painted(box, 1);
    double most = 0;
    for (int x = 0; x < image.width(); ++x)
        most = std::max(most, contrast(image.pixelColor(x, image.height() / 2),
                                       box.palette().color(QPalette::Window)));
    QVERIFY2(most >= 3, qPrintable(QString::number(most)));
}

void FormStyleTest::wordsDoNotTouchTheirButton()
{
    App::Look::apply(*qApp, App::Theme::Light);
    QPushButton button(u"Submit all without errors"_s);
    const int words = button.fontMetrics().horizontalAdvance(button.text());
    QVERIFY(button.sizeHint().width() - words >= button.fontMetrics().height());
}

QTEST_MAIN(FormStyleTest)
#include "formstyletest.moc"
