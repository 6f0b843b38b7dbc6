#include "support/formwindow.h"

#include <QDir>
#include <QStatusBar>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::FormWindow;

/// That a number which is entered a second time is pointed out in the real window, in nobody's way.
class RepeatedNumbersTest : public QObject
{
    Q_OBJECT

private slots:
    void aNumberThatWasSubmittedIsAdvisedOn();
    void aRefusedNumberIsNot();
};

namespace {

void enter(FormWindow &clerk, const QString &number)
{
    clerk.enter(u"customerExtId"_s, u"IND-"_s + number);
    clerk.enter(u"communicationNumber"_s, number);
    clerk.enter(u"firstName"_s, u"Jose"_s);
    clerk.enter(u"lastName"_s, u"Rodriguez"_s);
}

} // namespace

void RepeatedNumbersTest::aNumberThatWasSubmittedIsAdvisedOn()
{
    FormWindow clerk;
    enter(clerk, u"N1"_s);
    QVERIFY(clerk.message(u"communicationNumber"_s).isEmpty());
    clerk.submit();
    QCOMPARE(clerk.headline(), u"Accepted: Jose Rodriguez"_s);
    QVERIFY(clerk.message(u"communicationNumber"_s).isEmpty());
    enter(clerk, u"N1"_s);
    QTRY_VERIFY(clerk.message(u"communicationNumber"_s).contains(u"sent before"_s));
    QVERIFY(clerk.message(u"customerExtId"_s).contains(u"sent before"_s));
    clerk.enter(u"communicationNumber"_s, u"N2"_s);
    QTRY_VERIFY(clerk.message(u"communicationNumber"_s).isEmpty());
    clerk.submit(); // advice is in nobody's way
    QCOMPARE(clerk.workplace().outbox().last().answer.status, 200);
    QVERIFY(clerk.record().value(u"firstName"_s).isEmpty());
}

void RepeatedNumbersTest::aRefusedNumberIsNot()
{
    FormWindow clerk;
    clerk.enter(u"riskManagementCategory"_s, u"NOT_ANY"_s);
    enter(clerk, u"N1"_s);
    clerk.submit();
    QCOMPARE(clerk.workplace().outbox().last().answer.outcome, App::Outcome::Refused);
    clerk.enter(u"communicationNumber"_s, u"N"_s);
    clerk.enter(u"communicationNumber"_s, u"N1"_s);
    QVERIFY(clerk.message(u"communicationNumber"_s).isEmpty());
}

QTEST_MAIN(RepeatedNumbersTest)
#include "repeatednumberstest.moc"
