#pragma once

#include "widgets/fieldeditor.h"

class QLabel;

namespace Forms {

class SegmentedBox;

/// Not stated, yes or no; nothing is chosen beforehand. Keys Y and N (and the language's own
/// letters) choose, Delete and Backspace take the statement back.
class TriStateEditor : public FieldEditor
{
    Q_OBJECT

public:
    TriStateEditor(const Field &field, const FieldPath &path, CustomerModel &model,
                   QWidget *parent);

    void refresh() override;

protected:
    void setReadOnly(bool readOnly) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int state);

    SegmentedBox *m_box;
    QLabel *m_loaded; ///< a loaded text that is neither yes nor no
};

} // namespace Forms
