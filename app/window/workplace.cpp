#include "window/workplace.h"

#include "practice/practiceserver.h"
#include "store/recovery.h"
#include "submission/classifierloader.h"
#include "widgets/wayback.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Forms::Result;

namespace App {

namespace {

constexpr int daysUntilPurge = 1; // a deletion of today can still be undone

} // namespace

Workplace::Workplace(const QString &dataFolder, const QString &passphraseFile, QObject *parent)
    : QObject(parent)
    , m_settings(dataFolder)
    , m_profile(m_settings.activeProfile())
    , m_model([] { return QDate::currentDate(); })
    , m_store(m_settings.folder(), &QDateTime::currentDateTimeUtc)
    , m_vault(m_store, passphraseFile, this)
    , m_drafts(m_model, m_store)
    , m_duplicates(m_model, m_drafts, m_store, this)
    , m_numbers(m_store, this)
    , m_secrets(m_store, m_settings, this)
    , m_templates(m_store, this)
    , m_outbox(
          m_store, [this](const FrozenRequest &request) { return destinationOf(request); }, this)
    , m_settler(m_store, this)
{
    Forms::Rules rules;
    rules.metBefore = [this](const QString &field, const QString &value) {
        return m_duplicates.met(field, value);
    };
    m_model.setRules(rules);
    connect(&m_model.newCustomers(), &Forms::NewCustomers::defaultsChanged, this,
            &Workplace::keepDefaults);
    connect(&m_numbers, &NumberKeeper::ready, this, &Workplace::putNumber);
    connect(&m_store, &StoreThread::opened, this, &Workplace::keepHouse);
    connect(&m_secrets, &SecretKeeper::changed, this, &Workplace::goOnWithSecrets);
    connect(&m_vault, &Vault::standChanged, this, [this](Vault::Stand stand) {
        if (stand != Vault::Stand::Shut)
            return;
        m_secrets.forget();
        m_templates.forget();
    });
    useProfile(m_profile);
    startOver(Forms::CustomerKind::Individual);
}

Workplace::~Workplace()
{
    // Numbers of a form that nobody has touched stand nowhere.
    const bool isUntouched =
        isFresh() && !m_model.hasHistory() && m_drafts.head().id == 0 && !m_drafts.hasUnsaved();
    m_numbers.giveBack(isUntouched ? NumberKeeper::Unused::TakenLast : NumberKeeper::Unused::Ready);
    m_drafts.close();
}

void Workplace::useProfile(const ConnectionProfile &profile)
{
    const Forms::CustomerKind kind = m_model.kind();
    Forms::NewCustomers &newCustomers = m_model.newCustomers();
    const bool wasUntouched = isFresh() && !Forms::leadsBeyondKind(m_model);
    const Forms::Record before = newCustomers.record(kind);
    m_classifiers.reset();
    m_profile = profile;
    newCustomers.use(profile.name, profile.defaults());
    m_drafts.setPractice(profile.practice);
    Forms::Rules rules = m_model.rules();
    profile.applyTo(rules);
    rules.classifiers.clear();
    m_model.setRules(rules);
    const bool isNumberedOtherwise = m_numbers.use(profile);
    // A form that nobody has touched starts with what this connection's customers start with. Undo
    // that leads to a customer, to the one before a clearing for example, stays.
    if (wasUntouched && (isNumberedOtherwise || newCustomers.record(kind) != before))
        startOver(kind);
    emit profileChanged();
}

void Workplace::speakAnew()
{
    ConnectionProfile profile = m_profile;
    if (profile.practice)
        profile.name = ConnectionProfile::practiceProfile().name;
    m_model.newCustomers().renamed({{profile.name, m_profile.name}});
    useProfile(profile);
}

PracticeServer &Workplace::practice()
{
    if (!m_practice)
        m_practice = new PracticeServer(this);
    return *m_practice;
}

Result<Destination> Workplace::addressOf(const ConnectionProfile &profile)
{
    const auto base = profile.practice ? practice().listen() : Result<QUrl>(profile.base);
    if (!base)
        return base.failure();
    const auto endpoint = Endpoint::of(*base, profile.path);
    if (!endpoint)
        return endpoint.failure();
    return Destination{*endpoint,
                       *base,
                       profile.name,
                       profile.practice,
                       profile.timeoutSeconds,
                       {},
                       m_settings.operatorInUse()};
}

Result<Destination> Workplace::address()
{
    return addressOf(m_profile);
}

Result<Destination> Workplace::destinationTo(const ConnectionProfile &profile)
{
    auto to = addressOf(profile);
    if (!to)
        return to;
    const auto credentials = m_secrets.credentials(profile);
    if (!credentials)
        return credentials.failure();
    to->credentials = *credentials;
    return to;
}

Result<Destination> Workplace::destination()
{
    return destinationTo(m_profile);
}

Result<ConnectionProfile> Workplace::profileOf(const FrozenRequest &request)
{
    const auto profiles = m_settings.profiles();
    const auto found =
        std::find_if(profiles.cbegin(), profiles.cend(), [&](const ConnectionProfile &each) {
            return request.isPractice ? each.practice : each.name == request.profile;
        });
    if (found != profiles.cend())
        return *found;
    if (m_profile.name == request.profile && !request.isPractice)
        return m_profile; // one of the command line, which the settings do not have
    return Forms::Failure{u"connection.gone"_s,
                          tr("The connection “%1” is not there any more. Make one of that name, or "
                             "take the customer back.")
                              .arg(request.profile)};
}

Result<Destination> Workplace::destinationOf(const FrozenRequest &request)
{
    const auto profile = profileOf(request);
    return profile ? destinationTo(*profile) : profile.failure();
}

Result<Destination> Workplace::sameDestination(const FrozenRequest &request)
{
    auto destination = destinationOf(request);
    if (!destination || request.isPractice) // practice has another port at each start
        return destination;
    QUrl machine = request.url;
    machine.setPath({});
    const auto endpoint = Endpoint::of(machine, request.url.path(QUrl::FullyEncoded));
    if (!endpoint)
        return endpoint.failure();
    destination->endpoint = *endpoint;
    return destination;
}

void Workplace::loadClassifiers()
{
    const auto to = destination();
    m_lacksClassifiers = !to && to.failure().code == u"credentials.missing";
    if (!to)
        return; // Submit says so
    // Nobody was asked yet whether what it signs in with may go there unencrypted.
    if (to->credentials != Credentials() && to->endpoint.isPlainToOtherMachine() &&
        !m_settings.isPlainAccepted(to->endpoint.url()))
        return;
    m_classifiers = std::make_unique<ClassifierLoader>(to->base);
    m_classifiers->setCredentials(to->credentials);
    connect(m_classifiers.get(), &ClassifierLoader::finished, this,
            [this](const ClassifierLoader::Classifiers &classifiers) {
                m_classifiers.release()->deleteLater();
                Forms::Rules rules = m_model.rules();
                rules.classifiers = classifiers;
                m_model.setRules(rules);
            });
    m_classifiers->start();
}

void Workplace::keepHouse()
{
    const QDateTime now = m_store.now();
    m_store.change(
        this,
        [folder = m_store.folder(), operatorName = m_settings.operatorInUse(),
         purge = now.addDays(-daysUntilPurge),
         wipe = now.addDays(-m_settings.keepBodiesDays())](Store &store) {
            // What cannot be wiped now is wiped the next time.
            store.purgeRemoved(purge);
            store.wipeBodies(wipe);
            return recoverInterrupted(store, folder, operatorName);
        },
        [this](const Result<QList<RecordHead>> &drafts) {
            if (drafts && !drafts->isEmpty())
                emit interruptedFound(*drafts);
            m_outbox.queue().work();
        });
}

void Workplace::goOnWithSecrets()
{
    if (m_lacksClassifiers)
        loadClassifiers();
    m_outbox.queue().tryNow();
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
