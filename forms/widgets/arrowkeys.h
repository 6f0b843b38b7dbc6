#pragma once

#include <QObject>

class QWidget;

namespace Forms {

/// Passes the arrow and page keys of a box of text on to the list or page that it searches, so that
/// one chooses there while typing here.
class ArrowKeys : public QObject
{
    Q_OBJECT

public:
    ArrowKeys(QWidget *box, QWidget *list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_list;
};

} // namespace Forms
