#include "formats/jsonwriter.h"
#include "peer/brokenbodies.h"
#include "peer/generatedrecords.h"
#include "peer/openapi.h"
#include "practice/practicejudge.h"
#include "support/builtplaces.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/// The practice server's judge and the peer's papers: both have to say the same of the same bodies
/// (validate.py is the other half).
class PeerTest : public QObject
{
    Q_OBJECT

private slots:
    void hasAnOpenApiDocumentThatIsUpToDate();
    void generatesTheSameRecordsAgain();
    void acceptsGeneratedRecords();
    void refusesBrokenBodies_data();
    void refusesBrokenBodies();
};

void PeerTest::hasAnOpenApiDocumentThatIsUpToDate()
{
    QFile copy(Support::sourceFile(u"resources/openapi.json"_s));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QVERIFY2(copy.readAll() == Peer::openApiDocument(),
             "resources/openapi.json is out of date. Look at what changed and refresh it with: "
             "build/tests/peer/intake_openapi > resources/openapi.json");
}

void PeerTest::generatesTheSameRecordsAgain()
{
    const auto records = Peer::generatedRecords(20, 5);
    QCOMPARE(records.size(), 20);
    QVERIFY(records == Peer::generatedRecords(20, 5));
    QVERIFY(records != Peer::generatedRecords(20, 6));
    QCOMPARE(records.at(0).kind(), Forms::CustomerKind::Individual);
    QCOMPARE(records.at(1).kind(), Forms::CustomerKind::Organization);
}

void PeerTest::acceptsGeneratedRecords()
{
    for (const Forms::Record &record : Peer::generatedRecords(1000, 1))
        QCOMPARE(App::PracticeJudge::judge(Forms::writeJson(record)).errors, QStringList());
}

void PeerTest::refusesBrokenBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const Peer::BrokenBody &broken : Peer::brokenBodies())
        QTest::newRow(qPrintable(broken.rule)) << broken.body;
}

void PeerTest::refusesBrokenBodies()
{
    QFETCH(QByteArray, body);
    // One rule is broken, so one fault is found: the one that was meant.
    QCOMPARE(App::PracticeJudge::judge(body).errors.size(), 1);
}

QTEST_GUILESS_MAIN(PeerTest)
#include "peertest.moc"
