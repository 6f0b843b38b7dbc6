#include "window/rekeychoice.h"

#include "contract/catalogue.h"
#include "settings/rekeyfields.h"
#include "widgets/tickbox.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace App {

namespace {

/// "Last name"; of a field in rows, what each row calls it: "Document number".
QString labelOf(const QString &name)
{
    const Forms::Field *top = Forms::Catalogue::field(name.section(u'.', 0, 0));
    const Forms::Field *part = top->rowField(name.section(u'.', 1));
    return (part ? part : top)->labelText();
}

} // namespace

RekeyChoice::RekeyChoice(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (const QString &name : RekeyFields::all()) {
        auto *box = new Forms::TickBox(labelOf(name), this);
        box->setObjectName(u"rekey:"_s + name);
        box->setAccessibleDescription(
            tr("Is typed a second time, unseen, before a customer is sent."));
        column->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &RekeyChoice::changed);
        m_boxes.append(box);
    }
    setFocusProxy(m_boxes.first());
}

QStringList RekeyChoice::chosen() const
{
    const QStringList names = RekeyFields::all();
    QStringList ticked;
    for (qsizetype index = 0; index < names.size(); ++index)
        if (m_boxes.at(index)->isChecked())
            ticked.append(names.at(index));
    return ticked + m_unknown;
}

void RekeyChoice::setChosen(const QStringList &names)
{
    m_unknown = names;
    const QStringList known = RekeyFields::all();
    for (qsizetype index = 0; index < known.size(); ++index) {
        m_boxes.at(index)->setChecked(names.contains(known.at(index)));
        m_unknown.removeAll(known.at(index));
    }
}

} // namespace App
