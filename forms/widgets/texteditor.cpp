#include "widgets/texteditor.h"

#include "checks/identifiers.h"
#include "contract/valuetext.h"
#include "widgets/customermodel.h"
#include "widgets/textbox.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>

#include <utility>

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
    // Not textEdited: assistive technology sets a text without editing it.
    connect(m_box, &QLineEdit::textChanged, this, [this] {
        if (m_isDisplaying)
            return;
        if (this->model().isLocked()) { // assistive technology writes into what is read-only, too
            refresh();
            return;
        }
        m_wasTyped = true;
        typed(m_box->text());
    });
}

void TextEditor::display(const QString &text)
{
    if (m_box->text() == text)
        return;
    const QScopedValueRollback displaying(m_isDisplaying, true);
    m_box->setText(text);
    m_wasTyped = false;
}

void TextEditor::typed(const QString &text)
{
    model().edit(path(), text);
}

void TextEditor::refresh()
{
    display(model().record().value(path()));
}

void TextEditor::commit()
{
    if (!std::exchange(m_wasTyped, false))
        return;
    const QString value = settled(m_box->text());
    model().edit(path(), value);
    display(value);
}

void TextEditor::setReadOnly(bool readOnly)
{
    m_box->setReadOnly(readOnly);
}

QString TextEditor::settled(const QString &typed) const
{
    const QString clean = ValueText::cleaned(typed);
    return field().isIdentifier ? Identifiers::ungrouped(clean) : clean;
}

} // namespace Forms
