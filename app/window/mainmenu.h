#pragma once

#include "window/outcomepanel.h"

#include <QHash>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace App {

class Workplace;

/// The window's menus: every command with its key, and the signals that the commands stand for.
/// Does nothing itself.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    MainMenu(Workplace &workplace, QMainWindow *window);

    QAction *submitAction() const { return m_submit; }
    QAction *cancelAction() const { return m_cancel; }
    /// While a customer is being sent, what would change it is off.
    void setSending(bool sending);
    /// What can be done with the stored customer in the form.
    void setOffers(const QList<OutcomePanel::Offer> &offers);

signals:
    void newAsked();
    void openAsked();
    void sampleAsked(const QString &name);
    void nextFileAsked();
    void saveXmlAsked();
    void saveJsonAsked();
    void requestAsked();
    void saveDraftAsked();
    void draftsAsked();
    void lockAsked();
    void preferencesAsked();
    void historyAsked();
    void checkHistoryAsked();
    void submitAsked();
    void submitWhenOnlineAsked();
    void offerTaken(App::OutcomePanel::Offer offer);
    void cancelAsked();
    void kindSwitchAsked();
    void findingAsked(int direction);
    void sectionAsked(int index);
    void connectionsAsked();
    void languageAsked(const QString &language);
    void themeAsked(int theme);
    void aboutAsked();

private:
    void makeFileMenu(QMenu *menu);
    void makeEditMenu(QMenu *menu);
    void makeGoMenu(QMenu *menu);
    void makeServiceMenu(QMenu *menu);
    void makeSettlingMenu(QMenu *menu);
    void makeViewMenu(QMenu *menu);
    void fillConnections();
    template<typename Signal>
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &key, Signal signal);

    Workplace &m_workplace;
    QMainWindow *m_window;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_submit = nullptr;
    QAction *m_cancel = nullptr;
    QMenu *m_connections = nullptr;
    QMenu *m_practice = nullptr;
    QHash<OutcomePanel::Offer, QAction *> m_offers;
    QList<QAction *> m_offWhileSending;
};

} // namespace App
