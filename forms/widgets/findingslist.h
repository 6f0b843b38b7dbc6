#pragma once

#include "checks/finding.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace Forms {

/// What is wrong with the record in a list above the form: how many, one line a finding, and Enter
/// or a click on a line goes to its field.
class FindingsList : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsList(QWidget *parent);

    /// Shows these findings, errors before advice, under a heading that counts them.
    void setFindings(const QString &heading, const Findings &findings);
    int count() const;
    void takeFocus();

signals:
    void chosen(const Forms::FieldPath &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(int row);
    void fit();
    void quietSelection();

    QLabel *m_heading;
    QListWidget *m_list;
    Findings m_findings;
};

} // namespace Forms
