#pragma once

#include "contract/fieldpath.h"

#include <QObject>

class QWidget;

namespace Forms {
class CustomerForm;
}

namespace App {

class MainMenu;
class Workplace;

/// What a clerk does about the customers to come: pins and defaults of the field that has the focus,
/// and templates, which the menu names. Where something cannot be done it says why.
class NextCustomerController : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs.
    NextCustomerController(Workplace &workplace, Forms::CustomerForm &form, MainMenu &menu,
                           QWidget *window);

signals:
    /// What was done, or why it was not.
    void told(const QString &text);

private:
    void connectMenu();
    void nameTemplates();
    QString menuText(qsizetype index) const;

    void togglePin();
    void useAsDefault();
    void forgetDefault();
    void unpinAll();
    /// Opens the menu of the field that has the focus.
    void openFieldMenu();
    /// Begins another customer with the template at a place in the list, from 0.
    void startFrom(int index);
    void saveTemplate();
    void editTemplates();

    /// The field that has the focus; tells where none has.
    Forms::FieldPath focusedField();
    bool hasTemplates();

    Workplace &m_workplace;
    Forms::CustomerForm &m_form;
    MainMenu &m_menu;
    QWidget *m_window;
};

} // namespace App
