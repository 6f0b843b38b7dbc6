#pragma once

#include <QObject>

namespace Forms {
class CustomerForm;
}

namespace App {

class MainMenu;
class Workplace;

/// What the Edit menu does to the customer in the form, beside undo. Every one of its changes is a
/// step that undo takes back; it decides nothing about sending.
class EditController : public QObject
{
    Q_OBJECT

public:
    EditController(Workplace &workplace, Forms::CustomerForm &form, MainMenu &menu,
                   QObject *parent);

signals:
    /// Something to be said in passing.
    void told(const QString &text, int milliseconds);

private:
    void connectMenu(MainMenu &menu);
    /// Takes what is suggested for the field that has the focus.
    void takeSuggestion();
    void switchKind();
    /// Takes all that was typed out of the form. It stays the same customer and draft, with its
    /// kind, its numbers, and what new customers start with.
    void clear();
    void addRow();
    void moveRow(int by);

    void tell(const QString &text);

    Workplace &m_workplace;
    Forms::CustomerForm &m_form;
};

} // namespace App
