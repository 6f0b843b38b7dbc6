#include "window/mainmenu.h"

#include "practice/practiceserver.h"
#include "window/filecontroller.h"
#include "window/language.h"
#include "window/shortcuts.h"
#include "window/workplace.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace App {

namespace {

QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool isChosen)
{
    QAction *action = menu->addAction(text);
    action->setActionGroup(group);
    action->setCheckable(true);
    action->setChecked(isChosen);
    return action;
}

} // namespace

MainMenu::MainMenu(Workplace &workplace, QMainWindow *window)
    : QObject(window)
    , m_workplace(workplace)
    , m_window(window)
    , m_shortcuts(new Shortcuts(workplace.settings(), this))
{
    QHash<Command::Menu, QMenu *> menus;
    for (const Command &each : commands()) {
        QMenu *&menu = menus[each.menu];
        if (!menu)
            menu = window->menuBar()->addMenu(Command::menuTitle(each.menu));
        if (each.beginsGroup)
            menu->addSeparator();
        addCommand(each, menu);
    }
    fillSamples(action(Command::Id::OpenSample)->menu());
    fillSettling(action(Command::Id::CustomerInForm)->menu());
    m_connections = action(Command::Id::Connection)->menu();
    connect(m_connections, &QMenu::aboutToShow, this, &MainMenu::fillConnections);
    fillPractice(action(Command::Id::NextPracticeAnswer)->menu());
    fillThemes(action(Command::Id::Theme)->menu());
    fillLanguages(action(Command::Id::Language)->menu());
    setSending(SendingStage::None);
    connect(&workplace.model(), &Forms::CustomerModel::kindChanged, this, &MainMenu::nameSections);
    nameSections();
    connect(m_shortcuts, &Shortcuts::changed, this, &MainMenu::useShortcuts);
    useShortcuts();
}

void MainMenu::addCommand(const Command &command, QMenu *menu)
{
    QAction *action = makeAction(command, menu);
    action->setObjectName(command.name());
    action->setAutoRepeat(!command.isHeldOnce);
    if (command.isSwitch) {
        action->setCheckable(true);
        action->setChecked(m_workplace.settings().isOn(command.name()));
        connect(action, &QAction::toggled, this, [this, name = command.name()](bool isOn) {
            m_workplace.settings().setOn(name, isOn);
        });
    }
    m_actions.insert(command.id, action);
}

QAction *MainMenu::makeAction(const Command &command, QMenu *menu)
{
    const QString text = command.menuText(m_workplace.model().kind());
    QUndoGroup &history = m_workplace.model().history();
    if (command.isMenu)
        return menu->addMenu(text)->menuAction();
    // These say what they would undo, and are off where there is nothing.
    if (command.id == Command::Id::Undo || command.id == Command::Id::Redo) {
        QAction *action = command.id == Command::Id::Undo ? history.createUndoAction(menu, text)
                                                          : history.createRedoAction(menu, text);
        menu->addAction(action);
        return action;
    }
    return menu->addAction(text);
}

void MainMenu::useShortcuts()
{
    for (auto each = m_actions.cbegin(); each != m_actions.cend(); ++each)
        each.value()->setShortcuts(m_shortcuts->keys(each.key()));
}

void MainMenu::nameSections()
{
    const Forms::CustomerKind kind = m_workplace.model().kind();
    for (auto each = m_actions.cbegin(); each != m_actions.cend(); ++each) {
        if (Command::sectionIndex(each.key()) < 0)
            continue;
        each.value()->setText(command(each.key()).menuText(kind));
        each.value()->setVisible(command(each.key()).isOf(kind));
    }
}

void MainMenu::fillSamples(QMenu *menu)
{
    for (const auto &[name, title] : FileController::samples())
        connect(menu->addAction(title), &QAction::triggered, this,
                [this, name = name] { emit sampleAsked(name); });
}

void MainMenu::fillSettling(QMenu *menu)
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
        QAction *choice =
            addChoice(m_connections, group, QString(profile.name).replace(u'&', u"&&"_s),
                      profile.name == m_workplace.profile().name);
        connect(choice, &QAction::triggered, this, [this, profile] {
            m_workplace.settings().setActiveProfile(profile.name);
            m_workplace.useProfile(profile);
        });
    }
}

void MainMenu::fillPractice(QMenu *menu)
{
    const auto showPractice = [this, menu] {
        menu->menuAction()->setVisible(m_workplace.profile().practice);
    };
    connect(&m_workplace, &Workplace::profileChanged, menu, showPractice);
    showPractice();
    for (const PracticeScenario scenario : PracticeScenarios::all())
        connect(menu->addAction(PracticeScenarios::name(scenario)), &QAction::triggered, this,
                [this, scenario] { m_workplace.practice().playNext(scenario); });
}

void MainMenu::fillThemes(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const std::pair<Theme, QString> names[] = {{Theme::System, tr("&As the system")},
                                               {Theme::Light, tr("&Light")},
                                               {Theme::Dark, tr("&Dark")}};
    for (const auto &[theme, name] : names)
        connect(addChoice(menu, group, name, theme == m_workplace.settings().theme()),
                &QAction::triggered, this,
                [this, theme = theme] { emit themeAsked(static_cast<int>(theme)); });
}

void MainMenu::fillLanguages(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const QString current = m_workplace.settings().language();
    connect(addChoice(menu, group, tr("&As the system"), current.isEmpty()), &QAction::triggered,
            this, [this] { emit languageAsked({}); });
    for (const QString &language : Language::available())
        connect(addChoice(menu, group, Language::ownName(language), language == current),
                &QAction::triggered, this, [this, language] { emit languageAsked(language); });
}

void MainMenu::setSending(SendingStage stage)
{
    const bool isFree = stage == SendingStage::None;
    for (const Command &each : commands())
        if (each.isOffWhileSending)
            action(each.id)->setEnabled(isFree);
    const QUndoGroup &undo = m_workplace.model().history();
    action(Command::Id::Undo)->setEnabled(isFree && undo.canUndo());
    action(Command::Id::Redo)->setEnabled(isFree && undo.canRedo());
    // While it can still be taken back, to submit it again sends it at once.
    action(Command::Id::Submit)->setEnabled(stage != SendingStage::UnderWay);
    action(Command::Id::UndoSend)->setEnabled(stage == SendingStage::Delayed);
    action(Command::Id::CancelSending)->setEnabled(stage == SendingStage::UnderWay);
}

} // namespace App
