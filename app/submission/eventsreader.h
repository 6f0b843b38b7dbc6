#pragma once

#include "submission/communicationevents.h"

namespace App {

struct Fetched;

/// Judges what a service answered when it was asked for the events of a communication. Only an event
/// whose source is the number proves that the customer arrived.
CommunicationEvents readEvents(const Fetched &answer, const QString &communicationNumber);

} // namespace App
