#include "support/formwindow.h"
#include "support/longlanguage.h"
#include "support/samplerecords.h"
#include "window/language.h"
#include "window/look.h"
#include "window/mainmenu.h"
#include "window/shortcuts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPainter>
#include <QTest>
#include <QTextStream>

using namespace App;
using namespace Qt::StringLiterals;
using Id = Command::Id;

namespace {

/// Drives the window through the ways that lead through the form, and saves what they look like.
class Artist
{
public:
    Artist(const QString &folder, const QString &suffix) : m_folder(folder), m_suffix(suffix)
    {
        m_clerk.window().resize(1280, 720);
    }

    void paintAll()
    {
        Forms::Record record = Support::sampleRecord(Forms::CustomerKind::Individual);
        record.setValue(u"birthDate"_s, u"1895-05-24"_s);
        m_clerk.fill(record);
        m_clerk.model().revealAll();
        finder(u"30-find-a-field"_s, u"country"_s);
        finder(u"31-find-a-row"_s, u"address 2"_s);
        finder(u"32-find-nothing"_s, u"xylophone"_s);
        sheet();
        shortcuts();
        onlyNeeded();
    }

private:
    QString file(const QString &name) const
    {
        return u"%1/%2%3.png"_s.arg(m_folder, name, m_suffix);
    }

    /// The window with another one over it, as they stand on the desktop.
    void save(const QString &name, QWidget *over = nullptr)
    {
        QTest::qWait(60);
        QPixmap picture = m_clerk.window().grab();
        if (over) {
            QPainter painter(&picture);
            painter.drawPixmap(over->geometry().topLeft() - m_clerk.window().geometry().topLeft(),
                               over->grab());
        }
        picture.save(file(name));
        QTextStream(stdout) << file(name) << Qt::endl;
    }

    void begin(Id id)
    {
        m_clerk.window().activateWindow();
        QTest::qWait(60);
        m_clerk.window().findChild<MainMenu *>()->action(id)->trigger();
        const auto isOpen = [this] {
            return QApplication::activeWindow() &&
                   QApplication::activeWindow() != &m_clerk.window();
        };
        if (!QTest::qWaitFor(isOpen))
            qFatal("No window opens.");
    }

    void finder(const QString &name, const QString &typed)
    {
        begin(Id::FindField);
        m_clerk.type(typed);
        save(name, QApplication::activeWindow());
        QApplication::activeWindow()->close();
    }

    void sheet()
    {
        begin(Id::ShowKeys);
        QWidget *sheet = QApplication::activeWindow();
        sheet->grab().save(file(u"33-keyboard-sheet"_s));
        m_clerk.type(u"draft"_s);
        sheet->grab().save(file(u"34-keyboard-sheet-searched"_s));
        sheet->close();
    }

    void shortcuts()
    {
        begin(Id::ChangeKeys);
        QWidget *dialog = QApplication::activeWindow();
        m_clerk.type(u"history"_s);
        m_clerk.press(Qt::Key_Tab);
        m_clerk.press(Qt::Key_Return);
        m_clerk.press(Qt::Key_F7);
        m_clerk.press(Qt::Key_D, Qt::ControlModifier);
        QTest::qWait(60);
        dialog->grab().save(file(u"35-change-keys"_s));
        dialog->close();
    }

    void onlyNeeded()
    {
        Forms::Record record = Support::minimalRecord(Forms::CustomerKind::Individual);
        record.setValue(u"riskLevel"_s, u"HIGH"_s);
        record.setValue(u"birthDate"_s, u"1895-05-24"_s);
        record.appendRow(u"listAddress"_s, {{u"country"_s, u"LT"_s}});
        m_clerk.fill(record);
        m_clerk.window().activateWindow();
        QTest::qWait(60);
        m_clerk.window().findChild<MainMenu *>()->action(Id::OnlyNeeded)->trigger();
        m_clerk.submit();
        save(u"36-only-what-is-needed"_s);
        m_clerk.goTo(u"riskLevel"_s);
        save(u"37-only-what-is-needed-below"_s);
    }

    QString m_folder;
    QString m_suffix;
    Support::FormWindow m_clerk;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"theme"_s, u"light or dark"_s, u"theme"_s, u"light"_s});
    parser.addOption(
        {u"language"_s, u"as in lt, or xx for a long one that is none"_s, u"language"_s, u"en"_s});
    parser.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0, u"."_s);
    QDir().mkpath(folder);
    const QString theme = parser.value(u"theme"_s);
    const QString language = parser.value(u"language"_s);
    App::Language speech;
    Support::LongLanguage longLanguage;
    if (language == u"xx")
        QCoreApplication::installTranslator(&longLanguage);
    else
        speech.speak(language);
    Look::apply(application, theme == u"dark" ? Theme::Dark : Theme::Light);
    Artist(folder, u"-%1-%2-1280x720"_s.arg(theme, language)).paintAll();
    return 0;
}
