#include "contract/fieldsearch.h"

#include "contract/foldedtext.h"

#include <algorithm>
#include <array>

namespace Forms {

namespace {

/// How well a place fits, best first.
enum Rank { Whole, Beginning, Phrase, Words, WordsAround, Within, OnlyAround, InOrder, NotAtAll };

/// "documentIssueCountry" as three words, so that each can be found.
QString apart(const QString &name)
{
    QString text;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (at > 0 && name.at(at).isUpper() && name.at(at - 1).isLower())
            text += u' ';
        text += name.at(at).isLetterOrNumber() ? name.at(at) : QChar(u' ');
    }
    return text;
}

bool beginsAWord(const QString &text, const QString &wanted)
{
    for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
        if (at == 0 || text.at(at - 1) == u' ')
            return true;
    return false;
}

bool holdsInOrder(const QString &letters, const QString &wanted)
{
    qsizetype next = 0;
    for (const QChar letter : letters)
        if (next < wanted.size() && letter == wanted.at(next))
            ++next;
    return next == wanted.size();
}

} // namespace

FieldSearch::Key FieldSearch::keyOf(const QString &name)
{
    const QString words = foldedText(apart(name.normalized(QString::NormalizationForm_C)));
    Key key{words.simplified(), {}};
    key.letters = QString(key.words).remove(u' ');
    return key;
}

FieldSearch::FieldSearch(const FieldNames &names)
{
    QString sectionWords;
    QString listWords;
    for (const NamedPlace &place : names.places()) {
        Entry entry{place, {}, {}};
        QStringList all;
        for (const QString &name : place.names) {
            entry.keys.append(keyOf(name));
            all.append(entry.keys.last().words);
        }
        if (!place.field)
            sectionWords = all.join(u' ');
        else if (place.field->kind == ValueKind::Rows)
            listWords = all.join(u' ') + u' ' + keyOf(place.field->rowElement).words;
        if (place.field)
            entry.around = place.list ? QString(listWords + u' ' + sectionWords) : sectionWords;
        m_entries.append(entry);
    }
}

int FieldSearch::rank(const Entry &entry, const Key &wanted, const QStringList &words)
{
    const auto any = [&](const auto &fits) {
        return std::any_of(entry.keys.cbegin(), entry.keys.cend(), fits);
    };
    const auto holdsWords = [&](const QString &text) {
        return std::all_of(words.cbegin(), words.cend(),
                           [&](const QString &word) { return beginsAWord(text, word); });
    };
    if (any([&](const Key &key) { return key.letters == wanted.letters; }))
        return Whole;
    if (any([&](const Key &key) { return key.letters.startsWith(wanted.letters); }))
        return Beginning;
    if (any([&](const Key &key) { return beginsAWord(key.words, wanted.words); }))
        return Phrase;
    if (any([&](const Key &key) { return holdsWords(key.words); }))
        return Words;
    const auto isOwn = [&](const QString &word) {
        return any([&](const Key &key) { return beginsAWord(key.words, word); });
    };
    const auto own = std::count_if(words.cbegin(), words.cend(), isOwn);
    const auto isAround = [&](const QString &word) { return beginsAWord(entry.around, word); };
    const bool allFound = std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return isAround(word) || isOwn(word);
    });
    if (allFound && own > 0)
        return WordsAround;
    if (any([&](const Key &key) { return key.letters.contains(wanted.letters); }))
        return Within;
    if (allFound)
        return OnlyAround;
    constexpr int fewestInOrder = 3; // fewer letters are in the order of almost any name
    const bool isLong = wanted.letters.size() >= fewestInOrder;
    return isLong && any([&](const Key &key) {
               return key.letters.front() == wanted.letters.front() &&
                      holdsInOrder(key.letters, wanted.letters);
           })
               ? InOrder
               : NotAtAll;
}

QList<const NamedPlace *> FieldSearch::matches(const QString &typed) const
{
    QStringList words = keyOf(typed).words.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.front().isDigit(); });
    Key wanted{words.join(u' '), words.join(QString())};
    std::array<QList<const NamedPlace *>, NotAtAll + 1> byRank;
    for (const Entry &entry : m_entries) {
        const int fits = words.isEmpty() ? static_cast<int>(Whole) : rank(entry, wanted, words);
        byRank.at(static_cast<size_t>(fits)).append(&entry.place);
    }
    QList<const NamedPlace *> found;
    for (size_t each = 0; each < InOrder; ++each)
        found += byRank.at(each);
    return found.isEmpty() ? byRank.at(InOrder) : found;
}

int FieldSearch::numberIn(const QString &typed)
{
    for (const QString &word : keyOf(typed).words.split(u' ')) {
        bool isNumber = false;
        if (const int number = word.toInt(&isNumber); isNumber)
            return number;
    }
    return 0;
}

} // namespace Forms
