#pragma once

#include <QByteArray>
#include <QStringList>

namespace App {

/// What the practice server thinks of a request body: why it refuses it, or what it keeps of it.
struct PracticeVerdict
{
    QStringList errors = {}; ///< in the service's words; none is "accepted"
    QString communicationNumber = {};
    QString customerExtId = {};
    QString riskLevel = {};

    bool accepted() const { return errors.isEmpty(); }
};

/// Judges the bytes of a request by the contract. Reads them by itself, never through the form's
/// readers, so that a fault in what this program writes cannot hide behind the same fault in what
/// it reads; remembers nothing.
namespace PracticeJudge {

PracticeVerdict judge(const QByteArray &body);

} // namespace PracticeJudge

} // namespace App
