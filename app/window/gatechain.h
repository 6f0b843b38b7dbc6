#pragma once

#include "window/departure.h"

#include <QList>
#include <QObject>

#include <optional>

namespace App {

class Gate;

/// The gates that a customer passes one after the other on its way out. It
/// decides nothing itself: it asks each gate once, and only while no other
/// customer is under way.
class GateChain : public QObject
{
    Q_OBJECT

public:
    explicit GateChain(QObject *parent);

    /// A gate behind those that are there already.
    void add(Gate *gate);
    /// Begins; cleared(), heldBack() or corrected() follows, unless it is called
    /// back before.
    void begin(const Departure &departure);
    bool isUnderWay() const { return m_at >= 0; }
    /// Which customer is under way; 0 where none is.
    qint64 identity() const { return m_departure ? m_departure->identity : 0; }
    /// Shuts the gate that is being asked; nothing follows.
    void callBack();

signals:
    /// Every gate has let it pass.
    void cleared(const App::Departure &departure);
    void heldBack();
    void corrected();

private:
    void goOn();
    void end();

    QList<Gate *> m_gates;
    std::optional<Departure> m_departure;
    qsizetype m_at = -1; ///< the gate that is being asked
};

} // namespace App
