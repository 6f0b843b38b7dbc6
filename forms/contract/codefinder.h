#pragma once

#include "contract/classifier.h"
#include "contract/field.h"

#include <QLocale>
#include <QStringList>

#include <optional>

namespace Forms {

/// Finds a code by what people type: the code, its name in their language, a country's alpha-3
/// code and own name, names in English; without regard to case and accents.
class CodeFinder
{
public:
    struct Entry
    {
        QString code;
        QString shown;    ///< as in the box: "Lithuania (LT)"
        QStringList keys; ///< folded: code, name, other names
    };

    /// `installed` are codes that the installation lists beside the set's own; its names are used
    /// for codes that have no name in the user's language.
    CodeFinder(CodeSet set, const Classifier &installed, const QLocale &locale);

    const QList<Entry> &entries() const { return m_entries; }

    /// The entries that a text may mean, best first: its code, its whole name, names that begin
    /// with it, names with a word that begins with it, names that hold it. All entries for an
    /// empty text.
    QList<const Entry *> matches(const QString &text) const;

    /// The code that a text names whole; nothing where it is only a part of a name, or the name of
    /// several.
    std::optional<QString> exact(const QString &text) const;

    /// The code that a text means on leaving the box: exact(), or the only entry with a name that
    /// begins with the text. Nothing where several or none do; never merely the first hit.
    std::optional<QString> meant(const QString &text) const;

    /// How a code is shown; the text itself where it is no code of the set.
    QString shown(const QString &code) const;

private:
    QList<Entry> m_entries;
};

} // namespace Forms
