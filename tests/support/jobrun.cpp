#include "support/jobrun.h"

#include "support/samplerecords.h"

#include <QSignalSpy>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using App::Answer;
using App::SubmissionJob;

namespace Support {

std::unique_ptr<SubmissionJob> jobTo(const QUrl &base, const QByteArray &body)
{
    const auto endpoint = App::Endpoint::of(base, u"/amlyze-ws-rest/simplified-customer"_s);
    return std::make_unique<SubmissionJob>(
        *endpoint, Support::fullRecord(Forms::CustomerKind::Individual), body);
}

Answer run(SubmissionJob &job)
{
    QSignalSpy finished(&job, &SubmissionJob::finished);
    job.start();
    Answer none;
    none.status = -1;
    return finished.count() == 0 && finished.wait(20'000) ? finished.first().first().value<Answer>()
                                                          : none;
}

quint16 deadPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

void forgetProxies()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY"})
        qunsetenv(name);
}

} // namespace Support
