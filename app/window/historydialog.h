#pragma once

#include "history/historymodel.h"
#include "store/done.h"
#include "widgets/tones.h"
#include "window/dialog.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace App {

class Band;

/// Shows the history, newest first, with all that is known of the chosen entry. Reads no store and
/// writes no file: it asks for both by its source and its signals. Personal data stand in it, hence
/// it is to be closed when the program locks.
class HistoryDialog : public Dialog
{
    Q_OBJECT

public:
    /// `all` tells the entries of all customers.
    HistoryDialog(const HistoryModel::Source &all, QWidget *parent);

    /// Shows one record's entries alone, as this source tells them; the name stands above them.
    void showRecord(qint64 record, const QString &name, const HistoryModel::Source &source);
    void showAll();
    /// Says that the history is being checked, and asks for it.
    void check();
    /// What the check that was asked for found, in the chain and in the rest of the store.
    void showReport(const ChainReport &report, const Forms::Result<Done> &store);
    /// How something that was asked for ended: Good, or Error with what to do.
    void tell(Forms::Mark mark, const QString &text);

signals:
    void verifyAsked();
    /// Write the entries to this file; of one record where it is not 0.
    void csvAsked(const QString &fileName, qint64 record);
    void sheetAsked(qint64 record, const QString &fileName);
    /// Show the entries of one record alone, by showRecord().
    void recordAsked(qint64 record);

private:
    QWidget *makeTable();
    QWidget *makeDetails();
    QWidget *makeButtons();
    QPushButton *makeButton(const QString &text, const char *name,
                            void (HistoryDialog::*pressed)());
    void askForCsv();
    void askForSheet();
    void toggleRecord();
    void chooseFirst();
    void showChosen();
    const HistoryEntry *chosen() const;

    HistoryModel::Source m_all;
    HistoryModel *m_model;
    qint64 m_record = 0; ///< 0: all
    QLabel *m_subject;
    Band *m_band = nullptr;
    QTableView *m_table = nullptr;
    QPlainTextEdit *m_details = nullptr;
    QPushButton *m_sheet = nullptr;
    QPushButton *m_only = nullptr;
};

} // namespace App
