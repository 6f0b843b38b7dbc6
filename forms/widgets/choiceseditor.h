#pragma once

#include "widgets/fieldeditor.h"

class QFocusEvent;
class QKeyEvent;
class QVBoxLayout;

namespace Forms {

class TickBox;

/// Several values of a fixed list, each a box to tick; kept in the list's order. All are one stop for
/// Tab: arrows go from box to box, Space ticks, and the letter that one begins with goes there and
/// ticks it. A loaded value that is not in the list has a box behind the others as long as it is
/// ticked.
class ChoicesEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoicesEditor(const Field &field, const FieldPath &path, CustomerModel &model, QWidget *parent);

    void refresh() override;
    void retire() override;

protected:
    void setReadOnly(bool readOnly) override;
    /// The group never has the focus: its boxes say what is known of it.
    void describeBox() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggled();
    /// Whether a key of one of the boxes was for the whole group.
    bool takesKey(int index, const QKeyEvent &key);
    /// Makes a box the one that Tab stops at.
    void stopTabAt(const QWidget *box);
    void addBox(const QString &code, const QString &shown);
    void dropBox(int index);
    void describeTick(TickBox &box);
    bool leaves(const QFocusEvent &event) const;

    QWidget *m_group;
    QVBoxLayout *m_column;
    QStringList m_codes; ///< one for each box
    QList<TickBox *> m_boxes;
};

} // namespace Forms
