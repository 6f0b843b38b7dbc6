#include "submission/answertexts.h"

#include "submission/answerbody.h"
#include "submission/answerreader.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace App::AnswerTexts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Answer)
};

/// The first words of an answer's result type, which may be anything.
QString shortened(const QString &text)
{
    return text.size() > 60 ? QString(text.left(60) + u'…') : text;
}

/// What came instead of an answer that says what became of the customer.
QString whyUnknown(const RawAnswer &raw, const AnswerBody &body)
{
    switch (raw.ending) {
    case RawAnswer::Ending::TimedOut:
        return Words::tr("The service did not answer in time.");
    case RawAnswer::Ending::Cancelled:
        return Words::tr("Sending was cancelled after the customer may have left.");
    case RawAnswer::Ending::TooLong:
        return Words::tr(
            "The answer is longer than any that the service gives and was not read to its "
            "end.");
    case RawAnswer::Ending::CutOff:
        return raw.status == 0
                   ? Words::tr("The connection ended before the service answered.")
                   : Words::tr("The connection ended in the middle of the service's answer.");
    case RawAnswer::Ending::Whole:
        break;
    }
    if (raw.status >= 500)
        return Words::tr(
                   "The service failed (status %1) and does not say what became of the customer.")
            .arg(raw.status);
    if (raw.body.trimmed().isEmpty())
        return Words::tr("The service answered without a word (status %1).").arg(raw.status);
    if (!body.resultType.isEmpty())
        return Words::tr(
                   "The service answered \"%1\" (status %2), which neither accepts nor refuses.")
            .arg(shortened(body.resultType), QString::number(raw.status));
    return Words::
        tr("What answered (status %1) is not what the service is known to say; a proxy may have "
           "answered in its place.")
            .arg(raw.status);
}

} // namespace

QString refused(const RawAnswer &raw, const AnswerBody &body)
{
    const bool isOfTheService = !body.resultType.isEmpty() || body.listsErrors;
    if (!isOfTheService && raw.status >= 300 && raw.status < 400)
        return raw.location.isEmpty()
                   ? Words::tr(
                         "The address redirects elsewhere (status %1), which is never "
                         "followed. "
                         "The customer was not created. Correct the address of the connection.")
                         .arg(raw.status)
                   : Words::tr("The address redirects to %1 (status %2), which is never followed. "
                               "The "
                               "customer was not created. Correct the address of the connection.")
                         .arg(raw.location.left(500), QString::number(raw.status));
    if (raw.status == 401 || (raw.status == 403 && !isOfTheService))
        return Words::tr(
                   "The service did not let this program in (status %1). The customer was not "
                   "created. Check how the connection signs in (user and password, token or "
                   "certificate), or ask those who run the service for access.")
            .arg(raw.status);
    if (raw.status == 404 && !body.listsErrors)
        return body.path.isEmpty()
                   ? Words::tr("The service has nothing at this address (status 404). The customer "
                               "was not "
                               "created. Correct the address and path of the connection.")
                   : Words::tr("The service has nothing at %1 (status 404). The customer was not "
                               "created. "
                               "Correct the address and path of the connection.")
                         .arg(body.path.left(500));
    if (raw.status >= 500)
        return Words::tr(
                   "The service failed and rejected the customer (status %1). The customer was not "
                   "created. Tell those who run the service, and submit the record again later.")
            .arg(raw.status);
    if (!body.reasons.isEmpty())
        return Words::tr(
                   "The service refused the customer (status %1). The customer was not created. "
                   "Correct what it names and submit the record again.")
            .arg(raw.status);
    return Words::tr(
               "The service refused the customer (status %1) and gave no reason that this program "
               "understands. The customer was not created. Show the answer to those who run the "
               "service.")
        .arg(raw.status);
}

QString notSent(const RawAnswer &raw, const std::optional<QDateTime> &notBefore)
{
    if (raw.status == 407)
        return Words::tr(
            "The proxy asks for a sign-in (status 407) and passed nothing on. The customer "
            "was not created. Correct the proxy's settings.");
    if (notBefore)
        return Words::
            tr("The service is busy (status %1) and asks to wait until %2. The customer was not "
               "created.")
                .arg(QString::number(raw.status),
                     QLocale().toString(notBefore->toLocalTime(), QLocale::ShortFormat));
    return Words::tr("The service is busy (status %1). The customer was not created.")
        .arg(raw.status);
}

QString unknown(const RawAnswer &raw, const AnswerBody &body)
{
    return Words::tr(
               "%1 The customer may exist at the service. The record is kept and not sent again by "
               "itself: find out whether it arrived.")
        .arg(whyUnknown(raw, body));
}

QString neverLeft(const QString &why)
{
    return Words::tr("%1 The customer was not sent.").arg(why);
}

} // namespace App::AnswerTexts
