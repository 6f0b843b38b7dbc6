#include "filling/recognize.h"

#include "contract/fieldnames.h"
#include "formats/jsonwriter.h"
#include "formats/xmlwriter.h"
#include "support/samplerecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// That no text, however broken, makes a preview tick what would overwrite something typed, and
/// that what is said of it does not speak of a file.
class RecognizeTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingTypedIsOverwrittenUnasked_data();
    void nothingTypedIsOverwrittenUnasked();
    void speaksOfWhatWasPasted_data();
    void speaksOfWhatWasPasted();
};

namespace {

/// What stands in `before` and not in `after`.
QStringList lost(const Record &before, const Record &after)
{
    QStringList paths;
    for (auto each = before.values().cbegin(); each != before.values().cend(); ++each)
        if (after.value(each.key()) != each.value())
            paths.append(each.key());
    for (auto each = before.choices().cbegin(); each != before.choices().cend(); ++each)
        if (after.choices(each.key()) != each.value())
            paths.append(each.key());
    for (auto list = before.rows().cbegin(); list != before.rows().cend(); ++list)
        for (int row = 0; row < list->size(); ++row)
            for (auto each = list->at(row).cbegin(); each != list->at(row).cend(); ++each)
                if (const FieldPath path(list.key(), row, each.key());
                    after.value(path) != each.value())
                    paths.append(path.toString());
    return paths;
}

/// A customer of whom every second field is typed.
Record halfTyped()
{
    const Record full = Support::fullRecord(CustomerKind::Individual);
    Record half;
    half.setKind(CustomerKind::Individual);
    bool isTyped = false;
    for (auto each = full.values().cbegin(); each != full.values().cend(); ++each)
        if (isTyped = !isTyped; isTyped && each.key() != u"entityType")
            half.setValue(each.key(), each.value());
    for (const QString &list : {u"listAddress"_s, u"listBusinessEntityDocument"_s})
        half.appendRow(list, full.rows(list).first());
    return half;
}

} // namespace

void RecognizeTest::nothingTypedIsOverwrittenUnasked_data()
{
    QTest::addColumn<QString>("text");
    const Record other = Support::sampleRecord(CustomerKind::Individual);
    QTest::newRow("a passport line") << u"P<LTUSIRVYDYTE<<ONA<<<<<<<<<<<<<<<<<<<<<<<<<\n"
                                        "LT12345672LTU8503149F3106017<<<<<<<<<<<<<<06"_s;
    QTest::newRow("a card's") << u"I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\n"
                                 "STEVENSON<<PETER<JOHN<<<<<<<<<"_s;
    QTest::newRow("JSON") << QString::fromUtf8(writeJson(other));
    QTest::newRow("XML") << QString::fromUtf8(writeXml(other));
    QTest::newRow("a spreadsheet's row")
        << u"First name\tbirthDate\tlistAddress[0].city\tScreenings to start\tTitle\n"
           "\"Ona\"\t14.3.1985\tVilnius\tPEP; SANCTIONS\tUAB\n"_s;
}

void RecognizeTest::nothingTypedIsOverwrittenUnasked()
{
    QFETCH(QString, text);
    const FieldNames names([](const char *) { return QStringList(); });
    const Record there = halfTyped();
    const FillingContext context{.there = there,
                                 .isUntouched = false,
                                 .today = QDate(2026, 3, 15),
                                 .installed = {},
                                 .names = &names};
    int recognized = 0;
    const auto look = [&](const QString &broken) {
        const auto filling = recognize(broken, context);
        if (!filling)
            return !filling.failure().text.isEmpty();
        ++recognized;
        return lost(there, taken(there, filling->proposals).record).isEmpty();
    };
    QVERIFY(look(text));
    QCOMPARE(recognized, 1);
    const QString strange = u"<\t\n\"{}7Ä\u200F"_s + QChar(0) + QChar(0xD800);
    // Long documents are broken here and there: all of them would take a quarter of a minute.
    constexpr qsizetype mostPlaces = 300;
    const qsizetype step = text.size() / mostPlaces + 1;
    for (qsizetype at = 0; at < text.size(); at += step) {
        QString changed = text;
        changed[at] = strange.at(at / step % strange.size());
        QVERIFY2(look(changed), qPrintable(changed));
        QVERIFY2(look(text.first(at)), qPrintable(text.first(at)));
        QVERIFY2(look(QString(text).remove(at, 1)), qPrintable(QString(text).remove(at, 1)));
    }
    QVERIFY(recognized > 1);
}

void RecognizeTest::speaksOfWhatWasPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const QString customer = u"<AMLYZE_CUSTOMER>%1</AMLYZE_CUSTOMER>"_s;
    QTest::newRow("a field twice")
        << customer.arg(u"<FirstName>Ona</FirstName><FirstName>Eva</FirstName>"_s)
        << u"This field is stated more than once."_s;
    QTest::newRow("two customers") << u"<Envelope><Body>%1%1</Body></Envelope>"_s.arg(
                                          customer.arg(u"<FirstName>Ona</FirstName>"_s))
                                   << u"There is more than one customer."_s;
    QTest::newRow("another version")
        << u"<AMLYZE_CUSTOMER xmlns='urn:other'><FirstName>Ona</FirstName></AMLYZE_CUSTOMER>"_s
        << u"This is written for another version of the service."_s;
    QTest::newRow("yes in quotes") << u"{\"firstName\": \"Ona\", \"isPEP\": \"true\"}"_s
                                   << u"This value stands in quotes, as a text."_s;
    QTest::newRow("a text as a number") << u"{\"firstName\": \"Ona\", \"nationalCode\": 17}"_s
                                        << u"This text is written as a number."_s;
    QTest::newRow("a text as yes")
        << u"{\"firstName\": \"Ona\", \"nationalCode\": true}"_s << u"Yes or no is written here"_s;
    QString members;
    for (int member = 0; member < 1100; ++member)
        members += u", \"unknown%1\": 1"_s.arg(member);
    QTest::newRow("more than is listed") << QString(u"{\"firstName\": \"Ona\""_s + members + u'}')
                                         << u"100 more part(s) could not be taken"_s;
    QTest::newRow("JSON that is cut off")
        << u"{\"firstName\": \"Ona\""_s << u"The pasted text is cut off or damaged."_s;
    QTest::newRow("XML that is cut off")
        << u"<AMLYZE_CUSTOMER><FirstName>Ona"_s << u"The pasted text is cut off or damaged."_s;
    QTest::newRow("something else in JSON")
        << u"[1, 2]"_s << u"The pasted text holds no customer of the screening service."_s;
    QTest::newRow("a DOCTYPE") << u"<!DOCTYPE a><a/>"_s
                               << u"The pasted text is no customer's document"_s;
    QTest::newRow("nested deeply") << customer.arg(u"<a>"_s.repeated(100) + u"</a>"_s.repeated(100))
                                   << u"The pasted text is no customer's document"_s;
    QTest::newRow("larger than any customer's")
        << QString(u'{' + QString(maximumDocumentSize, u' ') + u'}')
        << u"The pasted text is larger than any customer's document."_s;
}

void RecognizeTest::speaksOfWhatWasPasted()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto filling =
        recognize(text, {.there = {}, .isUntouched = true, .today = QDate(2026, 3, 15)});
    QStringList said;
    if (!filling)
        said.append(filling.failure().text);
    else
        for (const Remark &remark : filling->remarks)
            said.append(remark.text);
    QVERIFY2(!said.filter(says).isEmpty(), qPrintable(said.join(u'\n')));
    QVERIFY2(said.filter(u"file"_s).isEmpty(), qPrintable(said.join(u'\n')));
}

QTEST_GUILESS_MAIN(RecognizeTest)
#include "recognizetest.moc"
