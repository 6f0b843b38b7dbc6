#pragma once

#include "contract/fieldnames.h"
#include "contract/result.h"
#include "filling/proposal.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QWidget;

namespace Forms {
class CustomerForm;
}

namespace App {

class FillPreview;
class OutcomePanel;
class Workplace;

/// Brings what is pasted or scanned into the form: a preview of what it would fill, then one step
/// that can be undone. Nothing is filled without the preview.
class FillController : public QObject
{
    Q_OBJECT

public:
    FillController(Workplace &workplace, Forms::CustomerForm &form, OutcomePanel &outcome,
                   QWidget *window);

    /// Opens the preview of what the clipboard holds, wherever the focus is, or says why there is
    /// none.
    void pasteIntoForm();

private:
    /// Not while the customer is locked or being sent, nor while the window is locked.
    bool mayFill() const;
    Forms::Result<Forms::Filling> recognized(const QString &text);
    const Forms::FieldNames &names();
    bool takePasted(const QString &text, QWidget *box);
    void showScanned(const QString &zone, QWidget *box, bool isEnded);
    FillPreview *show(const Forms::Filling &filling);
    void offerPlainText(FillPreview &preview, const QString &text, QWidget *box);
    void take(const Forms::Filling &filling, const QList<Forms::Proposal> &proposals,
              const Forms::FieldPath &from);
    void goOn(const Forms::FieldPath &from);

    Workplace &m_workplace;
    Forms::CustomerForm &m_form;
    OutcomePanel &m_outcome;
    QWidget *m_window;
    QPointer<FillPreview> m_preview;
    std::optional<Forms::FieldNames> m_names; ///< made when a spreadsheet first asks for it
};

} // namespace App
