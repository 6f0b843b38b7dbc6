#include "submission/credentials.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include <algorithm>

using namespace Qt::StringLiterals;
using Forms::Failure;
using Forms::Result;

namespace App {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Credentials)
};

bool holdsControlCharacter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar each) { return each.category() == QChar::Other_Control; });
}

/// RFC 7617: no control character, no colon in the user's name, UTF-8 of the composed form (NFC).
Result<QByteArray> basic(const QString &user, const QString &password)
{
    if (user.isEmpty() && password.isEmpty())
        return Failure{u"credentials.user"_s,
                       Words::tr("The connection signs in by user and password, but has neither. "
                                 "Enter them in the connection.")};
    if (user.contains(u':') || holdsControlCharacter(user))
        return Failure{u"credentials.user"_s,
                       Words::tr("The user name of the connection holds a colon or a character "
                                 "that cannot be seen. Correct it in the connection.")};
    if (holdsControlCharacter(password))
        return Failure{u"credentials.secret"_s,
                       Words::tr("The password of the connection holds a character that cannot be "
                                 "seen, such as a line break. Enter it again in the connection.")};
    const QString both = QString(user + u':' + password);
    return QByteArray("Basic " + both.normalized(QString::NormalizationForm_C).toUtf8().toBase64());
}

/// RFC 6750 in what matters on the wire: visible ASCII without spaces. Which of these characters a
/// token holds is left to the service that issued it.
Result<QByteArray> bearer(const QString &pasted)
{
    const QString token = pasted.trimmed();
    const bool isSendable = std::all_of(token.cbegin(), token.cend(),
                                        [](QChar each) { return each > u' ' && each < u'\x7f'; });
    if (token.isEmpty())
        return Failure{u"credentials.secret"_s,
                       Words::tr("The connection signs in by a token, but has none. Enter it in "
                                 "the connection.")};
    if (!isSendable)
        return Failure{u"credentials.secret"_s,
                       Words::tr("The token of the connection holds a space, a line break or a "
                                 "letter that no token can hold. Enter it again in the "
                                 "connection.")};
    return QByteArray("Bearer " + token.toLatin1());
}

/// The key of whichever kind it is; null where it cannot be read.
QSslKey keyIn(const QByteArray &pem, const QString &passphrase)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa})
        if (const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase.toUtf8());
            !key.isNull())
            return key;
    return {};
}

Result<QSslConfiguration> withCertificate(QSslConfiguration tls, const Credentials &credentials)
{
    const auto chain = QSslCertificate::fromData(credentials.certificate, QSsl::Pem);
    if (chain.isEmpty())
        return Failure{u"credentials.certificate"_s,
                       Words::tr("The certificate of the connection cannot be read. Choose a PEM "
                                 "file with a certificate in the connection.")};
    const QSslKey key = keyIn(credentials.privateKey, credentials.keyPassphrase);
    if (key.isNull())
        return Failure{u"credentials.key"_s,
                       Words::tr("The private key of the connection cannot be read. Choose a PEM "
                                 "file with the certificate's key, and enter its passphrase, in "
                                 "the connection.")};
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    return tls;
}

} // namespace

Result<QNetworkRequest> Credentials::appliedTo(const QNetworkRequest &request) const
{
    QNetworkRequest result = request;
    if (kind == Kind::Basic || kind == Kind::Bearer) {
        const auto header = kind == Kind::Basic ? basic(user, secret) : bearer(secret);
        if (!header)
            return header.failure();
        result.setRawHeader("Authorization", *header);
    } else if (kind == Kind::ClientCertificate) {
        const auto tls = withCertificate(request.sslConfiguration(), *this);
        if (!tls)
            return tls.failure();
        result.setSslConfiguration(*tls);
    }
    return result;
}

} // namespace App
