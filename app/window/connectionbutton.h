#pragma once

#include <QPushButton>

namespace App {

class Workplace;

/// Tells which connection is in use, in the foot of the window, and leads to the connections.
class ConnectionButton : public QPushButton
{
    Q_OBJECT

public:
    ConnectionButton(Workplace &workplace, QWidget *parent);

    /// Opens the connections to be edited; not while a customer is being sent over one.
    void edit();

private:
    void refresh();

    Workplace &m_workplace;
};

} // namespace App
