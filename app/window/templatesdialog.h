#pragma once

#include "store/customertemplate.h"
#include "window/dialog.h"

class QListWidget;
class QPushButton;

namespace Forms {
class MessageLine;
}

namespace App {

/// Renames, orders and deletes templates; no two have one name. Nothing is stored here: the caller takes what changed when
/// the dialog was accepted, so that Cancel takes back everything.
class TemplatesDialog : public Dialog
{
    Q_OBJECT

public:
    TemplatesDialog(const QList<CustomerTemplate> &templates, QWidget *parent);

    /// Those that have another name or place than before.
    QList<CustomerTemplate> changed() const;
    /// The ids of those that were deleted.
    QList<qint64> removed() const;

    void accept() override;

private:
    QPushButton *makeButton(const QString &text, const char *name, void (TemplatesDialog::*act)());
    void rename();
    void remove();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    void offer();
    /// The name that a line stands for: one that was left empty stays as it was.
    QString nameAt(int row) const;
    /// A name that more than one line has; empty where none has.
    QString twice() const;
    void judge();

    QList<CustomerTemplate> m_before;
    QListWidget *m_list;
    QPushButton *m_rename;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    Forms::MessageLine *m_note;
    QPushButton *m_save = nullptr;
};

} // namespace App
