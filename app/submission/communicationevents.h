#pragma once

#include <QList>
#include <QString>

namespace App {

/// One thing that happened at the service to a communication, in the service's words; what it did
/// not say is empty.
struct CommunicationEvent
{
    QString type;    ///< e.g. "app.amlyze.customer.riskmanagement.kyc_scoring.completed"
    QString subject; ///< the customerExtId
    QString initialRiskLevel;
    QString finalRiskLevel;
    QString decisionType;
    QString approvedAt; ///< a time as it came

    friend bool operator==(const CommunicationEvent &, const CommunicationEvent &) = default;
};

/// What a service knows of a communication (contract, "Beside the endpoint").
struct CommunicationEvents
{
    enum class Found {
        Arrived,    ///< something happened to it, so the customer is there
        Nothing,    ///< nothing happened yet, which proves nothing
        NotOffered, ///< this installation cannot be asked
        Failed      ///< it could not be found out now
    };

    Found found = Found::Failed;
    QList<CommunicationEvent> events; ///< of this communication alone
    QString explanation;              ///< for the clerk, whatever was found
};

} // namespace App
