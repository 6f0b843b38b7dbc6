#pragma once

#include "contract/fieldsearch.h"
#include "window/command.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QDialog;

namespace App {

class CustomerPage;
class MainMenu;
class Workplace;

/// The ways through the form: to findings, to sections, to a field by its name; and the sheets that
/// tell and change the keys. It changes nothing of the customer.
class WayController : public QObject
{
    Q_OBJECT

public:
    WayController(Workplace &workplace, MainMenu &menu, CustomerPage &page, QWidget *window);

private:
    /// Does what a switch among the commands says, now and whenever it is set.
    void follow(Command::Id id, const std::function<void(bool)> &use);
    void findField();
    /// Names keys where the window tells them.
    void tellKeys();
    void showKeys();
    void changeKeys();

    Workplace &m_workplace;
    MainMenu &m_menu;
    CustomerPage &m_page;
    QWidget *m_window;
    std::optional<Forms::FieldSearch> m_search; ///< made when somebody first searches
    QPointer<QDialog> m_sheet;
};

} // namespace App
