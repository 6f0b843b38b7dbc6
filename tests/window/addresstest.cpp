#include "practice/practiceserver.h"
#include "support/answeringserver.h"
#include "support/formwindow.h"
#include "support/question.h"
#include "support/samplerecords.h"
#include "window/band.h"
#include "window/submitbar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using App::PracticeScenario;
using Support::FormWindow;

/// Where a customer goes: what is asked and told about the address, and what is shown of the request.
class AddressTest : public QObject
{
    Q_OBJECT

private slots:
    void aPlainAddressIsAskedAboutOnceAndMarked();
    void aConnectionWithoutAnAddressSaysSo();
    void aMachineThatIsNotThereIsNotSentTo();
    void theRequestThatIsShownIsTheOneThatIsSent();
    void theCurlCommandIsCopied();
};

namespace {

const Forms::Record record = [] {
    Forms::Record customer = Support::minimalRecord(Forms::CustomerKind::Individual);
    customer.setValue(u"firstName"_s, u"Žydrūnė \"Ž\""_s);
    return customer;
}();

QString bandText(const FormWindow &clerk)
{
    QStringList texts;
    for (const App::Band *band :
         const_cast<FormWindow &>(clerk).window().findChildren<App::Band *>())
        if (band->isVisible())
            texts.append(band->accessibleName());
    return texts.join(u'\n');
}

} // namespace

void AddressTest::aPlainAddressIsAskedAboutOnceAndMarked()
{
    FormWindow clerk;
    QVERIFY(bandText(clerk).startsWith(u"Practice"));
    Support::AnsweringServer server;
    // This machine under an address that is not loopback by its name.
    clerk.useServer(server.base(u"0.0.0.0"_s));
    QVERIFY(bandText(clerk).startsWith(u"The connection “Test” is not encrypted"));
    clerk.fill(record);
    {
        const Support::Question question(u"Cancel"_s);
        clerk.submit();
        QCOMPARE(question.asked().size(), 1);
        QVERIFY(question.asked().first().contains(u"0.0.0.0"));
        QCOMPARE(server.requests(), 0);
        QCOMPARE(clerk.record(), record);
    }
    const Support::Question question(u"Send unencrypted"_s);
    clerk.submit();
    QCOMPARE(clerk.headline().section(u':', 0, 0), u"Accepted"_s);
    QCOMPARE(question.asked().size(), 1);
    clerk.fill(record);
    clerk.submit();
    QCOMPARE(clerk.headline().section(u':', 0, 0), u"Accepted"_s);
    QCOMPARE(question.asked().size(), 1);
    QCOMPARE(server.requests(), 2);
    QVERIFY(bandText(clerk).startsWith(u"The connection “Test” is not encrypted"));
    clerk.useServer(server.base());
    QCOMPARE(bandText(clerk), QString());
}

void AddressTest::aConnectionWithoutAnAddressSaysSo()
{
    FormWindow clerk;
    clerk.useServer(QUrl());
    clerk.fill(record);
    clerk.submit();
    QCOMPARE(clerk.headline(), u"Not sent"_s);
    QCOMPARE(clerk.record(), record);
}

void AddressTest::aMachineThatIsNotThereIsNotSentTo()
{
    QUrl nobody;
    {
        Support::AnsweringServer server;
        nobody = server.base();
    }
    FormWindow clerk;
    clerk.useServer(nobody);
    clerk.fill(record);
    clerk.goTo(u"lastName"_s);
    clerk.submit();
    QCOMPARE(clerk.headline(), u"Not sent: Žydrūnė \"Ž\" lastName 0"_s);
    QCOMPARE(clerk.record(), record);
    QCOMPARE(clerk.focused(), u"lastName"_s);
    const Support::Question question(u"Cancel"_s);
    clerk.submit();
    QCOMPARE(question.asked(), QStringList());
}

void AddressTest::theRequestThatIsShownIsTheOneThatIsSent()
{
    FormWindow clerk;
    Support::AnsweringServer server;
    clerk.useServer(server.base());
    for (const auto kind : {Forms::CustomerKind::Individual, Forms::CustomerKind::Organization}) {
        clerk.fill(Support::sampleRecord(kind));
        clerk.press(Qt::Key_R, Qt::ControlModifier);
        auto *shown = QApplication::activeModalWidget()->findChild<QPlainTextEdit *>(u"text"_s);
        const QByteArray text = shown->toPlainText().toUtf8();
        QApplication::activeModalWidget()->close();
        clerk.submit();
        QCOMPARE(server.lastBody(), text);
    }
}

void AddressTest::theCurlCommandIsCopied()
{
    FormWindow clerk;
    Support::AnsweringServer server;
    clerk.useServer(server.base());
    clerk.fill(record);
    clerk.press(Qt::Key_R, Qt::ControlModifier);
    for (QPushButton *each : QApplication::activeModalWidget()->findChildren<QPushButton *>())
        if (each->text() == u"Copy as curl")
            each->click();
    QApplication::activeModalWidget()->close();
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY(command.startsWith(u"curl "));
    QVERIFY(command.contains(u"Žydrūnė \\\"Ž\\\""));
    QVERIFY(command.endsWith(
        u"'%1/amlyze-ws-rest/simplified-customer'"_s.arg(server.base().toString())));
}

QTEST_MAIN(AddressTest)
#include "addresstest.moc"
