#include "widgets/longtexteditor.h"

#include "contract/valuetext.h"
#include "widgets/customermodel.h"
#include "widgets/textbox.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace Forms {

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 6;

} // namespace

LongTextEditor::LongTextEditor(const Field &field, const FieldPath &path, CustomerModel &model,
                               QWidget *parent)
    : FieldEditor(field, path, model, parent), m_box(new QPlainTextEdit(this))
{
    m_box->setTabChangesFocus(true);
    // A click gives the focus to the box in any case; without this Tab order stays in one piece.
    m_box->viewport()->setFocusProxy(nullptr);
    m_box->setUndoRedoEnabled(false);
    m_box->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_box->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_box->document()->setDocumentMargin(3);
    m_box->setMaximumWidth(fontMetrics().averageCharWidth() * TextBox::longest +
                           fontMetrics().height());
    m_box->setMinimumWidth(fontMetrics().averageCharWidth() * 10);
    setBox(m_box);
    // The box takes the room up to its widest, the stretch behind it the rest.
    line()->setStretchFactor(m_box, 1000);
    line()->addStretch(1);
    fit();
    connect(m_box, &QPlainTextEdit::textChanged, this, [this] {
        this->model().edit(this->path(), this->text());
        if (this->model().isLocked()) // assistive technology writes into what is read-only, too
            refresh();
        fit();
    });
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_box->setReadOnly(readOnly);
    m_box->setTextInteractionFlags(readOnly
                                       ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                       : Qt::TextInteractionFlags(Qt::TextEditorInteraction));
    m_box->viewport()->setBackgroundRole(readOnly ? QPalette::Window : QPalette::Base);
}

void LongTextEditor::fit()
{
    const int lines = std::clamp(
        static_cast<int>(std::ceil(m_box->document()->documentLayout()->documentSize().height())),
        fewestLines, mostLines);
    if (std::exchange(m_lines, lines) == lines)
        return;
    m_box->setFixedHeight(lines * m_box->fontMetrics().lineSpacing() + 2 * m_box->frameWidth() + 8);
}

QString LongTextEditor::text() const
{
    // Not toPlainText(), which makes a common space of one that does not break.
    QString text = m_box->document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QChar::LineFeed);
    return text.replace(QChar::LineSeparator, QChar::LineFeed);
}

void LongTextEditor::refresh()
{
    const QString value = model().record().value(path());
    if (text() == value)
        return;
    const QSignalBlocker quiet(m_box);
    m_box->setPlainText(value);
    fit();
}

void LongTextEditor::commit()
{
    if (!m_box->document()->isModified())
        return;
    m_box->document()->setModified(false);
    model().edit(path(), ValueText::cleaned(text()));
    refresh();
}

} // namespace Forms
