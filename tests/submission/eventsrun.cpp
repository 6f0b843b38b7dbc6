#include "submission/eventsrun.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using App::CommunicationEvents;
using App::EventsJob;

namespace Support {

CommunicationEvents run(EventsJob &job)
{
    QSignalSpy finished(&job, &EventsJob::finished);
    job.start();
    if (finished.isEmpty() && finished.wait(20'000))
        return finished.first().first().value<CommunicationEvents>();
    return {CommunicationEvents::Found::Failed, {}, u"no end"_s};
}

} // namespace Support
