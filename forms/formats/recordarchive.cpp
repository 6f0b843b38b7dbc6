#include "formats/recordarchive.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCoreApplication>
#include <QtEndian>

#include <limits>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

constexpr int version = 1;

Failure damaged()
{
    return {u"archive.damaged"_s,
            QCoreApplication::translate(
                "RecordArchive", "What was kept of this customer is damaged and cannot be read. "
                                 "Enter the customer again, or load the file it came from.")};
}

Failure newer()
{
    return {u"archive.newer"_s,
            QCoreApplication::translate(
                "RecordArchive", "This customer was kept by a newer version of the program and "
                                 "cannot be read by this one. Open it with that version.")};
}

/// CBOR's own texts are UTF-8: they cannot hold half a surrogate pair, and reading takes a byte
/// order mark away. Where either is in a text, its UTF-16 stands as bytes.
void write(QCborStreamWriter &writer, const QString &text)
{
    if (text.isValidUtf16() && !text.startsWith(QChar::ByteOrderMark)) {
        writer.append(text);
        return;
    }
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    qToLittleEndian<quint16>(text.utf16(), text.size(), bytes.data());
    writer.append(bytes);
}

void write(QCborStreamWriter &writer, const QStringList &texts)
{
    writer.startArray(static_cast<quint64>(texts.size()));
    for (const QString &text : texts)
        write(writer, text);
    writer.endArray();
}

template<typename Value>
void write(QCborStreamWriter &writer, const QMap<QString, Value> &map);

void write(QCborStreamWriter &writer, const QList<Record::Row> &rows)
{
    writer.startArray(static_cast<quint64>(rows.size()));
    for (const Record::Row &row : rows)
        write(writer, row);
    writer.endArray();
}

template<typename Value>
void write(QCborStreamWriter &writer, const QMap<QString, Value> &map)
{
    writer.startMap(static_cast<quint64>(map.size()));
    for (auto each = map.cbegin(); each != map.cend(); ++each) {
        write(writer, each.key());
        write(writer, each.value());
    }
    writer.endMap();
}

/// Reads part by part. Behind the first that is not what was asked for, every part is empty and
/// every list at its end; never trusts a length that the bytes claim.
class Reader
{
public:
    explicit Reader(const QByteArray &archive) : m_reader(archive), m_size(archive.size()) {}

    /// Reads the whole as a list that begins with the version; why it cannot be, or nothing.
    template<typename Contents>
    std::optional<Failure> whole(Contents contents)
    {
        bool isNewer = false;
        entry([&] {
            const int written = number();
            isNewer = written > version;
            require(written == version);
            contents();
        });
        if (isNewer)
            return newer();
        if (m_isSound && m_reader.currentOffset() == m_size)
            return std::nullopt;
        return damaged();
    }

    /// A list of as many parts as `contents` reads.
    template<typename Contents>
    void entry(Contents contents)
    {
        enter(m_reader.isArray());
        contents();
        leave();
    }

    template<typename Entry>
    void list(Entry entry)
    {
        enter(m_reader.isArray());
        while (m_isSound && m_reader.hasNext())
            entry();
        leave();
    }

    template<typename Entry>
    void map(Entry entry)
    {
        enter(m_reader.isMap());
        while (m_isSound && m_reader.hasNext())
            entry(text());
        leave();
    }

    int number()
    {
        require(m_reader.isUnsignedInteger() &&
                m_reader.toUnsignedInteger() <= std::numeric_limits<int>::max());
        const auto number = m_isSound ? static_cast<int>(m_reader.toUnsignedInteger()) : 0;
        require(m_isSound && m_reader.next());
        return number;
    }

    QString text()
    {
        if (m_reader.isString())
            return gathered<QString>([this] { return m_reader.readString(); });
        require(m_reader.isByteArray());
        const auto bytes = gathered<QByteArray>([this] { return m_reader.readByteArray(); });
        QString text(bytes.size() / 2, Qt::Uninitialized);
        qFromLittleEndian<quint16>(bytes.constData(), text.size(), text.data());
        return text;
    }

private:
    void require(bool isRight) { m_isSound = m_isSound && isRight; }
    void enter(bool isRight)
    {
        require(isRight);
        require(m_isSound && m_reader.enterContainer());
    }
    void leave()
    {
        // At the end of the bytes there is no next part either.
        require(m_isSound && !m_reader.hasNext() && !m_reader.lastError());
        require(m_isSound && m_reader.leaveContainer());
    }

    template<typename Text, typename Next>
    Text gathered(Next next)
    {
        require(m_reader.isLengthKnown() && m_reader.currentStringChunkSize() <= m_size);
        Text all;
        while (m_isSound) {
            const auto part = next();
            if (part.status == QCborStreamReader::EndOfString)
                break;
            require(part.status == QCborStreamReader::Ok);
            all += part.data;
        }
        return m_isSound ? all : Text();
    }

    QCborStreamReader m_reader;
    qsizetype m_size;
    bool m_isSound = true;
};

Record::Row readRow(Reader &reader)
{
    Record::Row row;
    reader.map([&](const QString &field) { row.insert(field, reader.text()); });
    return row;
}

} // namespace

QByteArray archiveRecord(const Record &record)
{
    QByteArray archive;
    QCborStreamWriter writer(&archive);
    writer.startArray(4);
    writer.append(version);
    write(writer, record.values());
    write(writer, record.choices());
    write(writer, record.rows());
    writer.endArray();
    return archive;
}

Result<Record> unarchiveRecord(const QByteArray &archive)
{
    Reader reader(archive);
    Record record;
    const auto failure = reader.whole([&] {
        reader.map([&](const QString &field) { record.setValue(field, reader.text()); });
        reader.map([&](const QString &field) {
            QStringList chosen;
            reader.list([&] { chosen.append(reader.text()); });
            record.setChoices(field, chosen);
        });
        reader.map([&](const QString &list) {
            reader.list([&] { record.appendRow(list, readRow(reader)); });
        });
    });
    if (failure)
        return *failure;
    return record;
}

QByteArray archiveRemarks(const QList<Remark> &remarks)
{
    QByteArray archive;
    QCborStreamWriter writer(&archive);
    writer.startArray(2);
    writer.append(version);
    writer.startArray(static_cast<quint64>(remarks.size()));
    for (const Remark &remark : remarks) {
        writer.startArray(4);
        writer.append(remark.line);
        write(writer, remark.name);
        write(writer, remark.value);
        write(writer, remark.text);
        writer.endArray();
    }
    writer.endArray();
    writer.endArray();
    return archive;
}

Result<QList<Remark>> unarchiveRemarks(const QByteArray &archive)
{
    Reader reader(archive);
    QList<Remark> remarks;
    const auto failure = reader.whole([&] {
        reader.list([&] {
            Remark remark;
            reader.entry([&] {
                remark.line = reader.number();
                remark.name = reader.text();
                remark.value = reader.text();
                remark.text = reader.text();
            });
            remarks.append(remark);
        });
    });
    if (failure)
        return *failure;
    return remarks;
}

} // namespace Forms
