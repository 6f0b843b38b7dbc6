#include "submission/classifierloader.h"

#include "contract/catalogue.h"
#include "contract/codes.h"
#include "submission/boundedget.h"
#include "submission/classifierreader.h"
#include "submission/endpoint.h"

using namespace Qt::StringLiterals;
using Forms::CodeSet;

namespace App {

namespace {

constexpr int statusOk = 200;

/// The sets of the form's fields that an installation may list.
QList<CodeSet> setsOf(const QList<Forms::Field> &fields)
{
    QList<CodeSet> sets;
    for (const Forms::Field &field : fields) {
        for (const CodeSet each : QList<CodeSet>{field.codes} + setsOf(field.rowFields))
            if (!Forms::Codes::classifier(each).isEmpty() && !sets.contains(each))
                sets.append(each);
    }
    return sets;
}

} // namespace

ClassifierLoader::ClassifierLoader(const QUrl &base, QObject *parent)
    : QObject(parent), m_base(base)
{}

ClassifierLoader::~ClassifierLoader() = default;

void ClassifierLoader::start()
{
    if (std::exchange(m_started, true))
        return;
    for (const CodeSet set : setsOf(Forms::Catalogue::fields()))
        ask(set);
    QMetaObject::invokeMethod(this, &ClassifierLoader::finishWhenAllAreDone, Qt::QueuedConnection);
}

void ClassifierLoader::ask(CodeSet set)
{
    const auto endpoint = Endpoint::of(m_base, u"classifier/"_s + Forms::Codes::classifier(set));
    if (!endpoint)
        return;
    auto get = std::make_unique<BoundedGet>(m_manager, endpoint->url(), m_credentials);
    connect(get.get(), &BoundedGet::finished, this, [this, set](const Fetched &answer) {
        --m_waiting;
        take(set, answer);
        finishWhenAllAreDone();
    });
    ++m_waiting;
    get->start(m_timeout);
    m_asked.push_back(std::move(get));
}

void ClassifierLoader::take(CodeSet set, const Fetched &answer)
{
    if (!answer.fault.isEmpty() || answer.status != statusOk)
        return;
    if (const auto classifier = readClassifier(answer.body);
        classifier && !classifier->codes.isEmpty())
        m_classifiers.insert(set, *classifier);
}

void ClassifierLoader::finishWhenAllAreDone()
{
    if (m_waiting > 0 || std::exchange(m_finished, true))
        return;
    emit finished(m_classifiers);
}

} // namespace App
