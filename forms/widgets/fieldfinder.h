#pragma once

#include "contract/fieldsearch.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace Forms {

class CustomerForm;
class CustomerModel;
class FinderModel;

/// The way to a field by a few letters of its name: a box and the list of what they may mean, over
/// the form. Enter goes there, Escape goes back. It changes nothing of the customer.
class FieldFinder : public QDialog
{
    Q_OBJECT

public:
    /// `search` has to live as long as the finder.
    FieldFinder(const FieldSearch &search, const CustomerModel &customer, CustomerForm &form,
                QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &typed);
    void tellCurrent();
    void goThere();

    CustomerForm &m_form;
    QLineEdit *m_edit;
    FinderModel *m_model;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace Forms
