#include "formats/jsonwriter.h"

#include "contract/catalogue.h"
#include "contract/valuetext.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

namespace Forms {

namespace {

/// Whether JSON writes this text without quotes; a text that is none of the field's kind is not.
bool isBare(const Field &field, const QString &text)
{
    switch (field.kind) {
    case ValueKind::Boolean:
        return ValueText::boolean(text).has_value();
    case ValueKind::Integer:
    case ValueKind::BigInteger:
    case ValueKind::Decimal:
        return ValueText::isNumber(text);
    case ValueKind::Text:
    case ValueKind::LongText:
    case ValueKind::Date:
    case ValueKind::Code:
    case ValueKind::Enumeration:
    case ValueKind::Choices:
    case ValueKind::Rows:
        break;
    }
    return false;
}

/// Writes a customer with one of RapidJSON's writers, which share no base class.
template<typename Writer>
class CustomerToJson
{
public:
    explicit CustomerToJson(Writer &writer) : m_writer(writer) {}

    void write(const Record &record)
    {
        m_writer.StartObject();
        for (const Field &field : Catalogue::fields()) {
            if (field.kind == ValueKind::Rows)
                rows(field, record.rows(field.name));
            else if (field.kind == ValueKind::Choices)
                choices(field, record.choices(field.name));
            else
                member(field, record.value(field.name));
        }
        m_writer.EndObject();
    }

private:
    void text(const QString &value)
    {
        const QByteArray utf8 = value.toUtf8();
        m_writer.String(utf8.constData(), static_cast<rapidjson::SizeType>(utf8.size()));
    }

    void member(const Field &field, const QString &value)
    {
        if (value.isEmpty())
            return;
        text(field.name);
        if (!isBare(field, value)) {
            text(value);
            return;
        }
        const QByteArray bare = value.toLatin1();
        m_writer.RawValue(bare.constData(), static_cast<size_t>(bare.size()),
                          rapidjson::kNumberType);
    }

    void choices(const Field &field, const QStringList &chosen)
    {
        if (chosen.isEmpty())
            return;
        text(field.name);
        m_writer.StartArray();
        for (const QString &each : chosen)
            text(each);
        m_writer.EndArray();
    }

    void rows(const Field &field, const QList<Record::Row> &rows)
    {
        if (rows.isEmpty())
            return;
        text(field.name);
        m_writer.StartArray();
        for (const Record::Row &row : rows) {
            m_writer.StartObject();
            for (const Field &part : field.rowFields)
                member(part, row.value(part.name));
            m_writer.EndObject();
        }
        m_writer.EndArray();
    }

    Writer &m_writer;
};

} // namespace

QByteArray writeJson(const Record &record, JsonLayout layout)
{
    rapidjson::StringBuffer buffer;
    if (layout == JsonLayout::Compact) {
        rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
        CustomerToJson(writer).write(record.asSent());
    } else {
        rapidjson::PrettyWriter<rapidjson::StringBuffer> writer(buffer);
        CustomerToJson(writer).write(record.asSent());
    }
    return {buffer.GetString(), static_cast<qsizetype>(buffer.GetSize())};
}

} // namespace Forms
