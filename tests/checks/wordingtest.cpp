#include "checks/wording.h"
#include "contract/catalogue.h"
#include "findinglines.h"
#include "support/samplerecords.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Forms;

/// That findings speak in whole sentences, with the label's words, and say what to do.
class WordingTest : public QObject
{
    Q_OBJECT

private slots:
    void writesLabelsInsideSentences_data();
    void writesLabelsInsideSentences();
    void keepsCapitalsWhereALanguageDoes();
    void saysWhatToDo_data();
    void saysWhatToDo();
    void everySentenceIsWhole();
    void repeatsNothingThatWasTyped();
};

namespace {

/// A language whose sentences keep the capital of a label.
class KeepsCapitals : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const bool isManner = qstrcmp(context, "Checks") == 0 && qstrcmp(source, "small") == 0;
        return isManner ? u"as it is"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

/// Every sentence that the catalogue's fields can be spoken of with.
QStringList allSentences()
{
    QStringList all;
    const auto add = [&](const Field &field) {
        all << Wording::missing(field) << Wording::tooLong(field, 300)
            << Wording::unreadableDate(field) << Wording::impossibleDate(field)
            << Wording::inFuture(field) << Wording::unknownCode(field)
            << Wording::unknownChoice(field, u"X"_s) << Wording::yesOrNo(field)
            << Wording::notANumber(field) << Wording::negative(field) << Wording::tooLarge(field);
    };
    for (const Field &field : Catalogue::fields()) {
        add(field);
        for (const Field &part : field.rowFields)
            add(part);
    }
    return all;
}

} // namespace

void WordingTest::writesLabelsInsideSentences_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("inside");
    QTest::newRow("a word") << u"First name"_s << u"first name"_s;
    QTest::newRow("an acronym") << u"LEI"_s << u"LEI"_s;
    QTest::newRow("an acronym and a word") << u"AML officer"_s << u"AML officer"_s;
    QTest::newRow("a word and an acronym")
        << u"Family member is a PEP"_s << u"family member is a PEP"_s;
    QTest::newRow("a letter of another script") << u"Žodis"_s << u"žodis"_s;
    QTest::newRow("one letter") << u"A"_s << u"a"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void WordingTest::writesLabelsInsideSentences()
{
    QFETCH(QString, label);
    QTEST(Wording::inSentence(label), "inside");
}

void WordingTest::keepsCapitalsWhereALanguageDoes()
{
    KeepsCapitals language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    QCOMPARE(Wording::inSentence(u"Vorname"_s), u"Vorname"_s);
    QVERIFY(QCoreApplication::removeTranslator(&language));
    QCOMPARE(Wording::inSentence(u"Vorname"_s), u"vorname"_s);
}

void WordingTest::saysWhatToDo_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QString &path, const QString &text,
                        const QString &sentence) {
        QTest::newRow(name) << path << text << sentence;
    };
    row("a missing text", u"firstName"_s, QString(), u"Enter the first name."_s);
    row("a missing status", u"customerStatus"_s, QString(), u"Choose the customer status."_s);
    row("a missing kind", u"entityType"_s, QString(), u"Choose the kind of customer."_s);
    row("a wrong country", u"birthCountry"_s, u"XX"_s,
        u"Choose the country of birth from the list: what stands here is not in it."_s);
    row("a birth date to come", u"birthDate"_s, u"2030-01-01"_s,
        u"Birth date must be today or before."_s);
    row("too long", u"communicationNumber"_s, QString(300, u'x'),
        u"Shorten the communication number to 256 characters. It has 300 now."_s);
    row("a number below zero", u"initialDepositAmount"_s, u"-1"_s,
        u"Deposit amount must be zero or more."_s);
    row("neither yes nor no", u"isPEP"_s, u"x"_s, u"Choose yes or no for “Politically exposed”."_s);
    row("a closing date before the application", u"closingDate"_s, u"1999-01-01"_s,
        u"Closing date must be the same as or after the application date."_s);
}

void WordingTest::saysWhatToDo()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    Record record = Support::minimalRecord(CustomerKind::Individual);
    if (path == u"closingDate") {
        record.setValue(u"customerStatus"_s, u"CLOSED"_s);
        record.setValue(u"applicationDate"_s, u"2000-01-01"_s);
    }
    record.setValue(path, text);
    const Findings found = check(record, {}, checkDay);
    QCOMPARE(found.size(), 1);
    QTEST(found.constFirst().text, "sentence");
}

void WordingTest::everySentenceIsWhole()
{
    static const QRegularExpression unwelcome(u"\\b(invalid|oops|please)\\b|%[0-9n]"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    for (const QString &sentence : allSentences()) {
        QVERIFY2(sentence.at(0).isUpper() && sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!unwelcome.match(sentence).hasMatch(), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"the the ") && !sentence.contains(u"  "),
                 qPrintable(sentence));
    }
}

void WordingTest::repeatsNothingThatWasTyped()
{
    const QString secret = u"Qzxsecret**"_s;
    for (const CustomerKind kind : {CustomerKind::Individual, CustomerKind::Organization}) {
        Record record = Support::fullRecord(kind);
        for (const Field &field : Catalogue::fields())
            for (int row = 0; row < record.rowCount(field.name); ++row)
                for (const Field &part : field.rowFields)
                    record.setValue(FieldPath(field.name, row, part.name), secret);
        for (const Field &field : Catalogue::fields())
            if (field.kind != ValueKind::Rows && field.kind != ValueKind::Choices &&
                field.name != u"entityType")
                record.setValue(field.name, secret);
        const Findings found = check(record, {}, checkDay);
        QVERIFY(found.size() > 40);
        for (const Finding &each : found)
            QVERIFY2(!each.text.contains(u"Qzxsecret"), qPrintable(each.text));
    }
}

QTEST_GUILESS_MAIN(WordingTest)
#include "wordingtest.moc"
