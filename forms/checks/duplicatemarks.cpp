#include "checks/duplicatemarks.h"

#include "contract/valuetext.h"

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

/// Names that read the same are the same text.
QString comparable(const QString &name)
{
    const QString folded = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    return folded.normalized(QString::NormalizationForm_KC).simplified();
}

} // namespace

QString identityText(const Record &sent)
{
    const bool isPerson = sent.kind() == CustomerKind::Individual;
    const auto day =
        ValueText::date(sent.value(isPerson ? u"birthDate"_s : u"establishmentDate"_s));
    if (!day)
        return {};
    QStringList parts;
    for (const QString &field :
         isPerson ? QStringList{u"firstName"_s, u"lastName"_s} : QStringList{u"title"_s})
        parts.append(comparable(sent.value(field)));
    if (parts.contains(QString()))
        return {};
    parts.append(day->toString(Qt::ISODate));
    return parts.join(u'\u001F');
}

QList<std::pair<QString, QString>> duplicateMarks(const Record &record)
{
    const Record sent = record.asSent();
    QList<std::pair<QString, QString>> marks;
    for (const QString &field : {u"customerExtId"_s, u"communicationNumber"_s, u"nationalCode"_s})
        if (const QString value = sent.value(field); !value.isEmpty())
            marks.append({field, value});
    if (const QString name = identityText(sent); !name.isEmpty())
        marks.append({u"name"_s, name});
    return marks;
}

} // namespace Forms
