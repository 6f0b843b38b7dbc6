#pragma once

#include "widgets/fieldeditor.h"

namespace Forms {

class TextBox;

/// One line of text; on leaving, white space and invisible characters at its ends go, and in an
/// identifier the spaces and dashes that group its characters.
class TextEditor : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor(const Field &field, const FieldPath &path, CustomerModel &model, QWidget *parent);

    void refresh() override;
    void commit() override;

protected:
    /// Shows a text that nobody typed.
    void display(const QString &text);
    /// A text that a person made, by keys or through assistive technology.
    virtual void typed(const QString &text);
    /// What the typed text becomes on leaving the field.
    virtual QString settled(const QString &typed) const;
    void setReadOnly(bool readOnly) override;
    TextBox *textBox() const { return m_box; }

private:
    TextBox *m_box;
    bool m_isDisplaying = false;
    bool m_wasTyped = false; ///< since it was last read as on leaving
};

} // namespace Forms
