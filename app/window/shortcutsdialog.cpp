#include "window/shortcutsdialog.h"

#include "contract/foldedtext.h"
#include "widgets/arrowkeys.h"
#include "widgets/messageline.h"
#include "widgets/tones.h"
#include "window/fittingsize.h"
#include "window/keybox.h"
#include "window/shortcuts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace App {

namespace {

enum Column { CommandColumn, KeysColumn };
constexpr int idRole = Qt::UserRole;

} // namespace

ShortcutsDialog::ShortcutsDialog(Shortcuts &shortcuts, Forms::CustomerKind kind, QWidget *parent)
    : Dialog(parent)
    , m_shortcuts(shortcuts)
    , m_kind(kind)
    , m_search(new QLineEdit(this))
    , m_table(new QTreeWidget(this))
    , m_label(new QLabel(this))
    , m_key(new KeyBox(this))
    , m_none(new QPushButton(tr("&No key"), this))
    , m_own(new QPushButton(tr("As it &came"), this))
    , m_message(new Forms::MessageLine(this))
    , m_takeIt(new QPushButton(this))
{
    setWindowTitle(tr("Keys of the commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Find a command or a key"));
    m_search->setPlaceholderText(m_search->accessibleName());
    m_search->setClearButtonEnabled(true);
    new Forms::ArrowKeys(m_search, m_table);
    auto *all = new QPushButton(tr("&All as they came"), this);
    all->setObjectName(u"resetAll"_s);
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : {all, close, m_none, m_own, m_takeIt})
        button->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(all);
    foot->addStretch();
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(makeTable(), 1);
    column->addWidget(makeChange());
    column->addLayout(foot);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_search, &QLineEdit::returnPressed, m_key, [this] { m_key->setFocus(); });
    connect(all, &QPushButton::clicked, &shortcuts, &Shortcuts::resetAll);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&shortcuts, &Shortcuts::changed, this, &ShortcutsDialog::refresh);
    fill();
    m_search->setFocus();
    resize(fittingSize(*this, 84, 32));
}

QWidget *ShortcutsDialog::makeTable()
{
    m_table->setObjectName(u"commands"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setHeaderLabels({tr("Command"), tr("Keys")});
    m_table->setRootIsDecorated(false);
    m_table->setItemsExpandable(false);
    m_table->setUniformRowHeights(true);
    m_table->header()->setSectionResizeMode(CommandColumn, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    m_table->header()->setStretchLastSection(false);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showChosen);
    connect(m_table, &QTreeWidget::itemActivated, m_key, [this] { m_key->setFocus(); });
    return m_table;
}

QWidget *ShortcutsDialog::makeChange()
{
    auto *part = new QWidget(this);
    m_key->setObjectName(u"key"_s);
    m_none->setObjectName(u"noKey"_s);
    m_own->setObjectName(u"reset"_s);
    m_takeIt->setObjectName(u"takeIt"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_key);
    auto *line = new QHBoxLayout;
    line->addWidget(m_key, 1);
    line->addWidget(m_none);
    line->addWidget(m_own);
    auto *told = new QHBoxLayout;
    told->addWidget(m_message, 1);
    told->addWidget(m_takeIt);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_label);
    column->addLayout(line);
    column->addLayout(told);
    // The line keeps its room, so that nothing moves when it speaks.
    part->setMinimumHeight(m_label->sizeHint().height() + m_key->sizeHint().height() +
                           m_takeIt->sizeHint().height() + 2 * column->spacing());
    connect(m_key, &KeyBox::keyPressed, this, &ShortcutsDialog::take);
    connect(m_none, &QPushButton::clicked, this, [this] { use({}); });
    connect(m_own, &QPushButton::clicked, this, [this] {
        if (const Command *row = chosen())
            m_shortcuts.reset(row->id);
    });
    connect(m_takeIt, &QPushButton::clicked, this, [this] {
        use(m_asked); // the box forgets it with the next key that is held down
        m_key->setFocus();
    });
    return part;
}

void ShortcutsDialog::fill()
{
    QHash<Command::Menu, QTreeWidgetItem *> menus;
    for (const Command &each : commands()) {
        if (each.isMenu)
            continue;
        QTreeWidgetItem *&menu = menus[each.menu];
        if (!menu) {
            menu = new QTreeWidgetItem(m_table, {Command::menuTitle(each.menu).remove(u'&')});
            menu->setFlags(Qt::ItemIsEnabled);
            QFont bold = font();
            bold.setBold(true);
            menu->setFont(CommandColumn, bold);
            menu->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(menu, {each.title(m_kind)});
        item->setData(CommandColumn, idRole, static_cast<int>(each.id));
    }
    refresh();
    m_table->setCurrentItem(m_table->topLevelItem(0)->child(0));
}

void ShortcutsDialog::refresh()
{
    for (QTreeWidgetItemIterator each(m_table); *each; ++each) {
        const QVariant id = (*each)->data(CommandColumn, idRole);
        if (!id.isValid())
            continue;
        const auto command = static_cast<Command::Id>(id.toInt());
        (*each)->setText(KeysColumn, m_shortcuts.text(command));
        QFont changed = font();
        changed.setItalic(m_shortcuts.isChanged(command));
        (*each)->setFont(KeysColumn, changed);
        (*each)->setToolTip(KeysColumn,
                            m_shortcuts.isChanged(command) ? tr("Changed by you") : QString());
    }
    showChosen();
}

void ShortcutsDialog::filter(const QString &typed)
{
    const QString wanted = Forms::foldedText(typed.simplified());
    QTreeWidgetItem *first = nullptr;
    for (int at = 0; at < m_table->topLevelItemCount(); ++at) {
        QTreeWidgetItem *menu = m_table->topLevelItem(at);
        bool isAnyShown = false;
        for (int row = 0; row < menu->childCount(); ++row) {
            QTreeWidgetItem *item = menu->child(row);
            const QString all = item->text(CommandColumn) + u' ' + item->text(KeysColumn);
            item->setHidden(!Forms::foldedText(all).contains(wanted));
            isAnyShown = isAnyShown || !item->isHidden();
            if (!first && !item->isHidden())
                first = item;
        }
        menu->setHidden(!isAnyShown);
    }
    m_table->setCurrentItem(first);
}

const Command *ShortcutsDialog::chosen() const
{
    const QTreeWidgetItem *item = m_table->currentItem();
    const QVariant id = item ? item->data(CommandColumn, idRole) : QVariant();
    return id.isValid() ? &command(static_cast<Command::Id>(id.toInt())) : nullptr;
}

void ShortcutsDialog::showChosen()
{
    const Command *row = chosen();
    m_message->hide();
    m_takeIt->hide();
    m_key->clear();
    m_label->setText(row ? tr("&Press another key for “%1”").arg(row->title(m_kind))
                         : tr("Choose a command."));
    m_key->setAccessibleName(m_label->text().remove(u'&'));
    m_key->setEnabled(row);
    m_none->setEnabled(row && !m_shortcuts.keys(row->id).isEmpty());
    m_own->setEnabled(row && m_shortcuts.isChanged(row->id));
}

void ShortcutsDialog::take(const QKeySequence &key)
{
    const Command *row = chosen();
    m_takeIt->hide();
    if (const QString refusal = Shortcuts::refusal(key); !refusal.isEmpty()) {
        m_message->tell(Forms::Mark::Error, refusal);
        return;
    }
    const auto holder = m_shortcuts.holder(key);
    if (holder && *holder == row->id) {
        m_message->tell(Forms::Mark::Good, tr("This command has that key already."));
        return;
    }
    if (!holder) {
        use(key);
        return;
    }
    const QString other = command(*holder).title(m_kind);
    m_message->tell(
        Forms::Mark::Advice,
        tr("%1 is the key of “%2”.").arg(key.toString(QKeySequence::NativeText), other));
    m_asked = key;
    m_takeIt->setText(tr("&Take it from there"));
    m_takeIt->setAccessibleDescription(m_message->text());
    m_takeIt->show();
}

void ShortcutsDialog::use(const QKeySequence &key)
{
    const Command *row = chosen();
    if (!row)
        return;
    m_shortcuts.set(row->id, key);
    m_message->tell(Forms::Mark::Good,
                    key.isEmpty()
                        ? tr("“%1” has no key now.").arg(row->title(m_kind))
                        : tr("%1 stands for “%2” now.")
                              .arg(key.toString(QKeySequence::NativeText), row->title(m_kind)));
}

} // namespace App
