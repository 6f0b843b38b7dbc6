#include "contract/catalogue.h"
#include "practice/practiceserver.h"
#include "support/longlanguage.h"
#include "support/samplerecords.h"
#include "widgets/customerform.h"
#include "widgets/customermodel.h"
#include "window/connectiondialog.h"
#include "window/language.h"
#include "window/look.h"
#include "window/mainwindow.h"
#include "window/textdialog.h"
#include "window/workplace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace App;
using namespace Qt::StringLiterals;

namespace {

/// Drives the real window into each of its states and saves what it looks like.
class Artist
{
public:
    Artist(const QString &folder, const QString &suffix, QSize size)
        : m_folder(folder), m_suffix(suffix), m_size(size), m_workplace(m_data.path())
    {
        makeWindow();
    }

    void paintAll()
    {
        save(u"01-empty"_s);
        m_workplace.model().setKind(Forms::CustomerKind::Organization);
        save(u"02-empty-organization"_s);
        m_workplace.model().undoStack().undo();
        halfFilled();
        lists();
        sample(u"individual-full.xml"_s, u"06-full-individual"_s);
        sample(u"organization-full.xml"_s, u"07-full-organization"_s);
        outcomes();
        dialogs();
    }

private:
    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(m_workplace);
        m_window->resize(m_size);
        m_window->show();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("The window does not become active.");
    }

    void save(const QString &name, QWidget *widget = nullptr)
    {
        QTest::qWait(30);
        const QString file = u"%1/%2%3.png"_s.arg(m_folder, name, m_suffix);
        QWidget *shown = widget ? widget : m_window.get();
        shown->grab().save(file);
        QTextStream(stdout) << file << Qt::endl;
    }

    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }

    void halfFilled()
    {
        m_window->form()->goTo(Forms::FieldPath(u"customerExtId"_s));
        type(u"IND20231117550"_s);
        m_window->form()->goTo(Forms::FieldPath(u"firstName"_s));
        type(u"Jose"_s);
        m_window->form()->goTo(Forms::FieldPath(u"birthDate"_s));
        type(u"24051895"_s);
        key(Qt::Key_Tab);
        type(u"Lituania"_s);
        key(Qt::Key_Tab);
        key(Qt::Key_Return, Qt::ControlModifier);
        save(u"03-half-filled-with-errors"_s);
        m_window->form()->goTo(Forms::FieldPath(u"birthCountry"_s));
        save(u"04-a-field-with-its-error"_s);
    }

    void lists()
    {
        m_window->form()->goTo(Forms::FieldPath(u"citizenshipCountry"_s));
        type(u"li"_s);
        QTest::qWait(50);
        const QPixmap window = m_window->grab();
        QPixmap both = window;
        if (QWidget *popup = QApplication::activePopupWidget()) {
            QPainter painter(&both);
            painter.drawPixmap(m_window->mapFromGlobal(popup->pos()), popup->grab());
        }
        both.save(u"%1/05-a-list-of-countries%2.png"_s.arg(m_folder, m_suffix));
        key(Qt::Key_Escape);
    }

    void sample(const QString &file, const QString &name)
    {
        m_window->openFiles({u":/samples/"_s + file});
        m_window->form()->goTo(Forms::Section::Needed);
        save(name);
        int part = 0;
        for (const Forms::Section section :
             Forms::Catalogue::sections(m_workplace.model().kind())) {
            m_window->form()->goTo(section);
            if (++part > 1)
                save(u"%1-section-%2"_s.arg(name).arg(part));
        }
    }

    void outcomes()
    {
        using Scenario = PracticeServer::Scenario;
        const std::pair<QString, Scenario> all[] = {{u"08-refused"_s, Scenario::BadRequest},
                                                    {u"09-server-error"_s, Scenario::ServerError},
                                                    {u"10-unknown"_s, Scenario::CloseUnanswered},
                                                    {u"11-not-sent"_s, Scenario::Busy},
                                                    {u"13-accepted"_s, Scenario::Judge}};
        Forms::Record record = Support::minimalRecord(Forms::CustomerKind::Individual);
        record.setValue(u"firstName"_s, u"Jose"_s);
        record.setValue(u"lastName"_s, u"Rodriguez"_s);
        record.setValue(u"riskManagementCategory"_s, u"FAST"_s);
        int number = 0;
        for (const auto &[name, scenario] : all) {
            record.setValue(u"communicationNumber"_s, u"ComNr_%1"_s.arg(++number));
            m_workplace.model().startOver(record);
            m_workplace.practice().playNext(scenario);
            submit();
            save(name);
        }
        sending(record);
    }

    void submit()
    {
        QSignalSpy finished(&m_workplace.submission(), &SubmissionController::finished);
        m_window->form()->goTo(Forms::FieldPath(u"firstName"_s));
        key(Qt::Key_Return, Qt::ControlModifier);
        if (finished.isEmpty())
            finished.wait(10000);
    }

    void sending(Forms::Record record)
    {
        record.setValue(u"communicationNumber"_s, u"ComNr_99"_s);
        m_workplace.model().startOver(record);
        m_workplace.practice().playNext(PracticeServer::Scenario::NoAnswer);
        m_window->form()->goTo(Forms::FieldPath(u"firstName"_s));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(300);
        save(u"12-sending"_s);
        QSignalSpy finished(&m_workplace.submission(), &SubmissionController::finished);
        m_workplace.submission().cancel();
        finished.wait(5000);
    }

    void dialogs()
    {
        ConnectionProfile profile;
        profile.name = u"Bank, production"_s;
        profile.base = QUrl(u"http://screening.bank.example"_s);
        profile.requester = u"financial_institution"_s;
        ConnectionDialog connections({ConnectionProfile::practiceProfile(), profile}, profile.name,
                                     m_window.get());
        connections.show();
        save(u"14-connections"_s, &connections);
        connections.hide();
        m_window->openFiles({u":/samples/individual-full.xml"_s});
        auto *request =
            makeRequestDialog(m_workplace.model().record(),
                              QUrl(u"https://screening.bank.example/simplified"_s), m_window.get());
        request->show();
        save(u"15-request"_s, request);
        request->close();
    }

    QString m_folder;
    QString m_suffix;
    QSize m_size;
    QTemporaryDir m_data;
    Workplace m_workplace;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"theme"_s, u"light or dark"_s, u"theme"_s, u"light"_s});
    parser.addOption(
        {u"language"_s, u"as in lt, or xx for a long one that is none"_s, u"language"_s, u"en"_s});
    parser.addOption({u"size"_s, u"as in 1280x720"_s, u"size"_s, u"1280x720"_s});
    parser.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0, u"."_s);
    QDir().mkpath(folder);
    const QString theme = parser.value(u"theme"_s);
    const QString language = parser.value(u"language"_s);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    App::Language speech;
    Support::LongLanguage longLanguage;
    if (language == u"xx")
        QCoreApplication::installTranslator(&longLanguage);
    else
        speech.speak(language);
    Look::apply(application, theme == u"dark" ? Theme::Dark : Theme::Light);
    const QString suffix = u"-%1-%2-%3"_s.arg(theme, language, parser.value(u"size"_s));
    Artist(folder, suffix, QSize(size.value(0).toInt(), size.value(1).toInt())).paintAll();
    return 0;
}
