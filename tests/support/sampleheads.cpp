#include "support/sampleheads.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using App::RecordHead;
using App::RecordState;

namespace Support {

namespace {

QDateTime minute(qint64 number)
{
    return QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC).addSecs(number * 60);
}

RecordState stateOf(qint64 id)
{
    if (id % 1000 == 0)
        return RecordState::Unknown;
    if (id % 100 == 7)
        return RecordState::Refused;
    if (id % 500 == 3)
        return RecordState::Queued;
    return id % 4 == 1 ? RecordState::Draft : RecordState::Accepted;
}

} // namespace

RecordHead head(qint64 id, const QString &name, const QString &customerExtId,
                const QString &communicationNumber, const QString &nationalCode)
{
    RecordHead head;
    head.id = id;
    head.revision = 1;
    head.changed = minute(id);
    head.summary.name = name;
    head.summary.customerExtId = customerExtId;
    head.summary.communicationNumber = communicationNumber;
    head.summary.nationalCode = nationalCode;
    return head;
}

QList<RecordHead> manyHeads(int count)
{
    static const QString firstNames[] = {u"José"_s, u"Rūta"_s,  u"Łukasz"_s, u"Мария"_s, u"Anna"_s,
                                         u"田中"_s, u"Ελένη"_s, u"Björn"_s,  u"Jonas"_s, u"محمد"_s};
    static const QString lastNames[] = {u"Rodríguez"_s, u"Kazlauskienė"_s, u"Wójcik"_s, u"Müller"_s,
                                        u"Smith"_s,     u"Иванова"_s,      u"O’Neill"_s};
    QList<RecordHead> heads;
    heads.reserve(count);
    for (qint64 id = count; id > 0; --id) {
        const bool isCompany = id % 5 == 0;
        const QString person = firstNames[id % 10] + u' ' + lastNames[id % 7];
        RecordHead each =
            head(id, isCompany ? u"UAB „%1 Holding %2“"_s.arg(lastNames[id % 7]).arg(id) : person,
                 u"IND%1"_s.arg(id, 8, 10, QChar(u'0')), u"ComNr_%1"_s.arg(id, 6, 10, QChar(u'0')),
                 QString::number(30000000000 + id * 7919));
        each.state = stateOf(id);
        if (isCompany)
            each.summary.kind = Forms::CustomerKind::Organization;
        heads.append(each);
    }
    return heads;
}

} // namespace Support
