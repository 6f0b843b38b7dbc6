#pragma once

#include <QByteArray>
#include <QStringList>

namespace App {

/// One answer of the practice server: what goes over the wire, and how much of it does.
struct PracticeAnswer
{
    enum class Delivery {
        Whole,
        CutOff, ///< the head and the beginning of the body, then the connection is closed
        Closed, ///< the connection is closed without a byte
        Never   ///< nothing at all; the connection stays open until the client gives up
    };

    int status = 200;
    QByteArray body = {};
    QByteArray type = "application/json";
    QByteArray header = {}; ///< one more header where an answer needs it, e.g. Retry-After
    QByteArray headerValue = {};
    Delivery delivery = Delivery::Whole;

    static PracticeAnswer accepted();
    /// 400 with the reasons.
    static PracticeAnswer refused(const QStringList &errors);
    /// The sister services' rejection of a number that was accepted before.
    static PracticeAnswer numberAlreadyUsed();
    static PracticeAnswer notFound();
    /// 500 with the documented body, which is not JSON: a comma is missing.
    static PracticeAnswer serverError();
    /// What a framework answers by itself: {"timestamp", "status", "error", "path"}.
    static PracticeAnswer framework(int status, const QString &error, const QString &path);
};

} // namespace App
