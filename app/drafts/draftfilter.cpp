#include "drafts/draftfilter.h"

#include "contract/codenames.h"

#include <QCoreApplication>

namespace App {

QList<DraftFilter> DraftFilters::all()
{
    return {DraftFilter::All,     DraftFilter::Drafts,  DraftFilter::Waiting,
            DraftFilter::Unknown, DraftFilter::Refused, DraftFilter::Accepted};
}

QList<RecordState> DraftFilters::states(DraftFilter filter)
{
    switch (filter) {
    case DraftFilter::Drafts:
        return {RecordState::Draft};
    case DraftFilter::Waiting:
        return {RecordState::Queued, RecordState::Sending};
    case DraftFilter::Unknown:
        return {RecordState::Unknown};
    case DraftFilter::Refused:
        return {RecordState::Refused};
    case DraftFilter::Accepted:
        return {RecordState::Accepted};
    case DraftFilter::All:
        break;
    }
    return {RecordState::Draft,    RecordState::Queued,  RecordState::Sending,
            RecordState::Accepted, RecordState::Refused, RecordState::Unknown};
}

bool DraftFilters::passes(DraftFilter filter, RecordState state)
{
    return states(filter).contains(state);
}

QString stateName(RecordState state)
{
    switch (state) {
    case RecordState::Draft:
        return QCoreApplication::translate("App::Drafts", "Draft");
    case RecordState::Queued:
        return QCoreApplication::translate("App::Drafts", "Waiting to be sent");
    case RecordState::Sending:
        return QCoreApplication::translate("App::Drafts", "Being sent");
    case RecordState::Accepted:
        return QCoreApplication::translate("App::Drafts", "Accepted");
    case RecordState::Refused:
        return QCoreApplication::translate("App::Drafts", "Refused");
    case RecordState::Unknown:
        return QCoreApplication::translate("App::Drafts", "Unknown");
    }
    return {};
}

QString kindName(Forms::CustomerKind kind)
{
    return kind == Forms::CustomerKind::Individual
               ? QCoreApplication::translate("App::Drafts", "Individual")
               : QCoreApplication::translate("App::Drafts", "Organization");
}

bool canRemove(RecordState state)
{
    return state == RecordState::Draft || state == RecordState::Accepted ||
           state == RecordState::Refused;
}

} // namespace App
