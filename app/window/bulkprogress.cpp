#include "window/bulkprogress.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace App {

BulkProgress::BulkProgress(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_pause(new QPushButton(this))
    , m_end(new QPushButton(this))
{
    m_pause->setObjectName(u"pause"_s);
    m_end->setObjectName(u"end"_s);
    m_bar->setTextVisible(false);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_text);
    line->addWidget(m_bar, 1);
    line->addWidget(m_pause);
    line->addWidget(m_end);
    connect(m_pause, &QPushButton::clicked, this, [this] { emit pauseAsked(!m_isPaused); });
    connect(m_end, &QPushButton::clicked, this, &BulkProgress::endAsked);
    setPaused(false);
    hide();
}

void BulkProgress::begin(const QString &text, const QString &end, bool canPause)
{
    setText(text);
    m_end->setText(end);
    m_pause->setVisible(canPause);
    setPaused(false);
    m_bar->setRange(0, 0); // under way, nobody knows how far
    setVisible(true);
}

void BulkProgress::advance(int done, int all)
{
    m_bar->setRange(0, all);
    m_bar->setValue(done);
}

void BulkProgress::setText(const QString &text)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
}

void BulkProgress::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    m_pause->setText(isPaused ? tr("Res&ume") : tr("Pa&use"));
}

void BulkProgress::finish()
{
    hide();
}

} // namespace App
