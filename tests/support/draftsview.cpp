#include "support/draftsview.h"

#include "drafts/draftindex.h"
#include "window/draftswindow.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using Column = App::DraftIndex::Column;

namespace Support {

void DraftsView::open()
{
    if (!isOpen())
        m_clerk.press(Qt::Key_D, Qt::ControlModifier);
    if (!window() || !QTest::qWaitFor([this] { return QApplication::activeWindow() == window(); }))
        qFatal("The list of drafts does not become active.");
    // A page, the changes since, and what the form stored.
    for (int round = 0; round < 4; ++round)
        m_clerk.waitForStore();
}

void DraftsView::choose(const QString &customerExtId)
{
    open();
    const qsizetype row = ids().indexOf(customerExtId);
    if (row < 0)
        qFatal("There is no such record.");
    table()->selectRow(static_cast<int>(row));
    table()->setFocus();
}

App::DraftsWindow *DraftsView::window() const
{
    return m_clerk.window().findChild<App::DraftsWindow *>();
}

bool DraftsView::isOpen() const
{
    return window() && window()->isVisible();
}

QTableView *DraftsView::table() const
{
    return window()->findChild<QTableView *>(u"records"_s);
}

QStringList DraftsView::column(int column) const
{
    QStringList texts;
    const QAbstractItemModel *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, column).data().toString());
    return texts;
}

QStringList DraftsView::ids() const
{
    return column(static_cast<int>(Column::CustomerExtId));
}

QStringList DraftsView::names() const
{
    return column(static_cast<int>(Column::Name));
}

QStringList DraftsView::states() const
{
    return column(static_cast<int>(Column::State));
}

void DraftsView::press(const QString &button)
{
    for (QPushButton *each : window()->findChildren<QPushButton *>())
        if (each->text().remove(u'&') == button && each->isEnabled()) {
            each->click();
            return;
        }
    qFatal("There is no such button.");
}

bool DraftsView::says(const QString &words) const
{
    for (const QLabel *label : window()->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

} // namespace Support
