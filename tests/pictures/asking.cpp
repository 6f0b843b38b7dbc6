#include "onlooker.h"
#include "topics.h"

#include "support/formwindow.h"
#include "window/connectiondialog.h"
#include "window/passphrasedialog.h"
#include "window/questions.h"

#include <QApplication>
#include <QTimer>

#include <functional>

using namespace App;
using namespace Qt::StringLiterals;

namespace Pictures {

namespace {

const QString customer = u"Ingrid Solveig Halvorsen"_s;

/// Asks a question, which waits for its answer, and leaves it unanswered once it was seen.
void ask(Onlooker &onlooker, const QString &name, const std::function<void()> &question)
{
    QTimer::singleShot(100, qApp, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("Nothing is asked.");
        onlooker.see(name, *dialog);
        dialog->reject();
    });
    question();
}

/// A connection that signs in some way and numbers its customers.
void seeConnection(Onlooker &onlooker, const QString &name, Credentials::Kind kind, QWidget *window)
{
    ConnectionProfile profile;
    profile.name = u"Bank, production"_s;
    profile.base = QUrl(u"https://screening.bank.example"_s);
    profile.authentication = kind;
    profile.user = kind == Credentials::Kind::Basic ? u"clerk"_s : QString();
    profile.communicationPattern = u"ComNr_{000000}"_s;
    profile.customerPattern = u"IND{yyyyMMdd}{"_s;
    ConnectionDialog connections({ConnectionProfile::practiceProfile(), profile}, profile.name,
                                 window);
    connections.show();
    onlooker.see(name, connections);
}

} // namespace

void showAsking(Onlooker &onlooker)
{
    Support::FormWindow clerk;
    QWidget *window = &clerk.window();
    window->resize(onlooker.size());
    using Kind = Credentials::Kind;
    seeConnection(onlooker, u"94-connection-with-a-password"_s, Kind::Basic, window);
    seeConnection(onlooker, u"95-connection-with-a-token"_s, Kind::Bearer, window);
    seeConnection(onlooker, u"96-connection-with-a-certificate"_s, Kind::ClientCertificate, window);
    PassphraseDialog passphrase(window);
    passphrase.show();
    onlooker.see(u"97-passphrase-to-be-chosen"_s, passphrase);
    passphrase.hide();
    ask(onlooker, u"98-question-reason-to-settle"_s,
        [&] { Questions::reasonToSettle(window, customer, false); });
    ask(onlooker, u"98-question-unencrypted"_s, [&] {
        Questions::sendUnencrypted(window, QUrl(u"http://screening.bank.example/simplified"_s));
    });
    ask(onlooker, u"98-question-again"_s, [&] { Questions::sendAgain(window, customer); });
    ask(onlooker, u"98-question-unsaved"_s,
        [&] { Questions::leaveUnsaved(window, customer, u"No space is left on the disk."_s); });
    ask(onlooker, u"98-question-rows"_s, [&] { Questions::leaveRows(window, 12); });
    ask(onlooker, u"98-question-anew"_s, [&] { Questions::readAnew(window); });
}

} // namespace Pictures
