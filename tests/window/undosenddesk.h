#pragma once

#include "outbox/countingserver.h"
#include "support/formwindow.h"
#include "support/samplerecords.h"
#include "window/submitbar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace Support::UndoSend {

using namespace Qt::StringLiterals;

constexpr int longEnough = 30; ///< no test takes that long

/// The customer in the form.
inline const Forms::Record &record()
{
    static const Forms::Record customer = Support::minimalRecord(Forms::CustomerKind::Individual);
    return customer;
}

/// A clerk with a whole customer in the form, a service that counts, and some seconds.
struct Desk
{
    explicit Desk(int seconds)
    {
        clerk.useServer(server.base());
        clerk.workplace().settings().setUndoSendSeconds(seconds);
        clerk.fill(record());
        clerk.goTo(u"lastName"_s);
    }

    void begin()
    {
        clerk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(countdown().startsWith(u"Sending in "));
    }
    QString countdown()
    {
        for (const QLabel *label :
             clerk.window().findChild<App::SubmitBar *>()->findChildren<QLabel *>())
            if (label->isVisible() && label->text().startsWith(u"Sending"))
                return label->text();
        return {};
    }
    QPushButton *button(const QString &name)
    {
        return clerk.window().findChild<QPushButton *>(name);
    }
    /// That nothing left, and that the customer is in the form as it was.
    void verifyTakenBack()
    {
        QCOMPARE(countdown(), QString());
        QCOMPARE(clerk.headline(), u"Nothing was sent"_s);
        QVERIFY(clerk.box(u"customerExtId"_s)->isEnabled());
        QVERIFY(!clerk.workplace().outbox().isSending());
        QCOMPARE(server.requests(), 0);
    }

    CountingServer server;
    FormWindow clerk;
};

} // namespace Support::UndoSend
