#include "window/reviewdialog.h"

#include "sheets/sheetpaper.h"
#include "widgets/findingslist.h"
#include "window/fittingsize.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace App {

ReviewDialog::ReviewDialog(const ReviewSheet::Content &content, For purpose, QWidget *parent)
    : Dialog(parent)
    , m_content(content)
    , m_findings(new Forms::FindingsList(this))
    , m_sheet(new QTextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(purpose == For::Sending ? tr("Review before sending") : tr("Review"));
    m_findings->setFindings(
        tr("To look at: %n", nullptr, static_cast<int>(content.findings.size())), content.findings);
    connect(m_findings, &Forms::FindingsList::chosen, this, [this](const Forms::FieldPath &path) {
        reject();
        emit fieldAsked(path);
    });
    m_sheet->setObjectName(u"reviewSheet"_s);
    m_sheet->setAccessibleName(tr("What the request holds"));
    m_sheet->setReadOnly(true);
    m_sheet->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sheet->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(this);
    if (purpose == For::Sending) {
        auto *about =
            new QLabel(tr("Look through it. Enter sends it, Escape goes back to the form."), this);
        about->setWordWrap(true);
        column->addWidget(about);
    }
    column->addWidget(m_findings);
    column->addWidget(m_sheet, 1);
    column->addLayout(makeButtons(purpose));
    resize(fittingSize(*this, 110, 42));
    showSheet();
    m_sheet->setFocus();
}

QLayout *ReviewDialog::makeButtons(For purpose)
{
    const auto make = [this](const QString &text, const QString &name) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        return button;
    };
    auto *print = make(tr("&Print…"), u"printSheet"_s);
    auto *pdf = make(tr("Save as P&DF…"), u"saveSheet"_s);
    auto *back =
        make(purpose == For::Sending ? tr("&Back to the form") : tr("Close"), u"closeSheet"_s);
    connect(print, &QPushButton::clicked, this, &ReviewDialog::print);
    connect(pdf, &QPushButton::clicked, this, &ReviewDialog::savePdf);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    auto *line = new QHBoxLayout;
    line->addWidget(print);
    line->addWidget(pdf);
    line->addStretch();
    line->addWidget(back);
    if (purpose == For::Reading) {
        back->setDefault(true);
        return line;
    }
    auto *send = make(tr("&Send"), u"sendReviewed"_s);
    send->setToolTip(tr("Send it as it stands here (Enter or Ctrl+Enter)"));
    send->setDefault(true);
    connect(send, &QPushButton::clicked, this, &QDialog::accept);
    line->addWidget(send);
    return line;
}

void ReviewDialog::showSheet()
{
    const auto sheet = ReviewSheet::make(m_content, palette());
    m_sheet->setDocument(sheet->clone(m_sheet));
}

void ReviewDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // The key that submitted and is held down still says nothing of what is shown here.
    if (isEnter && event->isAutoRepeat())
        return;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (auto *send = findChild<QPushButton *>(u"sendReviewed"_s))
            send->click();
        return;
    }
    Dialog::keyPressEvent(event);
}

void ReviewDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showSheet();
    Dialog::changeEvent(event);
}

void ReviewDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    const auto sheet = ReviewSheet::make(m_content, ReviewSheet::paper());
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, SheetPaper::pageCount(*sheet, printer));
    if (dialog.exec() == QDialog::Accepted)
        SheetPaper::print(*sheet, printer);
}

void ReviewDialog::savePdf()
{
    // Names of files are seen by others: this one names nobody.
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString fileName = QFileDialog::getSaveFileName(
        this, tr("Save the sheet as PDF"), folder.filePath(u"customer.pdf"_s), tr("PDF (*.pdf)"));
    if (fileName.isEmpty())
        return;
    const auto written =
        SheetPaper::writePdf(*ReviewSheet::make(m_content, ReviewSheet::paper()), fileName);
    if (written)
        return;
    QMessageBox box(QMessageBox::Warning, windowTitle(), written.failure().text, QMessageBox::Ok,
                    this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace App
