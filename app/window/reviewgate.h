#pragma once

#include "window/gate.h"

#include <QPointer>

namespace Forms {
class CustomerForm;
}

namespace App {

class ReviewDialog;
class Workplace;

/// Shows the customer on a sheet before it is sent, where the settings ask for that.
class ReviewGate : public Gate
{
    Q_OBJECT

public:
    ReviewGate(Workplace &workplace, Forms::CustomerForm &form, QWidget *window);

    void ask(const Departure &departure) override;
    void shut() override;

private:
    bool isDue() const;

    Workplace &m_workplace;
    Forms::CustomerForm &m_form;
    QWidget *m_window;
    QPointer<ReviewDialog> m_dialog;
};

} // namespace App
