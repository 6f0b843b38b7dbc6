#pragma once

#include "drafts/draftfilter.h"
#include "drafts/wipedtexts.h"
#include "store/storedcustomer.h"

#include <array>
#include <optional>
#include <vector>

namespace App {

/// One line of a list of records.
struct DraftLine
{
    qint64 id = 0;
    RecordState state = RecordState::Draft;
    Forms::CustomerKind kind = Forms::CustomerKind::Individual;
    QDateTime changed; ///< UTC
    bool isPractice = false;
    bool isWiped = false;
    bool isReadable = true; ///< false: something else changed it, hence it has no texts
    QString name;
    QString customerExtId;
    QString communicationNumber;
};

/// The summaries of all records in memory, as small as they go, and the search in them. Never writes
/// them anywhere, and overwrites them when told to forget. Not a keyed index in the store: to find any
/// part of a name that takes a row for every three letters, some fifty a record, each written with the
/// draft, and shows whoever has the file which records share them. Here a record takes 160 bytes, and
/// a key is answered and painted over 100,000 of them in some 20 ms.
class DraftIndex
{
public:
    enum class Column { Name, Kind, State, CustomerExtId, CommunicationNumber, Changed };
    struct Sort
    {
        Column by = Column::Changed;
        Qt::SortOrder order = Qt::DescendingOrder;

        friend bool operator==(const Sort &, const Sort &) = default;
    };
    struct Found
    {
        std::vector<qint64> ids;      ///< in order, unknown ones first whatever it is
        std::array<int, 6> ofState{}; ///< matches of each state, also those that the filter hides

        int count(DraftFilter filter) const;
    };

    /// What is kept of each text, in UTF-16 units.
    static constexpr int longestText = 1000;

    /// Adds heads, or takes them for those that had their ids; deleted ones go.
    void put(const QList<RecordHead> &heads);
    /// Forgets everything and overwrites the memory that held it.
    void clear();

    int size() const { return static_cast<int>(m_entries.size()); }
    bool isEmpty() const { return m_entries.empty(); }
    /// What a list shows of a record; nothing where it is not here.
    std::optional<DraftLine> line(qint64 id) const;
    /// The records whose name, external id, communication number and national code hold each of the
    /// words; all for none. Texts sort as they are searched (searchText()), the most recently changed
    /// first among equals.
    Found find(const QString &query, DraftFilter filter, Sort sort);
    /// The memory that it takes.
    size_t bytes() const;

private:
    struct Entry
    {
        qint64 id;
        qint64 changed; ///< ms since 1970
        char *text;     ///< what is shown, then what is searched; each part ends with a line feed
        quint32 shownLength;
        quint32 length;
        quint8 state;
        quint8 kind;
        bool isPractice;
        bool isWiped;
        bool isReadable;

        std::string_view shown() const { return {text, shownLength}; }
        std::string_view searched() const
        {
            return {text + shownLength, size_t(length) - shownLength};
        }
    };

    Entry *find(qint64 id);
    void fill(Entry &entry, const RecordHead &head);
    void pack();
    void sortBy(Sort sort);
    std::string_view sortText(const Entry &entry, Column column) const;

    std::vector<Entry> m_entries; ///< by id
    WipedTexts m_texts;
    std::vector<quint32> m_order;   ///< places in m_entries as m_sort has them
    std::optional<Sort> m_sortedBy; ///< nothing where the order is out of date
};

} // namespace App
