#include "checks/checker.h"
#include "formats/document.h"
#include "support/formwindow.h"
#include "support/samplerecords.h"
#include "widgets/customermodel.h"
#include "widgets/fieldfinder.h"
#include "window/translations.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QTest>
#include <QTextStream>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// The median time of some work in microseconds.
double median(int times, const std::function<void()> &work)
{
    std::vector<double> took;
    for (int each = 0; each < times; ++each) {
        QElapsedTimer timer;
        timer.start();
        work();
        took.push_back(static_cast<double>(timer.nsecsElapsed()) / 1000.0);
    }
    std::nth_element(took.begin(), took.begin() + times / 2, took.end());
    return took[static_cast<size_t>(times / 2)];
}

void say(const QString &what, double microseconds, double floor = 0)
{
    QString line = u"%1 %2 µs"_s.arg(what, -58).arg(microseconds, 10, 'f', 1);
    if (floor > 0)
        line += u"   %1 × the floor"_s.arg(microseconds / floor, 6, 'f', 2);
    QTextStream(stdout) << line << Qt::endl;
}

void start()
{
    constexpr int runs = 21;
    const auto run = [](const char *program) {
        return [program] { QProcess::execute(QString::fromLocal8Bit(program), {}); };
    };
    const double bare = median(runs, run(INTAKE_BARE));
    say(u"start to first paint: a bare Qt window with a line of text (the floor)"_s, bare);
    say(u"start to first paint: the form"_s, median(runs, run(INTAKE_FIRST_PAINT)), bare);
}

void typing()
{
    constexpr int keys = 200;
    QWidget window;
    auto *box = new QLineEdit(&window);
    (new QVBoxLayout(&window))->addWidget(box);
    window.resize(1280, 720);
    window.show();
    box->setFocus();
    const auto press = [](QWidget *to) {
        return [to] {
            QTest::keyClick(to, Qt::Key_A);
            QApplication::processEvents();
        };
    };
    const double bare = median(keys, press(box));
    window.hide();
    say(u"a key to pixels: a bare line edit (the floor)"_s, bare);

    Support::FormWindow clerk;
    clerk.goTo(u"lastName"_s);
    say(u"a key to pixels: the empty form"_s, median(keys, press(QApplication::focusWidget())),
        bare);
    clerk.window().openFiles({u":/samples/organization-full.xml"_s});
    clerk.goTo(u"title"_s);
    say(u"a key to pixels: a full organization, all sections open"_s,
        median(keys, press(QApplication::focusWidget())), bare);
}

void finding()
{
    const auto index = [] {
        App::Translations translations;
        Forms::FieldSearch(Forms::FieldNames(
            [&translations](const char *source) { return translations.of("Catalogue", source); }));
    };
    say(u"the names of all fields in all languages, for the first Ctrl+K"_s, median(20, index));
    Support::FormWindow clerk;
    clerk.window().openFiles({u":/samples/individual-full.xml"_s});
    clerk.press(Qt::Key_K, Qt::ControlModifier);
    QWidget *finder = clerk.window().findChild<Forms::FieldFinder *>();
    if (!QTest::qWaitFor([finder] { return QApplication::activeWindow() == finder; }))
        qFatal("The finder does not become active.");
    int letter = 0;
    say(u"a key to pixels: in the finder"_s, median(200, [&letter] {
            const bool isOdd = ++letter % 2;
            QTest::keyClick(QApplication::focusWidget(), isOdd ? Qt::Key_C : Qt::Key_Backspace);
            QApplication::processEvents();
        }));
}

void loading()
{
    QFile file(u":/samples/organization-full.xml"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The sample is missing.");
    const QByteArray content = file.readAll();
    const double read = median(200, [&] { Forms::readDocument(content); });
    say(u"reading the full organization's XML (the floor)"_s, read);
    const Forms::Record record = Forms::readDocument(content)->record;
    const QDate today(2026, 1, 1);
    say(u"checking it"_s, median(200, [&] { Forms::check(record, {}, today); }), read);
    Support::FormWindow clerk;
    QElapsedTimer timer;
    timer.start();
    clerk.window().openFiles({file.fileName()});
    QApplication::processEvents();
    say(u"loading it into the form for the first time, painted"_s,
        static_cast<double>(timer.nsecsElapsed()) / 1000.0, read);
    say(u"loading it once more, painted"_s,
        median(20,
               [&] {
                   clerk.model().history().undo();
                   clerk.window().openFiles({file.fileName()});
                   QApplication::processEvents();
               }),
        read);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    start();
    typing();
    finding();
    loading();
    return 0;
}
