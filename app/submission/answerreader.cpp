#include "submission/answerreader.h"

#include "submission/answerbody.h"
#include "submission/answertexts.h"
#include "submission/errorlocator.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace App {

namespace {

constexpr qsizetype longestRawReason = 4000;

/// The contract's table, from the top.
Outcome outcomeOf(const RawAnswer &raw, const AnswerBody &body, bool mayRetry)
{
    if (raw.status == 200 && body.wellFormed && body.resultType == u"REQUEST_ACCEPTED")
        return Outcome::Accepted;
    if (raw.status != 0 && (body.resultType == u"REQUEST_REJECTED" || body.listsErrors))
        return Outcome::Refused;
    if (raw.status == 429 || raw.status == 407 || mayRetry)
        return Outcome::NotSent;
    if (raw.status >= 300 && raw.status < 500)
        return Outcome::Refused;
    return Outcome::Unknown;
}

} // namespace

Answer readAnswer(const RawAnswer &raw, const Forms::Record &record, const QDateTime &now)
{
    const bool whole = raw.ending == RawAnswer::Ending::Whole;
    const AnswerBody body = whole ? readAnswerBody(raw.body) : AnswerBody();
    const std::optional<QDateTime> retry = retryTime(raw.retryAfter, now);

    Answer answer;
    answer.time = now;
    answer.status = raw.status;
    answer.body = raw.body.left(maximumAnswerSize);
    answer.outcome = outcomeOf(raw, body, raw.status == 503 && retry);
    if (answer.outcome == Outcome::NotSent)
        answer.notBefore = retry;

    const ErrorLocator locator(record);
    for (const Reason &each : body.reasons)
        answer.reasons.append(locator.located(each));
    // Where nothing fits, the raw body is shown. It is no text of the service's about a field: an
    // HTML page's "title" would mark one.
    if (answer.outcome == Outcome::Refused && answer.reasons.isEmpty())
        if (const QString text = QString::fromUtf8(raw.body).trimmed(); !text.isEmpty())
            answer.reasons.append({{}, text.left(longestRawReason), {}});

    if (answer.outcome == Outcome::Refused)
        answer.explanation = AnswerTexts::refused(raw, body);
    else if (answer.outcome == Outcome::NotSent)
        answer.explanation = AnswerTexts::notSent(raw, answer.notBefore);
    else if (answer.outcome == Outcome::Unknown)
        answer.explanation = AnswerTexts::unknown(raw, body);
    return answer;
}

std::optional<QDateTime> retryTime(const QString &header, const QDateTime &now)
{
    const QString text = header.trimmed();
    bool isNumber = false;
    const uint seconds = text.toUInt(&isNumber);
    if (isNumber)
        return now.addSecs(seconds);

    // RFC 9110, section 5.6.7: the form in use, then the two obsolete ones that must be understood.
    // The weekday is passed over: of a year with two digits Qt would take the wrong century's.
    const QLocale english = QLocale::c();
    const QString day = text.simplified().section(u' ', 1);
    for (const QString &form : {u"dd MMM yyyy HH:mm:ss 'GMT'"_s, u"dd-MMM-yy HH:mm:ss 'GMT'"_s,
                                u"MMM d HH:mm:ss yyyy"_s}) {
        QDateTime time = english.toDateTime(day, form);
        if (!time.isValid())
            continue;
        time.setTimeSpec(Qt::UTC);
        return time.date().year() < 1970 ? time.addYears(100) : time;
    }
    return std::nullopt;
}

} // namespace App
