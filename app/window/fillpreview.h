#pragma once

#include "filling/proposal.h"
#include "window/dialog.h"

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace Forms {
class CustomerModel;
}

namespace App {

class ProposalsModel;

/// Shows what a pasted or scanned text would fill, line by line beside what the form holds. Space
/// ticks, Enter takes, Escape leaves. It changes no customer itself.
class FillPreview : public Dialog
{
    Q_OBJECT

public:
    FillPreview(const Forms::Filling &filling, const Forms::CustomerModel &customer,
                QWidget *parent);

    /// The lines as they are ticked by now.
    const QList<Forms::Proposal> &proposals() const;
    /// Offers to put the text into the box that it was pasted into, as it is.
    void offerPlainText(const QString &field);
    /// The text was typed by a reader: its last Enter or Tab may still be on the way and is not a
    /// person's. One that has not come soon comes no more.
    void expectLineEnd();

signals:
    void plainTextAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static QString aboutOtherRows(int count, Forms::CustomerKind kind);
    QWidget *makeZone(const Forms::Filling &filling);
    QWidget *makeTable();
    QWidget *makeRemarks(const QList<Forms::Remark> &remarks);
    void makeButtons();
    QPushButton *addButton(const QString &text, const char *name);
    void fit(int width);
    void quietSelection();
    void countTicks();

    ProposalsModel *m_model;
    QTableView *m_table;
    QVBoxLayout *m_column;
    QWidget *m_buttons;
    QPushButton *m_take = nullptr;
    bool m_expectsLineEnd = false;
};

} // namespace App
