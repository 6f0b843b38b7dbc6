#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace App {

/// Takes the files that are dropped onto a window. While a dialog asks about the customer in the
/// form it takes none: another customer may not come in its place then.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget *window);

signals:
    void dropped(const QStringList &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace App
