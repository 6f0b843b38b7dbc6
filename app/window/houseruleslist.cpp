#include "window/houseruleslist.h"

#include "checks/rules.h"
#include "contract/catalogue.h"

#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace Forms;

namespace App {

namespace {

constexpr int nameRole = Qt::UserRole;

/// A section's heading; both, where the kinds of customer have their own.
QString titleOf(Section section)
{
    QStringList titles;
    for (const CustomerKind kind : {CustomerKind::Individual, CustomerKind::Organization})
        if (Catalogue::sections(kind).contains(section))
            titles.append(Catalogue::sectionTitle(section, kind));
    titles.removeDuplicates();
    return titles.join(u", "_s);
}

} // namespace

HouseRulesList::HouseRulesList(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_tree(new QTreeWidget(this))
{
    setFocusProxy(m_search);
    m_search->setPlaceholderText(tr("Find a field"));
    m_search->setAccessibleName(tr("Find a field"));
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(u"houseRules"_s);
    m_tree->setAccessibleName(tr("Fields that are also needed"));
    m_tree->setHeaderHidden(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &HouseRulesList::narrow);
    connect(m_tree, &QTreeWidget::itemChanged, this, &HouseRulesList::changed);
}

void HouseRulesList::fill()
{
    QTreeWidgetItem *section = nullptr;
    std::optional<Section> current;
    for (const Field &field : Catalogue::fields()) {
        if (current != field.section) {
            current = field.section;
            section = new QTreeWidgetItem(m_tree, {titleOf(field.section)});
            section->setFlags(Qt::ItemIsEnabled);
        }
        if (Rules::mayRequire(field))
            add(section, field.labelText(), field.name);
        for (const Field &part : field.rowFields)
            if (Rules::mayRequire(part))
                add(section,
                    tr("%1: %2", "a field of a row: Address: City")
                        .arg(field.rowLabelText(), part.labelText()),
                    Rules::nameOf(FieldPath(field.name, 0, part.name)));
    }
    for (int index = m_tree->topLevelItemCount() - 1; index >= 0; --index)
        if (m_tree->topLevelItem(index)->childCount() == 0)
            delete m_tree->takeTopLevelItem(index);
    m_tree->expandAll();
}

void HouseRulesList::add(QTreeWidgetItem *section, const QString &label, const QString &name)
{
    auto *item = new QTreeWidgetItem(section, {label});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(0, Qt::Unchecked);
    item->setData(0, nameRole, name);
    item->setToolTip(0, name);
}

QList<QTreeWidgetItem *> HouseRulesList::fields() const
{
    QList<QTreeWidgetItem *> all;
    for (int section = 0; section < m_tree->topLevelItemCount(); ++section)
        for (int field = 0; field < m_tree->topLevelItem(section)->childCount(); ++field)
            all.append(m_tree->topLevelItem(section)->child(field));
    return all;
}

QStringList HouseRulesList::required() const
{
    QStringList names;
    for (const QTreeWidgetItem *item : fields())
        if (item->checkState(0) == Qt::Checked)
            names.append(item->data(0, nameRole).toString());
    return names + m_unknown;
}

void HouseRulesList::setRequired(const QStringList &names)
{
    const QSignalBlocker quiet(m_tree);
    m_unknown = names;
    for (QTreeWidgetItem *item : fields()) {
        const QString name = item->data(0, nameRole).toString();
        item->setCheckState(0, names.contains(name) ? Qt::Checked : Qt::Unchecked);
        m_unknown.removeAll(name);
    }
    m_tree->viewport()->update();
}

void HouseRulesList::narrow(const QString &text)
{
    const QString wanted = text.trimmed();
    for (QTreeWidgetItem *item : fields())
        item->setHidden(!item->text(0).contains(wanted, Qt::CaseInsensitive) &&
                        !item->data(0, nameRole).toString().contains(wanted, Qt::CaseInsensitive));
    for (int index = 0; index < m_tree->topLevelItemCount(); ++index) {
        QTreeWidgetItem *section = m_tree->topLevelItem(index);
        bool isEmpty = true;
        for (int field = 0; field < section->childCount(); ++field)
            isEmpty = isEmpty && section->child(field)->isHidden();
        section->setHidden(isEmpty);
    }
}

} // namespace App
