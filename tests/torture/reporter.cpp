#include "torture/reporter.h"

#include "torture/desk.h"
#include "torture/recordtexts.h"

#include <QElapsedTimer>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Support {

namespace {

QString stateName(App::RecordState state)
{
    return QString::number(static_cast<int>(state));
}

} // namespace

Reporter::Reporter(Desk &desk) : m_desk(desk)
{
    App::Workplace &workplace = desk.workplace();
    connect(&desk.model(), &Forms::CustomerModel::recordChanged, this, &Reporter::tellChanges);
    connect(&workplace.drafts(), &App::DraftKeeper::saved, this, [] { tell("saved"); });
    App::Outbox &outbox = workplace.outbox();
    connect(&outbox.courier(), &App::Courier::started, this, [](const App::Parcel &parcel) {
        tell("sending", parcel.record.value(u"customerExtId"_s));
    });
    connect(&outbox, &App::Outbox::finished, this,
            [](const App::Parcel &, const App::SentCustomer &sent) {
                tell("outcome", sent.head.summary.customerExtId, {}, stateName(sent.state));
            });
    connect(&outbox.queue(), &App::OutboxQueue::concluded, this,
            [](const App::Parcel &, const App::SentCustomer &sent) {
                tell("outcome", sent.head.summary.customerExtId, {}, stateName(sent.state));
            });
    connect(&outbox, &App::Outbox::enqueued, this,
            [](const App::HeldDraftPointer &, const App::RecordHead &head) {
                tell("queued", head.summary.customerExtId);
            });
    tellChanges();
}

void Reporter::tell(const QByteArray &what, const QString &customer, const QString &path,
                    const QString &value)
{
    QElapsedTimer clock;
    clock.start();
    const QByteArray line = QByteArray::number(clock.msecsSinceReference()) + '\t' + what + '\t' +
                            customer.toUtf8() + '\t' + path.toUtf8() + '\t' + value.toUtf8() + '\n';
    // One call a line: no buffer holds anything back, and a pipe never cuts so short a line.
    if (write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) < 0)
        qFatal("Nobody listens.");
}

void Reporter::tellChanges()
{
    const QString customer = m_desk.record().value(u"customerExtId"_s);
    if (customer.isEmpty() || m_desk.record().value(u"communicationNumber"_s).isEmpty())
        return; // a form that has its numbers yet to come
    const QMap<QString, QString> texts = textsOf(m_desk.record());
    const bool isNew = !m_told.contains(customer);
    QMap<QString, QString> &told = m_told[customer];
    if (isNew)
        tell("began", customer);
    for (auto each = texts.cbegin(); each != texts.cend(); ++each)
        if (told.value(each.key()) != *each)
            tell(isNew ? "held" : "typed", customer, each.key(), *each);
    for (auto each = told.cbegin(); each != told.cend(); ++each)
        if (!texts.contains(each.key()))
            tell("typed", customer, each.key());
    told = texts;
}

} // namespace Support
