#include "window/workplace.h"

#include "practice/practiceserver.h"

using namespace Qt::StringLiterals;

namespace App {

Workplace::Workplace(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_settings(dataFolder)
    , m_profile(m_settings.activeProfile())
    , m_model([] { return QDate::currentDate(); })
    , m_submission(this)
{
    useProfile(m_profile);
    m_model.startOver(newRecord(Forms::CustomerKind::Individual));
}

void Workplace::useProfile(const ConnectionProfile &profile)
{
    m_profile = profile;
    Forms::Rules rules = m_model.rules();
    rules.businessUnit = profile.businessUnit;
    m_model.setRules(rules);
    emit profileChanged();
}

PracticeServer &Workplace::practice()
{
    if (!m_practice)
        m_practice = new PracticeServer(this);
    return *m_practice;
}

Forms::Result<Endpoint> Workplace::endpoint()
{
    if (!m_profile.practice)
        return Endpoint::of(m_profile);
    const auto base = practice().listen();
    if (!base)
        return base.failure();
    return Endpoint::of(*base, m_profile.path);
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
