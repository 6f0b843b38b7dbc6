#pragma once

#include "outbox/countingserver.h"
#include "support/formwindow.h"
#include "support/openeddialog.h"
#include "support/samplerecords.h"
#include "window/reviewdialog.h"

#include <QTextEdit>

namespace Support {

using namespace Qt::StringLiterals;

/// A clerk with a whole customer in the form and a service that counts.
struct ReviewDesk
{
    explicit ReviewDesk(App::ReviewWhen when, bool hasAdvice = false)
    {
        clerk.useServer(server.base());
        clerk.workplace().settings().setReviewWhen(when);
        Forms::Record record = Support::minimalRecord(Forms::CustomerKind::Individual);
        if (hasAdvice)
            record.setValue(u"birthDate"_s, u"1850-01-02"_s);
        clerk.fill(record);
        clerk.goTo(u"lastName"_s);
    }

    App::ReviewDialog *begin()
    {
        clerk.press(Qt::Key_Return, Qt::ControlModifier);
        return openedDialog<App::ReviewDialog>();
    }
    /// What arrives, once something does.
    QList<QByteArray> sent()
    {
        clerk.waitForEnd();
        return server.bodies();
    }

    CountingServer server;
    FormWindow clerk;
};

/// What the sheet says.
inline QString shown(const App::ReviewDialog *dialog)
{
    return dialog->findChild<QTextEdit *>(u"reviewSheet"_s)->toPlainText();
}

} // namespace Support
