#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Peer {

/// A request body that is right but for one rule of the contract.
struct BrokenBody
{
    QString rule; ///< e.g. "individual: firstName is left out"
    QByteArray body;
};

/// One body for each single rule, walked from the catalogue for both kinds of customer.
QList<BrokenBody> brokenBodies();

} // namespace Peer
