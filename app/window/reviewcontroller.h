#pragma once

#include "sheets/reviewsheet.h"

#include <QObject>

class QWidget;

namespace Forms {
class CustomerForm;
class CustomerModel;
} // namespace Forms

namespace App {

struct Destination;
class Workplace;

/// Shows the customer in the form on a sheet at any time, whatever became of it.
class ReviewController : public QObject
{
    Q_OBJECT

public:
    ReviewController(Workplace &workplace, Forms::CustomerForm &form, QWidget *window);

    void show();

private:
    Workplace &m_workplace;
    Forms::CustomerForm &m_form;
    QWidget *m_window;
};

/// The sheet of the customer in the form, which goes nowhere yet. Its names of codes are the
/// model's, and as long-lived.
ReviewSheet::Content reviewOf(const Forms::CustomerModel &model);
/// Says on the sheet where the customer goes.
void goesTo(ReviewSheet::Content &content, const Destination &to);

} // namespace App
