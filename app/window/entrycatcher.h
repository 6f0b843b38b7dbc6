#pragma once

#include "contract/fieldpath.h"
#include "filling/mrztyping.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QAction;
class QKeyEvent;
class QMenu;
class QWidget;

namespace Forms {
class CustomerForm;
class CustomerModel;
} // namespace Forms

namespace App {

/// Watches what is pasted into the form, by keys, mouse, menu or drop, and what is typed into it, and
/// holds back what is more than one box is for. What it is about is for others to say; a customer
/// that is locked or being sent is left alone.
class EntryCatcher : public QObject
{
    Q_OBJECT

public:
    /// Whether a text is taken, so that no box gets it; `box` is the one that it was meant for, or
    /// nullptr where it was meant for none.
    using Take = std::function<bool(const QString &text, QWidget *box)>;

    EntryCatcher(Forms::CustomerForm &form, Forms::CustomerModel &model, Take take,
                 QObject *parent);

signals:
    /// A reader has typed a passport line. The box holds again what it held before; `isEnded` where
    /// the key that ends the last line has come, too.
    void scanned(const QString &zone, QWidget *box, bool isEnded);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool keyPressed(QWidget *target, const QKeyEvent &key);
    bool typed(QWidget *target, QChar character);
    void complete(QWidget *target);
    /// What the field with the focus holds: its text, or what is chosen there.
    QStringList held() const;
    void tell(bool isEnded);
    bool takes(const QString &text, QWidget *box) const;
    void askBeforePasting(const QMenu &menu, QWidget *box);
    bool isWatching() const;
    /// The form's widget that an event is for: a list that is open belongs to its box.
    QWidget *inForm(QObject *watched) const;

    Forms::CustomerForm &m_form;
    Forms::CustomerModel &m_model;
    Take m_take;
    Forms::MrzTyping m_typing;
    Forms::FieldPath m_field; ///< where the present run of characters is typed
    QPointer<QWidget> m_scannedInto;
    QString m_zone; ///< complete, but for the key that ends its last line
    QTimer m_wait;
};

} // namespace App
