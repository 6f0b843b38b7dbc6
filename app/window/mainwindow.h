#pragma once

#include "formats/document.h"

#include <QMainWindow>

class QStackedWidget;

namespace Forms {
class CustomerForm;
}

namespace App {

class BulkController;
class Closing;
class CustomerPage;
class DraftsController;
class FileController;
class LockController;
class MainMenu;
class RecordController;
class SubmissionFlow;
class Workplace;

/// The window around the form. It shows the workplace and passes on what the clerk asks for; what a
/// customer is and what the service said is decided elsewhere.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workplace &workplace);

    void openFiles(const QStringList &files);
    Forms::CustomerForm *form() const;
    LockController &lock() const { return *m_lock; }

signals:
    /// The window has to be made anew, in another language.
    void languageAsked(const QString &language);
    void themeAsked(int theme);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeStatusBar();
    void connectMenu();
    void connectFiles();
    void connectSubmission();
    void connectKeeping();
    void startNext(Forms::CustomerKind kind);
    void showFile(const QString &name, const QList<Forms::Remark> &remarks);
    void showRequest();

    Workplace &m_workplace;
    MainMenu *m_menu;
    FileController *m_files;
    QStackedWidget *m_pages;
    CustomerPage *m_page;
    SubmissionFlow *m_flow;
    RecordController *m_record;
    DraftsController *m_drafts;
    LockController *m_lock;
    BulkController *m_bulk = nullptr;
    Closing *m_closing = nullptr;
    bool m_keepsOutcome = false; ///< while a file is loaded behind an accepted customer
};

} // namespace App
