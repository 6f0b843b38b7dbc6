#include "window/bulkcontroller.h"

#include "contract/fieldnames.h"
#include "window/bulkcolumns.h"
#include "window/bulkwindow.h"
#include "window/lockcontroller.h"
#include "window/mainmenu.h"
#include "window/questions.h"
#include "window/workplace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;
using Forms::FieldPath;
using Forms::Mark;

namespace App {

BulkController::BulkController(Workplace &workplace, MainMenu &menu, LockController &lock,
                               QWidget *window)
    : QObject(window)
    , m_workplace(workplace)
    , m_menu(menu)
    , m_lock(lock)
    , m_mainWindow(window)
    , m_sheet(workplace.store(), this)
    , m_taking(workplace.store(), m_sheet, this)
    , m_takingBack(workplace.store(), m_sheet, this)
    , m_tracking(workplace.store(), m_sheet, this)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    menu.on(Command::Id::OpenList, this, &BulkController::askForList);
    menu.on(Command::Id::OpenFolder, this, &BulkController::askForFolder);
    connect(&lock, &LockController::unlocked, this, [this] {
        if (std::exchange(m_comesBack, false))
            showWindow();
        if (const QString waiting = std::exchange(m_waiting, {}); !waiting.isEmpty())
            open(waiting);
    });
    const auto recheck = [this] {
        m_isRecheckDue = true;
        recheckWhereDue();
    };
    // Who was met before is known then; while it was closed others may have sent.
    connect(&workplace.store(), &StoreThread::opened, this, recheck);
    connect(&workplace, &Workplace::profileChanged, this, recheck);
    // The installation has told its own codes.
    connect(&workplace.model(), &Forms::CustomerModel::codesChanged, this, recheck);
}

BulkController::~BulkController()
{
    delete m_window; // which shows the sheet
}

bool BulkController::recheckWhereDue()
{
    if (!m_isRecheckDue || m_sheet.rowsHere() == 0 || m_sheet.isReading() || isStoring())
        return false;
    m_isRecheckDue = false;
    m_sheet.recheck(terms());
    return true;
}

void BulkController::goOn()
{
    if (!recheckWhereDue())
        followSending(); // which shows nothing while rows are judged
}

bool BulkController::isForLists(const QString &fileName)
{
    static const QStringList endings = {u"csv"_s, u"tsv"_s, u"tab"_s, u"txt"_s};
    const QFileInfo file(fileName);
    return file.isDir() || endings.contains(file.suffix().toLower());
}

void BulkController::askForList()
{
    const QString fileName = QFileDialog::getOpenFileName(m_mainWindow, tr("Open a list"), m_folder,
                                                          tr("Lists (*.csv *.tsv *.tab *.txt)") +
                                                              u";;"_s + tr("All files (*)"));
    if (!fileName.isEmpty())
        open(fileName);
}

void BulkController::askForFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        m_mainWindow, tr("Open a folder of XML and JSON files"), m_folder);
    if (!folder.isEmpty())
        open(folder);
}

bool BulkController::opens(const QStringList &files)
{
    if (files.size() != 1 || !isForLists(files.first()))
        return false;
    open(files.first());
    return true;
}

void BulkController::open(const QString &fileName)
{
    if (m_lock.isLocked()) { // nothing is asked there, nor shown
        m_waiting = fileName;
        return;
    }
    makeWindow();
    if (!mayClose()) { // nor while rows are being stored
        showWindow();
        return;
    }
    const QFileInfo file(fileName);
    m_folder = file.absolutePath();
    m_fileName = fileName;
    m_isSending = false;
    m_takingEnd = {};
    m_isRecheckDue = false;
    m_sheet.clear();
    m_window->showRows();
    showWindow();
    if (file.isDir())
        m_sheet.openFolder(fileName, terms());
    else
        readAgain({}, 0);
}

void BulkController::readAgain(const QByteArray &encoding, char separator)
{
    if (!mayMatch())
        return;
    if (!mayForget()) {
        BulkColumns &page = m_window->columns(); // which says again how it was read
        page.present(m_sheet, page.columns(), page.hasHeadings(), page.otherwise());
        return;
    }
    m_isRecheckDue = m_isRecheckDue || m_sheet.isBusy(); // of which this is the end
    m_sheet.openList(m_fileName, {encoding, separator, QLocale()});
}

bool BulkController::mayForget()
{
    return m_sheet.steps().count() == 0 || Questions::readAnew(m_window);
}

bool BulkController::mayMatch()
{
    if (!isStoring() && !m_sheet.isAnyTaken())
        return true;
    m_window->tell(Mark::Advice, tr("Some customers of this list are taken already. Open "
                                    "the file anew to match its columns otherwise."));
    return false;
}

void BulkController::makeWindow()
{
    if (m_window)
        return;
    m_window = new BulkWindow(
        m_sheet, m_menu.shortcuts(), [this](const FieldPath &path) { return wordsOf(path); },
        m_mainWindow);
    m_window->setMayClose([this] { return mayClose(); });
    connectWindow();
    connectWork();
}

void BulkController::connectWindow()
{
    connect(m_window, &BulkWindow::columnsAsked, this, [this] {
        if (m_sheet.isReading() || m_sheet.table().lines.isEmpty() || !mayMatch())
            return;
        const bool hasHeadings = m_window->columns().hasHeadings();
        m_window->columns().present(m_sheet, m_sheet.columns(), hasHeadings, m_otherwise);
        m_window->showColumns();
    });
    connect(m_window, &BulkWindow::formAsked, this, &BulkController::openInForm);
    connect(m_window, &BulkWindow::draftsAsked, this, &BulkController::takeDrafts);
    connect(m_window, &BulkWindow::submitAsked, this, &BulkController::submit);
    connect(m_window, &BulkWindow::resultAsked, this, &BulkController::saveResult);
    connect(m_window, &BulkWindow::keysAsked, m_menu.action(Command::Id::ShowKeys),
            &QAction::trigger);
    BulkColumns &columns = m_window->columns();
    connect(&columns, &BulkColumns::accepted, this, &BulkController::useColumns);
    connect(&columns, &BulkColumns::readingChanged, this, &BulkController::readAgain);
    connect(&columns, &BulkColumns::headingsChanged, this, &BulkController::nameColumns);
}

void BulkController::showWindow()
{
    if (m_lock.isLocked()) { // it was locked while something was asked
        m_comesBack = true;
        return;
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

bool BulkController::mayClose()
{
    if (m_window)
        m_window->table().commit();
    if (m_lock.isLocked()) { // no question, which would tell of customers: the list comes back
        m_comesBack = m_comesBack || (m_window && m_window->isVisible());
        return true;
    }
    if (isStoring()) {
        m_window->tell(Mark::Advice, tr("Customers are being stored. Wait until that has ended, "
                                        "then close the list."));
        return false;
    }
    const int here = m_sheet.rowsHere();
    if (here == 0) {
        if (m_sheet.isReading())
            m_sheet.cancel();
        return true;
    }
    switch (Questions::leaveRows(m_window, here)) {
    case Questions::LeaveRows::Save:
        takeDrafts();
        m_closesAfter = m_taking.isAtWork(); // nothing may be there to be stored
        return false;
    case Questions::LeaveRows::Discard:
        m_isSending = false; // the outbox goes on, and the drafts tell of it
        m_sheet.clear();
        return true;
    case Questions::LeaveRows::Stay:
        break;
    }
    return false;
}

} // namespace App
