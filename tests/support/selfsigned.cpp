#include "support/selfsigned.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Support {

Forms::Result<QSslConfiguration> selfSigned(const QString &host, int days)
{
    const QTemporaryDir folder;
    const QString keyFile = folder.filePath(u"key.pem"_s);
    const QString certificateFile = folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                   u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s,
                   QString::number(days), u"-subj"_s, QString(u"/CN="_s + host), u"-addext"_s,
                   QString(u"subjectAltName=DNS:"_s + host), u"-keyout"_s, keyFile, u"-out"_s,
                   certificateFile});
    QFile key(keyFile);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0 || !key.open(QIODevice::ReadOnly))
        return Forms::Failure{u"openssl"_s, QString(openssl.errorString() + u": "_s
                                                    + QString::fromLocal8Bit(openssl.readAll()))};

    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    tls.setLocalCertificate(QSslCertificate::fromPath(certificateFile).value(0));
    return tls;
}

} // namespace Support
