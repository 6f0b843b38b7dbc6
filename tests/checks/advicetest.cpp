#include "findinglines.h"
#include "support/samplerecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// What only looks wrong in a customer's own fields is advice, and nothing else is.
class AdviceTest : public QObject
{
    Q_OBJECT

private slots:
    void textsLookWrong_data();
    void textsLookWrong();
    void datesAreOutOfOrder_data();
    void datesAreOutOfOrder();
    void citizenshipsAreTheSame_data();
    void citizenshipsAreTheSame();
};

void AdviceTest::textsLookWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &path, const QString &text,
                        const QString &code = {}) { QTest::newRow(name) << path << text << code; };
    row("a right LEI", u"LEI"_s, u"5493001KJTIIGC8Y1R12"_s);
    row("an LEI with a mistyped digit", u"LEI"_s, u"5493001KJTIIGC8Y1R13"_s, u"lei.checkdigits"_s);
    row("the interface's own sample of an LEI", u"LEI"_s, u"LEI124545"_s, u"lei.form"_s);
    row("an LEI in small letters", u"LEI"_s, u"5493001kjtiigc8y1r12"_s, u"lei.form"_s);
    row("a right GIIN", u"GIIN"_s, u"A1B2C3.00000.LE.440"_s);
    row("the interface's own sample of a GIIN", u"GIIN"_s, u"GIIN123445"_s, u"giin.form"_s);
    row("a right IBAN", u"initialDepositAccount"_s, u"LT121000011101001000"_s);
    row("the interface's own sample of an IBAN", u"initialDepositAccount"_s,
        u"LT0000000000000000"_s, u"iban.length"_s);
    row("an IBAN with a mistyped digit", u"initialDepositAccount"_s, u"LT121000011101001001"_s,
        u"iban.checkdigits"_s);
    row("an account that is no IBAN", u"initialDepositAccount"_s, u"leather bag"_s);
    row("born 120 years ago today", u"birthDate"_s, u"1904-02-29"_s);
    row("born a day before that", u"birthDate"_s, u"1904-02-28"_s, u"birthDate.age"_s);
    row("born at a time of day long ago", u"birthDate"_s, u"1890-01-01T10:00:00Z"_s,
        u"birthDate.age"_s);
    row("a masked name", u"lastName"_s, u"Rod******"_s, u"masked"_s);
    row("a name masked by bullets", u"lastName"_s, u"Rod\u2022\u2022"_s, u"masked"_s);
    row("a masked account", u"initialDepositAccount"_s, u"LT12 **** 1000"_s, u"masked"_s);
    row("a masked LEI is masked first", u"LEI"_s, u"5493001K**********12"_s, u"masked"_s);
    row("single asterisks may belong to a name", u"title"_s, u"M*A*S*H"_s);
    row("asterisks in a description are no mask", u"activityDescription"_s, u"**important**"_s);
}

void AdviceTest::textsLookWrong()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(linesWith(path, text),
             code.isEmpty() ? QStringList() : QStringList(code + u" (advice)"));
}

void AdviceTest::datesAreOutOfOrder_data()
{
    QTest::addColumn<QString>("born");
    QTest::addColumn<QString>("applied");
    QTest::addColumn<QString>("approved");
    QTest::addColumn<QString>("closed");
    QTest::addColumn<QStringList>("lines");
    const QString first = u"2000-01-01"_s;
    const QString second = u"2001-01-01"_s;
    const QString third = u"2002-01-01"_s;
    const QString last = u"2003-01-01"_s;
    const QString none;
    const QStringList applied{u"applicationDate: dates.order (advice)"_s};
    const QStringList approved{u"approvalDate: dates.order (advice)"_s};
    const QStringList closed{u"closingDate: dates.order (advice)"_s};
    QTest::newRow("in order") << first << second << third << last << QStringList();
    QTest::newRow("all on one day") << first << first << first << first << QStringList();
    QTest::newRow("the later parts of a day do not matter")
        << first << u"2001-01-01T23:00:00Z"_s << second << second << QStringList();
    QTest::newRow("born after applied") << second << first << third << last << applied;
    QTest::newRow("approved before applied") << none << second << first << last << approved;
    QTest::newRow("closed before approved") << none << first << third << second << closed;
    QTest::newRow("closed before applied, never approved")
        << none << second << none << first << closed;
    QTest::newRow("closed and approved before applied")
        << none << last << first << second << approved;
    QTest::newRow("a date that is none is not compared")
        << none << second << u"yesterday"_s << last
        << QStringList{u"approvalDate: date.unreadable"_s};
    QTest::newRow("born in the future has its own error")
        << u"2030-01-01"_s << second << third << last << QStringList{u"birthDate: date.future"_s};
}

void AdviceTest::datesAreOutOfOrder()
{
    QFETCH(QString, born);
    QFETCH(QString, applied);
    QFETCH(QString, approved);
    QFETCH(QString, closed);
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(u"customerStatus"_s, u"CLOSED"_s);
    record.setValue(u"birthDate"_s, born);
    record.setValue(u"applicationDate"_s, applied);
    record.setValue(u"approvalDate"_s, approved);
    record.setValue(u"closingDate"_s, closed);
    QTEST(linesFor(record), "lines");
}

void AdviceTest::citizenshipsAreTheSame_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QStringList>("lines");
    const QStringList same{u"secondCitizenshipCountry: citizenship.twice (advice)"_s};
    QTest::newRow("different") << u"LT"_s << u"LV"_s << QStringList();
    QTest::newRow("the same") << u"LT"_s << u"LT"_s << same;
    QTest::newRow("neither") << QString() << QString() << QStringList();
    QTest::newRow("only the second") << QString() << u"LT"_s << QStringList();
    QTest::newRow("the same, but no country: the error comes first")
        << u"XX"_s << u"XX"_s
        << QStringList{u"citizenshipCountry: code.unknown"_s,
                       u"secondCitizenshipCountry: code.unknown"_s};
}

void AdviceTest::citizenshipsAreTheSame()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(u"citizenshipCountry"_s, first);
    record.setValue(u"secondCitizenshipCountry"_s, second);
    QTEST(linesFor(record), "lines");
}

QTEST_GUILESS_MAIN(AdviceTest)
#include "advicetest.moc"
