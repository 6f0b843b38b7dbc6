#pragma once

#include "contract/fieldpath.h"
#include "window/gate.h"

#include <QHash>
#include <QPointer>

namespace Forms {
class CustomerForm;
}

namespace App {

class RekeyDialog;
class Workplace;

/// Has the fields that the connection names typed a second time, unseen. What was confirmed so is
/// not asked again while it stays as it is; nothing of it is kept longer than the window.
class RekeyGate : public Gate
{
    Q_OBJECT

public:
    RekeyGate(Workplace &workplace, Forms::CustomerForm &form, QWidget *window);

    void ask(const Departure &departure) override;
    void shut() override;

signals:
    /// Fields are being typed again: what was typed first is not to be seen in any window.
    void began();

private:
    QList<Forms::FieldPath> due(const Departure &departure);
    void take(const QHash<Forms::FieldPath, QString> &values);

    Workplace &m_workplace;
    Forms::CustomerForm &m_form;
    QWidget *m_window;
    QPointer<RekeyDialog> m_dialog;
    qint64 m_identity = 0; ///< of the customer that was confirmed
    QHash<Forms::FieldPath, QString> m_confirmed;
};

} // namespace App
