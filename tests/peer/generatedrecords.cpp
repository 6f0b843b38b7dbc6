#include "peer/generatedrecords.h"

#include "contract/catalogue.h"
#include "contract/codes.h"

#include <QDate>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Forms;

namespace Peer {

namespace {

/// Throws the dice for one record after another.
class RecordGenerator
{
public:
    explicit RecordGenerator(quint32 seed) : m_random(seed) {}

    Record record(CustomerKind kind)
    {
        Record made;
        for (const Field &field : Catalogue::fields())
            if (field.appliesTo(kind) && (field.need == Need::Mandatory || maybe()))
                fill(made, field);
        made.setKind(kind);
        const bool closed = made.value(u"customerStatus"_s) == u"CLOSED";
        made.setValue(u"closingDate"_s, closed ? date() : QString());
        return made;
    }

private:
    bool maybe() { return m_random.bounded(2) == 1; }
    QString oneOf(const QStringList &list) { return list.at(m_random.bounded(int(list.size()))); }

    void fill(Record &record, const Field &field)
    {
        if (field.kind == ValueKind::Choices) {
            QStringList chosen = Codes::all(field.codes);
            chosen.removeIf([this](const QString &) { return maybe(); });
            record.setChoices(field.name, chosen);
        } else if (field.kind == ValueKind::Rows) {
            for (int rows = m_random.bounded(1, 4); rows > 0; --rows)
                record.appendRow(field.name, row(field));
        } else {
            record.setValue(field.name, value(field));
        }
    }

    Record::Row row(const Field &list)
    {
        Record::Row made;
        for (const Field &field : list.rowFields)
            if (field.need == Need::Mandatory || maybe())
                made.insert(field.name, value(field));
        return made;
    }

    QString value(const Field &field)
    {
        switch (field.kind) {
        case ValueKind::Text:
        case ValueKind::LongText:
            return field.maximumLength > 0 && maybe() ? QString(field.maximumLength, u'Ž') : text();
        case ValueKind::Date:
            return date();
        case ValueKind::Code:
        case ValueKind::Enumeration:
            return Codes::all(field.codes).isEmpty() ? text() : oneOf(Codes::all(field.codes));
        case ValueKind::Boolean:
            return maybe() ? u"true"_s : u"false"_s;
        case ValueKind::Integer:
            return oneOf({u"0"_s, u"1"_s, u"321"_s, u"2147483647"_s});
        case ValueKind::BigInteger:
            return maybe() ? digits() : u"0"_s;
        case ValueKind::Decimal:
            return oneOf({digits(), QString(digits() + u".10"), QString(u"0.0" + digits()),
                          u"1e3"_s, u"10000.10"_s});
        case ValueKind::Choices:
        case ValueKind::Rows:
            return {};
        }
        return {};
    }

    QString text()
    {
        return oneOf({u"Jose"_s, u"Łukasz Żółć"_s, u"Nguyễn Thị Minh Khai"_s, u"محمد بن سلمان"_s,
                      u"王小明"_s, u"Ольга Иванова"_s, u"O’Brien \"Bob\" \\ Smith"_s,
                      u"two\nlines\tand a tab"_s, u"a smile 😀 beyond the first plane"_s, u"0"_s,
                      u"true"_s, u"null"_s, u"<b>&amp;</b>"_s, u"/slashes/ and \u2028"_s}) +
               (maybe() ? QString() : u" %1"_s.arg(m_random.bounded(1000)));
    }

    QString date()
    {
        const QString day =
            QDate(1900, 1, 1).addDays(m_random.bounded(60000)).toString(Qt::ISODate);
        return day + oneOf({QString(), QString(), u"T09:45:00.000+02:00"_s, u"T21:00:00Z"_s});
    }

    /// A whole number of up to sixty digits.
    QString digits()
    {
        QString number = QString::number(m_random.bounded(1, 10));
        for (int more = m_random.bounded(60); more > 0; --more)
            number += QString::number(m_random.bounded(10));
        return number;
    }

    QRandomGenerator m_random;
};

} // namespace

QList<Record> generatedRecords(int count, quint32 seed)
{
    RecordGenerator generator(seed);
    QList<Record> records;
    for (int index = 0; index < count; ++index)
        records.append(
            generator.record(index % 2 ? CustomerKind::Organization : CustomerKind::Individual));
    return records;
}

} // namespace Peer
