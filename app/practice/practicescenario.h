#pragma once

#include <QList>
#include <QString>

namespace App {

struct PracticeAnswer;

/// How the practice server treats one submission: by the contract, or as one of the mishaps that
/// clerks and tests have to live through.
enum class PracticeScenario {
    Judge,           ///< what the contract says about what was sent
    BadRequest,      ///< 400 as documented, whatever was sent
    NotFound,        ///< 404 as documented
    ServerError,     ///< 500 with the documented, broken body
    NoAnswer,        ///< the connection stays open until the client gives up
    CloseUnanswered, ///< everything is read, then the connection is closed
    CutOff,          ///< the connection is closed in the middle of the answer
    EmptyAnswer,     ///< 200 without a body
    OtherResult,     ///< 200 with a resultType that the contract does not name
    HtmlPage,        ///< 200 with a proxy's web page
    BadGateway,      ///< 502 with a proxy's web page
    Busy,            ///< 503 with Retry-After
    TooMany,         ///< 429
    Redirect         ///< 302 to another address
};

namespace PracticeScenarios {

/// All of them in the order of a menu.
QList<PracticeScenario> all();

/// What a menu calls it, in the user's language.
QString name(PracticeScenario scenario);

/// Whether the customer arrives, if there is nothing wrong with it. It does where only the answer
/// gets lost, so that an unknown outcome can be practised both ways.
bool customerArrives(PracticeScenario scenario);

/// What is answered; `judged` is what the contract would have answered.
PracticeAnswer answer(PracticeScenario scenario, const PracticeAnswer &judged);

} // namespace PracticeScenarios

} // namespace App
