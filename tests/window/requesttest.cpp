#include "support/answeringserver.h"
#include "support/formwindow.h"
#include "support/samplerecords.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::FormWindow;

/// That the request which the window shows and copies is the one that is sent.
class RequestTest : public QObject
{
    Q_OBJECT

private slots:
    void theRequestThatIsShownIsTheOneThatIsSent();
    void theCurlCommandIsCopied();
};

void RequestTest::theRequestThatIsShownIsTheOneThatIsSent()
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

void RequestTest::theCurlCommandIsCopied()
{
    FormWindow clerk;
    Support::AnsweringServer server;
    clerk.useServer(server.base());
    Forms::Record record = Support::minimalRecord(Forms::CustomerKind::Individual);
    record.setValue(u"firstName"_s, u"Žydrūnė \"Ž\""_s);
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

QTEST_MAIN(RequestTest)
#include "requesttest.moc"
