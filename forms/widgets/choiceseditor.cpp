#include "widgets/choiceseditor.h"

#include "contract/codenames.h"
#include "contract/codes.h"
#include "widgets/customermodel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Forms {

ChoicesEditor::ChoicesEditor(const Field &field, const FieldPath &path, CustomerModel &model,
                             QWidget *parent)
    : FieldEditor(field, path, model, parent)
{
    auto *group = new QWidget(this);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 4);
    for (const QString &code : Codes::all(field.codes)) {
        auto *box = new QCheckBox(CodeNames::shown(field.codes, code), group);
        column->addWidget(box);
        m_boxes.append(box);
        connect(box, &QCheckBox::clicked, this, &ChoicesEditor::toggled);
    }
    group->setFocusProxy(m_boxes.first());
    setBox(group);
    line()->addStretch();
}

void ChoicesEditor::toggled()
{
    const QStringList &codes = Codes::all(field().codes);
    QStringList chosen;
    for (int index = 0; index < m_boxes.size(); ++index)
        if (m_boxes.at(index)->isChecked())
            chosen.append(codes.at(index));
    model().editChoices(field().name, chosen);
}

void ChoicesEditor::refresh()
{
    const QStringList chosen = model().record().choices(field().name);
    const QStringList &codes = Codes::all(field().codes);
    for (int index = 0; index < m_boxes.size(); ++index)
        m_boxes.at(index)->setChecked(chosen.contains(codes.at(index)));
}

} // namespace Forms
