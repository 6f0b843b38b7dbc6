#pragma once

#include "widgets/fieldeditor.h"

class QVBoxLayout;

namespace Forms {

class TickBox;

/// Several values of a fixed list, each a box to tick; kept in the list's order. A loaded value that
/// is not in the list has a box behind the others as long as it is ticked.
class ChoicesEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoicesEditor(const Field &field, const FieldPath &path, CustomerModel &model, QWidget *parent);

    void refresh() override;

protected:
    void setReadOnly(bool readOnly) override;

private:
    void toggled();
    void addBox(const QString &code, const QString &shown);
    void dropBox(int index);

    QWidget *m_group;
    QVBoxLayout *m_column;
    QStringList m_codes; ///< one for each box
    QList<TickBox *> m_boxes;
};

} // namespace Forms
