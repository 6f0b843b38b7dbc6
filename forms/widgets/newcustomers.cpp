#include "widgets/newcustomers.h"

#include "contract/catalogue.h"

#include <algorithm>
#include <utility>

namespace Forms {

void NewCustomers::use(const QString &connection, const StartValuesByKind &defaults)
{
    m_connection = connection;
    m_defaults = defaults;
    emit changed();
}

void NewCustomers::renamed(const QHash<QString, QString> &before)
{
    QHash<QString, StartValuesByKind> pins = m_pins;
    for (const QString &name : before)
        pins.remove(name);
    for (auto each = before.cbegin(); each != before.cend(); ++each)
        if (const auto pinned = m_pins.constFind(each.value()); pinned != m_pins.cend())
            pins.insert(each.key(), *pinned);
    m_pins = pins;
    m_connection = before.key(m_connection, m_connection);
    emit changed();
}

StartValues NewCustomers::pins(CustomerKind kind) const
{
    return m_pins.value(m_connection, StartValuesByKind(Carry::Pinned))[kind];
}

void NewCustomers::setPins(CustomerKind kind, const StartValues &pins)
{
    if (!m_pins.contains(m_connection))
        m_pins.insert(m_connection, StartValuesByKind(Carry::Pinned));
    m_pins[m_connection][kind] = pins;
    emit changed();
}

StartValues NewCustomers::values(CustomerKind kind) const
{
    StartValues all(Carry::Pinned);
    all.overlay(defaults(kind));
    all.overlay(pins(kind));
    return all;
}

Record NewCustomers::record(CustomerKind kind) const
{
    Record record;
    record.setKind(kind);
    values(kind).putInto(record);
    return record;
}

Record NewCustomers::switched(const Record &record, CustomerKind to) const
{
    const Record from = this->record(record.kind());
    Record after = record;
    after.setKind(to);
    const Record starts = this->record(to);
    const StartValues values = this->values(record.kind());
    QStringList names = values.names() + this->values(to).names();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const FieldPath path(name);
        if (StartValues::valueAt(record, path) != StartValues::valueAt(from, path))
            continue;
        after.setValue(name, starts.value(name));
        after.setChoices(name, starts.choices(name));
    }
    return after;
}

bool NewCustomers::isAsBegun(const Record &record, const Record &began) const
{
    return record == began || record == switched(began, record.kind());
}

QString NewCustomers::whyNoPin(const FieldPath &path)
{
    if (StartValues(Carry::Pinned).mayKeep(path.inAnyRow()))
        return {};
    return tr("“%1” tells who a customer is, and is never carried to another.")
        .arg(Catalogue::describe(path));
}

QString NewCustomers::whyNoDefault(const Record &record, const FieldPath &path,
                                   const Findings &findings) const
{
    if (!m_defaults[record.kind()].mayKeep(path.inAnyRow()))
        return tr("“%1” is about one customer, and defaults are not encrypted. Pin it, or keep it "
                  "in "
                  "a template.")
            .arg(Catalogue::describe(path));
    if (StartValues::valueAt(record, path).isEmpty())
        return tr("“%1” is empty.").arg(Catalogue::describe(path));
    const bool isWrong = std::any_of(findings.cbegin(), findings.cend(), [&](const Finding &each) {
        return each.path == path && each.severity == Severity::Error;
    });
    return isWrong ? tr("Correct “%1” first.").arg(Catalogue::describe(path)) : QString();
}

void NewCustomers::makeDefault(const Record &record, const FieldPath &path)
{
    const QStringList value = StartValues::valueAt(record, path);
    if (!m_defaults[record.kind()].mayKeep(path.inAnyRow()) || value.isEmpty())
        return;
    m_defaults[record.kind()].set(path.inAnyRow(), value);
    emit changed();
    emit defaultsChanged(record.kind());
}

void NewCustomers::forgetDefault(CustomerKind kind, const FieldPath &path)
{
    if (!m_defaults[kind].contains(path.inAnyRow()))
        return;
    m_defaults[kind].remove(path.inAnyRow());
    emit changed();
    emit defaultsChanged(kind);
}

bool NewCustomers::standsAsDefault(const Record &record, const FieldPath &path) const
{
    const QStringList value = StartValues::valueAt(record, path);
    return !value.isEmpty() && value == defaults(record.kind()).value(path.inAnyRow());
}

void NewCustomers::togglePin(const Record &record, const FieldPath &path)
{
    StartValues pins = this->pins(record.kind());
    const QString name = path.inAnyRow();
    if (pins.contains(name))
        pins.remove(name);
    else
        pins.set(name, StartValues::valueAt(record, path));
    setPins(record.kind(), pins);
}

void NewCustomers::unpinAll()
{
    m_pins.remove(m_connection);
    emit changed();
}

bool NewCustomers::hasPins() const
{
    return !pins(CustomerKind::Individual).isEmpty() || !pins(CustomerKind::Organization).isEmpty();
}

bool NewCustomers::isPinned(CustomerKind kind, const FieldPath &path) const
{
    return pins(kind).contains(path.inAnyRow());
}

void NewCustomers::follow(const Record &before, const Record &after)
{
    if (before.kind() != after.kind())
        return;
    StartValues pins = this->pins(after.kind());
    for (const QString &name : pins.names()) {
        const FieldPath path(name);
        const QStringList value = StartValues::valueAt(after, path);
        if (value != pins.value(name) && StartValues::valueAt(before, path) == pins.value(name))
            pins.set(name, value);
    }
    if (pins != this->pins(after.kind()))
        setPins(after.kind(), pins);
}

} // namespace Forms
