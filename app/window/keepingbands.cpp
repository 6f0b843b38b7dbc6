#include "window/keepingbands.h"

#include "window/band.h"
#include "window/workplace.h"

#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace App {

KeepingBands::KeepingBands(Workplace &workplace, Band *trouble, Band *outbox, QLabel *line)
    : QObject(line)
    , m_workplace(workplace)
    , m_trouble(trouble)
    , m_outbox(outbox)
    , m_line(line)
    , m_pause(new QPushButton(outbox))
    , m_now(new QPushButton(tr("Try now"), outbox))
{
    auto *show = new QPushButton(tr("Show them"), outbox);
    for (QPushButton *button : {m_now, m_pause, show})
        outbox->addButton(button);
    OutboxQueue &queue = workplace.outbox().queue();
    connect(show, &QPushButton::clicked, this, &KeepingBands::listAsked);
    connect(show, &QPushButton::clicked, &queue, &OutboxQueue::acknowledge);
    connect(m_now, &QPushButton::clicked, &queue, &OutboxQueue::tryNow);
    connect(m_pause, &QPushButton::clicked, &queue,
            [&queue] { queue.setPaused(!queue.isPaused()); });
    connect(&queue, &OutboxQueue::standingChanged, this, &KeepingBands::tellOutbox);
    m_clock.setInterval(1s);
    m_clock.callOnTimeout(this, &KeepingBands::tellOutbox);

    DraftKeeper &drafts = workplace.drafts();
    connect(&drafts, &DraftKeeper::saved, this, &KeepingBands::tellSaved);
    connect(&drafts, &DraftKeeper::notSaved, this, [this](const Forms::Failure &failure) {
        m_failure = failure.text;
        tellStore();
    });
    connect(&drafts, &DraftKeeper::wasSplit, this, [this] {
        notice(tr("This draft was changed in another window. Both versions are kept: what is in "
                  "this form is a draft of its own now."));
    });
    connect(&workplace.store(), &StoreThread::wasSetAside, this, [this](const QString &fileName) {
        notice(tr("The store of drafts was damaged. It lies untouched as %1, and a new one has "
                  "begun: earlier drafts are not in the list.")
                   .arg(QDir::toNativeSeparators(fileName)));
    });
    connect(&workplace.outbox().courier(), &Courier::notStored, this,
            [this](const Forms::Failure &failure) {
                m_failure = failure.text;
                tellStore();
            });
    connect(&workplace.vault(), &Vault::standChanged, this, &KeepingBands::tellStore);
    connect(&workplace.model(), &Forms::CustomerModel::customerReplaced, this,
            [this] { m_line->clear(); });
    auto *close = new QPushButton(tr("Close"), trouble);
    trouble->addButton(close);
    connect(close, &QPushButton::clicked, this, [this] {
        m_notice.clear();
        m_failure.clear();
        m_trouble->hide();
    });
    tellStore();
    tellOutbox();
}

void KeepingBands::notice(const QString &text)
{
    m_notice = text;
    tellStore();
}

void KeepingBands::tellStore()
{
    const Vault &vault = m_workplace.vault();
    QString text = m_notice;
    if (vault.stand() == Vault::Stand::Without)
        text = vault.trouble().isEmpty()
                   ? tr("Nothing is stored, as you chose: what you type is gone when Intake ends.")
                   : tr("What you type is not being saved. %1").arg(vault.trouble());
    else if (!m_failure.isEmpty())
        text =
            tr("What you type is not being saved. %1 It is tried again by itself.").arg(m_failure);
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

void KeepingBands::tellSaved(const QDateTime &time)
{
    if (time.isValid())
        m_line->setText(tr("Draft saved at %1")
                            .arg(QLocale().toString(time.toLocalTime().time(), u"HH:mm:ss"_s)));
    else
        m_line->clear();
    if (!m_failure.isEmpty()) {
        m_failure.clear();
        tellStore();
    }
}

QString KeepingBands::waitingText() const
{
    const OutboxQueue &queue = m_workplace.outbox().queue();
    const OutboxQueue::Standing &standing = queue.standing();
    QStringList words;
    if (standing.unknown > 0)
        words << tr("%n customer(s) may have arrived or not: settle them first.", nullptr,
                    standing.unknown);
    if (standing.waiting > 0) {
        words
            << (standing.sent > 0
                    ? tr("%1 of %2 sent.").arg(standing.sent).arg(standing.sent + standing.waiting)
                    : tr("%n customer(s) wait to be sent.", nullptr, standing.waiting));
        const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(standing.nextTry);
        if (queue.isPaused())
            words << tr("The outbox is paused.");
        else if (standing.nextTry.isValid() && seconds > 0)
            words << standing.trouble
                  << tr("Next try in %n second(s).", nullptr, static_cast<int>(seconds));
    }
    if (standing.refused > 0)
        words << tr("%n customer(s) were refused: open them to correct them.", nullptr,
                    standing.refused);
    words.removeAll(QString());
    return words.join(u' ');
}

void KeepingBands::tellOutbox()
{
    const OutboxQueue &queue = m_workplace.outbox().queue();
    const OutboxQueue::Standing &standing = queue.standing();
    const QString text = waitingText();
    m_outbox->setText(text);
    m_outbox->setVisible(!text.isEmpty());
    m_pause->setText(queue.isPaused() ? tr("Go on") : tr("Pause"));
    m_pause->setVisible(standing.waiting > 0);
    m_now->setVisible(standing.waiting > 0 && !queue.isPaused() && standing.nextTry.isValid());
    if (standing.waiting > 0 && standing.nextTry.isValid())
        m_clock.start();
    else
        m_clock.stop();
}

} // namespace App
