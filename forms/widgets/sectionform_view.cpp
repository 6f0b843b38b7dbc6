#include "contract/catalogue.h"
#include "widgets/customermodel.h"
#include "widgets/fieldeditor.h"
#include "widgets/fieldline.h"
#include "widgets/rowseditor.h"
#include "widgets/sectionform.h"
#include "widgets/sectionheader.h"

#include <algorithm>

namespace Forms {

void SectionForm::setOnlyNeeded(bool onlyNeeded)
{
    m_onlyNeeded = onlyNeeded;
    m_isWhole = false;
    arrange(onlyNeeded ? PageView::Optional::LeftOut : PageView::Optional::Shown);
}

void SectionForm::followCustomer()
{
    if (m_onlyNeeded)
        setOnlyNeeded(true);
}

bool SectionForm::isCalledFor() const
{
    const auto &fields = Catalogue::fields();
    return std::any_of(fields.cbegin(), fields.cend(), [this](const Field &field) {
        return field.section == m_section && isOnForm(field) &&
               PageView::isCalledFor(field, FieldPath(field.name), m_model);
    });
}

void SectionForm::arrange(PageView::Optional optional)
{
    if (m_isWhole)
        optional = PageView::Optional::Shown;
    // What is called for is not hidden behind a folded heading.
    if (optional == PageView::Optional::LeftOut && !m_body && isCalledFor())
        setOpen(true);
    bool isAnyOnPage = PageView::arrange(m_lines, optional, m_model);
    for (RowsEditor *rows : std::as_const(m_rows))
        isAnyOnPage = rows->arrange(optional) || isAnyOnPage;
    setOnPage(isAnyOnPage || optional == PageView::Optional::Shown ||
              (optional == PageView::Optional::Kept && m_isOnPage) || PageView::hasFocus(*this) ||
              isCalledFor());
}

void SectionForm::setOnPage(bool onPage)
{
    if (std::exchange(m_isOnPage, onPage) != onPage)
        setVisible(onPage);
}

void SectionForm::goToHeading()
{
    m_header->setFocus(Qt::OtherFocusReason);
}

QList<FieldEditor *> SectionForm::editorsOnPage() const
{
    QList<FieldEditor *> all;
    if (!isOpen())
        return all;
    for (FieldLine *line : m_lines)
        if (line->isOnPage())
            all.append(line->editor());
    for (RowsEditor *rows : m_rows)
        all += rows->editorsOnPage();
    return all;
}

} // namespace Forms
