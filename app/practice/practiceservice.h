#pragma once

#include "practice/practiceanswer.h"
#include "practice/practicescenario.h"

#include <QDateTime>
#include <QHash>
#include <QString>

namespace App {

/// A request as far as the practice service looks at it.
struct PracticeRequest
{
    enum class Method { Get, Post, Other };

    Method method = Method::Other;
    QString path; ///< decoded
    QString contentType;
    QByteArray body;
};

/// What the practice server does, without its HTTP: the addresses of the contract and the memory of
/// what was accepted. Keeps numbers and ids of accepted customers and nothing else of them.
class PracticeService
{
public:
    /// The largest body that is judged, in bytes.
    static constexpr qsizetype largestBody = 1024 * 1024;

    /// Whether a request is a submission, whatever its body.
    static bool isSubmission(const PracticeRequest &request);

    /// How the next submission is treated.
    void playNext(PracticeScenario scenario) { m_next = scenario; }

    /// Answers a request; `now` is when it came.
    PracticeAnswer answer(const PracticeRequest &request, const QDateTime &now);

private:
    struct Accepted
    {
        QString customerExtId;
        QString riskLevel;
        QDateTime time;
    };

    PracticeAnswer submit(const PracticeRequest &request, const QDateTime &now);
    PracticeAnswer judge(const PracticeRequest &request, bool keep, const QDateTime &now);
    PracticeAnswer events(const QString &communicationNumber) const;

    PracticeScenario m_next = PracticeScenario::Judge;
    QHash<QString, Accepted> m_accepted; ///< by communicationNumber
};

} // namespace App
