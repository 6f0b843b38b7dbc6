#pragma once

#include "contract/fieldnames.h"

namespace Forms {

/// Finds places on the form by a few letters of whatever they are called. Knows no values.
class FieldSearch
{
public:
    explicit FieldSearch(const FieldNames &names);

    /// The places that a text may mean, best first and as on the page where they fit alike: whole
    /// names, beginnings, words, what holds the text, and places of a section or list that is
    /// called so; letters in their order where nothing else fits. Numbers are no words of a name.
    /// All places for an empty text.
    QList<const NamedPlace *> matches(const QString &typed) const;

    /// The number that a text holds as a word: the 2 of "address 2 country"; 0 where there is none.
    static int numberIn(const QString &typed);

private:
    /// A name as it is searched.
    struct Key
    {
        QString words;   ///< folded, one space between two words
        QString letters; ///< the same without spaces
    };
    struct Entry
    {
        NamedPlace place;
        QList<Key> keys;
        QString around; ///< words of what the place belongs to
    };

    static Key keyOf(const QString &name);
    static int rank(const Entry &entry, const Key &wanted, const QStringList &words);

    QList<Entry> m_entries;
};

} // namespace Forms
