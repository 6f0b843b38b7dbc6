#include "contract/catalogue.h"
#include "widgets/customerform.h"
#include "widgets/customermodel.h"
#include "widgets/fieldeditor.h"
#include "widgets/sectionform.h"
#include "widgets/segmentedbox.h"

#include <QApplication>

// Where the focus is and goes, and what is done to the place that has it.
namespace Forms {

QWidget *CustomerForm::widgetFor(const FieldPath &path)
{
    if (path == kindPath())
        return m_switch;
    const Field *field = Catalogue::field(path.field());
    if (!field)
        return nullptr;
    for (SectionForm *section : std::as_const(m_sections))
        if (section->section() == field->section)
            return section->widgetFor(path);
    return nullptr;
}

void CustomerForm::reveal(QWidget *target)
{
    if (!target)
        return;
    target->setFocus(Qt::OtherFocusReason);
    // The first section is shown with the switch above it.
    if (m_sections.first()->isAncestorOf(target))
        ensureVisible(0, 0, 0, 0);
    m_sight.show(target->parentWidget());
}

void CustomerForm::goTo(const FieldPath &path)
{
    reveal(widgetFor(path));
}

void CustomerForm::wentTo(const FieldPath &path)
{
    if (path.isEmpty())
        goToFirstEmptyBox();
    else
        goTo(path);
}

bool CustomerForm::takeSuggestion()
{
    return m_model.takeSuggestion(focusedPath());
}

void CustomerForm::goTo(Section wanted)
{
    for (SectionForm *section : std::as_const(m_sections)) {
        if (section->section() != wanted)
            continue;
        reveal(section->firstBox());
        m_sight.showFromTop(section);
    }
}

void CustomerForm::goToSection(int index)
{
    if (index < m_sections.size())
        jumpTo(m_sections.at(index)->section());
}

void CustomerForm::goToFirstEmptyBox()
{
    for (SectionForm *section : std::as_const(m_sections)) {
        for (FieldEditor *editor : section->editorsOnPage()) {
            if (!m_model.record().holds(editor->path())) {
                reveal(editor);
                return;
            }
        }
    }
}

void CustomerForm::goToFinding(int direction)
{
    QList<FieldPath> paths;
    for (const Finding &finding : m_model.shown())
        if (Catalogue::field(finding.path) && !paths.contains(finding.path))
            paths.append(finding.path);
    if (paths.isEmpty())
        return;
    const FieldPath focused = focusedPath();
    auto at = paths.indexOf(focused);
    if (at < 0 && focused.isInRow()) // what is found about a row as a whole has its first box
        at = paths.indexOf(FieldPath(focused.field(), focused.row()));
    const auto count = paths.size();
    const auto next = at < 0 ? (direction > 0 ? 0 : count - 1) : (at + direction + count) % count;
    jumpTo(paths.at(next));
}

FieldPath CustomerForm::focusedPath() const
{
    return pathAround(QApplication::focusWidget());
}

FieldPath CustomerForm::lastPath() const
{
    return pathAround(window()->focusWidget());
}

FieldPath CustomerForm::pathAround(const QWidget *widget) const
{
    if (!widget || !isAncestorOf(widget))
        return {};
    for (const QWidget *each = widget; each != this; each = each->parentWidget())
        if (const auto path = FieldPath::fromString(each->objectName());
            path && Catalogue::field(*path))
            return *path;
    return {};
}

void CustomerForm::commitFocused()
{
    for (QWidget *each = focusWidget(); each && each != this; each = each->parentWidget()) {
        if (auto *editor = qobject_cast<FieldEditor *>(each)) {
            editor->commit();
            m_model.leave(editor->path());
            return;
        }
    }
}

void CustomerForm::focusChanged(QWidget *, QWidget *now)
{
    if (!now || now->window() != window())
        return;
    if (isAncestorOf(now))
        m_sight.follow(now);
    emit focusMoved(focusedPath());
}

bool CustomerForm::foldSection()
{
    const QWidget *focused = QApplication::focusWidget();
    for (SectionForm *section : std::as_const(m_sections)) {
        if (!focused || !section->isAncestorOf(focused))
            continue;
        section->goToHeading();
        section->setOpen(false);
        return true;
    }
    return false;
}

} // namespace Forms
