#pragma once

#include "contract/record.h"

#include <QList>

namespace App {

/// A customer to start others from: the values that somebody chose, under a name of theirs. Holds
/// nothing that the catalogue lets go to no other customer.
struct CustomerTemplate
{
    qint64 id = 0; ///< 0: not stored yet
    int place = 0; ///< in the list, from 0; those at one place stand in the order of their ids
    QString name = {};
    Forms::Record record = {};

    /// The paths of a customer's fields that a template may hold and that are filled.
    static QList<Forms::FieldPath> fieldsOf(const Forms::Record &customer);
    /// A customer of the same kind with nothing but those fields that are chosen; rows of which none
    /// is, are left out.
    static Forms::Record chosen(const Forms::Record &customer,
                                const QList<Forms::FieldPath> &paths);
    /// Puts its values into a new customer; its rows come behind those that are there.
    void putInto(Forms::Record &customer) const;

    friend bool operator==(const CustomerTemplate &, const CustomerTemplate &) = default;
};

/// All templates in order, and how many there are that do not open.
struct CustomerTemplates
{
    QList<CustomerTemplate> all;
    int altered = 0;
};

} // namespace App
