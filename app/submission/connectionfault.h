#pragma once

#include <QNetworkReply>
#include <QSslError>

namespace App {

/// Why no connection to the service was made, as a sentence for the clerk that says what to do.
namespace ConnectionFault {

QString explained(QNetworkReply::NetworkError error, const QString &detail,
                  const QList<QSslError> &tlsErrors, const QUrl &url);
QString noConnectionInTime(const QUrl &url);
QString cancelled();

} // namespace ConnectionFault

} // namespace App
