#include "contract/catalogue.h"
#include "formats/jsonwriter.h"
#include "peer/brokenbodies.h"
#include "peer/generatedrecords.h"
#include "practice/samplebodies.h"
#include "support/samplerecords.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Forms;

namespace {

/// Every text of a record by its path, for comparison with what a stranger reads in the body.
QJsonObject textsOf(const Record &record)
{
    QJsonObject texts;
    for (const Field &field : Catalogue::fields()) {
        const QStringList choices = record.choices(field.name);
        for (int index = 0; index < choices.size(); ++index)
            texts.insert(u"%1[%2]"_s.arg(field.name).arg(index), choices.at(index));
        const QList<Record::Row> rows = record.rows(field.name);
        for (int index = 0; index < rows.size(); ++index)
            for (const auto &[name, text] : rows.at(index).asKeyValueRange())
                texts.insert(FieldPath(field.name, index, name).toString(), text);
        if (const QString text = record.value(field.name); !text.isEmpty())
            texts.insert(field.name, text);
    }
    return texts;
}

QByteArray line(const QJsonObject &entry)
{
    return QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray validLine(const QString &name, const Record &record)
{
    return line({{u"rule"_s, name},
                 {u"valid"_s, true},
                 {u"body"_s, QString::fromUtf8(writeJson(record))},
                 {u"texts"_s, textsOf(record.asSent())}});
}

} // namespace

/// Writes bodies as JSON lines to the standard output: those that every judge has to accept, then
/// those that every judge has to refuse, each with the name of what it is.
int main()
{
    QByteArray lines;
    for (const CustomerKind kind : {CustomerKind::Individual, CustomerKind::Organization}) {
        lines += validLine(u"only what is mandatory"_s, Support::minimalRecord(kind));
        lines += validLine(u"every field"_s, Support::fullRecord(kind));
        lines +=
            line({{u"rule"_s, u"what is broken below, still whole"_s},
                  {u"valid"_s, true},
                  {u"body"_s, QString::fromUtf8(Support::toBody(Support::fullCustomer(kind)))}});
    }
    const QList<Record> records = Peer::generatedRecords(200, 20231117);
    for (int index = 0; index < records.size(); ++index)
        lines += validLine(u"generated %1"_s.arg(index), records.at(index));
    for (const Peer::BrokenBody &broken : Peer::brokenBodies())
        lines += line({{u"rule"_s, broken.rule},
                       {u"valid"_s, false},
                       {u"body"_s, QString::fromUtf8(broken.body)}});

    QFile output;
    const bool written = output.open(stdout, QIODevice::WriteOnly) &&
                         output.write(lines) == lines.size() && output.flush();
    return written ? 0 : 1;
}
