#include "window/sendingview.h"

#include "widgets/customerform.h"
#include "window/customerpage.h"
#include "window/delaygate.h"
#include "window/mainmenu.h"
#include "window/outcomepanel.h"
#include "window/submissionflow.h"
#include "window/submitbar.h"
#include "window/workplace.h"

namespace App {

SendingView::SendingView(Workplace &workplace, MainMenu &menu, CustomerPage &page,
                         SubmissionFlow &flow, QObject *parent)
    : QObject(parent), m_workplace(workplace), m_menu(menu), m_page(page)
{
    Outbox &outbox = workplace.outbox();
    connect(&outbox, &Outbox::started, this, [this] {
        m_page.outcome().hide();
        show(SendingStage::UnderWay);
    });
    connect(&outbox, &Outbox::ended, this, [this] { show(SendingStage::None); });
    const DelayGate &delay = flow.delay();
    connect(&delay, &DelayGate::started, this, [this] { show(SendingStage::Delayed); });
    connect(&delay, &DelayGate::ended, this, [this] { show(SendingStage::None); });
    connect(&delay, &DelayGate::secondsLeftChanged, &page.bar(), &SubmitBar::setSecondsToUndo);
    connect(&outbox.courier(), &Courier::secondsLeftChanged, &page.bar(),
            &SubmitBar::setSecondsLeft);
    connectCommands(flow);
    if (outbox.isSending()) // a window in another language, made meanwhile
        show(SendingStage::UnderWay);
}

void SendingView::connectCommands(SubmissionFlow &flow)
{
    Outbox &outbox = m_workplace.outbox();
    connect(&m_page.bar(), &SubmitBar::submitAsked, &flow, &SubmissionFlow::submit);
    m_menu.on(Command::Id::Submit, &flow, &SubmissionFlow::submit);
    m_menu.on(Command::Id::SubmitWhenOnline, &flow, &SubmissionFlow::submitWhenOnline);
    // The bar has one button, for what can be stopped at the moment.
    connect(&m_page.bar(), &SubmitBar::undoAsked, &flow.delay(), &DelayGate::takeBack);
    m_menu.on(Command::Id::UndoSend, &flow.delay(), &DelayGate::takeBack);
    connect(&m_page.bar(), &SubmitBar::cancelAsked, &outbox, &Outbox::cancel);
    m_menu.on(Command::Id::CancelSending, &outbox, &Outbox::cancel);
}

void SendingView::show(SendingStage stage)
{
    m_menu.setSending(stage);
    m_page.bar().setStage(stage);
    m_page.form().widget()->setEnabled(stage == SendingStage::None);
}

} // namespace App
