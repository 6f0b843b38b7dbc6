#include "history/recordsheet.h"
#include "history/historyplace.h"
#include "sheets/sheetpaper.h"
#include "support/pdftext.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Support::HistoryPlace;

/// That the sheet says on paper what was sent, what came back and what vouches for it.
class RecordSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsKnown_data();
    void tellsWhatIsKnown();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void showsMarkupAsItIs();
    void printsEveryByteOnNumberedPages();
    void saysWhereItCouldNotWrite();
};

namespace {

StoredCustomer customer()
{
    StoredCustomer customer;
    customer.head.id = 1;
    customer.head.state = RecordState::Accepted;
    customer.head.changed = HistoryPlace::time(9);
    customer.head.summary = {.kind = Forms::CustomerKind::Individual,
                             .name = u"Žydrūnė Šąčėlytė"_s,
                             .customerExtId = u"IND1"_s,
                             .communicationNumber = u"N1"_s,
                             .nationalCode = u"49501011234"_s};
    customer.request = FrozenRequest{.profile = u"Bankas"_s,
                                     .isPractice = false,
                                     .url = QUrl(u"https://kyc.example/customer"_s),
                                     .body = "{\"firstName\":\"Žydrūnė\",  \"a\":\"b\"}",
                                     .frozen = HistoryPlace::time(5)};
    return customer;
}

/// Two entries; the same ones each time, since every history has hashes of its own.
const QList<HistoryEntry> &entries()
{
    static const QList<HistoryEntry> all = [] {
        HistoryPlace place;
        place.fill(2);
        return *place.history().of(1);
    }();
    return all;
}

} // namespace

void RecordSheetTest::tellsWhatIsKnown_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"Žydrūnė Šąčėlytė"_s, u"IND1"_s, u"N1"_s, u"49501011234"_s, u"Accepted"_s,
          u"2026-11-22 12:00:09 UTC"_s, u"https://kyc.example/customer"_s,
          u"{\"firstName\":\"Žydrūnė\",  \"a\":\"b\"}"_s, u"Entry 1: Attempt to send"_s,
          u"Entry 2: Attempt to send"_s, u"2026-11-22 12:00:02 UTC"_s, u"Bankas"_s, u"Rūta"_s,
          u"200"_s, u"{\"answer\": \"Žinia 2\"}"_s, u"02"_s.repeated(32)})
        QTest::newRow(qPrintable(text)) << text;
    const HistoryEntry last = entries().last();
    QTest::newRow("the hash") << QString::fromLatin1(last.hash.toHex());
    QTest::newRow("the hash before") << QString::fromLatin1(last.previous.toHex());
}

void RecordSheetTest::tellsWhatIsKnown()
{
    QFETCH(QString, text);
    const QString sheet = RecordSheet::make(customer(), entries())->toPlainText();
    QVERIFY2(sheet.contains(text), qPrintable(sheet));
}

void RecordSheetTest::saysWhatIsMissing_data()
{
    QTest::addColumn<bool>("isWiped");
    QTest::addColumn<bool>("isPractice");
    QTest::addColumn<bool>("hasRequest");
    QTest::addColumn<QString>("text");
    QTest::newRow("the body was wiped") << true << false << false << u"were wiped"_s;
    QTest::newRow("nothing was sent") << false << false << false << u"Nothing has been sent yet."_s;
    QTest::newRow("it is practice") << false << true << true << u"This is practice"_s;
    QTest::newRow("no entry yet") << false << false << true << u"There is no entry yet."_s;
}

void RecordSheetTest::saysWhatIsMissing()
{
    QFETCH(bool, isWiped);
    QFETCH(bool, isPractice);
    QFETCH(bool, hasRequest);
    QFETCH(QString, text);
    QVERIFY(!RecordSheet::make(customer(), entries())->toPlainText().contains(text));
    StoredCustomer other = customer();
    other.head.isWiped = isWiped;
    other.head.isPractice = isPractice;
    if (!hasRequest)
        other.request.reset();
    QVERIFY(RecordSheet::make(other, {})->toPlainText().contains(text));
}

void RecordSheetTest::showsMarkupAsItIs()
{
    StoredCustomer other = customer();
    const QString name = u"<b>A & B</b> <img src=\"file:///etc/passwd\">"_s;
    other.head.summary.name = name;
    other.request->body = name.toUtf8();
    QCOMPARE(RecordSheet::make(other, {})->toPlainText().count(name), 2);
}

void RecordSheetTest::printsEveryByteOnNumberedPages()
{
    StoredCustomer other = customer();
    QByteArray body;
    for (int number = 0; number < 2000; ++number)
        body += "Ž" + QByteArray::number(number) + ',';
    other.request->body = body; // one word of 12,000 bytes
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"sheet.pdf"_s);
    QVERIFY(SheetPaper::writePdf(*RecordSheet::make(other, entries()), pdf).ok());
    QString text = Support::pdfText(pdf);
    for (int page = 1; page <= 3; ++page)
        QVERIFY2(text.contains(u"Page %1 of "_s.arg(page)), qPrintable(text));
    // Where a line ends is the paper's matter.
    text.remove(QRegularExpression(u"Page \\d+ of \\d+"_s)).remove(QRegularExpression(u"\\s"_s));
    QVERIFY(text.contains(u"ŽydrūnėŠąčėlytė"_s));
    QVERIFY2(text.contains(QString::fromUtf8(body)), qPrintable(text));
    QVERIFY(text.contains(u"02"_s.repeated(32)));
}

void RecordSheetTest::saysWhereItCouldNotWrite()
{
    const QTemporaryDir folder;
    const auto written = SheetPaper::writePdf(*RecordSheet::make(customer(), {}),
                                              folder.filePath(u"none/sheet.pdf"_s));
    QVERIFY(!written.ok());
    QCOMPARE(written.failure().code, u"sheet.notWritten"_s);
    QVERIFY(written.failure().text.contains(u"sheet.pdf"_s));
}

QTEST_MAIN(RecordSheetTest)
#include "recordsheettest.moc"
