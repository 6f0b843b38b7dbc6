#include "outbox/parcel.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;

Q_DECLARE_METATYPE(App::Outcome)
Q_DECLARE_METATYPE(App::RecordState)

/// Where each answer leads, from a customer that nobody sent before and from one that may have
/// arrived.
class ParcelTest : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerLeadsOn_data();
    void anAnswerLeadsOn();
};

namespace {

const QString alreadyUsed = u"CommunicationNumber already used in amlyze"_s;

} // namespace

void ParcelTest::anAnswerLeadsOn_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("wasUnknown");
    QTest::addColumn<RecordState>("state");
    QTest::newRow("accepted") << Outcome::Accepted << QString() << false << RecordState::Accepted;
    QTest::newRow("refused") << Outcome::Refused << u"Wrong"_s << false << RecordState::Refused;
    QTest::newRow("not sent") << Outcome::NotSent << QString() << false << RecordState::Queued;
    QTest::newRow("unknown") << Outcome::Unknown << QString() << false << RecordState::Unknown;
    QTest::newRow("a number that somebody else used")
        << Outcome::Refused << alreadyUsed << false << RecordState::Refused;
    QTest::newRow("sent again: accepted")
        << Outcome::Accepted << QString() << true << RecordState::Accepted;
    QTest::newRow("sent again: it had arrived")
        << Outcome::Refused << alreadyUsed << true << RecordState::Accepted;
    QTest::newRow("sent again: refused for something else")
        << Outcome::Refused << u"FirstName is mandatory"_s << true << RecordState::Refused;
    QTest::newRow("sent again: another number is used")
        << Outcome::Refused << u"CustomerExtId already used"_s << true << RecordState::Refused;
    QTest::newRow("sent again: not sent this time")
        << Outcome::NotSent << QString() << true << RecordState::Unknown;
    QTest::newRow("sent again: unknown again")
        << Outcome::Unknown << QString() << true << RecordState::Unknown;
}

void ParcelTest::anAnswerLeadsOn()
{
    QFETCH(Outcome, outcome);
    QFETCH(QString, reason);
    QFETCH(bool, wasUnknown);
    QFETCH(RecordState, state);
    Answer answer;
    answer.outcome = outcome;
    const Forms::FieldPath field(reason.startsWith(u"Comm"_s)       ? u"communicationNumber"_s
                                 : reason.startsWith(u"Customer"_s) ? u"customerExtId"_s
                                                                    : u"firstName"_s);
    if (!reason.isEmpty())
        answer.reasons = {{{}, reason, field}};
    QCOMPARE(stateAfter(answer, wasUnknown), state);
}

QTEST_GUILESS_MAIN(ParcelTest)
#include "parceltest.moc"
