#include "window/mainwindow.h"

#include "contract/catalogue.h"
#include "widgets/customerform.h"
#include "widgets/findingslist.h"
#include "widgets/sectionform.h"
#include "widgets/sectionlist.h"
#include "window/band.h"
#include "window/connectiondialog.h"
#include "window/filecontroller.h"
#include "window/filedrop.h"
#include "window/findingslisting.h"
#include "window/mainmenu.h"
#include "window/outcomepanel.h"
#include "window/questions.h"
#include "window/submissionflow.h"
#include "window/submitbar.h"
#include "window/textdialog.h"
#include "window/workplace.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace App {

MainWindow::MainWindow(Workplace &workplace)
    : m_workplace(workplace)
    , m_menu(new MainMenu(workplace, this))
    , m_files(new FileController(workplace, this))
{
    setWindowTitle(tr("Intake"));
    connect(new FileDrop(this), &FileDrop::dropped, this, &MainWindow::openFiles);
    setCentralWidget(makePage());
    m_connection = new QPushButton(this);
    m_connection->setFlat(true);
    m_connection->setFocusPolicy(Qt::NoFocus);
    m_connection->setToolTip(tr("Edit connections"));
    connect(m_connection, &QPushButton::clicked, this, &MainWindow::editConnections);
    statusBar()->addPermanentWidget(m_connection);
    connectMenu();
    connectSubmission();
    connect(&workplace, &Workplace::profileChanged, this, &MainWindow::refreshConnection);
    connect(&workplace, &Workplace::waitingFilesChanged, this, &MainWindow::refreshWaiting);
    connect(&workplace, &Workplace::noticed, statusBar(),
            [this](const QString &text) { statusBar()->showMessage(text); });
    refreshConnection();
    refreshWaiting();
    const QSize comfortable(fontMetrics().averageCharWidth() * 180, fontMetrics().height() * 48);
    // The desktop puts a frame around the window, which has to fit too.
    const QSize frame(fontMetrics().height(), fontMetrics().height() * 3);
    resize(comfortable.boundedTo(screen()->availableSize() - frame));
    restoreGeometry(workplace.settings().windowGeometry());
    m_form->goToFirstEmptyBox();
}

QWidget *MainWindow::makePage()
{
    auto *page = new QWidget(this);
    m_practiceBand = new Band(Forms::Mark::Note, page);
    m_practiceBand->setText(
        tr("Practice: a server on this computer answers. Nothing leaves this computer."));
    m_plainBand = new Band(Forms::Mark::Advice, page);
    m_waitingBand = new Band(Forms::Mark::Waiting, page);
    auto *next = new QPushButton(tr("Load next"), m_waitingBand);
    auto *forget = new QPushButton(tr("Forget them"), m_waitingBand);
    m_waitingBand->addButton(next);
    m_waitingBand->addButton(forget);
    connect(next, &QPushButton::clicked, m_files, &FileController::openNextWaiting);
    connect(forget, &QPushButton::clicked, &m_workplace, &Workplace::forgetWaitingFiles);

    m_outcome = new OutcomePanel(page);
    m_findings = new Forms::FindingsList(page);
    m_listing = new FindingsListing(m_workplace.model(), *m_findings, this);
    m_form = new Forms::CustomerForm(m_workplace.model(), page);
    m_bar = new SubmitBar(page);
    auto *sections = new Forms::SectionList(*m_form, page);
    sections->setFixedWidth(sections->sizeHint().width());

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_outcome);
    right->addWidget(m_findings);
    right->addWidget(m_form, 1);
    right->addWidget(m_bar);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(sections);
    sides->addLayout(right, 1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (Band *band : {m_practiceBand, m_plainBand, m_waitingBand})
        column->addWidget(band);
    column->addLayout(sides, 1);

    connect(&m_workplace.model(), &Forms::CustomerModel::customerReplaced, m_outcome,
            &OutcomePanel::customerReplaced);
    connect(m_findings, &Forms::FindingsList::chosen, m_form,
            qOverload<const Forms::FieldPath &>(&Forms::CustomerForm::goTo));
    connect(m_form, &Forms::CustomerForm::focusMoved, this, [this](const Forms::FieldPath &path) {
        const Forms::Field *field = Forms::Catalogue::field(path);
        m_bar->setHelp(field ? field->helpText() : QString());
    });
    return page;
}

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::newAsked, this, [this] {
        Forms::CustomerModel &model = m_workplace.model();
        model.replace(m_workplace.newRecord(model.kind()), tr("starting a new customer"),
                      Forms::CustomerModel::Reveal::Nothing);
        m_form->goToFirstEmptyBox();
    });
    connect(m_menu, &MainMenu::openAsked, m_files, &FileController::askForFiles);
    connect(m_menu, &MainMenu::sampleAsked, m_files, &FileController::openSample);
    connect(m_menu, &MainMenu::nextFileAsked, m_files, &FileController::openNextWaiting);
    connect(m_menu, &MainMenu::saveXmlAsked, this, [this] {
        m_form->commitFocused();
        m_files->saveAs(FileController::Format::Xml);
    });
    connect(m_menu, &MainMenu::saveJsonAsked, this, [this] {
        m_form->commitFocused();
        m_files->saveAs(FileController::Format::Json);
    });
    connect(m_menu, &MainMenu::requestAsked, this, &MainWindow::showRequest);
    connect(m_menu, &MainMenu::kindSwitchAsked, this, [this] {
        m_form->commitFocused();
        Forms::CustomerModel &model = m_workplace.model();
        model.setKind(model.kind() == Forms::CustomerKind::Individual
                          ? Forms::CustomerKind::Organization
                          : Forms::CustomerKind::Individual);
    });
    connect(m_menu, &MainMenu::findingAsked, m_form, &Forms::CustomerForm::goToFinding);
    connect(m_menu, &MainMenu::sectionAsked, this, [this](int index) {
        if (index < m_form->sections().size())
            m_form->goTo(m_form->sections().at(index)->section());
    });
    connect(m_menu, &MainMenu::connectionsAsked, this, &MainWindow::editConnections);
    connect(m_menu, &MainMenu::languageAsked, this, &MainWindow::languageAsked);
    connect(m_menu, &MainMenu::themeAsked, this, &MainWindow::themeAsked);
    connect(m_menu, &MainMenu::aboutAsked, this, [this] {
        QMessageBox::about(this, tr("About Intake"),
                           tr("Intake %1 enters customers by hand for screening.")
                               .arg(QCoreApplication::applicationVersion()));
    });
    connect(m_files, &FileController::loaded, this, &MainWindow::showFile);
    connect(m_files, &FileController::failed, this,
            [this](const QString &headline, const QString &explanation) {
                if (m_keepsOutcome)
                    statusBar()->showMessage(m_outcome->headline());
                m_outcome->showProblem(headline, explanation);
            });
    connect(m_files, &FileController::saved, this, [this](const QString &fileName) {
        statusBar()->showMessage(tr("Saved to %1").arg(fileName), 10000);
    });
}

void MainWindow::connectSubmission()
{
    SubmissionController &submission = m_workplace.submission();
    connect(m_bar, &SubmitBar::cancelAsked, &submission, &SubmissionController::cancel);
    connect(m_menu, &MainMenu::cancelAsked, &submission, &SubmissionController::cancel);
    connect(m_outcome, &OutcomePanel::detailsAsked, this, &MainWindow::showAnswer);
    const auto showSending = [this](bool sending) {
        m_menu->setSending(sending);
        m_bar->setSending(sending);
        m_form->widget()->setEnabled(!sending);
    };
    connect(&submission, &SubmissionController::started, this, [this, showSending] {
        m_outcome->hide();
        showSending(true);
    });
    connect(&submission, &SubmissionController::secondsLeftChanged, m_bar,
            &SubmitBar::setSecondsLeft);
    connect(&submission, &SubmissionController::finished, this,
            [showSending] { showSending(false); });
    if (submission.isSending()) // a window in another language, made meanwhile
        showSending(true);
    // After the line above: an answer is brought to a form that can take the focus again.
    m_flow = new SubmissionFlow(m_workplace, {*m_form, *m_findings, *m_listing, *m_outcome}, this);
    connect(m_bar, &SubmitBar::submitAsked, m_flow, &SubmissionFlow::submit);
    connect(m_menu, &MainMenu::submitAsked, m_flow, &SubmissionFlow::submit);
    connect(m_flow, &SubmissionFlow::accepted, this, &MainWindow::startNext);
}

void MainWindow::startNext(Forms::CustomerKind kind)
{
    m_workplace.model().startOver(m_workplace.newRecord(kind));
    m_form->goToFirstEmptyBox();
    // What became of the customer before is read while the next one is in the form already.
    m_keepsOutcome = true;
    m_files->openNextWaiting();
    m_keepsOutcome = false;
}

void MainWindow::showFile(const QString &name, const QList<Forms::Remark> &remarks)
{
    m_listing->showFile(name, remarks);
    statusBar()->showMessage(tr("Loaded %1").arg(name), 10000);
    m_form->goToFirstEmptyBox();
}

void MainWindow::refreshConnection()
{
    const ConnectionProfile &profile = m_workplace.profile();
    m_practiceBand->setVisible(profile.practice);
    const auto endpoint = Endpoint::of(profile);
    const bool plain = !profile.practice && endpoint && endpoint->isPlainToOtherMachine();
    m_plainBand->setVisible(plain);
    m_plainBand->setText(tr("The connection “%1” is not encrypted: others on the network can read "
                            "the customers that you send.")
                             .arg(profile.name));
    m_connection->setText(profile.practice
                              ? tr("Connection: %1").arg(profile.name)
                              : tr("Connection: %1 (%2)").arg(profile.name, profile.base.host()));
}

void MainWindow::refreshWaiting()
{
    const QStringList &files = m_workplace.waitingFiles();
    m_waitingBand->setVisible(!files.isEmpty());
    if (!files.isEmpty())
        m_waitingBand->setText(
            tr("%n file(s) wait to be loaded. Next: %1", nullptr, static_cast<int>(files.size()))
                .arg(QFileInfo(files.first()).fileName()));
}

void MainWindow::showRequest()
{
    m_form->commitFocused();
    const auto endpoint = m_workplace.endpoint();
    if (!endpoint) {
        m_outcome->showProblem(tr("There is no address to send to"), endpoint.failure().text);
        return;
    }
    makeRequestDialog(m_workplace.model().record(), endpoint->url(), this)->open();
}

void MainWindow::showAnswer()
{
    makeAnswerDialog(m_workplace.submission().last(), this)->open();
}

void MainWindow::editConnections()
{
    if (m_workplace.submission().isSending())
        return;
    Settings &settings = m_workplace.settings();
    auto *dialog = new ConnectionDialog(settings.profiles(), m_workplace.profile().name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, &settings] {
        settings.setProfiles(dialog->profiles());
        settings.setActiveProfile(dialog->chosen().name);
        m_workplace.useProfile(dialog->chosen());
    });
    dialog->open();
}

void MainWindow::openFiles(const QStringList &files)
{
    m_files->open(files);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workplace.submission().isSending()) {
        event->ignore();
        statusBar()->showMessage(
            tr("A customer is being sent. Wait for the answer or cancel the sending, then close."));
        return;
    }
    m_form->commitFocused();
    m_workplace.settings().setWindowGeometry(saveGeometry());
    if (!m_workplace.model().isChanged())
        return;
    const Questions::Leave leave =
        Questions::leaveUnsaved(this, customerName(m_workplace.model().record()));
    if (leave == Questions::Leave::Save)
        m_files->saveAs(FileController::Format::Json);
    event->setAccepted(leave == Questions::Leave::Discard || !m_workplace.model().isChanged());
}

} // namespace App
