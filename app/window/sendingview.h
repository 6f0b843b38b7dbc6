#pragma once

#include "window/sendingstage.h"

#include <QObject>

namespace App {

class CustomerPage;
class MainMenu;
class SubmissionFlow;
class Workplace;

/// What the window shows while a customer is on its way: the seconds, the ways
/// to stop it, and a form that nothing changes meanwhile. It passes on what the
/// clerk asks for and decides nothing.
class SendingView : public QObject
{
    Q_OBJECT

public:
    SendingView(Workplace &workplace, MainMenu &menu, CustomerPage &page, SubmissionFlow &flow,
                QObject *parent);

private:
    void show(SendingStage stage);
    void connectCommands(SubmissionFlow &flow);

    Workplace &m_workplace;
    MainMenu &m_menu;
    CustomerPage &m_page;
};

} // namespace App
