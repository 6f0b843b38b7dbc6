#include "keeping/numberkeeper.h"

#include "keeping/storethread.h"
#include "settings/connectionprofile.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace App {

NumberKeeper::NumberKeeper(StoreThread &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&store, &StoreThread::opened, this, [this] {
        for (const QString &field : fields())
            fetch(field);
    });
}

bool NumberKeeper::use(const ConnectionProfile &profile)
{
    const Patterns patterns = {{u"communicationNumber"_s, profile.communicationPattern},
                               {u"customerExtId"_s, profile.customerPattern}};
    if (patterns == m_patterns && profile.practice == m_isPractice)
        return false;
    giveBack();
    m_sequences.clear();
    m_patterns = patterns;
    m_isPractice = profile.practice;
    for (auto each = patterns.cbegin(); each != patterns.cend(); ++each)
        if (const auto pattern = NumberPattern::parse(each.value())) {
            m_sequences.insert(each.key(), {*pattern, {}});
            fetch(each.key());
        }
    return true;
}

QString NumberKeeper::take(const QString &field)
{
    const auto sequence = m_sequences.find(field);
    if (sequence == m_sequences.end())
        return {};
    const QDate today = m_store.now().toLocalTime().date();
    if (sequence->pattern.scope(sequence->date) != sequence->pattern.scope(today)) {
        returnReady(*sequence);
        sequence->isAsked = false;
        sequence->date = today;
    }
    const quint64 number = std::exchange(sequence->next, 0);
    const QDate date = sequence->date;
    sequence->taken = {sequence->pattern.scope(date), number};
    fetch(field);
    return number == 0 ? QString() : sequence->pattern.number(date, number);
}

void NumberKeeper::giveBack(Unused unused)
{
    for (Sequence &sequence : m_sequences) {
        returnReady(sequence); // the newest first: only what is the last of its sequence goes back
        sequence.isAsked = false;
        const Number taken = std::exchange(sequence.taken, {});
        if (unused == Unused::TakenLast)
            returnNumber(taken);
    }
}

void NumberKeeper::returnReady(Sequence &sequence)
{
    returnNumber({sequence.pattern.scope(sequence.date), std::exchange(sequence.next, 0)});
}

void NumberKeeper::returnNumber(const Number &number)
{
    if (number.value == 0)
        return;
    m_store.ask(
        this,
        [number, isPractice = m_isPractice](Store &store) {
            return store.giveBackNumber(number.scope, isPractice, number.value);
        },
        [](const auto &) {});
}

void NumberKeeper::fetch(const QString &field)
{
    Sequence &sequence = m_sequences.find(field).value();
    if (sequence.isAsked || sequence.next != 0 || !m_store.isOpen())
        return;
    sequence.isAsked = true;
    sequence.date = m_store.now().toLocalTime().date();
    const QString scope = sequence.pattern.scope(sequence.date);
    m_store.ask(
        this,
        [scope, isPractice = m_isPractice](Store &store) {
            return store.takeNumber(scope, isPractice);
        },
        [this, field, scope, isPractice = m_isPractice](const Forms::Result<quint64> &number) {
            const auto found = m_sequences.find(field);
            if (found == m_sequences.end() || isPractice != m_isPractice ||
                found->pattern.scope(found->date) != scope)
                return; // another connection is in use: that number stays unused
            found->isAsked = false;
            if (!number)
                return;
            found->next = *number;
            emit ready(field);
        });
}

} // namespace App
