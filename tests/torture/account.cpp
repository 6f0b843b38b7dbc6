#include "torture/account.h"

using namespace Qt::StringLiterals;

namespace Support {

namespace {

constexpr qint64 timeout = 940; ///< milliseconds; of the second, what its timer may come early

} // namespace

void Account::beginRun()
{
    lines.clear();
    fields.clear();
    outcomes.clear();
    queued.clear();
    again.clear();
    isReady = false;
    hasDiscarded = false;
}

QByteArray Account::take(const QByteArray &line)
{
    lines += line;
    const QList<QByteArray> parts = line.chopped(line.endsWith('\n') ? 1 : 0).split('\t');
    const qint64 time = parts.first().toLongLong();
    const QByteArray what = parts.value(1);
    const QString customer = QString::fromUtf8(parts.value(2));
    const QString path = QString::fromUtf8(parts.value(3));
    const QString text = QString::fromUtf8(parts.value(4));
    if (what == "began") {
        begun.insert(customer);
        fields[customer];
        m_began = time;
    } else if (what == "held") {
        fields[customer][path].append({time, text});
    } else if (what == "typed") {
        ++keys;
        QList<Held> &field = fields[customer][path];
        if (field.isEmpty())
            field.append(Held{m_began, {}});
        field.append({time, text});
    } else if (what == "sending") {
        m_sent.insert(customer, time);
    } else if (what == "outcome") {
        noteTimeout(customer, time);
        m_sent.remove(customer);
        outcomes.insert(customer, static_cast<App::RecordState>(text.toInt()));
    } else if (what == "queued") {
        queued.insert(customer);
    } else if (what == "again") {
        again.insert(customer);
        ++everAgain[customer];
        ++everOrdered[customer];
    } else if (what == "submit" || what == "submitLater") {
        ++submissions;
        ++everOrdered[customer];
    } else if (what == "asked") {
        hasDiscarded = text == u"Discard";
    } else if (what == "failed") {
        failure = text;
    } else if (what == "ready") {
        isReady = true;
    }
    return what;
}

void Account::endRun(qint64 killed)
{
    for (auto each = m_sent.cbegin(); each != m_sent.cend(); ++each)
        noteTimeout(each.key(), killed);
    m_sent.clear();
}

void Account::noteTimeout(const QString &customer, qint64 time)
{
    if (time - m_sent.value(customer, time) >= timeout)
        timedOut.insert(customer);
}

} // namespace Support
