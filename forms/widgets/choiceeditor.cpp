#include "widgets/choiceeditor.h"

#include "contract/codefinder.h"
#include "contract/codes.h"
#include "contract/valuetext.h"
#include "widgets/customermodel.h"
#include "widgets/textbox.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStringListModel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

constexpr int usualCharacters = 30;
constexpr int visibleChoices = 12;

} // namespace

ChoiceEditor::ChoiceEditor(const Field &field, const FieldPath &path, CustomerModel &model,
                           QWidget *parent)
    : FieldEditor(field, path, model, parent)
    , m_box(new TextBox(usualCharacters, this))
    , m_open(m_box->addButton(u"▾"_s, tr("List for %1").arg(field.labelText()),
                              tr("Show the list (Alt+Down)")))
{
    setBox(m_box);
    line()->addStretch();
    connect(m_box, &QLineEdit::textEdited, this, &ChoiceEditor::typed);
    connect(m_open, &QToolButton::clicked, this, &ChoiceEditor::openList);
}

const CodeFinder &ChoiceEditor::finder() const
{
    return model().finder(field().codes);
}

void ChoiceEditor::refresh()
{
    const QString value = model().record().value(path());
    const QString text = m_box->text();
    if (text == value && text.isEmpty())
        return;
    if (m_box->hasFocus() && finder().exact(text).value_or(text) == value)
        return;
    if (const QString shown = finder().shown(value); shown != text) {
        m_box->setText(shown);
        m_box->setCursorPosition(0);
    }
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_box->setReadOnly(readOnly);
    m_open->setEnabled(!readOnly);
    if (m_completer)
        m_completer->popup()->hide();
}

void ChoiceEditor::commit()
{
    if (model().isLocked()) { // assistive technology writes into what is read-only, too
        m_box->setText(finder().shown(model().record().value(path())));
        return;
    }
    // A line that the arrow keys chose in the list stands in the box without being typed.
    if (!m_box->isModified() && m_box->text() == finder().shown(model().record().value(path())))
        return;
    m_box->setModified(false);
    const QString text = ValueText::cleaned(m_box->text());
    // Where no list says which codes there are, the beginning of a known one may be another's all.
    const bool isListed =
        Codes::isClosed(field().codes) || model().rules().classifiers.contains(field().codes);
    const QString code = (isListed ? finder().meant(text) : finder().exact(text)).value_or(text);
    model().edit(path(), code);
    const QString shown = finder().shown(code);
    if (m_box->text() != shown)
        m_box->setText(shown);
}

void ChoiceEditor::typed(const QString &text)
{
    makeList();
    QStringList shown;
    for (const CodeFinder::Entry *entry : finder().matches(text))
        shown.append(entry->shown);
    m_list->setStringList(shown);
    model().edit(path(), finder().exact(text).value_or(text));
}

void ChoiceEditor::makeList()
{
    if (m_completer)
        return;
    m_list = new QStringListModel(this);
    m_completer = new QCompleter(m_list, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(visibleChoices);
    m_box->setCompleter(m_completer);
    m_completer->popup()->installEventFilter(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &) { commit(); });
    // The line at hand stands in the box without being typed; a command may come before the box is
    // left.
    connect(
        m_completer, qOverload<const QString &>(&QCompleter::highlighted), this,
        [this](const QString &text) { model().edit(path(), finder().exact(text).value_or(text)); });
}

void ChoiceEditor::openList()
{
    if (model().isLocked())
        return;
    m_box->setFocus();
    makeList();
    QStringList all;
    for (const CodeFinder::Entry &entry : finder().entries())
        all.append(entry.shown);
    m_list->setStringList(all);
    m_completer->setCompletionPrefix(m_box->text());
    m_completer->complete();
}

bool ChoiceEditor::passesList(QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const auto modifiers = static_cast<QKeyEvent *>(event)->modifiers();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool leaves = key == Qt::Key_Tab || key == Qt::Key_Backtab ||
                        (isEnter && event->type() == QEvent::KeyPress);
    const bool isModifier = key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr;
    const bool forWindow = !isModifier && (modifiers & (Qt::ControlModifier | Qt::AltModifier) ||
                                           (key >= Qt::Key_F1 && key <= Qt::Key_F12));
    if (!leaves && !forWindow)
        return false;
    // While its list is open a completer hides from the box that the focus goes: close it first.
    m_completer->popup()->hide();
    if (isEnter) // what is chosen there is taken, whether Enter goes on to the next box or not
        commit();
    return QCoreApplication::sendEvent(m_box, event);
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (m_completer && watched == m_completer->popup() && passesList(event))
        return true;
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F4 ||
            (key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier)) {
            openList();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace Forms
