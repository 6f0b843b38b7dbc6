#pragma once

#include "formats/document.h"
#include "submission/sentcustomer.h"

#include <QMainWindow>

class QPushButton;

namespace Forms {
class CustomerForm;
class FindingsList;
} // namespace Forms

namespace App {

class Band;
class FileController;
class FindingsListing;
class MainMenu;
class OutcomePanel;
class SubmissionFlow;
class SubmitBar;
class Workplace;

/// The window around the form. It shows the workplace and passes on what the clerk asks for; what a
/// customer is and what the service said is decided elsewhere.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workplace &workplace);

    void openFiles(const QStringList &files);
    Forms::CustomerForm *form() const { return m_form; }

signals:
    /// The window has to be made anew, in another language.
    void languageAsked(const QString &language);
    void themeAsked(int theme);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makePage();
    void connectMenu();
    void connectSubmission();
    void startNext(Forms::CustomerKind kind);
    void showFile(const QString &name, const QList<Forms::Remark> &remarks);
    void refreshConnection();
    void refreshWaiting();
    void showRequest();
    void showAnswer();
    void editConnections();

    Workplace &m_workplace;
    MainMenu *m_menu;
    FileController *m_files;
    Band *m_practiceBand;
    Band *m_plainBand;
    Band *m_waitingBand;
    OutcomePanel *m_outcome;
    Forms::FindingsList *m_findings;
    FindingsListing *m_listing = nullptr;
    Forms::CustomerForm *m_form;
    SubmitBar *m_bar;
    SubmissionFlow *m_flow;
    QPushButton *m_connection;
    bool m_keepsOutcome = false; ///< while a file is loaded behind an accepted customer
};

} // namespace App
