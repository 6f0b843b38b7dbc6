#pragma once

#include "contract/result.h"
#include "settings/settings.h"
#include "submission/endpoint.h"
#include "submission/submittednumbers.h"
#include "widgets/customermodel.h"
#include "window/submissioncontroller.h"

#include <QObject>

#include <memory>

namespace App {

class ClassifierLoader;
class PracticeServer;

/// What a clerk works with, apart from the window that shows it: the customer being entered, the
/// connection, the files that wait. It outlives the window, which is made anew for a language.
class Workplace : public QObject
{
    Q_OBJECT

public:
    explicit Workplace(const QString &dataFolder, QObject *parent = nullptr);
    ~Workplace() override;

    Settings &settings() { return m_settings; }
    Forms::CustomerModel &model() { return m_model; }
    SubmissionController &submission() { return m_submission; }

    const ConnectionProfile &profile() const { return m_profile; }
    /// Works with a connection from now on; a form that is still as it began begins with its defaults.
    void useProfile(const ConnectionProfile &profile);
    /// Where customers go now; starts the practice server where that is meant.
    Forms::Result<Endpoint> endpoint();
    /// The practice server, which exists once it was asked for.
    PracticeServer &practice();
    /// Asks where customers go now for its own codes, which take their place in the form when they
    /// come. Another connection ends the asking and forgets them.
    void loadClassifiers();

    /// A new customer of a kind with what the connection says that customers start with.
    Forms::Record newRecord(Forms::CustomerKind kind) const;

    /// Files that wait to be loaded one after the other.
    const QStringList &waitingFiles() const { return m_waitingFiles; }
    void addWaitingFiles(const QStringList &files);
    QString takeWaitingFile();
    void forgetWaitingFiles();

signals:
    void profileChanged();
    void waitingFilesChanged();
    /// Something that the clerk should know and that stops nothing.
    void noticed(const QString &text);

private:
    Forms::Result<QUrl> base();

    Settings m_settings;
    ConnectionProfile m_profile;
    Forms::CustomerModel m_model;
    SubmissionController m_submission;
    SubmittedNumbers m_submitted;
    PracticeServer *m_practice = nullptr;
    std::unique_ptr<ClassifierLoader> m_classifiers;
    QStringList m_waitingFiles;
};

} // namespace App
