#include "checks/duplicateadvice.h"

#include "checks/duplicatemarks.h"
#include "checks/wording.h"
#include "contract/catalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

const QString name = u"name"_s;

/// Where the form shows that a name was met before.
FieldPath placeOf(const QString &mark, CustomerKind kind)
{
    if (mark != name)
        return FieldPath(mark);
    return FieldPath(kind == CustomerKind::Individual ? u"lastName"_s : u"title"_s);
}

/// What is the same, inside a sentence.
QString sameness(const QString &mark, CustomerKind kind)
{
    if (mark != name)
        return Wording::inSentence(Catalogue::field(mark)->labelText());
    return kind == CustomerKind::Individual
               ? QCoreApplication::translate("Checks", "name and birth date",
                                             "A customer with this … was sent before")
               : QCoreApplication::translate("Checks", "name and establishment date",
                                             "A customer with this … was sent before");
}

QString codeOf(Earlier earlier)
{
    switch (earlier) {
    case Earlier::Never:
        break;
    case Earlier::InDraft:
        return u"duplicate.draft"_s;
    case Earlier::Queued:
        return u"duplicate.queued"_s;
    case Earlier::Sent:
        return u"duplicate.sent"_s;
    case Earlier::MayHaveArrived:
        return u"duplicate.unknown"_s;
    }
    return {};
}

/// What the service does with a customer that it has depends on what is the same.
QString sentText(const QString &mark, const QString &same)
{
    if (mark == u"communicationNumber")
        return QCoreApplication::translate(
                   "Checks", "A customer with this %1 was sent before; the service will say that "
                             "it is already used. Take another one.")
            .arg(same);
    return QCoreApplication::translate("Checks", "A customer with this %1 was sent before. Check "
                                                 "that this is not the same customer again.")
        .arg(same);
}

QString textOf(Earlier earlier, const QString &mark, const QString &same)
{
    switch (earlier) {
    case Earlier::Never:
        break;
    case Earlier::InDraft:
        return QCoreApplication::translate("Checks",
                                           "Another draft has this %1 too. Check that one customer "
                                           "is not entered twice.")
            .arg(same);
    case Earlier::Queued:
        return QCoreApplication::translate("Checks",
                                           "A customer with this %1 waits to be sent already. "
                                           "Check that this is not the same customer again.")
            .arg(same);
    case Earlier::Sent:
        return sentText(mark, same);
    case Earlier::MayHaveArrived:
        return QCoreApplication::translate("Checks",
                                           "A customer with this %1 was sent and nobody knows "
                                           "whether it arrived: settle that one first.")
            .arg(same);
    }
    return {};
}

} // namespace

void adviseOnDuplicates(const Record &sent, const Rules &rules, Collector &found)
{
    if (!rules.metBefore)
        return;
    const CustomerKind kind = sent.kind();
    for (const auto &[mark, value] : duplicateMarks(sent))
        if (const Earlier earlier = rules.metBefore(mark, value); earlier != Earlier::Never)
            found.advice(placeOf(mark, kind), codeOf(earlier),
                         textOf(earlier, mark, sameness(mark, kind)));
}

} // namespace Forms
