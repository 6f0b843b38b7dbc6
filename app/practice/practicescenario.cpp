#include "practice/practicescenario.h"

#include "practice/practiceanswer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace App::PracticeScenarios {

QList<PracticeScenario> all()
{
    QList<PracticeScenario> scenarios;
    for (int each = 0; each <= static_cast<int>(PracticeScenario::Redirect); ++each)
        scenarios.append(static_cast<PracticeScenario>(each));
    return scenarios;
}

QString name(PracticeScenario scenario)
{
    switch (scenario) {
    case PracticeScenario::Judge:
        return QCoreApplication::translate("PracticeScenarios", "Judge by the contract");
    case PracticeScenario::BadRequest:
        return QCoreApplication::translate("PracticeScenarios", "Refuse the customer (400)");
    case PracticeScenario::NotFound:
        return QCoreApplication::translate("PracticeScenarios", "Not found: wrong address (404)");
    case PracticeScenario::ServerError:
        return QCoreApplication::translate("PracticeScenarios", "Server error (500)");
    case PracticeScenario::NoAnswer:
        return QCoreApplication::translate("PracticeScenarios", "Never answer");
    case PracticeScenario::CloseUnanswered:
        return QCoreApplication::translate("PracticeScenarios",
                                           "Close the connection without an answer");
    case PracticeScenario::CutOff:
        return QCoreApplication::translate("PracticeScenarios", "Cut the answer off");
    case PracticeScenario::EmptyAnswer:
        return QCoreApplication::translate("PracticeScenarios", "Empty answer (200)");
    case PracticeScenario::OtherResult:
        return QCoreApplication::translate("PracticeScenarios", "Answer with another result (200)");
    case PracticeScenario::HtmlPage:
        return QCoreApplication::translate("PracticeScenarios", "Web page of a proxy (200)");
    case PracticeScenario::BadGateway:
        return QCoreApplication::translate("PracticeScenarios", "Bad gateway (502)");
    case PracticeScenario::Busy:
        return QCoreApplication::translate("PracticeScenarios", "Busy: try again later (503)");
    case PracticeScenario::TooMany:
        return QCoreApplication::translate("PracticeScenarios", "Too many requests (429)");
    case PracticeScenario::Redirect:
        return QCoreApplication::translate("PracticeScenarios", "Point to another address (302)");
    }
    return {};
}

bool customerArrives(PracticeScenario scenario)
{
    switch (scenario) {
    case PracticeScenario::Judge:
    case PracticeScenario::NoAnswer:
    case PracticeScenario::CloseUnanswered:
    case PracticeScenario::CutOff:
    case PracticeScenario::EmptyAnswer:
        return true;
    case PracticeScenario::BadRequest:
    case PracticeScenario::NotFound:
    case PracticeScenario::ServerError:
    case PracticeScenario::OtherResult:
    case PracticeScenario::HtmlPage:
    case PracticeScenario::BadGateway:
    case PracticeScenario::Busy:
    case PracticeScenario::TooMany:
    case PracticeScenario::Redirect:
        return false;
    }
    return false;
}

PracticeAnswer answer(PracticeScenario scenario, const PracticeAnswer &judged)
{
    using Delivery = PracticeAnswer::Delivery;
    switch (scenario) {
    case PracticeScenario::Judge:
        return judged;
    case PracticeScenario::BadRequest:
        return PracticeAnswer::refused({u"CommunicationNumber is mandatory"_s});
    case PracticeScenario::NotFound:
        return PracticeAnswer::notFound();
    case PracticeScenario::ServerError:
        return PracticeAnswer::serverError();
    case PracticeScenario::NoAnswer:
        return {.delivery = Delivery::Never};
    case PracticeScenario::CloseUnanswered:
        return {.delivery = Delivery::Closed};
    case PracticeScenario::CutOff:
        return {.body = judged.body, .delivery = Delivery::CutOff};
    case PracticeScenario::EmptyAnswer:
        return {};
    case PracticeScenario::OtherResult:
        return {.body = R"({"resultType": "REQUEST_POSTPONED"})"};
    case PracticeScenario::HtmlPage:
        return {.body = "<!DOCTYPE html><html><body><h1>Sign in</h1></body></html>",
                .type = "text/html"};
    case PracticeScenario::BadGateway:
        return {.status = 502,
                .body = "<html><body><h1>502 Bad Gateway</h1></body></html>",
                .type = "text/html"};
    case PracticeScenario::Busy:
        return {.status = 503, .type = "text/plain", .header = "Retry-After", .headerValue = "5"};
    case PracticeScenario::TooMany:
        return {.status = 429, .type = "text/plain", .header = "Retry-After", .headerValue = "5"};
    case PracticeScenario::Redirect:
        return {.status = 302,
                .type = "text/plain",
                .header = "Location",
                .headerValue = "https://example.org/moved"};
    }
    return judged;
}

} // namespace App::PracticeScenarios
