#include "support/draftsdesk.h"

#include "support/sampleheads.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using App::RecordHead;
using App::RecordState;

namespace Support {

namespace {

RecordHead inState(RecordHead head, RecordState state)
{
    head.state = state;
    return head;
}

} // namespace

DraftsDesk::DraftsDesk(const QList<RecordHead> &heads)
    : m_feeder(m_index, {[](auto reply) { reply(qint64(0)); },
                         [heads](const RecordHead &last, int, auto reply) {
                             reply(last.id == 0 ? heads : QList<RecordHead>());
                         },
                         [this](qint64 change, auto reply) {
                             reply(App::Store::Changes{std::exchange(m_changed, {}), change + 1});
                         }})
    , m_window(m_index, m_feeder, nullptr)
{
    m_feeder.start();
    m_window.show();
    if (!QTest::qWaitForWindowActive(&m_window))
        qFatal("The window does not become active.");
}

QList<RecordHead> DraftsDesk::some()
{
    return {head(6, u"Zoe Adams"_s, u"IND6"_s, u"N6"_s),
            head(5, u"José Rodríguez"_s, u"IND5"_s, u"N5"_s),
            inState(head(4, u"Anna Müller"_s, u"IND4"_s, u"N4"_s), RecordState::Queued),
            inState(head(3, u"Jonas Jonaitis"_s, u"IND3"_s, u"N3"_s), RecordState::Accepted),
            inState(head(2, u"Eva Unsure"_s, u"IND2"_s, u"N2"_s), RecordState::Unknown),
            inState(head(1, u"Rūta Müller"_s, u"IND1"_s, u"N1"_s), RecordState::Refused)};
}

QList<qint64> DraftsDesk::idsOf(const QSignalSpy &spy)
{
    return spy.isEmpty() ? QList<qint64>() : spy.last().first().value<QList<qint64>>();
}

void DraftsDesk::change(const QList<RecordHead> &heads)
{
    m_changed = heads;
    m_feeder.storeChanged();
}

QTableView *DraftsDesk::table() const
{
    return m_window.findChild<QTableView *>(u"records"_s);
}

QLineEdit *DraftsDesk::searchBox() const
{
    return m_window.findChild<QLineEdit *>(u"search"_s);
}

QTabBar *DraftsDesk::states() const
{
    return m_window.findChild<QTabBar *>(u"states"_s);
}

void DraftsDesk::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

void DraftsDesk::type(const QString &text)
{
    for (const QChar character : text)
        QTest::keyClick(QApplication::focusWidget(), character.toLatin1());
}

QStringList DraftsDesk::names() const
{
    QStringList names;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        names.append(table()->model()->index(row, 0).data().toString());
    return names;
}

QList<int> DraftsDesk::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : table()->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QStringList DraftsDesk::enabledCommands() const
{
    QStringList all;
    for (const QPushButton *button : m_window.findChildren<QPushButton *>())
        if (button->isEnabled())
            all.append(button->text().remove(u'&'));
    return all;
}

bool DraftsDesk::says(const QString &words) const
{
    for (const QLabel *label : m_window.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

} // namespace Support
