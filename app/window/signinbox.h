#pragma once

#include "submission/credentials.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Forms {
class MessageLine;
}

namespace App {

class PassphraseBox;

/// Edits how a connection signs in, and says beneath what is still missing or cannot be used. What
/// was stored before it never shows; typing replaces it.
class SignInBox : public QWidget
{
    Q_OBJECT

public:
    explicit SignInBox(QWidget *parent);

    const Credentials &credentials() const { return m_credentials; }
    void setCredentials(const Credentials &credentials);
    /// Whether what is entered is stored; where it is not, that is said.
    void setStoring(bool isStoring);

    /// Why these credentials cannot be used; empty where they can, or are not entered yet.
    static QString fault(const Credentials &credentials);

signals:
    /// The user has chosen another way to sign in, has typed, or has chosen a file.
    void changed();

private:
    void nameBoxes();
    QWidget *makeSecretRow();
    QWidget *makeFileRow(QPushButton *button, QLabel *chosen);
    void choose(Credentials::Kind kind);
    void typeSecret();
    void chooseFile(const QString &title, QByteArray Credentials::*part);
    void read(const QString &fileName, QByteArray Credentials::*part);
    void take();
    void arrange();
    void tell();

    Credentials m_credentials;
    Credentials m_given; ///< as they were set
    bool m_isStoring = true;
    QString m_fileFault;
    QFormLayout *m_rows;
    QComboBox *m_kind;
    QLineEdit *m_user;
    QPushButton *m_certificate;
    QLabel *m_certificateChosen;
    QPushButton *m_key;
    QLabel *m_keyChosen;
    QWidget *m_secretRow;
    PassphraseBox *m_secret;
    QCheckBox *m_show;
    Forms::MessageLine *m_note;
    Forms::MessageLine *m_storing;
};

} // namespace App
