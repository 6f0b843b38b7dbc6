#include "filling/recognize.h"

#include "contract/fieldnames.h"
#include "formats/jsonwriter.h"
#include "formats/xmlwriter.h"
#include "support/samplerecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// That no text, however broken, makes a preview tick what would overwrite something typed.
class RecognizeTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingTypedIsOverwrittenUnasked_data();
    void nothingTypedIsOverwrittenUnasked();
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

QTEST_GUILESS_MAIN(RecognizeTest)
#include "recognizetest.moc"
