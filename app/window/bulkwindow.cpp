#include "window/bulkwindow.h"

#include "widgets/messageline.h"
#include "window/bulkcolumns.h"
#include "window/bulkfindings.h"
#include "window/bulkprogress.h"
#include "window/fittingsize.h"

#include <QAction>
#include <QCheckBox>
#include <QCloseEvent>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace App {

BulkWindow::BulkWindow(BulkSheet &sheet, const Shortcuts &shortcuts, const BulkTable::Words &words,
                       QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_sheet(sheet)
    , m_keys(shortcuts, this)
    , m_model(sheet)
    , m_columns(new BulkColumns(this))
    , m_table(new BulkTable(m_model, words, this))
    , m_findings(new BulkFindings(this))
    , m_progress(new BulkProgress(this))
    , m_message(new Forms::MessageLine(this))
    , m_errorsOnly(new QCheckBox(tr("Only lines with &errors"), this))
    , m_count(new QLabel(this))
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Customers of a list"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    column->addWidget(m_progress);
    m_message->hide();
    m_rows = makeRows();
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_rows);
    const auto follow = [this](int row) {
        const bool isThere = row >= 0 && row < m_sheet.rows().size();
        if (isThere)
            m_findings->present(m_sheet.rows().at(row));
        else
            m_findings->clear();
    };
    connect(m_table, &BulkTable::currentRowChanged, this, follow);
    connect(&sheet, &BulkSheet::rowChanged, this, [this, follow](int row) {
        if (row == m_table->currentRow())
            follow(row);
        m_refreshing.start();
    });
    m_refreshing.setSingleShot(true);
    m_refreshing.callOnTimeout(this, &BulkWindow::refresh);
    connect(&sheet, &BulkSheet::rowsRemoved, &m_refreshing, qOverload<>(&QTimer::start));
    connect(&sheet, &BulkSheet::rowsInserted, &m_refreshing, qOverload<>(&QTimer::start));
    connect(&sheet, &BulkSheet::ready, this, &BulkWindow::refresh);
    connect(&sheet, &BulkSheet::listRead, this, &BulkWindow::refresh);
    connect(&sheet, &BulkSheet::judged, this, [this, follow] {
        follow(m_table->currentRow());
        refresh();
    });
    connect(&sheet.steps(), &QUndoStack::indexChanged, this, &BulkWindow::refreshSteps);
    connect(m_findings, &BulkFindings::findingAsked, this, [this](const Forms::FieldPath &path) {
        const int row = m_table->currentRow();
        m_table->goTo(row, m_model.columnOf(row, path));
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_errorsOnly, &QCheckBox::toggled, m_table, &BulkTable::setErrorsOnly);
    refresh();
    resize(fittingSize(*this, 190, 40));
}

QWidget *BulkWindow::makeRows()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    m_errorsOnly->setObjectName(u"errorsOnly"_s);
    line->addWidget(m_errorsOnly);
    line->addStretch(1);
    line->addWidget(m_count);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    column->addWidget(m_findings);
    makeActions();
    column->addWidget(makeButtons());
    return page;
}

void BulkWindow::showColumns()
{
    m_pages->setCurrentWidget(m_columns);
    m_columns->enter();
}

void BulkWindow::showRows()
{
    m_pages->setCurrentWidget(m_rows);
    m_table->setFocus(Qt::OtherFocusReason);
    if (m_table->currentRow() < 0)
        m_table->goTo(0, 0);
    refresh();
}

void BulkWindow::tell(Forms::Mark mark, const QString &text)
{
    m_message->tell(mark, text);
    m_message->show();
}

void BulkWindow::refresh()
{
    int ready = 0;
    int wrong = 0;
    for (const BulkRow &row : m_sheet.rows()) {
        ready += row.isReady() ? 1 : 0;
        wrong += row.isHere() && Forms::hasErrors(row.findings) ? 1 : 0;
    }
    const QLocale locale;
    m_count->setText(m_sheet.rows().isEmpty()
                         ? QString()
                         : tr("%1: %2 customers, %3 without errors, %4 with errors")
                               .arg(m_sheet.name(), locale.toString(m_sheet.rows().size()),
                                    locale.toString(ready), locale.toString(wrong)));
    m_saving->setEnabled(!m_sheet.rows().isEmpty());
    m_matching->setVisible(!m_sheet.isFolder());
    m_matching->setEnabled(!m_isTaking && !m_sheet.table().lines.isEmpty());
}

void BulkWindow::escape()
{
    if (m_message->isVisible())
        m_message->hide();
    else if (m_pages->currentWidget() == m_columns && !m_sheet.rows().isEmpty() &&
             !m_sheet.isReadAnew())
        showRows(); // whose columns stay as they were
    else
        close();
}

void BulkWindow::closeEvent(QCloseEvent *event)
{
    m_table->commit();
    event->setAccepted(!m_mayClose || m_mayClose());
}

} // namespace App
