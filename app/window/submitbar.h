#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace App {

/// The foot of the form: the help of the field with the focus, Submit, and while a customer is being
/// sent the seconds that are left and Cancel.
class SubmitBar : public QWidget
{
    Q_OBJECT

public:
    explicit SubmitBar(QWidget *parent);

    void setHelp(const QString &text);
    /// Names the keys that submit; empty where there are none.
    void setKeys(const QString &keys);
    /// Gives the focus to Submit; only Space and the command's own keys press it there.
    void goToSubmit();
    void setSending(bool sending);
    void setSecondsLeft(int seconds);

signals:
    void submitAsked();
    void cancelAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_help;
    QLabel *m_countdown;
    QPushButton *m_cancel;
    QPushButton *m_submit;
};

} // namespace App
