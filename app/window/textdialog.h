#pragma once

#include "outbox/sentcustomer.h"
#include "window/dialog.h"

class QHBoxLayout;

namespace App {

/// Shows a text exactly as it is, to be read and copied: a request, an answer.
class TextDialog : public Dialog
{
    Q_OBJECT

public:
    TextDialog(const QString &title, const QString &explanation, const QString &text,
               QWidget *parent);

    /// A button that copies another form of the text.
    void addCopyButton(const QString &label, const QString &text);

private:
    QHBoxLayout *m_buttons;
};

/// The request that the record makes, with copies for a shell.
TextDialog *makeRequestDialog(const Forms::Record &record, const QUrl &url, QWidget *parent);

/// What the service answered, and what was sent.
TextDialog *makeAnswerDialog(const SentCustomer &sent, QWidget *parent);

/// The command that sends this body with curl, quoted for a POSIX shell.
QString curlCommand(const QUrl &url, const QByteArray &body);

} // namespace App
