#pragma once

#include "widgets/fieldeditor.h"

class QCheckBox;

namespace Forms {

/// Several values of a fixed list, each a box to tick; kept in the list's order.
class ChoicesEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoicesEditor(const Field &field, const FieldPath &path, CustomerModel &model, QWidget *parent);

    void refresh() override;

private:
    void toggled();

    QList<QCheckBox *> m_boxes;
};

} // namespace Forms
