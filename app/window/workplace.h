#pragma once

#include "contract/result.h"
#include "keeping/draftkeeper.h"
#include "keeping/duplicatefinder.h"
#include "keeping/numberkeeper.h"
#include "keeping/secretkeeper.h"
#include "keeping/storethread.h"
#include "keeping/templatekeeper.h"
#include "keeping/vault.h"
#include "outbox/outbox.h"
#include "outbox/settler.h"
#include "settings/settings.h"
#include "submission/endpoint.h"
#include "widgets/customermodel.h"

#include <QObject>

#include <memory>

namespace App {

class ClassifierLoader;
class PracticeServer;

/// What a clerk works with, apart from the window that shows it: the customer being entered, the
/// store and the outbox, the connection, the files that wait. It outlives the window, which is made
/// anew for a language.
class Workplace : public QObject
{
    Q_OBJECT

public:
    /// `passphraseFile` as in INTAKE_PASSPHRASE_FILE; empty where a person is asked.
    explicit Workplace(const QString &dataFolder, const QString &passphraseFile = {},
                       QObject *parent = nullptr);
    ~Workplace() override;

    Settings &settings() { return m_settings; }
    Forms::CustomerModel &model() { return m_model; }
    StoreThread &store() { return m_store; }
    Vault &vault() { return m_vault; }
    DraftKeeper &drafts() { return m_drafts; }
    SecretKeeper &secrets() { return m_secrets; }
    TemplateKeeper &templates() { return m_templates; }
    Outbox &outbox() { return m_outbox; }
    Settler &settler() { return m_settler; }

    const ConnectionProfile &profile() const { return m_profile; }
    /// Works with a connection from now on; a form that is still as it began begins with its defaults.
    void useProfile(const ConnectionProfile &profile);
    /// The program speaks another language: what it calls the connection that is built in, too.
    void speakAnew();
    /// Where customers go now; starts the practice server where that is meant.
    Forms::Result<Destination> destination();
    /// The same for showing it: without what the connection signs in with, which may be missing.
    Forms::Result<Destination> address();
    /// Where the bytes that were frozen earlier go now: to their connection as it is today, or for
    /// those that may have arrived, to the very address that they were sent to.
    Forms::Result<Destination> destinationOf(const FrozenRequest &request);
    Forms::Result<Destination> sameDestination(const FrozenRequest &request);
    /// The practice server, which exists once it was asked for.
    PracticeServer &practice();
    /// Asks where customers go now for its own codes, which take their place in the form when they
    /// come. Another connection ends the asking and forgets them.
    void loadClassifiers();

    /// A new customer of a kind with what the connection says that customers start with, and with
    /// the next numbers of its sequences.
    Forms::Record newRecord(Forms::CustomerKind kind);
    /// The same with a template's values in place of those.
    Forms::Record newRecord(const CustomerTemplate &from);
    /// Whether the form is still as it began, whichever kind is chosen: nobody has typed anything.
    bool isFresh() const;
    /// The customer in the form as it would have begun: its kind, its numbers where the connection
    /// numbers customers, and what customers start with; nothing that was typed.
    Forms::Record clearedRecord() const;

    /// Files that wait to be loaded one after the other.
    const QStringList &waitingFiles() const { return m_waitingFiles; }
    void addWaitingFiles(const QStringList &files);
    QString takeWaitingFile();
    void forgetWaitingFiles();

signals:
    void profileChanged();
    void waitingFilesChanged();
    /// A form that nobody has touched has got a number, and another first empty box.
    void freshFormNumbered();
    /// Drafts that forms held when their program ended in the middle, newest first.
    void interruptedFound(const QList<App::RecordHead> &drafts);

private:
    Forms::Result<Destination> addressOf(const ConnectionProfile &profile);
    Forms::Result<Destination> destinationTo(const ConnectionProfile &profile);
    Forms::Result<ConnectionProfile> profileOf(const FrozenRequest &request);
    void keepDefaults(Forms::CustomerKind kind);
    void putNumber(const QString &field);
    void startOver(Forms::CustomerKind kind);
    void keepHouse();
    void goOnWithSecrets();

    Settings m_settings;
    ConnectionProfile m_profile;
    Forms::CustomerModel m_model;
    StoreThread m_store;
    Vault m_vault;
    DraftKeeper m_drafts;
    DuplicateFinder m_duplicates;
    NumberKeeper m_numbers;
    SecretKeeper
        m_secrets; ///< before the outbox, which needs the secrets as soon as the store opens
    TemplateKeeper m_templates;
    Outbox m_outbox;
    Settler m_settler;
    PracticeServer *m_practice = nullptr;
    std::unique_ptr<ClassifierLoader> m_classifiers;
    bool m_lacksClassifiers = false; ///< because it was not known how to sign in
    Forms::Record m_fresh;           ///< what the form began with, numbers and all
    QStringList m_waitingFiles;
};

} // namespace App
