#include "formats/xmlwriter.h"

#include "contract/catalogue.h"
#include "formats/xmlreader.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

/// Writes one customer's elements; an empty value has none.
class CustomerToXml
{
public:
    explicit CustomerToXml(QXmlStreamWriter &writer) : m_writer(writer) {}

    void write(const Record &record)
    {
        for (const Field &field : Catalogue::fields()) {
            if (field.kind == ValueKind::Rows)
                rows(field, record.rows(field.name));
            else if (field.kind == ValueKind::Choices)
                choices(field, record.choices(field.name));
            else
                element(field, record.value(field.name));
        }
    }

private:
    void element(const Field &field, const QString &value)
    {
        if (!value.isEmpty())
            m_writer.writeTextElement(field.xmlName(), value);
    }

    void choices(const Field &field, const QStringList &chosen)
    {
        if (chosen.isEmpty())
            return;
        m_writer.writeStartElement(field.xmlName());
        for (const QString &each : chosen)
            m_writer.writeTextElement(field.rowElement, each);
        m_writer.writeEndElement();
    }

    void rows(const Field &field, const QList<Record::Row> &rows)
    {
        if (rows.isEmpty())
            return;
        m_writer.writeStartElement(field.xmlName());
        for (const Record::Row &row : rows) {
            m_writer.writeStartElement(field.rowElement);
            for (const Field &part : field.rowFields)
                element(part, row.value(part.name));
            m_writer.writeEndElement();
        }
        m_writer.writeEndElement();
    }

    QXmlStreamWriter &m_writer;
};

} // namespace

QByteArray writeXml(const Record &record)
{
    const QString soap = u"http://schemas.xmlsoap.org/soap/envelope/"_s;
    QByteArray content;
    QXmlStreamWriter writer(&content);
    writer.setAutoFormatting(true);
    writer.writeStartDocument();
    writer.writeNamespace(soap, u"soap"_s);
    writer.writeStartElement(soap, u"Envelope"_s);
    writer.writeStartElement(soap, u"Body"_s);
    writer.writeStartElement(u"AMLYZE_CUSTOMER"_s);
    writer.writeDefaultNamespace(customerNamespace.toString());
    CustomerToXml(writer).write(record.asSent());
    writer.writeEndDocument();
    return content;
}

} // namespace Forms
