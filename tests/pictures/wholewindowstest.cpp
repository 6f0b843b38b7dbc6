#include "onlooker.h"
#include "topics.h"

#include "support/builtplaces.h"
#include "support/layoutfaults.h"
#include "support/speech.h"
#include "window/look.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

/// Keeps what is cut off, overlaps, sticks out or is too large for a small screen in the windows
/// that it sees.
class Judge : public Pictures::Onlooker
{
public:
    Judge() : Onlooker(QSize(1280, 720)) {}

    void see(const QString &name, QWidget &window) override
    {
        QTest::qWait(settling);
        QStringList faults;
        // What is laid out later is whole by then; what is not stays.
        const bool isWhole = QTest::qWaitFor(
            [&] {
                faults = Support::layoutFaults(window);
                return faults.isEmpty();
            },
            1000);
        if (!isWhole)
            for (const QString &fault : faults)
                m_faults.append(name + u": " + fault);
        const QSize taken = window.minimumSizeHint().expandedTo(window.size());
        if (taken.width() > size().width() || taken.height() > size().height())
            m_faults.append(u"%1: the window takes %2 x %3."_s.arg(name)
                                .arg(taken.width())
                                .arg(taken.height()));
    }

    void see(const QString &name, QWidget &window, QWidget &above) override
    {
        see(name, window);
        see(name, above);
    }

    QStringList faults() const { return m_faults; }

private:
    QStringList m_faults;
};

} // namespace

/// That in all windows that pictures are made of nothing is cut off and nothing overlaps, in every
/// language, and that they have room on a small screen.
class WholeWindowsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { App::Look::apply(*qApp, App::Theme::Light); }
    void nothingIsCutOff_data();
    void nothingIsCutOff();
};

void WholeWindowsTest::nothingIsCutOff_data()
{
    QTest::addColumn<qsizetype>("topic");
    QTest::addColumn<QString>("language");
    const QList<Pictures::Topic> topics = Pictures::topics();
    for (qsizetype topic = 0; topic < topics.size(); ++topic)
        for (const char *language : {"en", "lt", "xx"})
            QTest::addRow("%s, %s", qPrintable(topics.at(topic).name), language)
                << topic << QString::fromLatin1(language);
}

void WholeWindowsTest::nothingIsCutOff()
{
    QFETCH(qsizetype, topic);
    QFETCH(QString, language);
    const Support::Speech speech(language);
    Judge judge;
    Pictures::topics().at(topic).show(judge);
    QCOMPARE(judge.faults().join(u'\n'), QString());
}

int main(int argc, char *argv[])
{
    const QString screen = Support::sourceFile(u"tests/pictures/smallscreen.json"_s);
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screen.toLocal8Bit());
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    QApplication application(argc, argv);
    WholeWindowsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "wholewindowstest.moc"
