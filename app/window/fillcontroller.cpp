#include "window/fillcontroller.h"

#include "contract/catalogue.h"
#include "filling/recognize.h"
#include "widgets/customerform.h"
#include "window/entrycatcher.h"
#include "window/fillpreview.h"
#include "window/outcomepanel.h"
#include "window/translations.h"
#include "window/workplace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace App {

FillController::FillController(Workplace &workplace, Forms::CustomerForm &form,
                               OutcomePanel &outcome, QWidget *window)
    : QObject(window), m_workplace(workplace), m_form(form), m_outcome(outcome), m_window(window)
{
    auto *catcher = new EntryCatcher(
        form, workplace.model(),
        [this](const QString &text, QWidget *box) { return takePasted(text, box); }, this);
    connect(catcher, &EntryCatcher::scanned, this, &FillController::showScanned);
}

bool FillController::mayFill() const
{
    return !m_workplace.model().isLocked() && m_form.isVisible() && m_form.widget()->isEnabled();
}

Forms::Result<Forms::Filling> FillController::recognized(const QString &text)
{
    const Forms::CustomerModel &model = m_workplace.model();
    return Forms::recognize(text, {.there = model.record(),
                                   .isUntouched = m_workplace.isFresh(),
                                   .today = model.today(),
                                   .installed = model.rules().classifiers,
                                   .names = text.contains(u'\t') ? &names() : nullptr});
}

const Forms::FieldNames &FillController::names()
{
    if (!m_names) {
        Translations translations;
        m_names.emplace(
            [&translations](const char *source) { return translations.of("Catalogue", source); });
    }
    return *m_names;
}

void FillController::pasteIntoForm()
{
    if (!mayFill())
        return;
    m_form.commitFocused();
    const auto filling = recognized(QGuiApplication::clipboard()->text());
    if (filling)
        show(*filling);
    else
        m_outcome.showProblem(tr("Nothing was pasted into the form"), filling.failure().text);
}

bool FillController::takePasted(const QString &text, QWidget *box)
{
    // What one box holds is no longer than a few words: nothing to look into.
    constexpr qsizetype shortest = 20;
    if (text.size() < shortest && !text.contains(u'\t') && !text.contains(u'{'))
        return false;
    const auto filling = recognized(text);
    if (!filling && filling.failure().code.startsWith(u"mrz."))
        m_outcome.showProblem(tr("The passport line was not read"), filling.failure().text);
    if (!filling)
        return false;
    offerPlainText(*show(*filling), text, box);
    return true;
}

void FillController::showScanned(const QString &zone, QWidget *box, bool isEnded)
{
    const auto filling = recognized(zone);
    if (!filling || !mayFill()) // since the zone's last character
        return;
    FillPreview *preview = show(*filling);
    offerPlainText(*preview, zone, box);
    if (!isEnded)
        preview->expectLineEnd();
}

FillPreview *FillController::show(const Forms::Filling &filling)
{
    delete m_preview;
    m_preview = new FillPreview(filling, m_workplace.model(), m_window);
    connect(m_preview, &QDialog::accepted, this,
            [this, filling, from = m_form.focusedPath(), identity = m_workplace.model().identity(),
             wasFresh = m_workplace.isFresh()] {
                // A form that nobody has touched may have begun anew with a number meanwhile.
                if (m_workplace.model().identity() == identity ||
                    (wasFresh && m_workplace.isFresh()))
                    take(filling, m_preview->proposals(), from);
            });
    m_preview->open();
    return m_preview;
}

void FillController::offerPlainText(FillPreview &preview, const QString &text, QWidget *box)
{
    if (!box)
        return;
    preview.offerPlainText(box->accessibleName());
    connect(&preview, &FillPreview::plainTextAsked, this, [text, box = QPointer(box)] {
        if (auto *line = qobject_cast<QLineEdit *>(box))
            line->insert(text);
        else if (auto *lines = qobject_cast<QPlainTextEdit *>(box))
            lines->insertPlainText(text);
    });
}

void FillController::take(const Forms::Filling &filling, const QList<Forms::Proposal> &proposals,
                          const Forms::FieldPath &from)
{
    const Forms::Taken taken = Forms::taken(m_workplace.model().record(), proposals);
    if (taken.paths.isEmpty())
        return;
    m_workplace.model().fill(taken.record, taken.paths, tr("taking “%1”").arg(filling.origin));
    goOn(from);
}

/// To where the clerk was, if there is something to type; otherwise to what is still needed.
void FillController::goOn(const Forms::FieldPath &from)
{
    const Forms::CustomerModel &model = m_workplace.model();
    if (!from.isEmpty() && !model.record().holds(from))
        return;
    for (const Forms::Finding &finding : model.findings()) {
        if (finding.code == u"missing") {
            m_form.goTo(finding.path);
            return;
        }
    }
}

} // namespace App
