#pragma once

#include "contract/fieldpath.h"
#include "widgets/customermodel.h"
#include "window/dialog.h"

#include <QStringList>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace Forms {
class MessageLine;
}

namespace App {

/// Asks for the name of a template and for the fields that go into it, of those that the customer in
/// the form has filled and that may go to others. Stores nothing.
class SaveTemplateDialog : public Dialog
{
    Q_OBJECT

public:
    /// `names` are those of the templates that there are.
    SaveTemplateDialog(const Forms::CustomerModel &model, const QStringList &names,
                       QWidget *parent);

    QString name() const;
    QList<Forms::FieldPath> chosen() const;

private:
    void fill(const Forms::CustomerModel &model);
    void judge();
    QString leftOut(const Forms::Record &customer) const;

    QStringList m_names;
    QList<Forms::FieldPath> m_paths; ///< one for each line
    QLineEdit *m_name;
    QListWidget *m_fields;
    Forms::MessageLine *m_note;
    QPushButton *m_save;
};

} // namespace App
