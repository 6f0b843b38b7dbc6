#pragma once

#include "window/departure.h"

#include <QObject>

namespace App {

/// One thing that may stand between Submit and the outbox: a second typing, a
/// look, a question, a wait. It answers each ask() once, at once or later, and
/// sends nothing itself.
class Gate : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Lets the customer pass, or asks the clerk first where that is due.
    virtual void ask(const Departure &departure) = 0;
    /// Asks no longer; whatever it answers afterwards does not count.
    virtual void shut() {}

signals:
    void passed();
    /// The clerk goes back to the form.
    void heldBack();
    /// The clerk has corrected the customer here: it is to be checked anew.
    void corrected();
};

} // namespace App
