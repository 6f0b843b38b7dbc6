#include "window/bulkcontroller.h"

#include "bulk/columnmatch.h"
#include "bulk/resultfile.h"
#include "contract/catalogue.h"
#include "contract/fieldnames.h"
#include "window/bulkcolumns.h"
#include "window/bulkprogress.h"
#include "window/bulkwindow.h"
#include "window/questions.h"
#include "window/translations.h"
#include "window/workplace.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

// What is done with the rows; how they come in and are shown stands in bulkcontroller.cpp.

using namespace Qt::StringLiterals;
using Forms::CustomerKind;
using Forms::FieldPath;
using Forms::Mark;

namespace App {

namespace {

QHash<QString, NumberPattern> patternsOf(const ConnectionProfile &profile)
{
    QHash<QString, NumberPattern> patterns;
    if (const auto pattern = NumberPattern::parse(profile.communicationPattern))
        patterns.insert(u"communicationNumber"_s, *pattern);
    if (const auto pattern = NumberPattern::parse(profile.customerPattern))
        patterns.insert(u"customerExtId"_s, *pattern);
    return patterns;
}

bool hasField(const BulkColumn &column)
{
    return column.path.has_value();
}

/// What customers of a kind start with, and what each row of their lists does. Pins are of the form:
/// they go from one customer there to the next.
Forms::Record freshOf(const Forms::NewCustomers &customers, CustomerKind kind)
{
    const Forms::StartValues &defaults = customers.defaults(kind);
    Forms::Record record;
    record.setKind(kind);
    defaults.putInto(record);
    for (const Forms::Field &field : Forms::Catalogue::fields())
        if (const auto row = defaults.row(field.name); !row.isEmpty())
            record.appendRow(field.name, row);
    return record;
}

} // namespace

BulkTerms BulkController::terms() const
{
    const Forms::NewCustomers &defaults = m_workplace.model().newCustomers();
    BulkTerms terms;
    terms.rules = m_workplace.model().rules();
    terms.rules.metBefore = nullptr;
    terms.today = m_workplace.model().today();
    terms.individual = freshOf(defaults, CustomerKind::Individual);
    terms.organization = freshOf(defaults, CustomerKind::Organization);
    terms.otherwise = m_otherwise;
    terms.isPractice = m_workplace.profile().practice;
    terms.numbered = patternsOf(m_workplace.profile()).keys();
    return terms;
}

BulkColumn BulkController::columnOf(const QString &heading)
{
    if (!m_names) {
        Translations translations;
        m_names = std::make_unique<Forms::FieldNames>(
            [&translations](const char *source) { return translations.of("Catalogue", source); });
    }
    BulkColumn column{heading, m_names->meant(heading)};
    if (const Forms::UsualName *usual = m_names->settling(heading))
        column.kind = BulkKind{usual->kindField, usual->kind};
    return column;
}

QStringList BulkController::wordsOf(const FieldPath &path) const
{
    const Forms::Field *field = Forms::Catalogue::field(path);
    QStringList words;
    if (field && field->codes != Forms::CodeSet::None)
        for (const auto &entry : m_workplace.model().finder(field->codes).entries())
            words.append(entry.shown);
    return words;
}

void BulkController::match()
{
    const QStringList headings = m_sheet.headings(true);
    const Settings::ListColumns known =
        m_workplace.settings().listColumns(ColumnMatch::key(headings));
    const auto before = ColumnMatch::remembered(headings, known.paths);
    const QList<BulkColumn> found =
        ColumnMatch::byHeadings(headings, [this](const QString &each) { return columnOf(each); });
    // Where no heading is a field's name, the first line is likely a customer already.
    const bool hasHeadings = before || std::any_of(found.cbegin(), found.cend(), hasField);
    QList<BulkColumn> columns = before.value_or(found);
    if (!hasHeadings)
        for (int column = 0; column < columns.size(); ++column)
            columns[column].heading = m_sheet.headings(false).at(column);
    BulkColumns &page = m_window->columns();
    const bool isAgain = !m_sheet.rows().isEmpty() || page.isVisible();
    if (!isAgain)
        m_otherwise = before ? known.otherwise : CustomerKind::Individual;
    page.present(m_sheet, columns, hasHeadings, isAgain ? page.otherwise() : m_otherwise);
    if (!isAgain && (before || std::all_of(found.cbegin(), found.cend(), hasField)))
        useColumns();
    else
        m_window->showColumns();
}

void BulkController::nameColumns(bool hasHeadings)
{
    BulkColumns &page = m_window->columns();
    const QStringList headings = m_sheet.headings(hasHeadings);
    QList<BulkColumn> columns = page.columns();
    for (int column = 0; column < columns.size(); ++column)
        columns[column].heading = headings.value(column);
    if (std::none_of(columns.cbegin(), columns.cend(), hasField))
        columns = ColumnMatch::byHeadings(headings,
                                          [this](const QString &each) { return columnOf(each); });
    page.present(m_sheet, columns, hasHeadings, page.otherwise());
}

void BulkController::useColumns()
{
    if (!mayMatch())
        return;
    const BulkColumns &page = m_window->columns();
    const QList<BulkColumn> columns = page.columns();
    if (std::none_of(columns.cbegin(), columns.cend(), hasField)) {
        m_window->tell(Mark::Advice, tr("No column is for a field yet, so no customer would hold "
                                        "anything of this file. Choose the field of at least one "
                                        "column."));
        return;
    }
    if (m_sheet.makesOtherRows(page.hasHeadings()) && !mayForget())
        return;
    m_otherwise = page.otherwise();
    if (page.hasHeadings())
        m_workplace.settings().setListColumns(ColumnMatch::key(m_sheet.headings(true)),
                                              {ColumnMatch::paths(columns), m_otherwise});
    m_isRecheckDue = false;
    m_sheet.setColumns(columns, page.hasHeadings(), terms());
}

void BulkController::takeDrafts()
{
    QList<int> rows;
    for (int row = 0; row < m_sheet.rows().size(); ++row) {
        const BulkRow &each = m_sheet.rows().at(row);
        if (each.isHere() && each.isChosen && !each.record.isBlank())
            rows.append(row);
    }
    take(rows, std::nullopt);
}

void BulkController::submit()
{
    recheckWhereDue();
    if (m_sheet.isBusy()) { // the clerk sees first what is found
        m_window->tell(Mark::Advice, tr("The customers are being checked anew. Submit them once "
                                        "that has ended."));
        return;
    }
    const auto to = m_workplace.destination();
    if (!to)
        m_window->tell(Mark::Error, to.failure().text);
    else if (readyRows().isEmpty() ||
             Questions::mayLeave(m_window, m_workplace.settings(), to->endpoint))
        take(readyRows(), *to); // as they are after the question
}

QList<int> BulkController::readyRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_sheet.rows().size(); ++row)
        if (m_sheet.rows().at(row).isReady())
            rows.append(row);
    return rows;
}

void BulkController::take(const QList<int> &rows, const std::optional<Destination> &to)
{
    if (rows.isEmpty()) {
        m_window->tell(Mark::Advice,
                       to ? tr("No ticked customer is without errors, so nothing was submitted. "
                               "F8 goes to what is to be corrected.")
                          : tr("No customer is ticked that is not taken yet."));
        return;
    }
    if (m_sheet.isBusy()) {
        m_window->tell(Mark::Advice, tr("The customers are being checked. Take them once that has "
                                        "ended."));
        return;
    }
    if (!m_workplace.store().isOpen()) {
        m_window->tell(Mark::Error, tr("Nothing is stored at the moment, so no customer was "
                                       "taken. The list stays as it is."));
        return;
    }
    m_window->showRows(); // its columns are not matched otherwise any more
    m_window->setTaking(true);
    m_window->progress().begin(
        to ? tr("Putting %n customer(s) into the outbox…", nullptr, static_cast<int>(rows.size()))
           : tr("Saving %n draft(s)…", nullptr, static_cast<int>(rows.size())),
        tr("Cance&l"), true);
    m_tracking.begin();
    m_takingEnd = {};
    m_taking.start(rows, {to, m_workplace.profile().practice, Caution::AskFirst,
                          patternsOf(m_workplace.profile()), m_workplace.model().today()});
}

void BulkController::openInForm(int row)
{
    const BulkRow &each = m_sheet.rows().at(row);
    if (!each.isHere() || m_sheet.isReading())
        return;
    if (m_workplace.outbox().isSending()) {
        m_window->tell(Mark::Advice, tr("A customer is being sent. Wait for the answer or cancel "
                                        "the sending, then open another one."));
        return;
    }
    Forms::Record record = each.record;
    const auto lacks = [&record](const QString &field) { return record.value(field).isEmpty(); };
    const QStringList numbered = m_sheet.terms().numbered;
    if (std::any_of(numbered.cbegin(), numbered.cend(), lacks)) {
        const Forms::Record fresh = m_workplace.newRecord(record.kind());
        for (const QString &field : numbered)
            if (lacks(field))
                record.setValue(field, fresh.value(field));
    }
    const QString name = each.file.isEmpty() ? m_sheet.name() : each.file;
    const QList<Forms::Remark> remarks = BulkTaking::remarksOf(each, m_sheet.columns());
    m_workplace.model().replace(record, tr("opening a line of “%1”").arg(name),
                                Forms::CustomerModel::Reveal::Everything);
    if (m_workplace.store().isOpen()) { // otherwise the form alone holds it, and stores nothing
        m_tracking.begin();
        m_sheet.setInForm(row, m_workplace.drafts().held());
    }
    emit openedInForm(name, remarks);
    m_mainWindow->raise();
    m_mainWindow->activateWindow();
}

void BulkController::saveResult()
{
    const QString suggested = QDir(m_folder).filePath(
        tr("%1-result.csv", "a file name").arg(QFileInfo(m_sheet.name()).completeBaseName()));
    const QString fileName =
        QFileDialog::getSaveFileName(m_window, tr("Save the result"), suggested, tr("CSV (*.csv)"));
    if (fileName.isEmpty())
        return;
    const auto written = ResultFile::write(fileName, m_sheet.rows());
    if (written)
        m_window->tell(Mark::Good, tr("The result is in %1. It holds personal data.")
                                       .arg(QDir::toNativeSeparators(fileName)));
    else
        m_window->tell(Mark::Error, written.failure().text);
}

} // namespace App
