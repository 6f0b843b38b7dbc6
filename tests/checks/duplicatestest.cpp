#include "checks/duplicatemarks.h"
#include "findinglines.h"
#include "support/samplerecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// That a customer who was met before is known by its numbers and its name, and that the advice
/// says what became of the other one.
class DuplicatesTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhoACustomerIs_data();
    void tellsWhoACustomerIs();
    void marksWhatIsThere_data();
    void marksWhatIsThere();
    void saysWhatBecameOfTheOther_data();
    void saysWhatBecameOfTheOther();
    void speaksOfWhatIsTheSame_data();
    void speaksOfWhatIsTheSame();
    void asksForEachMarkAsItIsSent();
    void anErrorOutranksIt();
};

namespace {

Record person(const QString &first, const QString &last, const QString &born)
{
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(u"firstName"_s, first);
    record.setValue(u"lastName"_s, last);
    record.setValue(u"birthDate"_s, born);
    return record;
}

Record organization(const QString &title, const QString &established)
{
    Record record = Support::minimalRecord(CustomerKind::Organization);
    record.setValue(u"title"_s, title);
    record.setValue(u"establishmentDate"_s, established);
    return record;
}

Rules metBefore(Earlier earlier, const QString &asked = {})
{
    Rules rules;
    rules.metBefore = [=](const QString &field, const QString &) {
        return asked.isEmpty() || field == asked ? earlier : Earlier::Never;
    };
    return rules;
}

} // namespace

void DuplicatesTest::tellsWhoACustomerIs_data()
{
    QTest::addColumn<Record>("record");
    QTest::addColumn<QString>("text");
    const QString ana = u"ana\u001Fžemaitė\u001F1995-05-24"_s;
    QTest::newRow("a person") << person(u"Ana"_s, u"Žemaitė"_s, u"1995-05-24"_s) << ana;
    QTest::newRow("in capitals") << person(u"ANA"_s, u"ŽEMAITĖ"_s, u"1995-05-24"_s) << ana;
    QTest::newRow("with combining marks")
        << person(u"Ana"_s, u"Z\u030Cemaite\u0307"_s, u"1995-05-24"_s) << ana;
    QTest::newRow("in wide letters") << person(u"Ａｎａ"_s, u"Žemaitė"_s, u"1995-05-24"_s) << ana;
    QTest::newRow("with white space around and within")
        << person(u" Ana "_s, u"\u00A0Žemaitė\n"_s, u" 1995-05-24 "_s) << ana;
    QTest::newRow("a birth date with a time, as it may be loaded")
        << person(u"Ana"_s, u"Žemaitė"_s, u"1995-05-24T00:00:00"_s) << ana;
    QTest::newRow("two names in one")
        << person(u"Ana  Maria"_s, u"de\u00A0 la Cruz"_s, u"1995-05-24"_s)
        << u"ana maria\u001Fde la cruz\u001F1995-05-24"_s;
    QTest::newRow("letters that differ at the end of a word")
        << person(u"ΣΊΣΥΦΟΣ"_s, u"Σίσυφος"_s, u"1995-05-24"_s)
        << u"σίσυφοσ\u001Fσίσυφοσ\u001F1995-05-24"_s;
    QTest::newRow("no first name") << person({}, u"Žemaitė"_s, u"1995-05-24"_s) << QString();
    QTest::newRow("no last name") << person(u"Ana"_s, u" "_s, u"1995-05-24"_s) << QString();
    QTest::newRow("no birth date") << person(u"Ana"_s, u"Žemaitė"_s, {}) << QString();
    QTest::newRow("half a birth date") << person(u"Ana"_s, u"Žemaitė"_s, u"1995-05"_s) << QString();
    QTest::newRow("an organization")
        << organization(u"UAB  „Rūta“"_s, u"2001-02-03"_s) << u"uab „rūta“\u001F2001-02-03"_s;
    QTest::newRow("an organization without a date") << organization(u"UAB"_s, {}) << QString();
    QTest::newRow("an organization without a title")
        << organization({}, u"2001-02-03"_s) << QString();
    Record both = person(u"Ana"_s, u"Žemaitė"_s, u"1995-05-24"_s);
    both.setKind(CustomerKind::Organization);
    QTest::newRow("what is kept of the other kind does not count") << both << QString();
    QTest::newRow("nothing") << Record() << QString();
}

void DuplicatesTest::tellsWhoACustomerIs()
{
    QFETCH(Record, record);
    QTEST(identityText(record.asSent()), "text");
}

void DuplicatesTest::marksWhatIsThere_data()
{
    QTest::addColumn<QString>("emptied");
    QTest::addColumn<QString>("marked");
    QTest::newRow("all four") << QString()
                              << u"customerExtId communicationNumber nationalCode name"_s;
    QTest::newRow("no external id")
        << u"customerExtId"_s << u"communicationNumber nationalCode name"_s;
    QTest::newRow("no number") << u"communicationNumber"_s << u"customerExtId nationalCode name"_s;
    QTest::newRow("no national code")
        << u"nationalCode"_s << u"customerExtId communicationNumber name"_s;
    QTest::newRow("no birth date")
        << u"birthDate"_s << u"customerExtId communicationNumber nationalCode"_s;
}

void DuplicatesTest::marksWhatIsThere()
{
    QFETCH(QString, emptied);
    Record record = person(u"Ana"_s, u"Žemaitė"_s, u"1995-05-24"_s);
    record.setValue(u"nationalCode"_s, u" 3950 \n"_s);
    record.setValue(emptied, QString());
    QStringList marked;
    for (const auto &[field, value] : duplicateMarks(record)) {
        marked.append(field);
        QCOMPARE(value,
                 field == u"name" ? identityText(record.asSent()) : record.asSent().value(field));
    }
    QTEST(marked.join(u' '), "marked");
}

void DuplicatesTest::saysWhatBecameOfTheOther_data()
{
    QTest::addColumn<Earlier>("earlier");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("never met") << Earlier::Never << QString() << QString();
    QTest::newRow("in a draft") << Earlier::InDraft << u"duplicate.draft"_s
                                << u"Another draft has this external id too. Check that one "
                                   "customer is not entered twice."_s;
    QTest::newRow("queued") << Earlier::Queued << u"duplicate.queued"_s
                            << u"A customer with this external id waits to be sent already. Check "
                               "that this is not the same customer again."_s;
    QTest::newRow("sent") << Earlier::Sent << u"duplicate.sent"_s
                          << u"A customer with this external id was sent before. Check that this "
                             "is not the same customer again."_s;
    QTest::newRow("perhaps arrived")
        << Earlier::MayHaveArrived << u"duplicate.unknown"_s
        << u"A customer with this external id was sent and nobody knows whether it arrived: "
           "settle that one first."_s;
}

void DuplicatesTest::saysWhatBecameOfTheOther()
{
    QFETCH(Earlier, earlier);
    QFETCH(QString, code);
    const Findings findings = check(Support::minimalRecord(CustomerKind::Individual),
                                    metBefore(earlier, u"customerExtId"_s), checkDay);
    QVERIFY(!hasErrors(findings));
    QCOMPARE(linesOf(findings), code.isEmpty()
                                    ? QStringList()
                                    : QStringList{u"customerExtId: %1 (advice)"_s.arg(code)});
    QTEST(findings.isEmpty() ? QString() : findings.first().text, "text");
}

void DuplicatesTest::speaksOfWhatIsTheSame_data()
{
    QTest::addColumn<Record>("record");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("begin");
    const Record ana = person(u"Ana"_s, u"Žemaitė"_s, u"1995-05-24"_s);
    const Record firm = organization(u"UAB"_s, u"2001-02-03"_s);
    QTest::newRow("a communication number, which the service refuses")
        << ana << u"communicationNumber"_s << u"communicationNumber"_s
        << u"A customer with this communication number was sent before; the service will say"_s;
    QTest::newRow("a national code") << firm << u"nationalCode"_s << u"nationalCode"_s
                                     << u"A customer with this national code was sent before."_s;
    QTest::newRow("a person's name")
        << ana << u"name"_s << u"lastName"_s
        << u"A customer with this name and birth date was sent before."_s;
    QTest::newRow("an organization's name")
        << firm << u"name"_s << u"title"_s
        << u"A customer with this name and establishment date was sent before."_s;
}

void DuplicatesTest::speaksOfWhatIsTheSame()
{
    QFETCH(Record, record);
    QFETCH(QString, mark);
    QFETCH(QString, begin);
    record.setValue(u"nationalCode"_s, u"3950"_s);
    const Findings findings = check(record, metBefore(Earlier::Sent, mark), checkDay);
    QCOMPARE(findings.size(), 1);
    QTEST(findings.first().path.toString(), "path");
    QVERIFY2(findings.first().text.startsWith(begin), qPrintable(findings.first().text));
}

void DuplicatesTest::asksForEachMarkAsItIsSent()
{
    Record record = person(u" ANA "_s, u"Žemaitė"_s, u"1995-05-24"_s);
    record.setValue(u"customerExtId"_s, u" id \n"_s);
    record.setValue(u"communicationNumber"_s, QString());
    QStringList asked;
    Rules rules;
    rules.metBefore = [&](const QString &field, const QString &value) {
        asked.append(field + u'=' + value);
        return Earlier::Never;
    };
    linesFor(record, rules);
    QCOMPARE(asked,
             (QStringList{u"customerExtId=id"_s, u"name=ana\u001Fžemaitė\u001F1995-05-24"_s}));
}

void DuplicatesTest::anErrorOutranksIt()
{
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(u"communicationNumber"_s, QString(300, u'x'));
    QCOMPARE(linesFor(record, metBefore(Earlier::Sent, u"communicationNumber"_s)),
             QStringList{u"communicationNumber: tooLong"_s});
}

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "duplicatestest.moc"
