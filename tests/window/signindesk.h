#pragma once

#include "support/answeringserver.h"
#include "support/samplerecords.h"
#include "window/connectiondialog.h"
#include "window/mainwindow.h"
#include "window/outcomepanel.h"
#include "window/workplace.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace Support {

using namespace Qt::StringLiterals;
using Kind = App::Credentials::Kind;

inline const QString secret = u"CanaryPass-žodis"_s;

/// The real program without the first paint, on a folder and with a key that outlive it.
struct Desk
{
    Desk(const QString &folder, const App::SecretKey &key, bool isOpening = true)
        : workplace(folder), window(workplace)
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window does not become active.");
        if (isOpening)
            open(key);
    }

    void open(const App::SecretKey &key)
    {
        QSignalSpy known(&workplace.secrets(), &App::SecretKeeper::changed);
        workplace.vault().openWith(key);
        if (!known.wait())
            qFatal("The secrets are not read.");
    }
    void waitForStore()
    {
        bool isDone = false;
        workplace.store().ask(
            &window, [](App::Store &) -> Forms::Result<App::Done> { return App::Done(); },
            [&isDone](const auto &) { isDone = true; });
        if (!QTest::qWaitFor([&isDone] { return isDone; }))
            qFatal("The store does not answer.");
    }
    void trigger(const QString &text)
    {
        for (QAction *action : window.findChildren<QAction *>())
            if (action->text().remove(u'&') == text)
                action->trigger();
    }
    /// The dialog of connections, opened by its command.
    App::ConnectionDialog *connections()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        trigger(u"Edit connections…"_s);
        return qobject_cast<App::ConnectionDialog *>(QApplication::activeModalWidget());
    }
    static void type(App::ConnectionDialog *dialog, const QString &name, const QString &text)
    {
        auto *line = dialog->findChild<QLineEdit *>(name);
        line->setFocus();
        line->selectAll();
        for (const QChar each : text)
            QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, QString(each), {});
    }
    /// Adds a connection, or takes the one in use, and types how it signs in.
    void signIn(const QUrl &base, Kind kind, const QString &typed = secret)
    {
        App::ConnectionDialog *dialog = connections();
        if (workplace.profile().practice) {
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"addConnection"_s), Qt::LeftButton);
            type(dialog, u"connectionName"_s, u"Bank"_s);
            type(dialog, u"connectionBase"_s, base.toString());
        }
        auto *ways = dialog->findChild<QComboBox *>(u"signInKind"_s);
        ways->setFocus();
        QTest::keyClick(ways, Qt::Key_Home);
        for (int step = 0; step < static_cast<int>(kind); ++step)
            QTest::keyClick(ways, Qt::Key_Down);
        if (kind == Kind::Basic)
            type(dialog, u"signInUser"_s, u"clerk"_s);
        type(dialog, u"signInSecret"_s, typed);
        dialog->accept();
        waitForStore();
    }
    void submit(const QString &number = u"ComNr_1"_s)
    {
        Forms::Record record = minimalRecord(Forms::CustomerKind::Individual);
        record.setValue(u"communicationNumber"_s, number);
        record.setValue(u"customerExtId"_s, QString(u"ID_"_s + number));
        workplace.model().startOver(record);
        QSignalSpy ended(&workplace.outbox(), &App::Outbox::finished);
        trigger(u"Submit"_s);
        if (workplace.outbox().isSending() && ended.isEmpty() && !ended.wait(20'000))
            qFatal("The attempt does not end.");
    }
    /// All that is said of the last attempt.
    QString said() const
    {
        QStringList texts;
        for (const QLabel *label :
             window.findChild<App::OutcomePanel *>()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }

    App::Workplace workplace;
    App::MainWindow window;
};

/// The Authorization line that a secret makes.
inline QByteArray lineOf(Kind kind, const QString &typed = secret)
{
    return kind == Kind::Basic ? QByteArray("Authorization: Basic " +
                                            QString(u"clerk:"_s + typed).toUtf8().toBase64())
                               : QByteArray("Authorization: Bearer " + typed.toLatin1());
}

/// What is typed for a way to sign in; a token is ASCII.
inline QString typedFor(Kind kind)
{
    return kind == Kind::Basic ? secret : u"CanaryToken.1"_s;
}

inline bool hasLine(const QByteArray &request, const QByteArray &start, const QByteArray &line)
{
    return request.startsWith(start) && request.contains(QByteArray("\r\n" + line + "\r\n"));
}

inline const QByteArray accepted = R"({"resultType": "REQUEST_ACCEPTED"})";

} // namespace Support
