#include "widgets/choiceseditor.h"

#include "contract/codenames.h"
#include "contract/codes.h"
#include "widgets/customermodel.h"
#include "widgets/tickbox.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

constexpr qsizetype mostCharacters = 60;

/// A code that is in no list, as the text of a box.
QString unknownCode(const QString &code)
{
    const QString text = code.left(mostCharacters);
    return text == code ? text : QString(text + QChar(0x2026));
}

} // namespace

ChoicesEditor::ChoicesEditor(const Field &field, const FieldPath &path, CustomerModel &model,
                             QWidget *parent)
    : FieldEditor(field, path, model, parent)
    , m_group(new QWidget(this))
    , m_column(new QVBoxLayout(m_group))
{
    // The first one's words stand level with the field's.
    m_column->setContentsMargins(0, 3, 0, 0);
    m_column->setSpacing(fontMetrics().height() / 4);
    for (const QString &code : Codes::all(field.codes))
        addBox(code, CodeNames::shown(field.codes, code));
    stopTabAt(m_boxes.first());
    m_group->setFocusProxy(m_boxes.first());
    setBox(m_group);
    line()->addStretch();
}

void ChoicesEditor::addBox(const QString &code, const QString &shown)
{
    auto *box = new TickBox(shown, m_group);
    box->setReadOnly(model().isLocked());
    box->setFocusPolicy(Qt::ClickFocus);
    box->installEventFilter(this);
    m_column->addWidget(box);
    connect(box, &TickBox::clicked, this, &ChoicesEditor::toggled);
    m_boxes.append(box);
    m_codes.append(code);
}

void ChoicesEditor::stopTabAt(const QWidget *box)
{
    for (TickBox *each : std::as_const(m_boxes))
        each->setFocusPolicy(each == box ? Qt::StrongFocus : Qt::ClickFocus);
}

bool ChoicesEditor::takesKey(int index, const QKeyEvent &key)
{
    const auto count = static_cast<int>(m_boxes.size());
    if (key.key() == Qt::Key_Down || key.key() == Qt::Key_Up) {
        const int to = index + (key.key() == Qt::Key_Down ? 1 : -1);
        m_boxes.at(std::clamp(to, 0, count - 1))->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const QString typed = key.text().toLower();
    if (typed.isEmpty() || !typed.at(0).isLetterOrNumber() ||
        key.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    QList<TickBox *> begun;
    for (int step = 1; step <= count; ++step) // the next ones first
        if (TickBox *each = m_boxes.at((index + step) % count);
            each->accessibleName().toLower().startsWith(typed))
            begun.append(each);
    if (begun.isEmpty())
        return false;
    begun.first()->setFocus(Qt::OtherFocusReason);
    if (begun.size() == 1)
        begun.first()->click();
    return true;
}

/// Whether the focus goes for good, and to none of the other boxes.
bool ChoicesEditor::leaves(const QFocusEvent &event) const
{
    return event.reason() != Qt::PopupFocusReason &&
           event.reason() != Qt::ActiveWindowFocusReason &&
           !m_group->isAncestorOf(QApplication::focusWidget());
}

bool ChoicesEditor::eventFilter(QObject *watched, QEvent *event)
{
    const auto at = m_boxes.indexOf(watched);
    if (at < 0)
        return FieldEditor::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return takesKey(static_cast<int>(at), *static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::FocusIn)
        stopTabAt(m_boxes.at(at));
    if (event->type() == QEvent::FocusOut && leaves(*static_cast<QFocusEvent *>(event)))
        model().leave(path());
    return false;
}

void ChoicesEditor::dropBox(int index)
{
    TickBox *box = m_boxes.takeAt(index);
    if (box->focusPolicy() == Qt::StrongFocus)
        stopTabAt(m_boxes.first());
    m_codes.removeAt(index);
    if (box->hasFocus())
        m_boxes.first()->setFocus();
    box->setParent(nullptr); // it may be the one that was clicked: it goes a little later
    box->deleteLater();
}

void ChoicesEditor::retire()
{
    FieldEditor::retire();
    for (TickBox *box : std::as_const(m_boxes)) {
        box->removeEventFilter(this);
        box->disconnect(this);
    }
}

void ChoicesEditor::describeBox()
{
    FieldEditor::describeBox();
    for (TickBox *box : std::as_const(m_boxes))
        describeTick(*box);
}

void ChoicesEditor::describeTick(TickBox &box)
{
    const QString text =
        u"%1. %2"_s.arg(m_group->accessibleName(), m_group->accessibleDescription());
    if (box.accessibleDescription() == text)
        return;
    box.setAccessibleDescription(text);
    QAccessibleEvent changed(&box, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void ChoicesEditor::setReadOnly(bool readOnly)
{
    for (TickBox *box : std::as_const(m_boxes))
        box->setReadOnly(readOnly);
}

void ChoicesEditor::toggled()
{
    QStringList chosen;
    for (int index = 0; index < m_boxes.size(); ++index)
        if (m_boxes.at(index)->isChecked())
            chosen.append(m_codes.at(index));
    model().editChoices(field().name, chosen);
}

void ChoicesEditor::refresh()
{
    const QStringList chosen = model().record().choices(field().name);
    const auto known = static_cast<int>(Codes::all(field().codes).size());
    for (int index = static_cast<int>(m_codes.size()) - 1; index >= known; --index)
        if (!chosen.contains(m_codes.at(index)))
            dropBox(index);
    for (const QString &code : chosen)
        if (!m_codes.contains(code)) {
            addBox(code, unknownCode(code));
            describeTick(*m_boxes.last());
        }
    for (int index = 0; index < m_boxes.size(); ++index)
        m_boxes.at(index)->setChecked(chosen.contains(m_codes.at(index)));
}

} // namespace Forms
