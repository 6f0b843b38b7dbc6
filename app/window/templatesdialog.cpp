#include "window/templatesdialog.h"

#include "widgets/messageline.h"
#include "window/fittingsize.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace App {

namespace {

constexpr int indexRole = Qt::UserRole; ///< of the template as it was before

} // namespace

TemplatesDialog::TemplatesDialog(const QList<CustomerTemplate> &templates, QWidget *parent)
    : Dialog(parent)
    , m_before(templates)
    , m_list(new QListWidget(this))
    , m_rename(makeButton(tr("&Rename"), "renameTemplate", &TemplatesDialog::rename))
    , m_up(makeButton(tr("Move &up"), "moveTemplateUp", &TemplatesDialog::moveUp))
    , m_down(makeButton(tr("Move &down"), "moveTemplateDown", &TemplatesDialog::moveDown))
    , m_remove(makeButton(tr("De&lete"), "deleteTemplate", &TemplatesDialog::remove))
    , m_note(new Forms::MessageLine(this))
{
    setWindowTitle(tr("Templates"));
    m_list->setObjectName(u"templates"_s);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    for (int index = 0; index < templates.size(); ++index) {
        auto *item = new QListWidgetItem(templates.at(index).name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(indexRole, index);
    }
    auto *about = new QLabel(tr("The first nine start the next customer with keys of their own, "
                                "Alt+1 to Alt+9 unless you changed them."),
                             this);
    about->setWordWrap(true);
    auto *side = new QVBoxLayout;
    for (QPushButton *button : {m_rename, m_up, m_down, m_remove})
        side->addWidget(button);
    side->addStretch();
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &TemplatesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addLayout(middle, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    resize(fittingSize(*this, 70, 22));
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesDialog::offer);
    connect(m_list, &QListWidget::itemChanged, this, &TemplatesDialog::judge);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    offer();
    judge();
}

QPushButton *TemplatesDialog::makeButton(const QString &text, const char *name,
                                         void (TemplatesDialog::*act)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void TemplatesDialog::rename()
{
    if (QListWidgetItem *item = m_list->currentItem())
        m_list->editItem(item);
}

void TemplatesDialog::remove()
{
    delete m_list->takeItem(m_list->currentRow());
    m_list->setFocus();
    offer();
    judge();
}

void TemplatesDialog::move(int by)
{
    const int row = m_list->currentRow();
    m_list->insertItem(row + by, m_list->takeItem(row));
    m_list->setCurrentRow(row + by);
}

void TemplatesDialog::offer()
{
    const int row = m_list->currentRow();
    m_rename->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

QString TemplatesDialog::nameAt(int row) const
{
    const QListWidgetItem *item = m_list->item(row);
    const QString name = item->text().simplified();
    return name.isEmpty() ? m_before.at(item->data(indexRole).toInt()).name : name;
}

QString TemplatesDialog::twice() const
{
    QSet<QString> names;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString name = nameAt(row);
        if (names.contains(name))
            return name;
        names.insert(name);
    }
    return {};
}

void TemplatesDialog::judge()
{
    const QString name = twice();
    m_save->setEnabled(name.isEmpty());
    m_note->tell(
        Forms::Mark::Error,
        name.isEmpty()
            ? QString()
            : tr("Two templates are called “%1”. Give one of them another name.").arg(name));
    m_note->setVisible(!name.isEmpty());
    m_list->setAccessibleDescription(m_note->text());
}

void TemplatesDialog::accept()
{
    m_list->setFocus(); // takes the name that is still being typed
    if (twice().isEmpty())
        Dialog::accept();
}

QList<CustomerTemplate> TemplatesDialog::changed() const
{
    QList<CustomerTemplate> all;
    for (int row = 0; row < m_list->count(); ++row) {
        const CustomerTemplate &before = m_before.at(m_list->item(row)->data(indexRole).toInt());
        CustomerTemplate now = before;
        now.place = row;
        now.name = nameAt(row);
        if (now != before)
            all.append(now);
    }
    return all;
}

QList<qint64> TemplatesDialog::removed() const
{
    QList<qint64> ids;
    for (const CustomerTemplate &each : m_before)
        ids.append(each.id);
    for (int row = 0; row < m_list->count(); ++row)
        ids.removeAll(m_before.at(m_list->item(row)->data(indexRole).toInt()).id);
    return ids;
}

} // namespace App
