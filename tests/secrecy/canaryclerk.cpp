// A clerk who enters canaries at the real window and then stays at one moment until killed:
// `intake_canaryclerk MOMENT SERVER FILE`; `intake_canaryclerk control ENCODING FILE` writes them all
// into a file in the clear, and `intake_canaryclerk crash` lets a crash leave what it leaves.
#include "secrecy/canaries.h"
#include "secrecy/coredumps.h"
#include "torture/desk.h"
#include "window/draftswindow.h"
#include "window/historydialog.h"
#include "window/savetemplatedialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QStringEncoder>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using Support::Desk;
namespace Canaries = Support::Canaries;

namespace {

void need(bool isSo, const char *what)
{
    if (!isSo)
        qFatal("%s", what);
}

void tell(const char *what)
{
    std::puts(what);
    std::fflush(stdout);
}

int writeInTheClear(const QString &encoding, const QString &fileName)
{
    QFile file(fileName);
    need(file.open(QFile::WriteOnly), "The file cannot be written.");
    QStringEncoder encode(encoding.toLatin1().constData());
    for (const QString &each : Canaries::all())
        file.write(encode(each + u'\n'));
    return 0;
}

void choosePassphrase(Desk &desk)
{
    App::Vault &vault = desk.workplace().vault();
    vault.open();
    need(QTest::qWaitFor(
             [&vault] { return vault.stand() == App::Vault::Stand::NewPassphraseNeeded; }),
         "No passphrase is asked for.");
    QTest::qWait(0);
    desk.type(Canaries::passphrase);
    desk.press(Qt::Key_Tab);
    desk.type(Canaries::passphrase);
    desk.press(Qt::Key_Return);
    need(QTest::qWaitFor([&desk] { return desk.workplace().store().isOpen(); }, 20000),
         "The store does not open.");
    desk.waitForStore();
}

/// A connection that signs in with a password.
void useServer(Desk &desk, const QUrl &base)
{
    desk.useServer(base, 30);
    App::Workplace &workplace = desk.workplace();
    App::ConnectionProfile profile = workplace.profile();
    profile.authentication = App::Credentials::Kind::Basic;
    profile.user = Canaries::user;
    workplace.settings().setProfiles({profile});
    workplace.settings().setActiveProfile(profile.name);
    workplace.useProfile(profile);
}

void keepPassword(Desk &desk)
{
    App::Credentials credentials;
    credentials.kind = App::Credentials::Kind::Basic;
    credentials.user = Canaries::user;
    credentials.secret = Canaries::password;
    desk.workplace().secrets().keep({{u"Test"_s, {u"Test"_s, credentials}}});
    desk.waitForStore();
}

void enterAll(Desk &desk)
{
    desk.press(Qt::Key_I, Qt::ControlModifier);
    desk.enter(u"title"_s, Canaries::title);
    desk.press(Qt::Key_I, Qt::ControlModifier);
    const std::pair<QString, QString> typed[] = {
        {u"customerExtId"_s, Canaries::customerExtId},
        {u"communicationNumber"_s, Canaries::communicationNumber},
        {u"firstName"_s, Canaries::firstName},
        {u"lastName"_s, Canaries::lastName},
        {u"nationalCode"_s, Canaries::nationalCode},
        {u"activityDescription"_s, Canaries::activity},
        {u"listAddress[0].city"_s, Canaries::city},
        {u"listBusinessEntityDocument[0].documentNumber"_s, Canaries::documentNumber}};
    for (const auto &[path, word] : typed) {
        desk.enter(path, word);
        need(desk.record().value(*Forms::FieldPath::fromString(path)) == word,
             "A canary is not in the form.");
    }
    need(desk.record().value(u"title"_s) == Canaries::title, "The other kind's is not kept.");
}

/// Pins each canary and makes it the default, which most of them do not let be done, and saves all
/// that a template takes.
void carryAll(Desk &desk)
{
    const auto command = [&desk](const QString &text) {
        for (QAction *action : desk.window().findChildren<QAction *>())
            if (action->text().remove(u'&') == text)
                return action;
        qFatal("There is no such command.");
    };
    for (const QString &path :
         {u"lastName"_s, u"customerExtId"_s, u"nationalCode"_s, u"activityDescription"_s,
          u"listAddress[0].city"_s, u"listBusinessEntityDocument[0].documentNumber"_s}) {
        desk.goTo(path);
        desk.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        command(u"Use this field's value as the default"_s)->trigger();
    }
    need(desk.model().newCustomers().hasPins(), "Nothing is pinned.");
    desk.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = qobject_cast<App::SaveTemplateDialog *>(QApplication::activeModalWidget());
    need(dialog && QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }),
         "No template can be saved.");
    desk.type(Canaries::templateName);
    auto *fields = dialog->findChild<QListWidget *>();
    for (int row = 0; row < fields->count(); ++row)
        fields->item(row)->setCheckState(Qt::Checked);
    desk.press(Qt::Key_Return);
    const App::TemplateKeeper &templates = desk.workplace().templates();
    need(QTest::qWaitFor([&templates] { return templates.templates().size() == 1; }),
         "The template is not stored.");
    need(templates.templates().first().record.value(u"activityDescription"_s) == Canaries::activity,
         "The template does not hold what was chosen.");
}

/// Does what leads to a moment and comes back when it is reached.
void reach(Desk &desk, const QString &moment)
{
    App::Outbox &outbox = desk.workplace().outbox();
    if (moment == u"saved") {
        desk.press(Qt::Key_S, Qt::ControlModifier);
        desk.waitForStore();
    } else if (moment == u"sending") {
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        need(outbox.isSending(), "Nothing is being sent.");
    } else if (moment == u"refused") {
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        need(QTest::qWaitFor([&outbox] { return !outbox.isSending(); }, 20000), "It does not end.");
        need(outbox.last().state == App::RecordState::Refused, "It is not refused.");
        need(QString::fromUtf8(outbox.last().answer.body).contains(Canaries::echo),
             "The answer does not echo.");
    } else if (moment == u"queued") {
        outbox.queue().setPaused(true);
        desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        desk.waitForStore();
    } else if (moment == u"drafts") {
        desk.press(Qt::Key_D, Qt::ControlModifier);
        need(QTest::qWaitFor([] {
                 const auto *window =
                     qobject_cast<App::DraftsWindow *>(QApplication::activeWindow());
                 return window && window->findChild<QAbstractItemView *>()->model()->rowCount() > 0;
             }),
             "The list shows nothing.");
    } else if (moment == u"history") {
        desk.press(Qt::Key_H, Qt::ControlModifier);
        need(QTest::qWaitFor(
                 [] { return qobject_cast<App::HistoryDialog *>(QApplication::activeWindow()); }),
             "The history is not shown.");
    } else if (moment == u"locked") {
        desk.press(Qt::Key_L, Qt::ControlModifier);
        need(QTest::qWaitFor([&desk] {
                 return desk.workplace().vault().stand() == App::Vault::Stand::PassphraseNeeded;
             }),
             "It is not locked.");
        desk.type(Canaries::passphrase);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString moment = arguments.value(1);
    if (moment == u"control")
        return writeInTheClear(arguments.value(2), arguments.value(3));
    if (moment != u"crash")
        App::forbidCoreDumps();

    QCoreApplication::setApplicationName(u"intake"_s);
    Desk desk(App::Settings::standardFolder());
    useServer(desk, QUrl(arguments.value(2)));
    desk.answerWith(u"Later"_s);
    choosePassphrase(desk);
    keepPassword(desk);
    desk.window().openFiles({arguments.value(3)});
    enterAll(desk);
    carryAll(desk);
    reach(desk, moment);
    tell("reached");
    for (bool isTyping = moment == u"typing";;) {
        QTest::qWait(1);
        if (isTyping)
            enterAll(desk);
    }
}
