#pragma once

#include "contract/field.h"
#include "contract/fieldpath.h"

#include <QListWidget>

namespace Forms {

class CustomerForm;

/// The sections at the side of the page with the state of each; choosing one goes there.
class SectionList : public QListWidget
{
    Q_OBJECT

public:
    SectionList(CustomerForm &form, QWidget *parent);

    QSize sizeHint() const override;

private:
    void refresh();
    /// Marks the section that holds the field with the focus.
    void follow(const FieldPath &path);

    CustomerForm &m_form;
};

} // namespace Forms
