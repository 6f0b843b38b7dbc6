#include "onlooker.h"
#include "topics.h"

#include "contract/catalogue.h"
#include "practice/practiceserver.h"
#include "support/formwindow.h"
#include "support/samplerecords.h"
#include "widgets/customerform.h"
#include "widgets/customermodel.h"
#include "window/connectiondialog.h"
#include "window/historydialog.h"
#include "window/lockcontroller.h"
#include "window/mainmenu.h"
#include "window/mainwindow.h"
#include "window/questions.h"
#include "window/textdialog.h"
#include "window/workplace.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace App;
using namespace Qt::StringLiterals;

namespace Pictures {

namespace {

/// Drives the real window into each of its states.
class Guide
{
public:
    explicit Guide(Onlooker &onlooker) : m_onlooker(onlooker)
    {
        m_clerk.window().resize(m_onlooker.size());
    }

    void showAll()
    {
        see(u"01-empty"_s);
        m_clerk.workplace().model().setKind(Forms::CustomerKind::Organization);
        see(u"02-empty-organization"_s);
        m_clerk.workplace().model().history().undo();
        halfFilled();
        lists();
        sample(u"individual-full.xml"_s, u"06-full-individual"_s);
        sample(u"organization-full.xml"_s, u"07-full-organization"_s);
        outcomes();
        dialogs();
        kept();
        afterACrash();
        locked();
    }

private:
    void see(const QString &name) { m_onlooker.see(name, m_clerk.window()); }

    void halfFilled()
    {
        m_clerk.goTo(u"customerExtId"_s);
        m_clerk.type(u"IND20231117550"_s);
        m_clerk.goTo(u"firstName"_s);
        m_clerk.type(u"Jose"_s);
        m_clerk.goTo(u"birthDate"_s);
        m_clerk.type(u"24051895"_s);
        m_clerk.press(Qt::Key_Tab);
        m_clerk.type(u"Lituania"_s);
        m_clerk.press(Qt::Key_Tab);
        takeKeyboard();
        m_clerk.press(Qt::Key_Return, Qt::ControlModifier);
        see(u"03-half-filled-with-errors"_s);
        m_clerk.goTo(u"birthCountry"_s);
        see(u"04-a-field-with-its-error"_s);
    }

    void lists()
    {
        m_clerk.goTo(u"citizenshipCountry"_s);
        m_clerk.type(u"li"_s);
        QTest::qWait(50);
        if (QWidget *popup = QApplication::activePopupWidget())
            m_onlooker.see(u"05-a-list-of-countries"_s, m_clerk.window(), *popup);
        m_clerk.press(Qt::Key_Escape);
        takeKeyboard();
    }

    /// Offscreen, a list that has closed may still be given the keyboard.
    void takeKeyboard()
    {
        QTest::qWait(50);
        m_clerk.window().activateWindow();
        if (!QTest::qWaitForWindowActive(&m_clerk.window()))
            qFatal("The window does not become active again.");
    }

    void sample(const QString &file, const QString &name)
    {
        m_clerk.window().openFiles({u":/samples/"_s + file});
        m_clerk.window().form()->goTo(Forms::Section::Needed);
        see(name);
        int part = 0;
        for (const Forms::Section section :
             Forms::Catalogue::sections(m_clerk.workplace().model().kind())) {
            m_clerk.window().form()->goTo(section);
            if (++part > 1)
                see(u"%1-section-%2"_s.arg(name).arg(part));
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
            record.setValue(u"customerExtId"_s, u"IND%1"_s.arg(number));
            m_clerk.workplace().model().startOver(record);
            m_clerk.workplace().practice().playNext(scenario);
            submit();
            see(name);
        }
        sending(record);
    }

    void submit()
    {
        m_clerk.goTo(u"firstName"_s);
        m_clerk.submit();
    }

    void sending(Forms::Record record)
    {
        record.setValue(u"communicationNumber"_s, u"ComNr_99"_s);
        record.setValue(u"customerExtId"_s, u"IND99"_s);
        m_clerk.workplace().model().startOver(record);
        m_clerk.workplace().practice().playNext(PracticeServer::Scenario::NoAnswer);
        m_clerk.goTo(u"firstName"_s);
        m_clerk.press(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(300);
        see(u"12-sending"_s);
        QSignalSpy finished(&m_clerk.workplace().outbox(), &Outbox::finished);
        m_clerk.workplace().outbox().cancel();
        finished.wait(5000);
    }

    void dialogs()
    {
        ConnectionProfile profile;
        profile.name = u"Bank, production"_s;
        profile.base = QUrl(u"http://screening.bank.example"_s);
        profile.setDefault(u"requester"_s, u"financial_institution"_s);
        ConnectionDialog connections({ConnectionProfile::practiceProfile(), profile}, profile.name,
                                     &m_clerk.window());
        connections.show();
        m_onlooker.see(u"14-connections"_s, connections);
        connections.hide();
        m_clerk.window().openFiles({u":/samples/individual-full.xml"_s});
        auto *request = makeRequestDialog(m_clerk.workplace().model().record(),
                                          QUrl(u"https://screening.bank.example/simplified"_s),
                                          &m_clerk.window());
        request->show();
        m_onlooker.see(u"15-request"_s, *request);
        request->close();
    }

    /// What the store holds by now, each opened by its key.
    void kept()
    {
        const std::tuple<QString, Qt::Key, QString> all[] = {
            {u"16-drafts"_s, Qt::Key_D, u"App::DraftsWindow"_s},
            {u"17-history"_s, Qt::Key_H, u"App::HistoryDialog"_s},
            {u"18-settings"_s, Qt::Key_Comma, u"App::PreferencesDialog"_s}};
        for (const auto &[name, key, window] : all) {
            m_clerk.window().activateWindow();
            QTest::qWait(50);
            m_clerk.press(key, Qt::ControlModifier);
            for (int round = 0; round < 4; ++round) // a list asks for one page after the other
                m_clerk.waitForStore();
            for (QWidget *each : QApplication::topLevelWidgets()) {
                if (QString::fromLatin1(each->metaObject()->className()) != window)
                    continue;
                m_onlooker.see(name, *each);
                each->close();
            }
        }
        m_clerk.window().findChild<MainMenu *>()->action(Command::Id::CheckHistory)->trigger();
        auto *history = m_clerk.window().findChild<HistoryDialog *>();
        QTest::qWait(500);
        m_onlooker.see(u"19-history-checked"_s, *history);
        history->close();
    }

    void afterACrash()
    {
        QTimer::singleShot(100, [this] {
            m_onlooker.see(u"20-after-a-crash"_s, *QApplication::activeModalWidget());
            QApplication::activeModalWidget()->close();
        });
        Questions::openInterrupted(&m_clerk.window(), u"Jose Rodriguez"_s,
                                   QDateTime::currentDateTime(), 2);
    }

    void locked()
    {
        m_clerk.window().lock().lock(LockReason::Idle);
        see(u"21-locked"_s);
        auto *page = m_clerk.window().findChild<LockPage *>();
        page->present(LockReason::Start, UnlockWay::ChoosePassphrase);
        see(u"22-first-passphrase"_s);
        page->present(LockReason::Asked, UnlockWay::Passphrase);
        see(u"23-passphrase"_s);
    }

    Onlooker &m_onlooker;
    Support::FormWindow m_clerk;
};

} // namespace

void showForm(Onlooker &onlooker)
{
    Guide(onlooker).showAll();
}

} // namespace Pictures
