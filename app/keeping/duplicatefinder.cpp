#include "keeping/duplicatefinder.h"

#include "checks/duplicatemarks.h"
#include "keeping/storethread.h"

using namespace std::chrono_literals;

namespace App {

namespace {

constexpr auto restAfterChange = 150ms; // one question for a word, not one for a key

} // namespace

DuplicateFinder::DuplicateFinder(Forms::CustomerModel &model, DraftKeeper &drafts,
                                 StoreThread &store, QObject *parent)
    : QObject(parent), m_model(model), m_drafts(drafts), m_store(store)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(restAfterChange);
    m_timer.callOnTimeout(this, &DuplicateFinder::ask);
    connect(&model, &Forms::CustomerModel::recordChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(&drafts, &DraftKeeper::practiceChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(&store, &StoreThread::changed, &m_timer, qOverload<>(&QTimer::start));
    connect(&store, &StoreThread::opened, &m_timer, qOverload<>(&QTimer::start));
}

Forms::Earlier DuplicateFinder::met(const QString &field, const QString &value) const
{
    return m_known.value({field, value}, Forms::Earlier::Never);
}

void DuplicateFinder::ask()
{
    const Draft draft = m_drafts.draft();
    const auto marks = Forms::duplicateMarks(draft.record.asSent());
    m_store.ask(
        this,
        [marks, isPractice = draft.isPractice,
         held = m_drafts.held()](Store &store) -> Forms::Result<Known> {
            Known known;
            for (const Value &mark : marks) {
                const auto met = store.met(mark.first, mark.second, isPractice, held->head.id);
                if (!met)
                    return met.failure();
                known.insert(mark, *met);
            }
            return known;
        },
        [this](const Forms::Result<Known> &known) {
            if (!known || *known == m_known)
                return;
            m_known = *known;
            m_model.recheckDuplicates();
        });
}

} // namespace App
