#pragma once

#include "onlooker.h"

#include <QString>

class QPixmap;

namespace Pictures {

/// Saves a picture of each window that it sees, in a folder. Judges nothing.
class Studio : public Onlooker
{
public:
    /// `suffix` ends the names of the pictures.
    Studio(const QString &folder, const QString &suffix, QSize size);

    void see(const QString &name, QWidget &window) override;
    void see(const QString &name, QWidget &window, QWidget &above) override;

private:
    void save(const QString &name, const QPixmap &picture);

    QString m_folder;
    QString m_suffix;
};

} // namespace Pictures
