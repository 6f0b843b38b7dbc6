#include "submission/classifierloader.h"

#include "contract/codes.h"
#include "practice/practiceserver.h"
#include "submission/answerreader.h"
#include "support/jobrun.h"
#include "support/rawserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Support;
using namespace std::chrono_literals;
using App::ClassifierLoader;
using Forms::CodeSet;
using When = RawServer::When;

/// That an installation's lists arrive, and that nothing a server does harms where none do.
class ClassifierLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { forgetProxies(); }
    void takesWhatPracticeLists();
    void asksForTheFormsClassifiersBelowTheBase();
    void takesNoListFromABadAnswer_data();
    void takesNoListFromABadAnswer();
    void endsAtTheTimeOut_data();
    void endsAtTheTimeOut();
    void keepsWhatCameInTime();
    void endsWithoutAServer();
    void endsWithoutAnAddress();
    void aDestroyedLoaderSaysNothing();
};

namespace {

constexpr int classifiersOfTheForm = 6;

/// Runs a loader to its end; nothing where it does not come to one.
std::optional<ClassifierLoader::Classifiers> run(ClassifierLoader &loader)
{
    std::optional<ClassifierLoader::Classifiers> result;
    QObject::connect(&loader, &ClassifierLoader::finished, &loader,
                     [&](const auto &classifiers) { result = classifiers; });
    QSignalSpy finished(&loader, &ClassifierLoader::finished);
    loader.start();
    if (!finished.isEmpty() || !finished.wait(20'000))
        return std::nullopt;
    return result;
}

} // namespace

void ClassifierLoaderTest::takesWhatPracticeLists()
{
    App::PracticeServer practice;
    ClassifierLoader loader(*practice.listen());
    const auto lists = run(loader);
    QVERIFY(lists);
    QCOMPARE(lists->size(), classifiersOfTheForm);
    const Forms::Classifier category = lists->value(CodeSet::RiskManagementCategory);
    QVERIFY(category.codes.contains(u"FAST"_s));
    QCOMPARE(category.names.value(u"OCCASIONAL_CUSTOMER"_s), u"Occasional customer"_s);
    QCOMPARE(lists->value(CodeSet::Country).codes, Forms::Codes::all(CodeSet::Country));
}

void ClassifierLoaderTest::asksForTheFormsClassifiersBelowTheBase()
{
    QStringList asked; // touched by the server's thread until the loader has finished
    RawServer *self = nullptr;
    RawServer server(When::RequestRead, [&](QTcpSocket &client) {
        asked.append(QString::fromLatin1(self->lastRequest()).section(u' ', 0, 1));
        say(response("200 OK", R"(["A"])"))(client);
    });
    self = &server;
    ClassifierLoader loader(QUrl(server.base().toString() + u"/kyc/"));
    const auto lists = run(loader);
    QVERIFY(lists);
    QCOMPARE(lists->size(), classifiersOfTheForm);
    asked.sort();
    const QStringList expected{
        u"GET /kyc/classifier/addressType"_s, u"GET /kyc/classifier/businessUnit"_s,
        u"GET /kyc/classifier/country"_s,     u"GET /kyc/classifier/currency"_s,
        u"GET /kyc/classifier/legalForm"_s,   u"GET /kyc/classifier/riskManagementCategory"_s};
    QCOMPARE(asked, expected);
}

void ClassifierLoaderTest::takesNoListFromABadAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("what is no HTTP") << "hello\r\n\r\n"_ba;
    QTest::newRow("an unknown address") << response("404 Not Found", R"(["A"])");
    QTest::newRow("a failure") << response("500 Internal Server Error", R"(["A"])");
    QTest::newRow("a password asked for")
        << response("401 Unauthorized", R"(["A"])", "WWW-Authenticate: Basic realm=\"x\"\r\n");
    QTest::newRow("a redirect") << response("302 Found", R"(["A"])", "Location: /elsewhere\r\n");
    QTest::newRow("garbage") << response("200 OK", "\x00\xFF garbage"_ba);
    QTest::newRow("an empty list") << response("200 OK", "[]");
    QTest::newRow("a list shorter than promised")
        << "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n[\"A\"]"_ba;
    QTest::newRow("a list beyond the limit") << response(
        "200 OK", "[\"" + QByteArray(100, 'A') + "\"]" + QByteArray(App::maximumAnswerSize, ' '));
}

void ClassifierLoaderTest::takesNoListFromABadAnswer()
{
    QFETCH(QByteArray, answer);
    RawServer server(When::RequestRead, say(answer));
    ClassifierLoader loader(server.base());
    const auto lists = run(loader);
    QVERIFY(lists);
    QVERIFY(lists->isEmpty());
    QVERIFY(!server.lastRequest().toLower().contains("authorization"));
}

void ClassifierLoaderTest::endsAtTheTimeOut_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("a server that never answers") << ""_ba;
    QTest::newRow("a server that stops in its head") << "HTTP/1.1 200 OK\r\nContent-Le"_ba;
    QTest::newRow("a server that stops in its list")
        << "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n[\"A\""_ba;
}

void ClassifierLoaderTest::endsAtTheTimeOut()
{
    QFETCH(QByteArray, beginning);
    RawServer server(When::RequestRead, [=](QTcpSocket &client) { client.write(beginning); });
    ClassifierLoader loader(server.base());
    loader.setTimeout(300ms);
    QElapsedTimer clock;
    clock.start();
    const auto lists = run(loader);
    QVERIFY(lists);
    QVERIFY(lists->isEmpty());
    QVERIFY(clock.elapsed() >= 280); // a coarse timer may be 5 % early
}

void ClassifierLoaderTest::keepsWhatCameInTime()
{
    QAtomicInt served = 0;
    RawServer server(When::RequestRead, [&served](QTcpSocket &client) {
        if (served.fetchAndAddRelaxed(1) < 2)
            client.write(response("200 OK", R"(["A"])"));
    });
    ClassifierLoader loader(server.base());
    loader.setTimeout(2s);
    const auto lists = run(loader);
    QVERIFY(lists);
    QCOMPARE(lists->size(), 2);
}

void ClassifierLoaderTest::endsWithoutAServer()
{
    ClassifierLoader loader(QUrl(u"http://127.0.0.1:%1"_s.arg(deadPort())));
    const auto lists = run(loader);
    QVERIFY(lists);
    QVERIFY(lists->isEmpty());
}

void ClassifierLoaderTest::endsWithoutAnAddress()
{
    ClassifierLoader loader(QUrl(u"ftp://kyc.example.com"_s));
    const auto lists = run(loader);
    QVERIFY(lists);
    QVERIFY(lists->isEmpty());
}

void ClassifierLoaderTest::aDestroyedLoaderSaysNothing()
{
    RawServer server(When::RequestRead, say(response("200 OK", R"(["A"])")));
    auto loader = std::make_unique<ClassifierLoader>(server.base());
    QSignalSpy finished(loader.get(), &ClassifierLoader::finished);
    loader->start();
    loader.reset();
    // All that the destroyed one could still hear of is through before this one ends.
    ClassifierLoader other(server.base());
    QVERIFY(run(other));
    QVERIFY(finished.isEmpty());
}

QTEST_GUILESS_MAIN(ClassifierLoaderTest)
#include "classifierloadertest.moc"
