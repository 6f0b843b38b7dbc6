#include "window/entrycatcher.h"

#include "contract/catalogue.h"
#include "widgets/customerform.h"
#include "widgets/customermodel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPlainTextEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace App {

namespace {

/// Most readers end the last line, too, and within a few milliseconds. A slow one's key comes to the
/// preview, which expects it.
constexpr auto waitForLineEnd = std::chrono::milliseconds(250);

/// The box that a text would be put into at a widget, or nullptr.
QWidget *textBox(QWidget *widget)
{
    if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget))
        return widget;
    QWidget *around = widget ? widget->parentWidget() : nullptr; // of a viewport
    return qobject_cast<QPlainTextEdit *>(around);
}

/// What a box's own menu pastes with: by its name, or by its words where Qt gives it none.
QAction *pasteAction(const QMenu &menu)
{
    const QString words = QCoreApplication::translate("QLineEdit", "&Paste");
    for (QAction *action : menu.actions())
        if (action->objectName() == u"edit-paste" || action->text().section(u'\t', 0, 0) == words)
            return action;
    return nullptr;
}

void paste(QWidget *box)
{
    if (auto *line = qobject_cast<QLineEdit *>(box))
        line->paste();
    else if (auto *text = qobject_cast<QPlainTextEdit *>(box))
        text->paste();
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_CapsLock || key == Qt::Key_AltGr;
}

/// Some readers end a line with the bare character, which is no Enter to the keyboard.
bool endsLines(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab ||
           key.text() == u"\n"_s || key.text() == u"\r"_s;
}

bool isOfChoices(const Forms::FieldPath &path)
{
    const Forms::Field *field = Forms::Catalogue::field(path);
    return field && field->kind == Forms::ValueKind::Choices;
}

} // namespace

EntryCatcher::EntryCatcher(Forms::CustomerForm &form, Forms::CustomerModel &model, Take take,
                           QObject *parent)
    : QObject(parent), m_form(form), m_model(model), m_take(std::move(take))
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitForLineEnd);
    connect(&m_wait, &QTimer::timeout, this, [this] { tell(false); });
    qApp->installEventFilter(this);
}

bool EntryCatcher::isWatching() const
{
    return !m_model.isLocked() && m_form.widget()->isEnabled();
}

QWidget *EntryCatcher::inForm(QObject *watched) const
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget && widget->windowType() == Qt::Popup && widget->focusProxy())
        widget = widget->focusProxy();
    return widget && m_form.isAncestorOf(widget) ? widget : nullptr;
}

bool EntryCatcher::takes(const QString &text, QWidget *box) const
{
    return !text.isEmpty() && m_take(text, textBox(box));
}

bool EntryCatcher::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        // On its way up from the focus an event is seen again: only the first time counts.
        if (QWidget *target = inForm(watched);
            target && target == m_form.window()->focusWidget() && isWatching())
            return keyPressed(target, *static_cast<QKeyEvent *>(event));
        break;
    case QEvent::MouseButtonPress:
        m_typing.reset();
        break;
    case QEvent::MouseButtonRelease:
        if (QWidget *target = textBox(inForm(watched));
            target && static_cast<QMouseEvent *>(event)->button() == Qt::MiddleButton &&
            QGuiApplication::clipboard()->supportsSelection() && isWatching())
            return takes(QGuiApplication::clipboard()->text(QClipboard::Selection), target);
        break;
    case QEvent::Drop:
        if (QWidget *target = textBox(inForm(watched)); target && isWatching()) {
            auto *drop = static_cast<QDropEvent *>(event);
            if (!takes(drop->mimeData()->text(), target))
                break;
            drop->setDropAction(Qt::CopyAction); // where it came from it stays
            drop->accept();
            return true;
        }
        break;
    case QEvent::Show:
        if (const auto *menu = qobject_cast<QMenu *>(watched))
            if (QWidget *box = textBox(inForm(menu->parentWidget())))
                askBeforePasting(*menu, box);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// A box's own menu pastes without being asked.
void EntryCatcher::askBeforePasting(const QMenu &menu, QWidget *box)
{
    QAction *action = pasteAction(menu);
    if (!action)
        return;
    disconnect(action, &QAction::triggered, nullptr, nullptr);
    connect(action, &QAction::triggered, this, [this, box = QPointer(box)] {
        if (box && !(isWatching() && takes(QGuiApplication::clipboard()->text(), box)))
            paste(box);
    });
}

bool EntryCatcher::keyPressed(QWidget *target, const QKeyEvent &key)
{
    if (isModifier(key.key()))
        return false;
    if (!m_zone.isEmpty()) {
        const bool isEnd = endsLines(key);
        tell(isEnd);
        return isEnd;
    }
    // By the field: among the boxes of one the focus goes while a reader types.
    const Forms::FieldPath field = m_form.focusedPath();
    if (std::exchange(m_field, field) != field)
        m_typing.reset();
    if (key.matches(QKeySequence::Paste)) {
        m_typing.reset();
        return takes(QGuiApplication::clipboard()->text(), target);
    }
    const bool isPlain =
        !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isPlain && endsLines(key))
        return m_typing.endLine();
    if (isPlain && key.text().size() == 1)
        return typed(target, key.text().front());
    m_typing.reset();
    return false;
}

bool EntryCatcher::typed(QWidget *target, QChar character)
{
    const QStringList before = Forms::MrzTyping::mayBegin(character) ? held() : QStringList();
    if (!m_typing.type(character, before))
        return false;
    complete(target);
    return true;
}

QStringList EntryCatcher::held() const
{
    const Forms::FieldPath path = m_form.focusedPath();
    if (isOfChoices(path))
        return m_model.record().choices(path.field());
    return {m_model.record().value(path)};
}

/// Gives the field back what it held: its box follows. The step of typing was none; a tick is a step
/// of its own, and so is giving them back.
void EntryCatcher::complete(QWidget *target)
{
    const Forms::FieldPath path = m_form.focusedPath();
    if (isOfChoices(path))
        m_model.editChoices(path.field(), m_typing.before());
    else
        m_model.edit(path, m_typing.before().value(0));
    m_scannedInto = textBox(target);
    m_zone = m_typing.zone();
    m_wait.start();
}

void EntryCatcher::tell(bool isEnded)
{
    m_wait.stop();
    emit scanned(std::exchange(m_zone, QString()), m_scannedInto, isEnded);
}

} // namespace App
