#pragma once

#include "keeping/secretkeeper.h"
#include "settings/connectionprofile.h"
#include "window/dialog.h"

#include <QDate>

class QLabel;
class QListWidget;
class QPushButton;

namespace App {

class ConnectionEditor;

/// Edits the named connections and chooses the one in use. Practice is first and stays as it is, but
/// for how it numbers customers.
/// Nothing is stored here: the caller takes the result when the dialog was accepted.
class ConnectionDialog : public Dialog
{
    Q_OBJECT

public:
    /// `today` is the day that the examples of numbers are of.
    ConnectionDialog(const QList<ConnectionProfile> &profiles, const QString &active,
                     QWidget *parent, const QDate &today = QDate::currentDate());

    /// What the connections sign in with so far, by their names, and whether what is entered is
    /// stored; the secrets themselves are not shown.
    void setSecrets(const QHash<QString, Credentials> &secrets, bool isStoring);

    QList<ConnectionProfile> profiles() const { return m_profiles; }
    /// What became of the connections' secrets, by the names that they have now.
    QHash<QString, SecretKeeper::Edited> secrets() const;
    /// The names that connections have now, with those that they had before.
    QHash<QString, QString> renamed() const;
    /// The connection to use from now on.
    ConnectionProfile chosen() const { return m_profiles.at(m_row); }

private:
    void add();
    void remove();
    void showProfile(int row);
    void take();
    void judge();
    void refreshNames();
    qsizetype countNamed(const QString &name) const;
    QString fault(qsizetype row) const;

    /// How a connection signs in, beside its profile.
    struct SignIn
    {
        Credentials credentials;
        SecretKeeper::Edited edited;
    };

    QList<ConnectionProfile> m_profiles;
    QList<SignIn> m_signIns; ///< one for each profile
    int m_row = 0;
    QListWidget *m_list;
    QPushButton *m_remove;
    QPushButton *m_use = nullptr;
    ConnectionEditor *m_editor;
    QLabel *m_note;
};

} // namespace App
