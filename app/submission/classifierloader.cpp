#include "submission/classifierloader.h"

#include "contract/catalogue.h"
#include "contract/codes.h"
#include "submission/classifierreader.h"
#include "submission/endpoint.h"

#include <QNetworkReply>

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

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Intake"_s);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // nothing that unpacks to gigabytes
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

} // namespace

ClassifierLoader::ClassifierLoader(const QUrl &base, QObject *parent)
    : QObject(parent), m_base(base)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const QList<QNetworkReply *> late = m_asked.keys();
        for (QNetworkReply *reply : late)
            reply->abort();
    });
}

ClassifierLoader::~ClassifierLoader()
{
    for (auto each = m_asked.cbegin(); each != m_asked.cend(); ++each)
        each.key()->disconnect(this);
}

void ClassifierLoader::start()
{
    if (std::exchange(m_started, true))
        return;
    m_timer.start(m_timeout);
    for (const CodeSet set : setsOf(Forms::Catalogue::fields()))
        ask(set);
    QMetaObject::invokeMethod(this, &ClassifierLoader::finishWhenAllAreDone, Qt::QueuedConnection);
}

void ClassifierLoader::ask(CodeSet set)
{
    const auto endpoint = Endpoint::of(m_base, u"classifier/"_s + Forms::Codes::classifier(set));
    if (!endpoint)
        return;
    QNetworkReply *reply = m_manager.get(requestFor(endpoint->url()));
    m_asked.insert(reply, set);
    reply->setReadBufferSize(2 * maximumAnswerSize);
    connect(reply, &QNetworkReply::readyRead, this, [reply] {
        if (reply->bytesAvailable() > maximumAnswerSize)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { conclude(reply); });
}

void ClassifierLoader::conclude(QNetworkReply *reply)
{
    const CodeSet set = m_asked.take(reply);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isWhole = reply->error() == QNetworkReply::NoError && status == statusOk &&
                         reply->bytesAvailable() <= maximumAnswerSize;
    reply->deleteLater();
    if (isWhole)
        if (const auto classifier = readClassifier(reply->readAll());
            classifier && !classifier->codes.isEmpty())
            m_classifiers.insert(set, *classifier);
    finishWhenAllAreDone();
}

void ClassifierLoader::finishWhenAllAreDone()
{
    if (!m_asked.isEmpty() || std::exchange(m_finished, true))
        return;
    m_timer.stop();
    emit finished(m_classifiers);
}

} // namespace App
