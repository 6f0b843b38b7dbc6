#pragma once

#include "submission/submissionjob.h"

#include <memory>

namespace Support {

/// A job that submits a full individual, with some body, to the contract's path below an address.
std::unique_ptr<App::SubmissionJob> jobTo(const QUrl &base, const QByteArray &body = "{}");

/// Runs a job to its end; an answer of status -1 where it does not come to one.
App::Answer run(App::SubmissionJob &job);

/// A port of this machine on which nobody listens.
quint16 deadPort();

/// Takes the environment's proxies away; for before the first request.
void forgetProxies();

} // namespace Support
