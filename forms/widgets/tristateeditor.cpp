#include "widgets/tristateeditor.h"

#include "contract/codenames.h"
#include "contract/valuetext.h"
#include "widgets/customermodel.h"
#include "widgets/segmentedbox.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Forms {

namespace {

enum State { Neither = -1, NotStated, Yes, No };

} // namespace

TriStateEditor::TriStateEditor(const Field &field, const FieldPath &path, CustomerModel &model,
                               QWidget *parent)
    : FieldEditor(field, path, model, parent)
    , m_box(new SegmentedBox(
          {tr("Not stated"), CodeNames::yesOrNo(true), CodeNames::yesOrNo(false)}, this))
    , m_loaded(new QLabel(this))
{
    setBox(m_box);
    m_loaded->setTextFormat(Qt::PlainText);
    line()->addWidget(m_loaded);
    line()->addStretch();
    connect(m_box, &SegmentedBox::chosen, this, &TriStateEditor::choose);
    m_box->setCurrent(NotStated);
}

void TriStateEditor::choose(int state)
{
    model().edit(path(), state == Yes ? u"true"_s : state == No ? u"false"_s : QString());
}

void TriStateEditor::refresh()
{
    const QString value = model().record().value(path());
    const auto stated = ValueText::boolean(value);
    m_box->setCurrent(value.isEmpty() ? NotStated : !stated ? Neither : *stated ? Yes : No);
    m_loaded->setText(value.isEmpty() || stated ? QString() : tr("Loaded: “%1”").arg(value));
    m_loaded->setVisible(!m_loaded->text().isEmpty());
}

void TriStateEditor::setReadOnly(bool readOnly)
{
    m_box->setReadOnly(readOnly);
}

bool TriStateEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString typed = key->text().toUpper();
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            choose(NotStated);
            return true;
        }
        if (plain && !typed.isEmpty()) {
            if (typed == u"Y" || typed == tr("Y", "the key that answers yes")) {
                choose(Yes);
                return true;
            }
            if (typed == u"N" || typed == tr("N", "the key that answers no")) {
                choose(No);
                return true;
            }
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace Forms
