#include "studio.h"

#include <QPainter>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace Pictures {

Studio::Studio(const QString &folder, const QString &suffix, QSize size)
    : Onlooker(size), m_folder(folder), m_suffix(suffix)
{}

void Studio::see(const QString &name, QWidget &window)
{
    QTest::qWait(settling);
    save(name, window.grab());
}

void Studio::see(const QString &name, QWidget &window, QWidget &above)
{
    QTest::qWait(settling);
    QPixmap both = window.grab();
    QPainter painter(&both);
    painter.drawPixmap(window.mapFromGlobal(above.mapToGlobal(QPoint())), above.grab());
    painter.end();
    save(name, both);
}

void Studio::save(const QString &name, const QPixmap &picture)
{
    const QString file = u"%1/%2-%3.png"_s.arg(m_folder, name, m_suffix);
    if (!picture.save(file))
        qFatal("%s cannot be written.", qPrintable(file));
    QTextStream(stdout) << file << Qt::endl;
}

} // namespace Pictures
