#include "window/workplace.h"

#include "practice/practiceserver.h"
#include "submission/classifierloader.h"

using namespace Qt::StringLiterals;

namespace App {

Workplace::Workplace(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_settings(dataFolder)
    , m_profile(m_settings.activeProfile())
    , m_model([] { return QDate::currentDate(); })
    , m_submission(this)
    , m_submitted(dataFolder)
{
    // The first to hear of an answer, before the form is free for the next customer.
    connect(&m_submission, &SubmissionController::finished, this, [this](const SentCustomer &sent) {
        m_submitted.add(m_profile, sent.record, sent.answer.outcome);
    });
    connect(&m_submitted, &SubmittedNumbers::failed, this, &Workplace::noticed);
    Forms::Rules rules;
    rules.metBefore = [this](const QString &field, const QString &value) {
        return m_submitted.contains(m_profile, field, value) ? Forms::Earlier::Sent
                                                             : Forms::Earlier::Never;
    };
    m_model.setRules(rules);
    useProfile(m_profile);
    m_model.startOver(newRecord(Forms::CustomerKind::Individual));
}

Workplace::~Workplace() = default;

void Workplace::useProfile(const ConnectionProfile &profile)
{
    const Forms::CustomerKind kind = m_model.kind();
    const Forms::Record untouched = newRecord(kind);
    m_classifiers.reset();
    m_profile = profile;
    Forms::Rules rules = m_model.rules();
    profile.applyTo(rules);
    rules.classifiers.clear();
    m_model.setRules(rules);
    // A form that nobody has touched starts with what this connection's customers start with.
    if (const Forms::Record fresh = newRecord(kind);
        m_model.record() == untouched && fresh != untouched)
        m_model.startOver(fresh);
    emit profileChanged();
}

PracticeServer &Workplace::practice()
{
    if (!m_practice)
        m_practice = new PracticeServer(this);
    return *m_practice;
}

Forms::Result<QUrl> Workplace::base()
{
    return m_profile.practice ? practice().listen() : m_profile.base;
}

Forms::Result<Endpoint> Workplace::endpoint()
{
    const auto address = base();
    return address ? Endpoint::of(*address, m_profile.path) : address.failure();
}

void Workplace::loadClassifiers()
{
    const auto address = base();
    if (!address)
        return; // Submit says so
    m_classifiers = std::make_unique<ClassifierLoader>(*address);
    connect(m_classifiers.get(), &ClassifierLoader::finished, this,
            [this](const ClassifierLoader::Classifiers &classifiers) {
                m_classifiers.release()->deleteLater();
                Forms::Rules rules = m_model.rules();
                rules.classifiers = classifiers;
                m_model.setRules(rules);
            });
    m_classifiers->start();
}

Forms::Record Workplace::newRecord(Forms::CustomerKind kind) const
{
    Forms::Record record;
    record.setKind(kind);
    record.setValue(u"customerStatus"_s, u"ACTIVE"_s);
    record.setValue(u"requester"_s, m_profile.requester);
    record.setValue(u"riskManagementCategory"_s, m_profile.category);
    return record;
}

void Workplace::addWaitingFiles(const QStringList &files)
{
    m_waitingFiles += files;
    emit waitingFilesChanged();
}

QString Workplace::takeWaitingFile()
{
    if (m_waitingFiles.isEmpty())
        return {};
    const QString file = m_waitingFiles.takeFirst();
    emit waitingFilesChanged();
    return file;
}

void Workplace::forgetWaitingFiles()
{
    m_waitingFiles.clear();
    emit waitingFilesChanged();
}

} // namespace App
