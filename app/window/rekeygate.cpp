#include "window/rekeygate.h"

#include "settings/rekeyfields.h"
#include "widgets/customerform.h"
#include "window/rekeydialog.h"
#include "window/workplace.h"

#include <utility>

namespace App {

RekeyGate::RekeyGate(Workplace &workplace, Forms::CustomerForm &form, QWidget *window)
    : Gate(window), m_workplace(workplace), m_form(form), m_window(window)
{}

QList<Forms::FieldPath> RekeyGate::due(const Departure &departure)
{
    if (std::exchange(m_identity, departure.identity) != departure.identity)
        m_confirmed.clear();
    const Forms::Record sent = departure.record.asSent();
    QList<Forms::FieldPath> fields = RekeyFields::filled(sent, m_workplace.profile().rekey);
    fields.removeIf(
        [&](const Forms::FieldPath &path) { return m_confirmed.value(path) == sent.value(path); });
    return fields;
}

void RekeyGate::ask(const Departure &departure)
{
    const QList<Forms::FieldPath> fields = due(departure);
    if (fields.isEmpty()) {
        emit passed();
        return;
    }
    m_form.widget()->hide(); // what was typed first is not read off it
    emit began();
    m_dialog = new RekeyDialog(m_workplace.model(), fields, m_window);
    connect(m_dialog, &QDialog::finished, this, [this](int result) {
        m_form.widget()->show();
        if (result == QDialog::Accepted)
            take(m_dialog->values());
        else
            emit heldBack();
    });
    m_dialog->setWindowModality(Qt::ApplicationModal); // another window could show it again
    m_dialog->show();
}

void RekeyGate::take(const QHash<Forms::FieldPath, QString> &values)
{
    Forms::CustomerModel &model = m_workplace.model();
    const Forms::Record sent = model.record().asSent();
    bool isCorrected = false;
    for (auto each = values.cbegin(); each != values.cend(); ++each) {
        m_confirmed.insert(each.key(), each.value());
        if (sent.value(each.key()) == each.value())
            continue;
        isCorrected = true;
        model.edit(each.key(), each.value());
    }
    if (isCorrected)
        emit corrected();
    else
        emit passed();
}

void RekeyGate::shut()
{
    if (m_dialog)
        m_dialog->close();
}

} // namespace App
