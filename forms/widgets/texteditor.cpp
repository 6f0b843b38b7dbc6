#include "widgets/texteditor.h"

#include "checks/identifiers.h"
#include "contract/valuetext.h"
#include "widgets/customermodel.h"
#include "widgets/textbox.h"

#include <QHBoxLayout>

namespace Forms {

namespace {

int usualCharacters(Width width)
{
    switch (width) {
    case Width::Short:
        return 14;
    case Width::Medium:
        return 30;
    case Width::Long:
        return TextBox::longest;
    }
    return 30;
}

} // namespace

TextEditor::TextEditor(const Field &field, const FieldPath &path, CustomerModel &model,
                       QWidget *parent)
    : FieldEditor(field, path, model, parent)
    , m_box(new TextBox(usualCharacters(field.width), this))
{
    setBox(m_box);
    line()->addStretch();
    connect(m_box, &QLineEdit::textEdited, this,
            [this](const QString &text) { this->model().edit(this->path(), text); });
}

void TextEditor::refresh()
{
    const QString value = model().record().value(path());
    if (m_box->text() != value)
        m_box->setText(value);
}

void TextEditor::commit()
{
    if (!m_box->isModified())
        return;
    const QString value = settled(m_box->text());
    m_box->setModified(false);
    model().edit(path(), value);
    if (m_box->text() != value)
        m_box->setText(value);
}

QString TextEditor::settled(const QString &typed) const
{
    const QString clean = ValueText::cleaned(typed);
    return field().isIdentifier ? Identifiers::ungrouped(clean) : clean;
}

} // namespace Forms
