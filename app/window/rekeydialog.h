#pragma once

#include "widgets/customermodel.h"
#include "window/dialog.h"
#include "window/rekeydifferences.h"

class QLabel;
class QPushButton;

namespace Forms {
class FieldEditor;
}

namespace App {

/// Asks for some fields of a customer a second time, in empty boxes that are read as those of the
/// form are; shows what differs and asks which is right. It changes nothing of the customer.
class RekeyDialog : public Dialog
{
    Q_OBJECT

public:
    /// `fields` hold something in the model's customer.
    RekeyDialog(const Forms::CustomerModel &model, const QList<Forms::FieldPath> &fields,
                QWidget *parent);
    ~RekeyDialog() override;

    /// What is right, of every field that was asked for; once the dialog was accepted.
    const QHash<Forms::FieldPath, QString> &values() const { return m_values; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addBoxes(const QList<Forms::FieldPath> &fields);
    void goOn();
    void compare();
    void showDifferences(const QList<RekeyDifferences::Difference> &differences);

    Forms::Record m_first; ///< as it would be sent
    Forms::CustomerModel m_second;
    QHash<Forms::FieldPath, QString> m_values;
    QLabel *m_about;
    QWidget *m_boxes;
    QList<Forms::FieldEditor *> m_editors;
    RekeyDifferences *m_differences = nullptr;
    QPushButton *m_goOn;
};

} // namespace App
