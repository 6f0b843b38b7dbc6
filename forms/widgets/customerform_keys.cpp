#include "widgets/customerform.h"
#include "widgets/customermodel.h"
#include "widgets/rowseditor.h"
#include "widgets/sectionform.h"

#include <QApplication>
#include <QLineEdit>

namespace Forms {

void CustomerForm::jumpTo(const FieldPath &path)
{
    goTo(path);
    selectFocused();
}

void CustomerForm::jumpTo(Section section)
{
    goTo(section);
    selectFocused();
}

void CustomerForm::selectFocused()
{
    // The window may not have the keyboard yet.
    if (auto *line = qobject_cast<QLineEdit *>(focusWidget()))
        line->selectAll();
}

RowsEditor *CustomerForm::focusedRows() const
{
    const QWidget *focused = QApplication::focusWidget();
    for (SectionForm *section : m_sections)
        if (section->isAncestorOf(focused))
            return section->rows();
    return nullptr;
}

bool CustomerForm::addRow()
{
    RowsEditor *rows = focusedRows();
    if (rows && !m_model.isLocked()) {
        commitFocused();
        rows->add();
    }
    return rows != nullptr;
}

void CustomerForm::removeRow()
{
    const QWidget *focused = QApplication::focusWidget();
    FieldPath place;
    // One of the row's buttons may have the focus, which belongs to no field.
    for (; focused && focused != this; focused = focused->parentWidget())
        if (const auto path = FieldPath::fromString(focused->objectName()); path && path->isInRow())
            place = *path;
    if (place.isEmpty() || m_model.isLocked())
        return;
    commitFocused(); // undo brings the row back as it was typed
    focusedRows()->remove(place.row());
}

bool CustomerForm::moveRow(int by)
{
    const FieldPath path = focusedPath();
    const int to = path.row() + by;
    if (m_model.isLocked() || !path.isInRow() || to < 0 ||
        to >= m_model.record().rowCount(path.field()))
        return false;
    commitFocused();
    focusedRows()->move(path.row(), by);
    return true;
}

} // namespace Forms
