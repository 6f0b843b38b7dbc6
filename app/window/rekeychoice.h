#pragma once

#include <QStringList>
#include <QWidget>

namespace Forms {
class TickBox;
}

namespace App {

/// The fields that can be asked for a second time before a customer is sent, with a box each.
class RekeyChoice : public QWidget
{
    Q_OBJECT

public:
    explicit RekeyChoice(QWidget *parent);

    /// What is ticked, by the names of RekeyFields, and what this version does not know.
    QStringList chosen() const;
    void setChosen(const QStringList &names);

signals:
    /// The user has ticked or cleared a field.
    void changed();

private:
    QList<Forms::TickBox *> m_boxes; ///< one for each of RekeyFields::all()
    QStringList m_unknown;
};

} // namespace App
