#pragma once

#include "settings/connectionprofile.h"

#include <QLineEdit>

namespace App {

/// What one field of new customers starts with over a connection, for both kinds at once. Where the
/// kinds start differently it says so and leaves them as they are until somebody types here.
class StartBox : public QLineEdit
{
    Q_OBJECT

public:
    StartBox(const QString &field, QWidget *parent);

    void showFor(const ConnectionProfile &profile);
    /// Puts what was typed into the connection.
    void putInto(ConnectionProfile &profile) const;

private:
    QString m_field;
};

} // namespace App
