#include "window/draftsnotice.h"

#include "window/band.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace App {

DraftsNotice::DraftsNotice(QWidget *parent)
    : QWidget(parent), m_undo(new QAction(tr("U&ndo"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setEnabled(false);
    connect(m_undo, &QAction::triggered, this, &DraftsNotice::undo);
    hide();
}

void DraftsNotice::tell(Forms::Mark mark, const QString &text)
{
    clear();
    m_band = new Band(mark, this);
    m_band->setText(text);
    layout()->addWidget(m_band);
    show();
}

void DraftsNotice::tellRemoved(const QList<qint64> &ids, int staying)
{
    QString text = tr("%n draft(s) deleted.", nullptr, static_cast<int>(ids.size()));
    if (staying > 0)
        text +=
            u' ' + tr("Not deleted, because it waits to be sent, is being sent or is unknown: %n",
                      nullptr, staying);
    tell(Forms::Mark::Note, text);
    m_removed = ids;
    m_undo->setEnabled(true);
    auto *button = new QPushButton(m_undo->text(), m_band);
    button->setObjectName(u"undo"_s);
    button->setToolTip(m_undo->shortcut().toString(QKeySequence::NativeText));
    connect(button, &QPushButton::clicked, m_undo, &QAction::trigger);
    m_band->addButton(button);
}

void DraftsNotice::undo()
{
    const QList<qint64> ids = m_removed;
    clear();
    emit restoreAsked(ids);
}

void DraftsNotice::clear()
{
    m_removed.clear();
    m_undo->setEnabled(false);
    hide();
    if (!m_band)
        return;
    m_band->hide();
    m_band->deleteLater(); // its own button may have been clicked
    m_band = nullptr;
}

} // namespace App
