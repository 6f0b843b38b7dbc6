#pragma once

#include <QHash>
#include <QStringList>

#include <initializer_list>
#include <utility>

namespace Forms {

/// The codes that an installation lists for a set, with names where it gives any. Codes alone are a
/// classifier too; none at all means that the installation offers no list.
struct Classifier
{
    Classifier() = default;
    Classifier(QStringList listed, QHash<QString, QString> named = {})
        : codes(std::move(listed)), names(std::move(named))
    {}
    Classifier(std::initializer_list<QString> listed) : codes(listed) {}

    QStringList codes;
    QHash<QString, QString> names; ///< by code; only where a name says more than its code

    friend bool operator==(const Classifier &, const Classifier &) = default;
};

} // namespace Forms
