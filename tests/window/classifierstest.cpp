#include "support/formwindow.h"
#include "support/jobrun.h"
#include "support/rawserver.h"
#include "window/firstpaint.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Support;
using Forms::CodeSet;
using Forms::CustomerModel;

/// That an installation's codes come into the real window, and go with its connection.
class ClassifiersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { forgetProxies(); }
    void practiceOffersItsCategories();
    void aListClosesTheField();
    void anEmptyListLeavesFreeText();
    void codesThatComeLeaveTypingAlone();
    void codesThatComeLeaveAnOpenListAlone();
    void anotherConnectionForgetsThem();
    void nothingIsAskedBeforeTheFirstPaint();
};

namespace {

void load(FormWindow &clerk)
{
    QSignalSpy changed(&clerk.model(), &CustomerModel::codesChanged);
    clerk.workplace().loadClassifiers();
    QVERIFY(changed.wait(20'000));
}

App::ConnectionProfile profileOf(const RawServer &server)
{
    App::ConnectionProfile profile;
    profile.name = u"Test"_s;
    profile.base = server.base();
    return profile;
}

} // namespace

void ClassifiersTest::practiceOffersItsCategories()
{
    FormWindow clerk;
    QCOMPARE(clerk.boxText(u"riskManagementCategory"_s), u"FAST"_s);
    load(clerk);
    QCOMPARE(clerk.boxText(u"riskManagementCategory"_s), u"Fast (FAST)"_s);
    clerk.goTo(u"riskManagementCategory"_s);
    clerk.press(Qt::Key_Down, Qt::AltModifier);
    const auto *list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(list);
    QStringList offered;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        offered.append(list->model()->index(row, 0).data().toString());
    const QStringList expected{u"Fast (FAST)"_s, u"Occasional customer (OCCASIONAL_CUSTOMER)"_s,
                               u"Occasional (OCCASIONAL)"_s, u"Regular (REGULAR)"_s};
    QCOMPARE(offered, expected);
    clerk.press(Qt::Key_Escape);
    clerk.enter(u"riskManagementCategory"_s, u"regular"_s);
    QCOMPARE(clerk.record().value(u"riskManagementCategory"_s), u"REGULAR"_s);
}

void ClassifiersTest::aListClosesTheField()
{
    FormWindow clerk;
    clerk.enter(u"riskManagementCategory"_s, u"MINE"_s);
    QVERIFY(clerk.message(u"riskManagementCategory"_s).isEmpty());
    load(clerk);
    QVERIFY(!clerk.message(u"riskManagementCategory"_s).isEmpty());
}

void ClassifiersTest::anEmptyListLeavesFreeText()
{
    // Only for one classifier is there a list, so that there is something to wait for.
    RawServer *self = nullptr;
    RawServer server(RawServer::When::RequestRead, [&self](QTcpSocket &client) {
        const bool hasList = self->lastRequest().contains("/classifier/legalForm ");
        say(response("200 OK", hasList ? R"(["UAB"])" : "[]"))(client);
    });
    self = &server;
    FormWindow clerk;
    clerk.workplace().useProfile(profileOf(server));
    load(clerk);
    QCOMPARE(clerk.model().rules().classifiers.keys(), QList<CodeSet>{CodeSet::LegalForm});
    clerk.enter(u"riskManagementCategory"_s, u"MINE"_s);
    QVERIFY(clerk.message(u"riskManagementCategory"_s).isEmpty());
}

void ClassifiersTest::codesThatComeLeaveTypingAlone()
{
    FormWindow clerk;
    clerk.goTo(u"customerExtId"_s);
    clerk.type(u"IND1"_s);
    const QWidget *box = clerk.box(u"customerExtId"_s);
    load(clerk);
    QCOMPARE(clerk.box(u"customerExtId"_s), box);
    clerk.type(u"2"_s);
    QCOMPARE(clerk.record().value(u"customerExtId"_s), u"IND12"_s);
}

void ClassifiersTest::codesThatComeLeaveAnOpenListAlone()
{
    FormWindow clerk;
    clerk.goTo(u"birthCountry"_s);
    clerk.type(u"lith"_s);
    load(clerk);
    clerk.type(u"u"_s);
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.record().value(u"birthCountry"_s), u"LT"_s);
}

void ClassifiersTest::anotherConnectionForgetsThem()
{
    FormWindow clerk;
    load(clerk);
    RawServer silent(RawServer::When::RequestRead, [](QTcpSocket &) {});
    clerk.workplace().useProfile(profileOf(silent));
    QVERIFY(clerk.model().rules().classifiers.isEmpty());
    QCOMPARE(clerk.boxText(u"riskManagementCategory"_s), QString());

    // What the connection before it still answers comes too late.
    clerk.workplace().loadClassifiers();
    clerk.workplace().useProfile(App::ConnectionProfile::practiceProfile());
    load(clerk);
    QCOMPARE(clerk.boxText(u"riskManagementCategory"_s), u"Fast (FAST)"_s);
}

void ClassifiersTest::nothingIsAskedBeforeTheFirstPaint()
{
    QWidget window;
    App::FirstPaint painted(&window);
    QSignalSpy happened(&painted, &App::FirstPaint::happened);
    QCoreApplication::processEvents();
    QVERIFY(happened.isEmpty());
    window.show();
    QVERIFY(happened.isEmpty());
    QVERIFY(happened.wait());
    window.repaint();
    QVERIFY(!happened.wait(100));
    QCOMPARE(happened.count(), 1);
}

QTEST_MAIN(ClassifiersTest)
#include "classifierstest.moc"
