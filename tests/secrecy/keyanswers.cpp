// Says on standard output, a line each, what a data folder's keyring or key finder answers.
//
//   intake_keyanswers FOLDER MILLISECONDS STEP...
//
// Steps: read, write=HEX, forget; find (no store yet), findold (a store exists), with
// file=PATH and passphrase=TEXT before it; chooseold=TEXT; topassphrase=TEXT, tokeyring (of the key found last);
// now and nowold (as on the command line); pause (waits for a line on standard input).
#include "secrecy/findkeynow.h"
#include "secrecy/keyfinder.h"
#include "secrecy/keymover.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTextStream>

using namespace Qt::StringLiterals;
using App::KeyFinder;
using App::KeyMover;
using App::Keyring;
using App::SecretKey;
using Forms::Failure;

namespace {

struct Person
{
    QString folder;
    std::chrono::milliseconds limit;
    QString passphraseFile;
    QString passphrase;
    SecretKey key;
};

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

void saySecret(const SecretKey &key)
{
    say(u"found "_s + QString::fromLatin1(key.bytes().toHex()));
}

void askRing(const Person &person, const QString &step, const QString &value)
{
    Keyring ring(person.folder);
    ring.setTimeLimit(person.limit);
    QEventLoop loop;
    const auto answer = [&loop](const QString &line) {
        say(line);
        loop.quit();
    };
    QObject::connect(&ring, &Keyring::found, &loop, [&](const SecretKey &key) {
        saySecret(key);
        loop.quit();
    });
    QObject::connect(&ring, &Keyring::missing, &loop, [&] { answer(u"missing"_s); });
    QObject::connect(&ring, &Keyring::written, &loop, [&] { answer(u"written"_s); });
    QObject::connect(&ring, &Keyring::forgotten, &loop, [&] { answer(u"forgotten"_s); });
    QObject::connect(&ring, &Keyring::failed, &loop,
                     [&](const Failure &failure) { answer(u"failed "_s + failure.code); });
    if (step == u"read")
        ring.read();
    else if (step == u"write")
        ring.write(*SecretKey::fromBytes(QByteArray::fromHex(value.toLatin1())));
    else
        ring.forget();
    loop.exec();
}

void find(Person &person, bool storeExists, const QString &chosen = {})
{
    KeyFinder finder(person.folder, storeExists, person.passphraseFile);
    finder.setTimeLimit(person.limit);
    QEventLoop loop;
    QObject::connect(&finder, &KeyFinder::found, &loop, [&](const SecretKey &key) {
        person.key = key;
        saySecret(key);
        loop.quit();
    });
    const auto type = [&](const QString &asked, const auto &step) {
        say(asked);
        if (person.passphrase.isEmpty())
            return loop.quit();
        (finder.*step)(std::exchange(person.passphrase, {}));
    };
    QObject::connect(&finder, &KeyFinder::passphraseNeeded, &loop,
                     [&] { type(u"passphrase needed"_s, &KeyFinder::tryPassphrase); });
    QObject::connect(&finder, &KeyFinder::newPassphraseNeeded, &loop,
                     [&] { type(u"new passphrase needed"_s, &KeyFinder::choosePassphrase); });
    const auto end = [&](const QString &how, const Failure &failure) {
        say(how + failure.code);
        loop.quit();
    };
    QObject::connect(&finder, &KeyFinder::refused, &loop,
                     [&](const Failure &failure) { end(u"refused "_s, failure); });
    QObject::connect(&finder, &KeyFinder::failed, &loop,
                     [&](const Failure &failure) { end(u"failed "_s, failure); });
    if (chosen.isEmpty())
        finder.start();
    else
        finder.choosePassphrase(chosen);
    loop.exec();
}

void move(const Person &person, const QString &step, const QString &value)
{
    KeyMover mover(person.folder, person.key);
    QEventLoop loop;
    QObject::connect(&mover, &KeyMover::moved, &loop, [&] {
        say(u"moved"_s);
        loop.quit();
    });
    QObject::connect(&mover, &KeyMover::failed, &loop, [&](const Failure &failure) {
        say(u"failed "_s + failure.code);
        loop.quit();
    });
    if (step == u"tokeyring")
        mover.toKeyring();
    else
        mover.toPassphrase(value);
    loop.exec();
}

void findNow(const Person &person, bool storeExists)
{
    const auto key = App::findKeyNow(person.folder, person.passphraseFile, storeExists);
    if (key)
        saySecret(*key);
    else
        say(u"failed "_s + key.failure().code);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Person person{arguments.at(1), std::chrono::milliseconds(arguments.at(2).toInt()), {}, {}, {}};
    for (const QString &argument : arguments.sliced(3)) {
        const QString step = argument.section(u'=', 0, 0);
        const QString value = argument.section(u'=', 1);
        if (step == u"file")
            person.passphraseFile = value;
        else if (step == u"passphrase")
            person.passphrase = value;
        else if (step == u"pause")
            QTextStream(stdin).readLine();
        else if (step == u"find" || step == u"findold")
            find(person, step == u"findold");
        else if (step == u"chooseold")
            find(person, true, value);
        else if (step == u"now" || step == u"nowold")
            findNow(person, step == u"nowold");
        else if (step == u"topassphrase" || step == u"tokeyring")
            move(person, step, value);
        else
            askRing(person, step, value);
    }
    return 0;
}
