#pragma once

#include "widgets/fieldeditor.h"

class QPlainTextEdit;

namespace Forms {

/// Several lines of text. Tab leaves it, as it leaves every field; it grows with its lines.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(const Field &field, const FieldPath &path, CustomerModel &model,
                   QWidget *parent);

    void refresh() override;
    void commit() override;

protected:
    void setReadOnly(bool readOnly) override;

private:
    QString text() const;
    void fit();

    QPlainTextEdit *m_box;
    int m_lines = 0;
};

} // namespace Forms
