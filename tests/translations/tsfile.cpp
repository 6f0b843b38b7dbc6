#include "tsfile.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

void readTranslation(QXmlStreamReader &reader, TsMessage &message)
{
    message.state = reader.attributes().value(u"type"_s).toString();
    if (!message.isPlural) {
        message.translations = {reader.readElementText()};
        return;
    }
    while (reader.readNextStartElement())
        message.translations.append(reader.readElementText());
}

TsMessage readMessage(QXmlStreamReader &reader, const QString &context)
{
    TsMessage message;
    message.context = context;
    message.isPlural = reader.attributes().value(u"numerus"_s) == u"yes";
    while (reader.readNextStartElement()) {
        if (reader.name() == u"source")
            message.source = reader.readElementText();
        else if (reader.name() == u"comment")
            message.comment = reader.readElementText();
        else if (reader.name() == u"translation")
            readTranslation(reader, message);
        else
            reader.skipCurrentElement();
    }
    return message;
}

} // namespace

std::optional<QList<TsMessage>> readTsFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QXmlStreamReader reader(&file);
    QList<TsMessage> messages;
    QString context;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"name")
            context = reader.readElementText();
        else if (reader.name() == u"message")
            messages.append(readMessage(reader, context));
    }
    if (reader.hasError())
        return std::nullopt;
    return messages;
}
