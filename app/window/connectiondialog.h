#pragma once

#include "settings/connectionprofile.h"

#include <QDate>
#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace App {

class HouseRulesList;
class NumberingBox;

/// Edits the named connections and chooses the one in use. Practice is first and stays as it is.
/// Nothing is stored here: the caller takes the result when the dialog was accepted.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    /// `today` is the day that the examples of numbers are of.
    ConnectionDialog(const QList<ConnectionProfile> &profiles, const QString &active,
                     QWidget *parent, const QDate &today = QDate::currentDate());

    QList<ConnectionProfile> profiles() const { return m_profiles; }
    /// The connection to use from now on.
    ConnectionProfile chosen() const;

private:
    QWidget *makeEditor(const QDate &today);
    void nameBoxes();
    void add();
    void remove();
    void showProfile(int row);
    void take();
    void judge();
    void refreshNames();
    QString fault(const ConnectionProfile &profile) const;

    QList<ConnectionProfile> m_profiles;
    int m_row = 0;
    bool m_showing = false;
    QListWidget *m_list;
    QPushButton *m_remove;
    QPushButton *m_use;
    QLineEdit *m_name;
    QLineEdit *m_base;
    QLineEdit *m_path;
    QLineEdit *m_requester;
    QLineEdit *m_category;
    QSpinBox *m_timeout;
    QComboBox *m_businessUnit;
    NumberingBox *m_communications;
    NumberingBox *m_customers;
    HouseRulesList *m_required;
    QLabel *m_note;
};

} // namespace App
