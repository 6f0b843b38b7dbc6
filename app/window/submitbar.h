#pragma once

#include "window/sendingstage.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace App {

/// The foot of the form: the help of the field with the focus, Submit, and while a customer is on its
/// way the seconds that are left and what can still stop it.
class SubmitBar : public QWidget
{
    Q_OBJECT

public:
    explicit SubmitBar(QWidget *parent);

    void setHelp(const QString &text);
    /// Names the keys that submit, and those that take back; empty where there are none.
    void setKeys(const QString &submit, const QString &undo);
    /// Gives the focus to Submit; only Space and the command's own keys press it there.
    void goToSubmit();
    void setStage(SendingStage stage);
    /// How long an attempt may still take.
    void setSecondsLeft(int seconds);
    /// How long a customer can still be taken back.
    void setSecondsToUndo(int seconds);

signals:
    void submitAsked();
    void cancelAsked();
    void undoAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void nameKeys();

    SendingStage m_stage = SendingStage::None;
    QLabel *m_help;
    QLabel *m_countdown;
    QPushButton *m_cancel;
    QPushButton *m_undo;
    QPushButton *m_submit;
    QString m_submitKeys;
    QString m_undoKeys;
};

} // namespace App
