#include "widgets/wayback.h"
#include "window/workplace.h"

// What new customers begin with, and the numbers that they get.
namespace App {

bool Workplace::isFresh() const
{
    return m_model.newCustomers().isAsBegun(m_model.record(), m_fresh);
}

void Workplace::keepDefaults(Forms::CustomerKind kind)
{
    m_profile.setDefaults(kind, m_model.newCustomers().defaults(kind));
    m_settings.keepDefaults(m_profile);
}

Forms::Record Workplace::newRecord(Forms::CustomerKind kind)
{
    m_fresh = m_model.newCustomers().record(kind);
    for (const QString &field : m_numbers.fields())
        m_fresh.setValue(field, m_numbers.take(field));
    return m_fresh;
}

Forms::Record Workplace::newRecord(const CustomerTemplate &from)
{
    Forms::Record record = newRecord(from.record.kind());
    from.putInto(record);
    m_fresh = record;
    return record;
}

Forms::Record Workplace::clearedRecord() const
{
    Forms::Record cleared = m_model.newCustomers().record(m_model.kind());
    for (const QString &field : m_numbers.fields())
        cleared.setValue(field, m_model.record().value(field));
    return cleared;
}

void Workplace::startOver(Forms::CustomerKind kind)
{
    m_model.startOver(newRecord(kind), Forms::CustomerModel::Origin::New);
}

void Workplace::putNumber(const QString &field)
{
    // It waits for the next form where it would take the place of something, or redo away.
    if (!isFresh() || !m_fresh.value(field).isEmpty() || m_model.history().canRedo())
        return;
    m_fresh = m_model.record();
    m_fresh.setValue(field, m_numbers.take(field));
    if (Forms::leadsBeyondKind(m_model)) {
        m_drafts.beginWith(m_fresh);
        m_model.complete(Forms::FieldPath(field), m_fresh.value(field));
    } else {
        m_model.startOver(m_fresh, Forms::CustomerModel::Origin::New);
    }
    emit freshFormNumbered();
}

} // namespace App
