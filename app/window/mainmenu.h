#pragma once

#include "window/command.h"
#include "window/outcomepanel.h"
#include "window/sendingstage.h"

#include <QAction>
#include <QHash>

class QMainWindow;
class QMenu;

namespace App {

class Shortcuts;
class Workplace;

/// The window's menus, made from the rows of commands(): an action a command, with the keys that it
/// has now. Does nothing itself.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    MainMenu(Workplace &workplace, QMainWindow *window);

    QAction *action(Command::Id id) const { return m_actions.value(id); }
    Shortcuts &shortcuts() const { return *m_shortcuts; }
    /// Says what a command does.
    template<typename Receiver, typename Slot>
    void on(Command::Id id, Receiver *receiver, Slot slot)
    {
        connect(action(id), &QAction::triggered, receiver, slot);
    }

    /// While a customer is on its way, what would change it is off.
    void setSending(SendingStage stage);
    /// What can be done with the stored customer in the form.
    void setOffers(const QList<OutcomePanel::Offer> &offers);

signals:
    void sampleAsked(const QString &name);
    void offerTaken(App::OutcomePanel::Offer offer);
    void languageAsked(const QString &language);
    void themeAsked(int theme);

private:
    void addCommand(const Command &command, QMenu *menu);
    QAction *makeAction(const Command &command, QMenu *menu);
    void useShortcuts();
    void nameSections();
    void fillSamples(QMenu *menu);
    void fillSettling(QMenu *menu);
    void fillConnections();
    void fillPractice(QMenu *menu);
    void fillThemes(QMenu *menu);
    void fillLanguages(QMenu *menu);

    Workplace &m_workplace;
    QMainWindow *m_window;
    Shortcuts *m_shortcuts;
    QHash<Command::Id, QAction *> m_actions;
    QMenu *m_connections = nullptr;
    QHash<OutcomePanel::Offer, QAction *> m_offers;
};

} // namespace App
