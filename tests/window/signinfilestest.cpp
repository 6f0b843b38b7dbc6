#include "support/selfsigned.h"
#include "window/signindialog.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Support;

/// A certificate and its key, chosen as files in the dialog of connections.
class SignInFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void certificateAndKeyAreChosen();
    void aWrongFileIsToldAtOnce_data();
    void aWrongFileIsToldAtOnce();

private:
    QString write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
    QSslConfiguration m_client;
};

void SignInFilesTest::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const auto client = Support::selfSigned(u"clerk.example.com"_s);
    QVERIFY2(client.ok(), client.ok() ? "" : qPrintable(client.failure().text));
    m_client = *client;
}

QString SignInFilesTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
               ? file.fileName()
               : QString();
}

void SignInFilesTest::certificateAndKeyAreChosen()
{
    SignInDialog edit(Kind::None);
    edit.choose(Kind::ClientCertificate);
    QVERIFY(!edit.box<QPushButton>(u"signInKey"_s)->isEnabled());
    const QByteArray certificate = m_client.localCertificate().toPem();
    edit.chooseFile(u"signInCertificate"_s, write(u"clerk.pem"_s, certificate));
    auto *button = edit.box<QPushButton>(u"signInCertificate"_s);
    QVERIFY(button->accessibleDescription().startsWith(u"clerk.example.com, valid until "));
    QCOMPARE(edit.told(), u"Choose the certificate's key. Without it nothing is sent."_s);
    const QByteArray key = m_client.privateKey().toPem("open");
    edit.chooseFile(u"signInKey"_s, write(u"clerk.key"_s, key));
    QVERIFY(!edit.mayBeUsed()); // the key is encrypted
    QVERIFY2(edit.told().contains(u"passphrase"), qPrintable(edit.told()));
    edit.type(u"signInSecret"_s, u"open"_s);
    QVERIFY(edit.mayBeUsed());
    QVERIFY(*edit.entered() == (Credentials{.kind = Kind::ClientCertificate,
                                            .certificate = certificate,
                                            .privateKey = key,
                                            .keyPassphrase = u"open"_s}));
}

void SignInFilesTest::aWrongFileIsToldAtOnce_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const QString certificate = u"signInCertificate"_s;
    QTest::newRow("no certificate") << certificate << QByteArray("garbage")
                                    << u"The certificate of the connection cannot be read"_s;
    QTest::newRow("a key for a certificate") << certificate << m_client.privateKey().toPem()
                                             << u"The certificate of the connection cannot be"_s;
    QTest::newRow("a file that is no key")
        << u"signInKey"_s << QByteArray("garbage") << u"The private key of the connection"_s;
    QTest::newRow("a huge file") << u"signInKey"_s << QByteArray(2 * 1024 * 1024, 'a')
                                 << u"“chosen.pem” is too large"_s;
}

void SignInFilesTest::aWrongFileIsToldAtOnce()
{
    QFETCH(QString, button);
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const Credentials stored{.kind = Kind::ClientCertificate,
                             .certificate = m_client.localCertificate().toPem(),
                             .privateKey = m_client.privateKey().toPem()};
    SignInDialog edit(Kind::ClientCertificate, stored);
    QVERIFY(edit.mayBeUsed());
    edit.chooseFile(button, write(u"chosen.pem"_s, content));
    QVERIFY2(edit.told().startsWith(says), qPrintable(edit.told()));
    // What was too large was not even taken.
    QCOMPARE(edit.mayBeUsed(), says.startsWith(u"“"));
}

QTEST_MAIN(SignInFilesTest)
#include "signinfilestest.moc"
