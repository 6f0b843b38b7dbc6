#include "support/bulkview.h"

#include "window/bulkwindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Support {

void BulkView::open(const QByteArray &content, const QString &name)
{
    QFile file(QDir(m_clerk.folder()).filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The list is not written.");
    file.write(content);
    file.close();
    m_clerk.window().openFiles({file.fileName()});
    if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == window(); }))
        qFatal("The list's window does not become active.");
}

QByteArray BulkView::customers(int count)
{
    QByteArray content("External id;Communication number;First name;Last name;Birth date\r\n");
    for (int each = 1; each <= count; ++each) {
        const QByteArray number = QByteArray::number(each);
        content += "EXT" + number + ";COM" + number + ";Ada;Lovelace " + number + ";10.12.1985\r\n";
    }
    return content;
}

App::BulkWindow *BulkView::window() const
{
    return m_clerk.window().findChild<App::BulkWindow *>();
}

bool BulkView::isOpen() const
{
    return window() && window()->isVisible();
}

QTableView *BulkView::table() const
{
    return window()->findChild<QTableView *>(u"rows"_s);
}

QStringList BulkView::states() const
{
    QStringList states;
    const QAbstractItemModel *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        states.append(model->index(row, 0).data().toString());
    return states;
}

QString BulkView::cell(int row, const QString &heading) const
{
    const QAbstractItemModel *model = table()->model();
    for (int column = 0; column < model->columnCount(); ++column)
        if (model->headerData(column, Qt::Horizontal).toString() == heading)
            return model->index(row, column).data().toString();
    return u"(no such column)"_s;
}

QString BulkView::currentHeading() const
{
    return table()
        ->model()
        ->headerData(table()->currentIndex().column(), Qt::Horizontal)
        .toString();
}

bool BulkView::says(const QString &words) const
{
    for (const QLabel *label : window()->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

} // namespace Support
