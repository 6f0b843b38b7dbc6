#include "window/mainmenu.h"

#include "practice/practiceserver.h"
#include "window/filecontroller.h"
#include "window/language.h"
#include "window/workplace.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace App {

MainMenu::MainMenu(Workplace &workplace, QMainWindow *window)
    : QObject(window), m_workplace(workplace), m_window(window)
{
    QMenuBar *bar = window->menuBar();
    makeFileMenu(bar->addMenu(tr("&File")));
    makeEditMenu(bar->addMenu(tr("&Edit")));
    makeGoMenu(bar->addMenu(tr("&Go")));
    makeServiceMenu(bar->addMenu(tr("&Service")));
    makeViewMenu(bar->addMenu(tr("&View")));
    QMenu *help = bar->addMenu(tr("&Help"));
    add(help, tr("&About Intake"), {}, &MainMenu::aboutAsked);
}

template<typename Signal>
QAction *MainMenu::add(QMenu *menu, const QString &text, const QKeySequence &key, Signal signal)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, signal] { emit(this->*signal)(); });
    return action;
}

void MainMenu::makeFileMenu(QMenu *menu)
{
    m_offWhileSending << add(menu, tr("&New customer"), QKeySequence::New, &MainMenu::newAsked)
                      << add(menu, tr("&Open…"), QKeySequence::Open, &MainMenu::openAsked);
    QMenu *samples = menu->addMenu(tr("Open &sample"));
    for (const auto &[name, title] : FileController::samples())
        connect(samples->addAction(title), &QAction::triggered, this,
                [this, name = name] { emit sampleAsked(name); });
    QAction *next = add(menu, tr("Open next &waiting file"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), &MainMenu::nextFileAsked);
    m_offWhileSending << samples->menuAction() << next;
    menu->addSeparator();
    add(menu, tr("Save &draft"), QKeySequence::Save, &MainMenu::saveDraftAsked);
    add(menu, tr("Dra&fts…"), QKeySequence(Qt::CTRL | Qt::Key_D), &MainMenu::draftsAsked);
    menu->addSeparator();
    add(menu, tr("Save as &XML…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X),
        &MainMenu::saveXmlAsked);
    add(menu, tr("Save as &JSON…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J),
        &MainMenu::saveJsonAsked);
    add(menu, tr("Show &request…"), QKeySequence(Qt::CTRL | Qt::Key_R), &MainMenu::requestAsked);
    menu->addSeparator();
    add(menu, tr("Se&ttings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
        &MainMenu::preferencesAsked);
    add(menu, tr("&Lock"), QKeySequence(Qt::CTRL | Qt::Key_L), &MainMenu::lockAsked);
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(quit, &QAction::triggered, m_window, &QWidget::close);
}

void MainMenu::makeEditMenu(QMenu *menu)
{
    QUndoGroup &undo = m_workplace.model().history();
    m_undo = undo.createUndoAction(menu, tr("&Undo"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = undo.createRedoAction(menu, tr("&Redo"));
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu->addAction(m_undo);
    menu->addAction(m_redo);
    menu->addSeparator();
    QAction *kind = add(menu, tr("&Switch between individual and organization"),
                        QKeySequence(Qt::CTRL | Qt::Key_I), &MainMenu::kindSwitchAsked);
    m_offWhileSending << kind;
}

void MainMenu::makeGoMenu(QMenu *menu)
{
    const auto addFinding = [&](const QString &text, const QKeySequence &key, int direction) {
        QAction *action = menu->addAction(text);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this,
                [this, direction] { emit findingAsked(direction); });
    };
    addFinding(tr("&Next finding"), Qt::Key_F8, 1);
    addFinding(tr("&Previous finding"), Qt::SHIFT | Qt::Key_F8, -1);
    menu->addSeparator();
    constexpr int sectionsWithKey = 9;
    for (int index = 0; index < sectionsWithKey; ++index) {
        QAction *action = menu->addAction(tr("Section &%1").arg(index + 1));
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
        connect(action, &QAction::triggered, this, [this, index] { emit sectionAsked(index); });
    }
}

void MainMenu::makeServiceMenu(QMenu *menu)
{
    m_submit = add(menu, tr("&Submit"), {}, &MainMenu::submitAsked);
    m_submit->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_submit->setAutoRepeat(false); // keys that are held down are one submission
    m_offWhileSending << add(menu, tr("Submit when &online"),
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
                             &MainMenu::submitWhenOnlineAsked);
    m_cancel = add(menu, tr("&Cancel sending"), {}, &MainMenu::cancelAsked);
    m_cancel->setEnabled(false);
    makeSettlingMenu(menu->addMenu(tr("Customer in the &form")));
    menu->addSeparator();
    add(menu, tr("&History…"), QKeySequence(Qt::CTRL | Qt::Key_H), &MainMenu::historyAsked);
    add(menu, tr("Chec&k the history"), {}, &MainMenu::checkHistoryAsked);
    menu->addSeparator();
    m_connections = menu->addMenu(tr("Co&nnection"));
    connect(m_connections, &QMenu::aboutToShow, this, &MainMenu::fillConnections);
    m_offWhileSending << m_connections->menuAction()
                      << add(menu, tr("&Edit connections…"), {}, &MainMenu::connectionsAsked);
    m_practice = menu->addMenu(tr("Next practice &answer"));
    const auto showPractice = [this] {
        m_practice->menuAction()->setVisible(m_workplace.profile().practice);
    };
    connect(&m_workplace, &Workplace::profileChanged, m_practice, showPractice);
    showPractice();
    for (const PracticeScenario scenario : PracticeScenarios::all())
        connect(m_practice->addAction(PracticeScenarios::name(scenario)), &QAction::triggered, this,
                [this, scenario] { m_workplace.practice().playNext(scenario); });
}

void MainMenu::makeSettlingMenu(QMenu *menu)
{
    using Offer = OutcomePanel::Offer;
    for (const Offer offer : {Offer::Ask, Offer::SendAgain, Offer::HadArrived, Offer::HadNotArrived,
                              Offer::TakeBack, Offer::Duplicate}) {
        QAction *action = menu->addAction(OutcomePanel::offerText(offer));
        connect(action, &QAction::triggered, this, [this, offer] { emit offerTaken(offer); });
        m_offers.insert(offer, action);
    }
    setOffers({});
}

void MainMenu::setOffers(const QList<OutcomePanel::Offer> &offers)
{
    for (auto each = m_offers.cbegin(); each != m_offers.cend(); ++each)
        each.value()->setEnabled(offers.contains(each.key()));
}

void MainMenu::fillConnections()
{
    m_connections->clear();
    auto *group = new QActionGroup(m_connections);
    for (const ConnectionProfile &profile : m_workplace.settings().profiles()) {
        // A mark in a name is no mnemonic.
        QAction *action = m_connections->addAction(QString(profile.name).replace(u'&', u"&&"_s));
        action->setActionGroup(group);
        action->setCheckable(true);
        action->setChecked(profile.name == m_workplace.profile().name);
        connect(action, &QAction::triggered, this, [this, profile] {
            m_workplace.settings().setActiveProfile(profile.name);
            m_workplace.useProfile(profile);
        });
    }
}

void MainMenu::makeViewMenu(QMenu *menu)
{
    const auto addChoice = [](QMenu *to, QActionGroup *group, const QString &text, bool chosen) {
        QAction *action = to->addAction(text);
        action->setActionGroup(group);
        action->setCheckable(true);
        action->setChecked(chosen);
        return action;
    };
    QMenu *themes = menu->addMenu(tr("&Theme"));
    auto *themeGroup = new QActionGroup(themes);
    const std::pair<Theme, QString> names[] = {{Theme::System, tr("&As the system")},
                                               {Theme::Light, tr("&Light")},
                                               {Theme::Dark, tr("&Dark")}};
    for (const auto &[theme, name] : names)
        connect(addChoice(themes, themeGroup, name, theme == m_workplace.settings().theme()),
                &QAction::triggered, this,
                [this, theme = theme] { emit themeAsked(static_cast<int>(theme)); });

    QMenu *languages = menu->addMenu(tr("&Language"));
    // Another language means another window, which would not know of the customer on its way.
    m_offWhileSending << languages->menuAction();
    auto *languageGroup = new QActionGroup(languages);
    const QString current = m_workplace.settings().language();
    connect(addChoice(languages, languageGroup, tr("&As the system"), current.isEmpty()),
            &QAction::triggered, this, [this] { emit languageAsked({}); });
    for (const QString &language : Language::available())
        connect(
            addChoice(languages, languageGroup, Language::ownName(language), language == current),
            &QAction::triggered, this, [this, language] { emit languageAsked(language); });
}

void MainMenu::setSending(bool sending)
{
    for (QAction *action : std::as_const(m_offWhileSending))
        action->setEnabled(!sending);
    const QUndoGroup &undo = m_workplace.model().history();
    m_undo->setEnabled(!sending && undo.canUndo());
    m_redo->setEnabled(!sending && undo.canRedo());
    m_submit->setEnabled(!sending);
    m_cancel->setEnabled(sending);
}

} // namespace App
