#include "widgets/fieldline.h"

#include "checks/finding.h"
#include "contract/field.h"
#include "widgets/customermodel.h"
#include "widgets/fieldeditor.h"
#include "widgets/fieldeditorfactory.h"
#include "widgets/fieldmenu.h"
#include "widgets/messageline.h"
#include "widgets/shownvalue.h"
#include "widgets/startmark.h"
#include "widgets/suggestionline.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace Forms {

namespace {

constexpr int labelCharacters = 27;
constexpr int mostCharacters = 30; ///< of another value beside a pin

} // namespace

int FieldLine::labelWidth(const QWidget *page)
{
    return page->fontMetrics().averageCharWidth() * labelCharacters;
}

QLabel *FieldLine::makeNeededNote(QWidget *parent)
{
    auto *note = new QLabel(tr("needed"), parent);
    note->setForegroundRole(QPalette::PlaceholderText);
    return note;
}

FieldLine::FieldLine(const Field &field, const FieldPath &path, CustomerModel &model,
                     QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_editor(makeFieldEditor(field, path, model, this))
    , m_column(new QVBoxLayout)
{
    auto *label = new QLabel(field.labelText(), this);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    label->setFixedWidth(labelWidth(this));
    label->setBuddy(m_editor);
    label->setToolTip(field.helpText());
    // The label's first line stands level with the text in the box.
    label->setContentsMargins(0, fontMetrics().height() / 4 + 1, 0, 0);

    m_column->setSpacing(2);
    m_column->addWidget(m_editor);
    m_column->addStretch();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(fontMetrics().averageCharWidth() * 2);
    line->addWidget(label);
    line->addLayout(m_column, 1);
    if (model.rules().isNeeded(field, Rules::nameOf(path)))
        m_editor->addNote(makeNeededNote(this));
    refresh();
    refreshFinding();
    refreshSuggestion();
    if (model.isLocked())
        m_editor->refreshLock();
}

void FieldLine::refresh()
{
    m_editor->refresh();
    refreshStart();
}

void FieldLine::refreshStart()
{
    if (m_editor->field().carry == Carry::Never)
        return;
    const NewCustomers &starts = m_model.newCustomers();
    const FieldPath &path = m_editor->path();
    if (starts.isPinned(m_model.kind(), path)) {
        const QStringList carried = starts.pins(m_model.kind()).value(path.inAnyRow());
        if (carried == StartValues::valueAt(m_model.record(), path)) {
            showStart(tr("pinned"), true, tr("Pinned: the next customer starts with this."));
            return;
        }
        const QString value = shownValue(m_model, m_editor->field(), carried);
        const QString what = value.isEmpty() ? tr("nothing") : value;
        const int room = fontMetrics().averageCharWidth() * mostCharacters;
        showStart(tr("pinned: %1").arg(fontMetrics().elidedText(what, Qt::ElideRight, room)), true,
                  tr("Pinned: the next customer starts with “%1”.").arg(what));
    } else if (starts.standsAsDefault(m_model.record(), path)) {
        showStart(tr("default"), false, tr("Stands here by default."));
    } else {
        showStart({}, false, {});
    }
}

void FieldLine::showStart(const QString &word, bool isPinned, const QString &remark)
{
    m_editor->setRemark(remark);
    if (word.isEmpty()) {
        if (m_start)
            m_start->hide();
        return;
    }
    if (!m_start) {
        m_start = new StartMark(this);
        m_editor->addNote(m_start);
        m_editor->layout()->setAlignment(m_start, Qt::AlignTop);
    }
    m_start->tell(word, isPinned);
    m_start->setToolTip(remark);
    m_start->show();
}

void FieldLine::openMenu(const QPoint &place)
{
    QMenu *menu = FieldMenu::make(*m_editor, m_model);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(place);
}

void FieldLine::contextMenuEvent(QContextMenuEvent *event)
{
    openMenu(event->globalPos());
}

void FieldLine::setOnPage(bool onPage)
{
    if (std::exchange(m_isOnPage, onPage) != onPage)
        setVisible(onPage);
}

void FieldLine::refreshFinding()
{
    const Finding *finding = m_model.shownAt(m_editor->path());
    if (!finding && (!m_message || m_message->isHidden()))
        return;
    m_editor->showFinding(finding);
    if (!finding) {
        m_message->hide();
        return;
    }
    if (!m_message) {
        m_message = new MessageLine(this);
        m_column->insertWidget(1, m_message);
    }
    m_message->tell(finding->severity == Severity::Error ? Mark::Error : Mark::Advice,
                    finding->text);
}

void FieldLine::refreshSuggestion()
{
    const Suggestion *suggested = m_model.suggestedAt(m_editor->path());
    if (!suggested) {
        if (m_suggestion && !m_suggestion->isHidden()) {
            m_suggestion->hide();
            m_editor->describeSuggestion({});
        }
        return;
    }
    if (!m_suggestion) {
        m_suggestion = new SuggestionLine(this);
        m_column->insertWidget(m_column->count() - 1, m_suggestion);
        connect(m_suggestion, &SuggestionLine::taken, this,
                [this] { m_model.takeSuggestion(m_editor->path()); });
    }
    m_suggestion->tell(suggested->text, m_key);
    m_editor->describeSuggestion(
        m_key.isEmpty() ? tr("Suggested: %1.").arg(suggested->text)
                        : tr("Suggested: %1. %2 takes it.").arg(suggested->text, m_key));
}

void FieldLine::tellKey(const QString &key)
{
    m_key = key;
    refreshSuggestion();
}

} // namespace Forms
