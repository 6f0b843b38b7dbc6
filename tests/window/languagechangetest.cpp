#include "support/samplerecords.h"
#include "support/storefolder.h"
#include "widgets/customerform.h"
#include "window/language.h"
#include "window/mainwindow.h"
#include "window/outcomepanel.h"
#include "window/recordcontroller.h"
#include "window/workplace.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Another language means another window: the customer that is being entered stays as it is.
class LanguageChangeTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void theMenuAsksForALanguage();
    void theTypedCustomerIsInTheNewWindow();
    void theOldWindowTakesNothingWithIt();
    void whatIsReadOnlyKeepsItsWaysOut();
    void practiceKeepsItsDefaultsPatternsAndPins();
};

namespace {

/// A workplace and its window, which is made anew.
struct Office
{
    Office() { open(); }

    /// Makes the window anew, as the program does for another language.
    void open()
    {
        auto next = std::make_unique<App::MainWindow>(workplace);
        next->show();
        window = std::move(next);
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("The window does not become active.");
    }

    QLineEdit *goTo(const QString &field)
    {
        window->form()->goTo(Forms::FieldPath(field));
        return qobject_cast<QLineEdit *>(QApplication::focusWidget());
    }

    QTemporaryDir folder;
    App::Workplace workplace{folder.path()};
    std::unique_ptr<App::MainWindow> window;
};

} // namespace

void LanguageChangeTest::cleanup()
{
    App::Language().speak(u"en"_s);
}

void LanguageChangeTest::theMenuAsksForALanguage()
{
    Office office;
    QSignalSpy asked(office.window.get(), &App::MainWindow::languageAsked);
    QSignalSpy themed(office.window.get(), &App::MainWindow::themeAsked);
    for (QAction *action : office.window->findChildren<QAction *>())
        if (action->text() == u"Lietuvių" || action->text().remove(u'&') == u"Dark")
            action->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"lt"_s);
    QCOMPARE(themed.size(), 1);
    QCOMPARE(themed.first().first().toInt(), static_cast<int>(App::Theme::Dark));
}

void LanguageChangeTest::theTypedCustomerIsInTheNewWindow()
{
    App::Language language;
    language.speak(u"en"_s);
    Office office;
    office.workplace.model().setKind(Forms::CustomerKind::Organization);
    QTest::keyClicks(office.goTo(u"title"_s), u"UAB Dockers"_s);
    QTest::keyClicks(office.goTo(u"registrationCountry"_s), u"de"_s);
    const Forms::Record typed = office.workplace.model().record();
    QVERIFY(office.window->menuBar()->actions().first()->text().contains(u"File"));

    language.speak(u"lt"_s);
    office.workplace.speakAnew();
    office.open();
    QCOMPARE(office.workplace.model().record(), typed);
    QCOMPARE(office.goTo(u"title"_s)->text(), u"UAB Dockers"_s);
    QCOMPARE(office.goTo(u"registrationCountry"_s)->text(), u"Vokietija (DE)"_s);
    QVERIFY(!office.window->menuBar()->actions().first()->text().contains(u"File"));
    // The way back is the same, over both windows.
    office.workplace.model().history().undo();
    office.workplace.model().history().undo();
    QCOMPARE(office.goTo(u"title"_s)->text(), QString());
    QTest::keyClicks(office.goTo(u"title"_s), u"AB"_s);
    QCOMPARE(office.workplace.model().record().value(u"title"_s), u"AB"_s);
}

void LanguageChangeTest::theOldWindowTakesNothingWithIt()
{
    Office office;
    office.workplace.model().startOver(Support::sampleRecord(Forms::CustomerKind::Individual));
    const Forms::Record before = office.workplace.model().record();
    for (int windows = 0; windows < 3; ++windows) {
        office.goTo(u"nationalCode"_s);
        office.open();
        QCOMPARE(office.workplace.model().record(), before);
        QVERIFY(office.workplace.model().shown().isEmpty());
        QVERIFY(!office.workplace.model().history().canUndo());
    }
    // Only the window that is there answers.
    QTest::keyClicks(office.goTo(u"nationalCode"_s), u"9"_s);
    QCOMPARE(office.workplace.model().history().activeStack()->count(), 1);
}

void LanguageChangeTest::whatIsReadOnlyKeepsItsWaysOut()
{
    Office office;
    const App::SecretKey key = App::SecretKey::random();
    auto store =
        App::Store::open(office.workplace.store().folder(), key, &QDateTime::currentDateTimeUtc);
    const qint64 id = Support::storedIn(**store, App::RecordState::Unknown).id;
    office.workplace.vault().openWith(key);
    QTRY_VERIFY(office.workplace.store().isOpen());
    office.workplace.drafts().open(id);
    QTRY_VERIFY(office.workplace.model().isLocked());
    office.open();
    auto *outcome = office.window->findChild<App::OutcomePanel *>();
    QTRY_VERIFY(outcome->isVisible());
    QVERIFY(outcome->headline().startsWith(u"Unknown"));
    QVERIFY(office.workplace.model().isLocked());
    auto *record = office.window->findChild<App::RecordController *>();
    QVERIFY(record->offers().contains(App::OutcomePanel::Offer::SendAgain));
}

void LanguageChangeTest::practiceKeepsItsDefaultsPatternsAndPins()
{
    App::Language language;
    language.speak(u"en"_s);
    Office office;
    App::ConnectionProfile practice = office.workplace.profile();
    practice.customerPattern = u"TRY{000}"_s;
    practice.setDefault(u"requester"_s, u"somebody"_s);
    office.workplace.useProfile(practice);
    Forms::CustomerModel &model = office.workplace.model();
    const Forms::FieldPath pinned(u"applicationDate"_s);
    model.edit(pinned, u"2026-11-24"_s);
    model.newCustomers().togglePin(model.record(), pinned);
    language.speak(u"lt"_s);
    office.workplace.speakAnew();
    QCOMPARE(office.workplace.profile().name, u"Mokomasis"_s);
    practice.name = office.workplace.profile().name;
    QCOMPARE(office.workplace.profile(), practice);
    QVERIFY(model.newCustomers().isPinned(Forms::CustomerKind::Individual, pinned));
}

QTEST_MAIN(LanguageChangeTest)
#include "languagechangetest.moc"
