#pragma once

#include "contract/field.h"
#include "window/dialog.h"

class QLineEdit;
class QTextBrowser;

namespace App {

class Shortcuts;

/// The keyboard sheet: every command that has a key, by menu, and the keys within boxes, as one page
/// to read and to search. It follows the keys as they are changed and changes none.
class KeySheet : public Dialog
{
    Q_OBJECT

public:
    KeySheet(const Shortcuts &shortcuts, Forms::CustomerKind kind, QWidget *parent);

signals:
    void changeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A heading with its keys and what they do.
    struct Part
    {
        QString title;
        QList<std::pair<QString, QString>> lines;
    };

    QList<Part> parts() const;
    QString page(const QList<Part> &parts) const;
    QString table(const Part &part) const;
    void refresh();

    const Shortcuts &m_shortcuts;
    Forms::CustomerKind m_kind;
    QLineEdit *m_search;
    QTextBrowser *m_page;
};

} // namespace App
