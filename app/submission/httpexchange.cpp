#include "submission/httpexchange.h"

#include "submission/credentials.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace App::HttpExchange {

namespace {

/// Whether Qt reports an answer's status, of 400 and above, as an error although all went well.
bool saysOnlyTheStatus(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ProtocolInvalidOperationError: // 400 and 418
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

} // namespace

Forms::Result<QNetworkRequest> requestTo(const QUrl &url, const Credentials &credentials)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Intake"_s);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // nothing that unpacks to gigabytes
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return credentials.appliedTo(request);
}

bool isWhole(const QNetworkReply &reply, qsizetype length)
{
    if (!reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        return false; // nothing came at all
    const bool isChunked = reply.hasRawHeader("Transfer-Encoding");
    if (reply.hasRawHeader("Content-Length") && !isChunked) {
        bool isNumber = false;
        const auto promised = reply.rawHeader("Content-Length").trimmed().toLongLong(&isNumber);
        return isNumber && promised == length;
    }
    const QNetworkReply::NetworkError error = reply.error();
    if (!isChunked && (error == QNetworkReply::ContentReSendError ||
                       error == QNetworkReply::RemoteHostClosedError))
        return true; // such an answer ends where the connection ends (RFC 9112, section 6.3)
    return error == QNetworkReply::NoError || saysOnlyTheStatus(error);
}

} // namespace App::HttpExchange
