#pragma once

#include "sheets/reviewsheet.h"
#include "window/dialog.h"

class QTextEdit;

namespace Forms {
class FindingsList;
}

namespace App {

/// Shows a customer on one sheet to look through, to print, and to keep as PDF. Before it is sent,
/// the clerk says here that it may go; nothing is sent or changed here.
class ReviewDialog : public Dialog
{
    Q_OBJECT

public:
    /// What the look is for: Sending ends with a yes or a no, Reading merely ends.
    enum class For { Sending, Reading };

    ReviewDialog(const ReviewSheet::Content &content, For purpose, QWidget *parent);

signals:
    /// The clerk goes to the field that something is found about; the dialog has closed.
    void fieldAsked(const Forms::FieldPath &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeButtons(For purpose);
    void showSheet();
    void print();
    void savePdf();

    ReviewSheet::Content m_content;
    Forms::FindingsList *m_findings;
    QTextEdit *m_sheet;
};

} // namespace App
