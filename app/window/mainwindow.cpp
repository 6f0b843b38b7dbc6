#include "window/mainwindow.h"

#include "widgets/customerform.h"
#include "widgets/findingslist.h"
#include "window/bulkcontroller.h"
#include "window/closing.h"
#include "window/connectionbutton.h"
#include "window/customerpage.h"
#include "window/draftscontroller.h"
#include "window/editcontroller.h"
#include "window/filecontroller.h"
#include "window/filedrop.h"
#include "window/fillcontroller.h"
#include "window/findingslisting.h"
#include "window/fittingsize.h"
#include "window/historycontroller.h"
#include "window/keepingbands.h"
#include "window/lockcontroller.h"
#include "window/mainmenu.h"
#include "window/nextcustomercontroller.h"
#include "window/preferencescontroller.h"
#include "window/recordcontroller.h"
#include "window/reviewcontroller.h"
#include "window/sendingview.h"
#include "window/textdialog.h"
#include "window/waycontroller.h"
#include "window/workplace.h"

#include <QCloseEvent>
#include <QLabel>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace App {

using Id = Command::Id;

MainWindow::MainWindow(Workplace &workplace)
    : m_workplace(workplace)
    , m_menu(new MainMenu(workplace, this))
    , m_files(new FileController(workplace, this))
    , m_pages(new QStackedWidget(this))
    , m_page(new CustomerPage(workplace, m_pages))
    , m_flow(new SubmissionFlow(workplace, m_page->parts(), this))
    , m_record(new RecordController(workplace, m_page->parts(), *m_flow, this))
    , m_drafts(new DraftsController(workplace, m_page->form(), *m_record, this))
{
    setWindowTitle(tr("Intake"));
    m_pages->addWidget(m_page);
    setCentralWidget(m_pages);
    connect(new FileDrop(this), &FileDrop::dropped, this, [this](const QStringList &files) {
        if (!m_lock->isLocked())
            openFiles(files);
        else if (!m_bulk->opens(files)) // the form comes back as it was left
            m_workplace.addWaitingFiles(files);
    });
    new WayController(workplace, *m_menu, *m_page, this);
    makeStatusBar();
    connectMenu();
    connectFiles();
    connectSubmission();
    m_lock = new LockController(workplace, m_pages, m_page->form(), this);
    connectKeeping();
    resize(fittingSize(*this, 180, 48));
    restoreGeometry(workplace.settings().windowGeometry());
    if (!m_lock->isLocked())
        form()->goToFirstEmptyBox();
}

Forms::CustomerForm *MainWindow::form() const
{
    return &m_page->form();
}

void MainWindow::makeStatusBar()
{
    auto *saved = new QLabel(this);
    statusBar()->addPermanentWidget(saved);
    auto *connection = new ConnectionButton(m_workplace, this);
    statusBar()->addPermanentWidget(connection);
    m_menu->on(Id::EditConnections, connection, &ConnectionButton::edit);
    auto *bands = new KeepingBands(m_workplace, m_page->trouble(), m_page->outbox(), saved);
    connect(bands, &KeepingBands::listAsked, m_drafts, &DraftsController::showDrafts);
}

void MainWindow::connectMenu()
{
    m_menu->on(Id::NewCustomer, this, [this] {
        Forms::CustomerModel &model = m_workplace.model();
        model.replace(m_workplace.newRecord(model.kind()), tr("starting a new customer"),
                      Forms::CustomerModel::Reveal::Nothing);
        form()->goToFirstEmptyBox();
    });
    connect(&m_workplace, &Workplace::freshFormNumbered, form(),
            &Forms::CustomerForm::goToFirstEmptyBox);
    m_menu->on(Id::Review, new ReviewController(m_workplace, *form(), this),
               &ReviewController::show);
    m_menu->on(Id::ShowRequest, this, &MainWindow::showRequest);
    m_menu->on(Id::PasteIntoForm, new FillController(m_workplace, *form(), m_page->outcome(), this),
               &FillController::pasteIntoForm);
    m_menu->on(Id::Quit, this, &QWidget::close);
    auto *edit = new EditController(m_workplace, *form(), *m_menu, this);
    connect(edit, &EditController::told, statusBar(), &QStatusBar::showMessage);
    connect(m_menu, &MainMenu::languageAsked, this, [this](const QString &language) {
        if (m_bulk->mayClose()) // it goes with this window
            emit languageAsked(language);
    });
    connect(m_menu, &MainMenu::themeAsked, this, &MainWindow::themeAsked);
    m_menu->on(Id::About, this, [this] {
        QMessageBox::about(this, tr("About Intake"),
                           tr("Intake %1 enters customers by hand for screening.")
                               .arg(QCoreApplication::applicationVersion()));
    });
}

void MainWindow::connectFiles()
{
    m_menu->on(Id::Open, m_files, &FileController::askForFiles);
    connect(m_menu, &MainMenu::sampleAsked, m_files, &FileController::openSample);
    m_menu->on(Id::OpenNextWaiting, m_files, &FileController::openNextWaiting);
    connect(m_page, &CustomerPage::nextFileAsked, m_files, &FileController::openNextWaiting);
    m_menu->on(Id::SaveXml, this, [this] {
        form()->commitFocused();
        m_files->saveAs(FileController::Format::Xml);
    });
    m_menu->on(Id::SaveJson, this, [this] {
        form()->commitFocused();
        m_files->saveAs(FileController::Format::Json);
    });
    connect(m_files, &FileController::loaded, this, &MainWindow::showFile);
    connect(m_files, &FileController::failed, this,
            [this](const QString &headline, const QString &explanation) {
                if (m_keepsOutcome)
                    statusBar()->showMessage(m_page->outcome().headline());
                m_page->outcome().showProblem(headline, explanation);
            });
    connect(m_files, &FileController::saved, this, [this](const QString &fileName) {
        statusBar()->showMessage(tr("Saved to %1").arg(fileName), 10000);
    });
}

void MainWindow::connectSubmission()
{
    new SendingView(m_workplace, *m_menu, *m_page, *m_flow, this);
    connect(&m_page->outcome(), &OutcomePanel::detailsAsked, this,
            [this] { makeAnswerDialog(m_page->outcome().spokenOf(), this)->open(); });
    connect(m_flow, &SubmissionFlow::settled, this, &MainWindow::startNext);
    connect(m_record, &RecordController::settled, this, &MainWindow::startNext);
    connect(m_menu, &MainMenu::offerTaken, m_record, &RecordController::take);
    connect(m_record, &RecordController::offersChanged, this,
            [this] { m_menu->setOffers(m_record->offers()); });
}

void MainWindow::connectKeeping()
{
    DraftKeeper &drafts = m_workplace.drafts();
    auto *history = new HistoryController(m_workplace, this);
    m_menu->on(Id::SaveDraft, m_drafts, &DraftsController::saveNow);
    connect(m_drafts, &DraftsController::told, statusBar(), &QStatusBar::showMessage);
    connect(new NextCustomerController(m_workplace, *form(), *m_menu, this),
            &NextCustomerController::told, statusBar(),
            [this](const QString &text) { statusBar()->showMessage(text, 10000); });
    m_menu->on(Id::Drafts, m_drafts, &DraftsController::showDrafts);
    m_menu->on(Id::History, history, &HistoryController::showAll);
    m_menu->on(Id::CheckHistory, history, &HistoryController::check);
    connect(m_drafts, &DraftsController::historyAsked, history, &HistoryController::showRecord);
    connect(m_flow, &SubmissionFlow::retypingBegan, m_drafts, &DraftsController::closeDrafts);
    connect(m_flow, &SubmissionFlow::retypingBegan, history, &HistoryController::close);
    m_menu->on(Id::Settings, new PreferencesController(m_workplace, *m_lock, this),
               &PreferencesController::show);
    m_menu->on(Id::Lock, this, [this] { m_lock->lock(LockReason::Asked); });
    m_bulk = new BulkController(m_workplace, *m_menu, *m_lock, this);
    connect(m_bulk, &BulkController::openedInForm, this, &MainWindow::showFile);
    m_closing = new Closing(m_workplace, Closing::Parts{*form(), *m_files, *m_lock, *m_bulk}, this);
    connect(m_lock, &LockController::locked, m_drafts, &DraftsController::forget);
    connect(m_lock, &LockController::locked, m_flow, [this] {
        m_flow->callBack(tr("Intake was locked before the customer was sent. Submit it again."));
    });
    connect(&drafts, &DraftKeeper::notOpened, this, [this](const Forms::Failure &failure) {
        m_page->outcome().showProblem(tr("The draft was not opened"), failure.text);
    });
    connect(&m_workplace.secrets(), &SecretKeeper::failed, this, [this](const auto &failure) {
        m_page->outcome().showProblem(tr("Signing in"), failure.text);
    });
}

void MainWindow::startNext(Forms::CustomerKind kind)
{
    statusBar()->clearMessage(); // it spoke of the customer before
    m_workplace.model().startOver(m_workplace.newRecord(kind), Forms::CustomerModel::Origin::New);
    form()->goToFirstEmptyBox();
    // What became of the customer before is read while the next one is in the form already.
    if (m_lock->isLocked())
        return; // the files wait with it
    m_keepsOutcome = true;
    m_files->openNextWaiting();
    m_keepsOutcome = false;
}

void MainWindow::showFile(const QString &name, const QList<Forms::Remark> &remarks)
{
    m_workplace.drafts().setSource(name, remarks);
    m_page->listing().showFile(name, remarks);
    statusBar()->showMessage(tr("Loaded %1").arg(name), 10000);
    form()->goToFirstEmptyBox();
}

void MainWindow::showRequest()
{
    form()->commitFocused();
    const auto to = m_workplace.address();
    if (!to) {
        m_page->outcome().showProblem(tr("There is no address to send to"), to.failure().text);
        return;
    }
    makeRequestDialog(m_workplace.model().record(), to->endpoint.url(), this)->open();
}

void MainWindow::openFiles(const QStringList &files)
{
    if (!m_bulk->opens(files))
        m_files->open(files);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_flow->callBack(tr("The window was to be closed before the customer was sent. Submit it "
                            "again, or close the window: it is kept as a draft."))) {
        event->ignore();
        return;
    }
    event->setAccepted(m_closing->mayClose());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        m_workplace.drafts().save();
    QMainWindow::changeEvent(event);
}

} // namespace App
