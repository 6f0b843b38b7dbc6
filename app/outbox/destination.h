#pragma once

#include "submission/credentials.h"
#include "submission/endpoint.h"

#include <QString>
#include <QUrl>

namespace App {

/// Where a customer goes, over which connection, and who sends it.
struct Destination
{
    Endpoint endpoint;
    QUrl base; ///< the connection's address without the path that customers are sent to
    QString profile;
    bool isPractice = false;
    int timeoutSeconds = 30;
    Credentials credentials;
    QString operatorName; ///< for the history
};

} // namespace App
