#include "findinglines.h"
#include "support/samplerecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// What only looks wrong in contacts and documents is advice.
class RowAdviceTest : public QObject
{
    Q_OBJECT

private slots:
    void contactsLookWrong_data();
    void contactsLookWrong();
    void documentsHaveEnded_data();
    void documentsHaveEnded();
    void everyRowIsLookedAt();
};

void RowAdviceTest::contactsLookWrong_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("details");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &type, const QString &details,
                        const QString &code = {}) {
        QTest::newRow(name) << type << details << code;
    };
    const QString mobile = u"MOBILEPHONE"_s;
    const QString fixed = u"FIXEDPHONE"_s;
    const QString email = u"EMAIL"_s;
    const QString website = u"WEBSITE"_s;
    row("a right mobile phone", mobile, u"+370 612 34567"_s);
    row("a right fixed phone", fixed, u"+370 5 212 3456"_s);
    row("a phone that no country has", mobile, u"+370 1"_s, u"phone.unreal"_s);
    row("a fixed phone that no country has", fixed, u"+999 12345"_s, u"phone.unreal"_s);
    row("a phone without its country", mobile, u"8 612 34567"_s, u"phone.withoutCountryCode"_s);
    row("the interface's own sample of a masked phone", mobile, u"+370 68* *****"_s, u"masked"_s);
    row("a right e-mail address", email, u"jose@example.com"_s);
    row("an e-mail address without a domain", email, u"jose@"_s, u"email.form"_s);
    row("the interface's own sample of no e-mail address", email, u"scanned letters only"_s,
        u"email.form"_s);
    row("a phone as an e-mail address", email, u"+370 612 34567"_s, u"email.form"_s);
    row("a right web address", website, u"https://example.com/about"_s);
    row("an e-mail address as a web address", website, u"jose@example.com"_s, u"web.form"_s);
    row("a type that is unknown is not judged", u"PIGEON"_s, u"coo"_s);
    row("a type that is missing is not judged", QString(), u"scanned letters only"_s);
}

void RowAdviceTest::contactsLookWrong()
{
    QFETCH(QString, type);
    QFETCH(QString, details);
    QFETCH(QString, code);
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.appendRow(u"listContact"_s, {{u"contactType"_s, type}, {u"contactDetails"_s, details}});
    QStringList expected;
    if (type.isEmpty())
        expected.append(u"listContact[0].contactType: missing"_s);
    else if (type == u"PIGEON")
        expected.append(u"listContact[0].contactType: code.unknown"_s);
    if (!code.isEmpty())
        expected.append(u"listContact[0].contactDetails: " + code + u" (advice)");
    QCOMPARE(linesFor(record), expected);
}

void RowAdviceTest::documentsHaveEnded_data()
{
    QTest::addColumn<QString>("issued");
    QTest::addColumn<QString>("expires");
    QTest::addColumn<QString>("line");
    const QString path = u"listBusinessEntityDocument[0].documentExpiryDate: "_s;
    const QString issuePath = u"listBusinessEntityDocument[0].documentIssueDate: "_s;
    QTest::newRow("valid") << u"2020-01-01"_s << u"2030-01-01"_s << QString();
    QTest::newRow("without an end") << u"2020-01-01"_s << QString() << QString();
    QTest::newRow("valid for the last day") << u"2020-01-01"_s << u"2024-02-29"_s << QString();
    QTest::newRow("expired yesterday")
        << u"2020-01-01"_s << u"2024-02-28"_s << QString(path + u"document.expired (advice)");
    QTest::newRow("expires before it was issued")
        << u"2020-01-02"_s << u"2020-01-01"_s
        << QString(path + u"document.expiresBeforeIssue (advice)");
    QTest::newRow("expires before an issue to come")
        << u"2026-01-01"_s << u"2025-01-01"_s
        << QString(path + u"document.expiresBeforeIssue (advice)");
    QTest::newRow("issued and expired on one day is only expired")
        << u"2020-01-01"_s << u"2020-01-01"_s << QString(path + u"document.expired (advice)");
    QTest::newRow("an end that is no date is an error")
        << u"2020-01-01"_s << u"2020-01"_s << QString(path + u"date.unreadable");
    QTest::newRow("an issue that is no date is not compared")
        << u"2020-13-01"_s << u"2030-01-01"_s << QString(issuePath + u"date.impossible");
}

void RowAdviceTest::documentsHaveEnded()
{
    QFETCH(QString, issued);
    QFETCH(QString, expires);
    QFETCH(QString, line);
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.appendRow(u"listBusinessEntityDocument"_s, {{u"entityType"_s, u"INDIVIDUAL"_s},
                                                       {u"identityDocumentType"_s, u"PASSPORT"_s},
                                                       {u"documentNumber"_s, u"1"_s},
                                                       {u"documentIssueAuthority"_s, u"king"_s},
                                                       {u"documentIssueCountry"_s, u"LT"_s},
                                                       {u"documentIssueDate"_s, issued},
                                                       {u"documentExpiryDate"_s, expires}});
    QCOMPARE(linesFor(record), line.isEmpty() ? QStringList() : QStringList(line));
}

void RowAdviceTest::everyRowIsLookedAt()
{
    Record record = Support::minimalRecord(CustomerKind::Organization);
    for (const QString &details : {u"a@example.com"_s, u"nowhere"_s, u"b@example.com"_s, u"a**"_s})
        record.appendRow(u"listContact"_s,
                         {{u"contactType"_s, u"EMAIL"_s}, {u"contactDetails"_s, details}});
    record.appendRow(u"listAddress"_s,
                     {{u"addressDetails"_s, u"Verkių g. **"_s}, {u"country"_s, u"LT"_s}});
    QCOMPARE(linesFor(record), (QStringList{u"listAddress[0].addressDetails: masked (advice)"_s,
                                            u"listContact[1].contactDetails: email.form (advice)"_s,
                                            u"listContact[3].contactDetails: masked (advice)"_s}));
}

QTEST_GUILESS_MAIN(RowAdviceTest)
#include "rowadvicetest.moc"
