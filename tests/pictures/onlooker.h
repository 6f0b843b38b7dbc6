#pragma once

#include <QSize>

class QString;
class QWidget;

namespace Pictures {

/// Who looks at each window that a topic shows: to make a picture of it, or to judge it. Changes
/// nothing of what it sees.
class Onlooker
{
public:
    explicit Onlooker(QSize size) : m_size(size) {}
    virtual ~Onlooker() = default;
    Q_DISABLE_COPY(Onlooker)

    /// The size that the main window and those as large as it are to have.
    QSize size() const { return m_size; }

    /// A window in the state that the name tells of.
    virtual void see(const QString &name, QWidget &window) = 0;
    /// A window with another one above it, as they stand on the desktop.
    virtual void see(const QString &name, QWidget &window, QWidget &above) = 0;

protected:
    static constexpr int settling = 60; ///< milliseconds until all that waits is laid out

private:
    QSize m_size;
};

} // namespace Pictures
