#include "support/selfsigned.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

#include <optional>

using namespace Qt::StringLiterals;

namespace Support {

namespace {

/// Runs openssl; what it said where it failed.
std::optional<Forms::Failure> faultOf(const QStringList &arguments)
{
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(u"openssl"_s, arguments);
    if (openssl.waitForFinished() && openssl.exitCode() == 0)
        return std::nullopt;
    return Forms::Failure{u"openssl"_s, QString(openssl.errorString() + u": "_s +
                                                QString::fromLocal8Bit(openssl.readAll()))};
}

} // namespace

Forms::Result<QSslConfiguration> selfSigned(const QString &host, int days)
{
    const QTemporaryDir folder;
    const QString keyFile = folder.filePath(u"key.pem"_s);
    const QString requestFile = folder.filePath(u"request.pem"_s);
    const QString certificateFile = folder.filePath(u"certificate.pem"_s);
    if (const auto fault = faultOf({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                    u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-subj"_s,
                                    QString(u"/CN="_s + host), u"-addext"_s,
                                    QString(u"subjectAltName=DNS:"_s + host), u"-keyout"_s, keyFile,
                                    u"-out"_s, requestFile}))
        return *fault;
    if (const auto fault = faultOf({u"x509"_s, u"-req"_s, u"-in"_s, requestFile, u"-signkey"_s,
                                    keyFile, u"-days"_s, QString::number(days),
                                    u"-copy_extensions"_s, u"copy"_s, u"-out"_s, certificateFile}))
        return *fault;

    QFile key(keyFile);
    if (!key.open(QIODevice::ReadOnly))
        return Forms::Failure{u"openssl"_s, key.errorString()};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    tls.setLocalCertificate(QSslCertificate::fromPath(certificateFile).value(0));
    return tls;
}

} // namespace Support
