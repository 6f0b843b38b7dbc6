#pragma once

#include "submission/eventsjob.h"

namespace Support {

/// Runs a job to its end; an explanation "no end" where it does not come to one.
App::CommunicationEvents run(App::EventsJob &job);

} // namespace Support
