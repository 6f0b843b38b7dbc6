#pragma once

#include "outbox/countingserver.h"
#include "support/formwindow.h"
#include "support/openeddialog.h"
#include "support/samplerecords.h"
#include "window/rekeydialog.h"

namespace Support {

using namespace Qt::StringLiterals;

/// A clerk over a connection that has some fields typed twice, and a service that counts.
struct RekeyDesk
{
    explicit RekeyDesk(const QStringList &rekey)
    {
        App::ConnectionProfile profile;
        profile.name = u"Test"_s;
        profile.base = server.base();
        profile.rekey = rekey;
        clerk.workplace().useProfile(profile);
        Forms::Record record = Support::minimalRecord(Forms::CustomerKind::Individual);
        record.setValue(u"lastName"_s, u"Rodriguez"_s);
        record.setValue(u"birthDate"_s, u"1995-05-24"_s);
        clerk.fill(record);
        clerk.goTo(u"requester"_s);
    }

    App::RekeyDialog *begin(Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        clerk.press(Qt::Key_Return, modifiers);
        return openedDialog<App::RekeyDialog>();
    }
    /// Types a text for each box, Tab between them, and Enter behind the last.
    void typeAll(const QStringList &texts)
    {
        for (qsizetype index = 0; index < texts.size(); ++index) {
            clerk.type(texts.at(index));
            clerk.press(index + 1 < texts.size() ? Qt::Key_Tab : Qt::Key_Return);
        }
    }
    /// The value that arrived, by its JSON.
    bool hasArrived(const QByteArray &part)
    {
        clerk.waitForEnd();
        return server.bodies().size() == 1 && server.bodies().first().contains(part);
    }

    CountingServer server;
    FormWindow clerk;
};

} // namespace Support
