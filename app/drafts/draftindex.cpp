#include "drafts/draftindex.h"

#include "drafts/searchtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace App {

namespace {

constexpr char partEnd = '\n';

/// A part of a stored text by its number, without its end.
std::string_view part(std::string_view text, int number)
{
    for (; number > 0; --number)
        text.remove_prefix(text.find(partEnd) + 1);
    return text.substr(0, text.find(partEnd));
}

QString partText(std::string_view text, int number)
{
    const std::string_view found = part(text, number);
    return QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
}

/// What is shown, then what is searched, of a summary.
QByteArray storedText(const Summary &summary, quint32 &shownLength)
{
    QByteArray text;
    const QString shown[] = {summary.name, summary.customerExtId, summary.communicationNumber};
    for (const QString &each : shown)
        text += each.left(DraftIndex::longestText).toUtf8().replace(partEnd, ' ') + partEnd;
    shownLength = static_cast<quint32>(text.size());
    for (const QString &each : shown)
        text += searchText(each.left(DraftIndex::longestText)) + partEnd;
    return text + searchText(summary.nationalCode.left(DraftIndex::longestText)) + partEnd;
}

bool holdsAll(std::string_view text, const std::vector<std::string_view> &words)
{
    return std::all_of(words.cbegin(), words.cend(), [text](std::string_view word) {
        return text.find(word) != std::string_view::npos;
    });
}

/// The first eight bytes as a number that sorts as they do: most comparisons end there.
quint64 beginning(std::string_view text)
{
    quint64 number = 0;
    for (size_t at = 0; at < sizeof number; ++at)
        number = number << 8 | (at < text.size() ? static_cast<unsigned char>(text[at]) : 0U);
    return number;
}

} // namespace

int DraftIndex::Found::count(DraftFilter filter) const
{
    int sum = 0;
    for (const RecordState state : DraftFilters::states(filter))
        sum += ofState.at(static_cast<size_t>(state));
    return sum;
}

void DraftIndex::put(const QList<RecordHead> &heads)
{
    std::vector<Entry> added;
    std::vector<qint64> gone;
    for (const RecordHead &head : heads) {
        Entry *known = find(head.id);
        if (head.isDeleted) {
            if (known)
                gone.push_back(head.id);
            continue;
        }
        fill(known ? *known : added.emplace_back(), head);
    }
    for (const qint64 id : gone) {
        Entry *entry = find(id);
        m_texts.drop(entry->text, entry->length);
        m_entries.erase(m_entries.begin() + (entry - m_entries.data()));
    }
    const auto byId = [](const Entry &left, const Entry &right) { return left.id < right.id; };
    std::sort(added.begin(), added.end(), byId);
    const auto middle = m_entries.insert(m_entries.end(), added.cbegin(), added.cend());
    std::inplace_merge(m_entries.begin(), middle, m_entries.end(), byId);
    m_sortedBy.reset();
    if (m_texts.bytesDropped() > m_texts.bytesTaken() / 2)
        pack();
}

DraftIndex::Entry *DraftIndex::find(qint64 id)
{
    const auto found =
        std::lower_bound(m_entries.begin(), m_entries.end(), id,
                         [](const Entry &entry, qint64 wanted) { return entry.id < wanted; });
    return found == m_entries.end() || found->id != id ? nullptr : &*found;
}

void DraftIndex::fill(Entry &entry, const RecordHead &head)
{
    quint32 shownLength = 0;
    QByteArray text = storedText(head.summary, shownLength);
    const std::string_view now(text.constData(), static_cast<size_t>(text.size()));
    if (!entry.text || std::string_view(entry.text, entry.length) != now) {
        if (entry.text)
            m_texts.drop(entry.text, entry.length);
        entry.text = m_texts.add(now);
        entry.shownLength = shownLength;
        entry.length = static_cast<quint32>(now.size());
    }
    entry.id = head.id;
    entry.changed = head.changed.toMSecsSinceEpoch();
    entry.state = static_cast<quint8>(head.state);
    entry.kind = static_cast<quint8>(head.summary.kind);
    entry.isPractice = head.isPractice;
    entry.isWiped = head.isWiped;
    entry.isReadable = head.isReadable;
}

void DraftIndex::pack()
{
    WipedTexts packed;
    for (Entry &entry : m_entries)
        entry.text = packed.add({entry.text, entry.length});
    m_texts.swap(packed);
}

void DraftIndex::clear()
{
    m_texts.clear();
    m_entries.clear();
    m_entries.shrink_to_fit();
    m_order.clear();
    m_order.shrink_to_fit();
    m_sortedBy.reset();
}

std::optional<DraftLine> DraftIndex::line(qint64 id) const
{
    const Entry *entry = const_cast<DraftIndex *>(this)->find(id);
    if (!entry)
        return std::nullopt;
    DraftLine line;
    line.id = id;
    line.state = static_cast<RecordState>(entry->state);
    line.kind = static_cast<Forms::CustomerKind>(entry->kind);
    line.changed = QDateTime::fromMSecsSinceEpoch(entry->changed, Qt::UTC);
    line.isPractice = entry->isPractice;
    line.isWiped = entry->isWiped;
    line.isReadable = entry->isReadable;
    line.name = partText(entry->shown(), 0);
    line.customerExtId = partText(entry->shown(), 1);
    line.communicationNumber = partText(entry->shown(), 2);
    return line;
}

DraftIndex::Found DraftIndex::find(const QString &query, DraftFilter filter, Sort sort)
{
    const QList<QByteArray> typed = searchWords(query);
    std::vector<std::string_view> words;
    for (const QByteArray &word : typed)
        words.emplace_back(word.constData(), static_cast<size_t>(word.size()));
    std::array<bool, 6> isShown{};
    for (const RecordState state : DraftFilters::states(filter))
        isShown.at(static_cast<size_t>(state)) = true;
    sortBy(sort);
    Found found;
    for (const quint32 place : m_order) {
        const Entry &entry = m_entries[place];
        if (!holdsAll(entry.searched(), words))
            continue;
        ++found.ofState.at(entry.state);
        if (isShown.at(entry.state))
            found.ids.push_back(entry.id);
    }
    return found;
}

std::string_view DraftIndex::sortText(const Entry &entry, Column column) const
{
    switch (column) {
    case Column::Name:
        return part(entry.searched(), 0);
    case Column::CustomerExtId:
        return part(entry.searched(), 1);
    case Column::CommunicationNumber:
        return part(entry.searched(), 2);
    case Column::Kind:
        return {reinterpret_cast<const char *>(&entry.kind), 1};
    case Column::State:
        return {reinterpret_cast<const char *>(&entry.state), 1};
    case Column::Changed:
        break;
    }
    return {};
}

void DraftIndex::sortBy(Sort sort)
{
    if (m_sortedBy == sort)
        return;
    struct Key
    {
        bool isSettled;
        quint32 place;
        quint64 beginning;
    };
    std::vector<Key> keys;
    keys.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        keys.push_back({entry.state != static_cast<quint8>(RecordState::Unknown),
                        static_cast<quint32>(keys.size()), beginning(sortText(entry, sort.by))});
    const bool falls = sort.order == Qt::DescendingOrder;
    const bool oldestFirst = sort.by == Column::Changed && !falls;
    std::sort(keys.begin(), keys.end(), [&](const Key &left, const Key &right) {
        if (left.isSettled != right.isSettled)
            return right.isSettled;
        if (left.beginning != right.beginning)
            return (left.beginning < right.beginning) != falls;
        const Entry &one = m_entries[left.place];
        const Entry &other = m_entries[right.place];
        if (const int order = sortText(one, sort.by).compare(sortText(other, sort.by)); order != 0)
            return (order < 0) != falls;
        if (one.changed != other.changed)
            return (one.changed > other.changed) != oldestFirst;
        return (one.id > other.id) != oldestFirst;
    });
    m_order.resize(keys.size());
    std::transform(keys.cbegin(), keys.cend(), m_order.begin(),
                   [](const Key &key) { return key.place; });
    m_sortedBy = sort;
}

size_t DraftIndex::bytes() const
{
    return m_entries.capacity() * sizeof(Entry) + m_order.capacity() * sizeof(quint32) +
           m_texts.bytesTaken();
}

} // namespace App
