#include "window/historydialog.h"

#include "history/historywords.h"
#include "window/band.h"
#include "window/fittingsize.h"
#include "window/markdelegate.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace App {

namespace {

QString suggested(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

/// The entry in full; what it does not hold is left out.
QString detailsOf(const HistoryEntry &entry)
{
    QStringList lines;
    const auto add = [&lines](const QString &label, const QString &text) {
        if (!text.isEmpty())
            lines.append(
                HistoryDialog::tr("%1: %2", "what it is and what it holds").arg(label, text));
    };
    const auto hex = [](const QByteArray &hash) { return QString::fromLatin1(hash.toHex()); };
    add(HistoryDialog::tr("Entry"), QString::number(entry.number));
    add(HistoryDialog::tr("Time"),
        QLocale().toString(entry.time.toLocalTime(), QLocale::LongFormat));
    add(HistoryDialog::tr("Reason"), entry.note.reason);
    add(HistoryDialog::tr("Answer"), HistoryWords::answer(entry));
    add(HistoryDialog::tr("SHA-256 of the request"), hex(entry.note.bodyHash));
    add(HistoryDialog::tr("Hash"), hex(entry.hash));
    add(HistoryDialog::tr("Hash before"), hex(entry.previous));
    return lines.join(u'\n');
}

} // namespace

HistoryDialog::HistoryDialog(const HistoryModel::Source &all, QWidget *parent)
    : Dialog(parent), m_all(all), m_model(new HistoryModel(this)), m_subject(new QLabel(this))
{
    setWindowTitle(tr("History"));
    setObjectName(u"history"_s);
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_subject->setFont(bold);

    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeTable());
    parts->addWidget(makeDetails());
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_subject);
    column->addWidget(parts, 1);
    column->addWidget(makeButtons());
    resize(fittingSize(*this, 160, 40));

    connect(m_model, &HistoryModel::fetched, this, &HistoryDialog::chooseFirst);
    connect(m_model, &HistoryModel::failed, this,
            [this](const QString &text) { tell(Forms::Mark::Error, text); });
    showAll();
    m_table->setFocus();
}

QWidget *HistoryDialog::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"entries"_s);
    m_table->setAccessibleName(tr("Entries of the history"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->setItemDelegateForColumn(HistoryModel::OutcomeColumn,
                                      new MarkDelegate(
                                          [this](const QModelIndex &index) {
                                              return HistoryWords::mark(
                                                  m_model->entry(index.row()).outcome);
                                          },
                                          this));
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const int wide = fontMetrics().averageCharWidth();
    const QList<int> widths = {20, 24, 18, 18, 16, 18, 26, 8};
    for (int index = 0; index < widths.size(); ++index)
        header->resizeSection(index, widths.at(index) * wide);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryDialog::showChosen);
    connect(m_model, &HistoryModel::modelReset, this, &HistoryDialog::showChosen);
    return m_table;
}

QWidget *HistoryDialog::makeDetails()
{
    m_details = new QPlainTextEdit(this);
    m_details->setObjectName(u"details"_s);
    m_details->setAccessibleName(tr("The chosen entry"));
    m_details->setReadOnly(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setTabChangesFocus(true);
    m_details->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return m_details;
}

QPushButton *HistoryDialog::makeButton(const QString &text, const char *name,
                                       void (HistoryDialog::*pressed)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

QWidget *HistoryDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    // Made in the order in which Tab goes through them.
    auto *check = makeButton(tr("Check the history"), "check", &HistoryDialog::check);
    m_only = makeButton(tr("Only this customer"), "only", &HistoryDialog::toggleRecord);
    m_sheet =
        makeButton(tr("Sheet for this customer as PDF…"), "sheet", &HistoryDialog::askForSheet);
    auto *table = makeButton(tr("Export as CSV…"), "csv", &HistoryDialog::askForCsv);
    for (QPushButton *button : {check, m_only, m_sheet, table})
        line->addWidget(button);
    line->addStretch();
    auto *close = new QPushButton(tr("Close"), row);
    close->setObjectName(u"close"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    line->addWidget(close);
    return row;
}

void HistoryDialog::showRecord(qint64 record, const QString &name,
                               const HistoryModel::Source &source)
{
    m_record = record;
    m_subject->setText(tr("History of %1").arg(name));
    m_only->setText(tr("All customers"));
    m_model->setSource(source);
}

void HistoryDialog::showAll()
{
    m_record = 0;
    m_subject->setText(tr("History of all customers"));
    m_only->setText(tr("Only this customer"));
    m_model->setSource(m_all);
}

void HistoryDialog::showReport(const ChainReport &report, const Forms::Result<Done> &store)
{
    const bool isSound = report.firstBreak == 0 && store;
    const QString ofStore =
        store ? tr("The drafts and sent customers are sound too.") : store.failure().text;
    tell(isSound ? Forms::Mark::Good : Forms::Mark::Error,
         HistoryWords::report(report) + u'\n' + ofStore);
}

void HistoryDialog::tell(Forms::Mark mark, const QString &text)
{
    delete m_band;
    m_band = new Band(mark, this);
    m_band->setText(text);
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(0, m_band);
}

void HistoryDialog::check()
{
    tell(Forms::Mark::Waiting, tr("The history is being checked."));
    emit verifyAsked();
}

void HistoryDialog::askForCsv()
{
    const QString fileName = QFileDialog::getSaveFileName(
        this, tr("Export the history as CSV"), suggested(u"history.csv"_s), tr("Tables (*.csv)"));
    if (!fileName.isEmpty())
        emit csvAsked(fileName, m_record);
}

void HistoryDialog::askForSheet()
{
    const HistoryEntry *entry = chosen();
    if (!entry)
        return;
    // By its number in the store, since names of files are seen by others.
    const qint64 record = entry->note.record;
    const QString fileName = QFileDialog::getSaveFileName(
        this, tr("Sheet for this customer"), suggested(u"customer-%1.pdf"_s.arg(record)),
        tr("PDF (*.pdf)"));
    if (!fileName.isEmpty())
        emit sheetAsked(record, fileName);
}

void HistoryDialog::toggleRecord()
{
    if (m_record != 0)
        showAll();
    else if (const HistoryEntry *entry = chosen())
        emit recordAsked(entry->note.record);
}

void HistoryDialog::chooseFirst()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void HistoryDialog::showChosen()
{
    const HistoryEntry *entry = chosen();
    m_details->setPlainText(entry ? detailsOf(*entry) : QString());
    const bool hasRecord = entry && entry->note.record != 0;
    m_sheet->setEnabled(hasRecord);
    m_only->setEnabled(m_record != 0 || hasRecord);
}

const HistoryEntry *HistoryDialog::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model->entry(current.row()) : nullptr;
}

} // namespace App
