#pragma once

#include "contract/field.h"
#include "contract/fieldpath.h"
#include "contract/record.h"

#include <QMap>
#include <QStringList>

#include <array>

namespace Forms {

/// What fields of a new customer start with, by the names of FieldPath::inAnyRow(): one text, or
/// several for a field of choices. No value at all stands for a field that starts empty, whatever
/// others say. Keeps only what the catalogue lets go beyond its own customer.
class StartValues
{
public:
    StartValues() = default;
    /// The least that a field must allow for its value to be kept here.
    explicit StartValues(Carry least) : m_least(least) {}

    bool mayKeep(const QString &name) const;
    bool contains(const QString &name) const { return m_values.contains(name); }
    bool isEmpty() const { return m_values.isEmpty(); }
    QStringList names() const { return m_values.keys(); }
    QStringList value(const QString &name) const { return m_values.value(name); }
    /// Does nothing for a field that may not be kept, so that nobody has to ask first.
    void set(const QString &name, const QStringList &value);
    void set(const QString &name, const QString &text);
    void remove(const QString &name) { m_values.remove(name); }
    /// Takes those of `others`, which win; what starts empty there is not here any more.
    void overlay(const StartValues &others);

    /// What a record holds at a path: the choices, or the text where there is one.
    static QStringList valueAt(const Record &record, const FieldPath &path);

    /// Sets every field of a new customer that has its kind, but none in rows.
    void putInto(Record &record) const;
    /// What a new row of a list starts with.
    Record::Row row(const QString &list) const;

    friend bool operator==(const StartValues &left, const StartValues &right)
    {
        return left.m_values == right.m_values;
    }

private:
    Carry m_least = Carry::Default;
    QMap<QString, QStringList> m_values;
};

/// Start values for each kind of customer.
class StartValuesByKind
{
public:
    StartValuesByKind() = default;
    explicit StartValuesByKind(Carry least) : m_values{StartValues(least), StartValues(least)} {}

    StartValues &operator[](CustomerKind kind) { return m_values[static_cast<size_t>(kind)]; }
    const StartValues &operator[](CustomerKind kind) const
    {
        return m_values[static_cast<size_t>(kind)];
    }

    friend bool operator==(const StartValuesByKind &, const StartValuesByKind &) = default;

private:
    std::array<StartValues, 2> m_values;
};

} // namespace Forms
