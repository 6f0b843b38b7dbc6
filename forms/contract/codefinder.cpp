#include "contract/codefinder.h"

#include "contract/codenames.h"
#include "contract/codes.h"
#include "contract/foldedtext.h"

#include <QCollator>

#include <algorithm>
#include <array>

namespace Forms {

namespace {

QString folded(const QString &text)
{
    return foldedText(text).trimmed();
}

bool hasWordBeginning(const QString &key, const QString &wanted)
{
    for (qsizetype at = key.indexOf(wanted); at >= 0; at = key.indexOf(wanted, at + 1))
        if (at == 0 || !key.at(at - 1).isLetterOrNumber())
            return true;
    return false;
}

/// How well an entry fits, 0 best; the number of ranks where it does not.
constexpr size_t ranks = 5;
constexpr size_t beginning = 2;
size_t rank(const CodeFinder::Entry &entry, const QString &wanted)
{
    const auto any = [&](const auto &fits) {
        return std::any_of(entry.keys.cbegin(), entry.keys.cend(), fits);
    };
    if (entry.keys.first() == wanted)
        return 0;
    if (entry.keys.contains(wanted))
        return 1;
    if (any([&](const QString &key) { return key.startsWith(wanted); }))
        return beginning;
    if (any([&](const QString &key) { return hasWordBeginning(key, wanted); }))
        return 3;
    return any([&](const QString &key) { return key.contains(wanted); }) ? 4 : ranks;
}

} // namespace

CodeFinder::CodeFinder(CodeSet set, const Classifier &installed, const QLocale &locale)
{
    QStringList codes =
        Codes::isClosed(set) || installed.codes.isEmpty() ? Codes::all(set) : QStringList();
    codes += installed.codes;
    codes.removeDuplicates();
    for (const QString &code : std::as_const(codes)) {
        Entry entry{code, CodeNames::shown(set, code, locale), {folded(code)}};
        const QString name = CodeNames::name(set, code, locale);
        const QString given = installed.names.value(code);
        if (name.isEmpty() && !given.isEmpty())
            entry.shown = CodeNames::withCode(given, code);
        for (const QString &each :
             QStringList{name, given} + CodeNames::otherNames(set, code, locale))
            entry.keys.append(folded(each));
        entry.keys.append(folded(entry.shown));
        entry.keys.removeAll(QString());
        entry.keys.removeDuplicates();
        m_entries.append(entry);
    }
    if (set == CodeSet::Country || set == CodeSet::Currency) {
        QCollator collator(locale);
        std::sort(m_entries.begin(), m_entries.end(), [&](const Entry &left, const Entry &right) {
            return collator.compare(left.shown, right.shown) < 0;
        });
    }
}

QList<const CodeFinder::Entry *> CodeFinder::matches(const QString &text) const
{
    const QString wanted = folded(text);
    std::array<QList<const Entry *>, ranks + 1> byRank;
    for (const Entry &entry : m_entries)
        byRank.at(wanted.isEmpty() ? 0 : rank(entry, wanted)).append(&entry);
    QList<const Entry *> found;
    for (size_t each = 0; each < ranks; ++each)
        found.append(byRank.at(each));
    return found;
}

std::optional<QString> CodeFinder::exact(const QString &text) const
{
    const QString wanted = folded(text);
    if (wanted.isEmpty())
        return std::nullopt;
    QStringList named;
    for (const Entry &entry : m_entries) {
        if (entry.keys.first() == wanted)
            return entry.code;
        if (entry.keys.contains(wanted))
            named.append(entry.code);
    }
    return named.size() == 1 ? std::optional(named.first()) : std::nullopt;
}

std::optional<QString> CodeFinder::meant(const QString &text) const
{
    if (const auto whole = exact(text))
        return whole;
    const QString wanted = folded(text);
    std::optional<QString> only;
    for (const Entry &entry : m_entries) {
        if (wanted.isEmpty() || rank(entry, wanted) > beginning)
            continue;
        if (only)
            return std::nullopt;
        only = entry.code;
    }
    return only;
}

QString CodeFinder::shown(const QString &code) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const Entry &entry) { return entry.code == code; });
    return found == m_entries.cend() ? code : found->shown;
}

} // namespace Forms
