#pragma once

#include "settings/connectionprofile.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace App {

class HouseRulesList;
class NumberingBox;
class RekeyChoice;
class SignInBox;
class StartBox;

/// The boxes of one connection. Practice is shown, and only how it numbers customers can be changed. It judges only what stands
/// beside a box; whether the connection can be used is the dialog's to say.
class ConnectionEditor : public QWidget
{
    Q_OBJECT

public:
    /// `today` is the day that the examples of numbers are of.
    ConnectionEditor(const QDate &today, QWidget *parent);

    void setConnection(const ConnectionProfile &profile, const Credentials &credentials);
    /// The connection as the boxes say it is.
    const ConnectionProfile &profile() const { return m_profile; }
    Credentials credentials() const;
    /// Whether what a connection signs in with is stored once it was accepted.
    void setStoring(bool isStoring);
    /// Goes to the connection's name with all of it selected.
    void goToName();

signals:
    /// The user has changed something.
    void changed();

private:
    void nameBoxes();
    void arrangeBoxes();
    void listen();
    void take();
    void takeWhatIsNotBuiltIn();

    ConnectionProfile m_profile;
    bool m_showing = false;
    QLineEdit *m_name;
    QLineEdit *m_base;
    QLineEdit *m_path;
    SignInBox *m_signIn;
    StartBox *m_requester;
    StartBox *m_category;
    QSpinBox *m_timeout;
    QComboBox *m_businessUnit;
    NumberingBox *m_communications;
    NumberingBox *m_customers;
    RekeyChoice *m_rekey;
    HouseRulesList *m_required;
};

} // namespace App
