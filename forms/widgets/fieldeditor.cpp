#include "widgets/fieldeditor.h"

#include "checks/finding.h"
#include "contract/catalogue.h"
#include "widgets/customermodel.h"
#include "widgets/formstyle.h"
#include "widgets/tones.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace Forms {

FieldEditor::FieldEditor(const Field &field, const FieldPath &path, CustomerModel &model,
                         QWidget *parent)
    : QWidget(parent), m_field(field), m_path(path), m_model(model), m_line(new QHBoxLayout(this))
{
    setObjectName(path.toString());
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(fontMetrics().averageCharWidth());
}

void FieldEditor::setBox(QWidget *box)
{
    m_box = box;
    // Tab order is only kept for what Tab may stop at; the stop is the box all the same.
    setFocusPolicy(Qt::TabFocus);
    setFocusProxy(box);
    m_line->addWidget(box);
    box->installEventFilter(this);
    box->setAccessibleName(Catalogue::describe(m_path));
    box->setToolTip(m_field.helpText());
    // The menu is the line's, which knows what goes to the next customer.
    box->setContextMenuPolicy(Qt::NoContextMenu);
    showFinding(nullptr);
}

void FieldEditor::describe(QWidget *box, const Field &field, bool isNeeded, const Finding *finding,
                           const QString &remark)
{
    QStringList parts;
    if (finding)
        parts << (finding->severity == Severity::Error ? tr("Error: %1") : tr("Advice: %1"))
                     .arg(finding->text);
    if (isNeeded)
        parts << tr("Needed.");
    if (!remark.isEmpty())
        parts << remark;
    parts << field.helpText();
    const QString text = parts.join(QLatin1Char(' '));
    if (box->accessibleDescription() == text)
        return;
    box->setAccessibleDescription(text);
    QAccessibleEvent changed(box, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void FieldEditor::refreshLock()
{
    setReadOnly(m_model.isLocked());
    QAccessible::State changed;
    changed.readOnly = true;
    QAccessibleStateChangeEvent event(m_box, changed);
    QAccessible::updateAccessibility(&event);
}

void FieldEditor::retire()
{
    m_box->removeEventFilter(this);
    m_box->disconnect(this);
}

void FieldEditor::addNote(QWidget *note)
{
    // Behind the box and its buttons, before the stretch that ends the line.
    const int last = m_line->count() - 1;
    m_line->insertWidget(m_line->itemAt(last)->spacerItem() ? last : last + 1, note);
}

void FieldEditor::showFinding(const Finding *finding)
{
    const bool isError = finding && finding->severity == Severity::Error;
    FormStyle::setMark(m_box,
                       finding ? static_cast<int>(isError ? Mark::Error : Mark::Advice) : -1);
    describeBox();
}

void FieldEditor::setRemark(const QString &remark)
{
    if (std::exchange(m_remark, remark) != remark)
        describeBox();
}

void FieldEditor::describeSuggestion(const QString &text)
{
    if (std::exchange(m_suggestion, text) != text)
        describeBox();
}

void FieldEditor::describeBox()
{
    QStringList remarks = {m_remark, m_suggestion};
    remarks.removeAll(QString());
    describe(m_box, m_field, m_model.rules().isNeeded(m_field, Rules::nameOf(m_path)),
             m_model.shownAt(m_path), remarks.join(QLatin1Char(' ')));
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_box)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::FocusOut:
        // A popup or another window takes the focus only for a while: the field is not left.
        if (const auto reason = static_cast<QFocusEvent *>(event)->reason();
            reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            commit();
            m_model.leave(m_path);
        }
        break;
    case QEvent::ShortcutOverride:
        // Undo is one history over the whole form, not one a box.
        if (auto *key = static_cast<QKeyEvent *>(event);
            key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->ignore();
            return true;
        }
        break;
    case QEvent::Wheel:
        // The wheel scrolls the page, never a value.
        event->ignore();
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Forms
