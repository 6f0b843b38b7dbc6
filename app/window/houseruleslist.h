#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace Forms {
struct Field;
}

namespace App {

/// The fields that an institution may require though the contract leaves them open, by section and
/// with a box each. Walks the catalogue, so that a new field needs nothing here.
class HouseRulesList : public QWidget
{
    Q_OBJECT

public:
    explicit HouseRulesList(QWidget *parent);

    /// What is ticked, as the names of Forms::Rules::required, and what this list does not know.
    QStringList required() const;
    void setRequired(const QStringList &names);

signals:
    /// The user has ticked or cleared a field.
    void changed();

private:
    void fill();
    void add(QTreeWidgetItem *section, const QString &label, const QString &name);
    void narrow(const QString &text);
    QList<QTreeWidgetItem *> fields() const;

    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QStringList m_unknown; ///< of another version of the program; kept as they are
};

} // namespace App
