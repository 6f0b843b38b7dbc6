#pragma once

#include "window/command.h"
#include "window/dialog.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Forms {
class MessageLine;
}

namespace App {

class KeyBox;
class Shortcuts;

/// All commands with their keys, to be changed. What is pressed is in force at once; a key that
/// another command has is only taken on the user's word.
class ShortcutsDialog : public Dialog
{
    Q_OBJECT

public:
    ShortcutsDialog(Shortcuts &shortcuts, Forms::CustomerKind kind, QWidget *parent);

private:
    QWidget *makeTable();
    QWidget *makeChange();
    void fill();
    void refresh();
    void filter(const QString &typed);
    void showChosen();
    void take(const QKeySequence &key);
    void use(const QKeySequence &key);
    const Command *chosen() const;

    Shortcuts &m_shortcuts;
    Forms::CustomerKind m_kind;
    QLineEdit *m_search;
    QTreeWidget *m_table;
    QLabel *m_label;
    KeyBox *m_key;
    QPushButton *m_none;
    QPushButton *m_own;
    Forms::MessageLine *m_message;
    QPushButton *m_takeIt;
    QKeySequence m_asked; ///< the other command's key that may be taken
};

} // namespace App
