#pragma once

#include "contract/result.h"
#include "secrecy/secretkey.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace App {

/// The place in the desktop's keyring for the key of one data folder. Does one thing at a time,
/// answers each with exactly one signal, never from within the call, and never waits for ever.
class Keyring : public QObject
{
    Q_OBJECT

public:
    /// A person may have to type the keyring's password.
    static constexpr std::chrono::milliseconds defaultLimit = std::chrono::seconds(30);

    /// Which key is the folder's says the file "store.id" in it, so that two folders have two.
    explicit Keyring(const QString &folder, QObject *parent = nullptr);

    /// The longest time for one answer.
    void setTimeLimit(std::chrono::milliseconds limit) { m_timer.setInterval(limit); }

    /// Asks for the key: found(), missing() or failed().
    void read();
    /// Puts the key in, in place of any other: written() or failed().
    void write(const SecretKey &key);
    /// Takes the key out, if there is one: forgotten() or failed().
    void forget();

signals:
    void found(const App::SecretKey &key);
    /// The keyring is open and holds no key of this folder.
    void missing();
    void written();
    void forgotten();
    /// Codes: keyring.none (this desktop has no keyring), keyring.locked (it was not opened),
    /// keyring.failed (anything else, also that it did not answer in time), file.unwritable.
    void failed(const Forms::Failure &failure);

private:
    using Step = std::function<void()>;

    void lookUp(bool isOpen);
    void knock();
    void run(QKeychain::Job *job, const QString &key, const Step &done);
    void giveUp();
    void fail(const QKeychain::Job &job);

    QString m_folder;
    QTimer m_timer;
    QPointer<QKeychain::Job> m_job;
};

} // namespace App
