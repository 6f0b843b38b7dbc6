#pragma once

#include <QList>
#include <QString>

namespace Forms {

/// What other programs and people usually call a field, beside the names of the contract and the
/// labels. Never a name that may mean another field too: no value goes where it does not belong.
struct UsualName
{
    QString list = {};      ///< the list, where it is a field of its rows
    QString field = {};     ///< JSON name
    QString kindField = {}; ///< a field of the same row that it settles too, as a contact's type
    QString kind = {};      ///< its code
    const char *names = nullptr; ///< bars between them; source text in context "Catalogue"

    static const QList<UsualName> &all();
};

} // namespace Forms
