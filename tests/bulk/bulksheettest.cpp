#include "bulk/bulksheet.h"

#include "bulk/resultfile.h"
#include "lists.h"
#include "support/storeplace.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lists;
using App::BulkColumn;
using App::BulkSheet;
using App::RecordState;
using Forms::FieldPath;
using Support::StorePlace;

/// Rows of lists and folders: read, judged, edited, and told of in a result.
class BulkSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void anEditIsJudgedAtOnce();
    void whatIsRemovedIsNoTwinAnyMore();
    void aFolderIsReadAndItsUnreadableFilesAreTold();
    void aFolderWithoutDocumentsIsTold();
    void aFolderWithTooManyFilesIsNotReadInPart();
    void theResultTellsEachRow();
    void aCancelledReadingLeavesTheRowsAsTheyWere();
    void aCancelledMatchingIsDoneAnew();
    void theNameIsThatOfTheRows();
    void aListWithoutLinesMakesNoRows();
};

void BulkSheetTest::anEditIsJudgedAtOnce()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    openList(sheet, customers(2));
    sheet.editCell(1, 1, u"COM1"_s);
    QVERIFY(Forms::hasErrors(sheet.rows().at(0).findings)); // the other one too
    QVERIFY(Forms::hasErrors(sheet.rows().at(1).findings));
    sheet.editCell(1, 1, u"COM2"_s);
    QVERIFY(sheet.rows().at(0).findings.isEmpty());
    sheet.editCell(1, 3, u" "_s);
    QCOMPARE(sheet.rows().at(1).findings.first().code, u"missing"_s);
    sheet.editField(1, FieldPath(u"birthDate"_s), u"24.5.1995"_s);
    QCOMPARE(sheet.rows().at(1).record.value(u"birthDate"_s), u"1995-05-24"_s);
    sheet.removeRows({1});
    QCOMPARE(sheet.rows().size(), 1);
}

void BulkSheetTest::whatIsRemovedIsNoTwinAnyMore()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    openList(sheet, customers(3));
    sheet.editCell(2, 1, u"COM1"_s);
    sheet.removeRows({0});
    QVERIFY(sheet.rows().at(1).findings.isEmpty());
    sheet.undo();
    QVERIFY(Forms::hasErrors(sheet.rows().at(0).findings));
    QVERIFY(!Forms::hasErrors(sheet.rows().at(1).findings));
    QVERIFY(Forms::hasErrors(sheet.rows().at(2).findings));
}

void BulkSheetTest::aFolderIsReadAndItsUnreadableFilesAreTold()
{
    const QTemporaryDir folder;
    for (const auto &[name, content] :
         {std::pair{u"b.json"_s, QByteArray(R"({"customerExtId": "B", "shoeSize": "43"})")},
          std::pair{u"a.xml"_s,
                    QByteArray("<AMLYZE_CUSTOMER><FirstName>Ada</FirstName></AMLYZE_CUSTOMER>")},
          std::pair{u"c.json"_s, QByteArray("{ cut off")},
          std::pair{u"notes.txt"_s, QByteArray("no customer")}}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    QSignalSpy ready(&sheet, &BulkSheet::ready);
    sheet.openFolder(folder.path(), plainTerms());
    QVERIFY(ready.wait());
    QCOMPARE(sheet.rows().size(), 3);
    QCOMPARE(sheet.rows().at(0).file, u"a.xml"_s);
    QCOMPARE(sheet.rows().at(1).remarks.size(), 1); // what was left out of it
    QCOMPARE(sheet.rows().at(2).findings.size(), 1);
    QVERIFY(sheet.rows().at(2).findings.first().code.startsWith(u"unreadable."));
    QStringList columns;
    for (const BulkColumn &each : sheet.columns())
        columns.append(each.path->toString());
    QCOMPARE(columns, (QStringList{u"customerExtId"_s, u"firstName"_s}));
    sheet.editCell(0, 0, u"A"_s);
    QCOMPARE(sheet.rows().at(0).record.value(u"customerExtId"_s), u"A"_s);
}

void BulkSheetTest::aFolderWithoutDocumentsIsTold()
{
    const QTemporaryDir folder;
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    QSignalSpy failed(&sheet, &BulkSheet::failed);
    sheet.openFolder(folder.path(), plainTerms());
    QVERIFY(failed.wait());
    QVERIFY(!sheet.isBusy());
}

void BulkSheetTest::aFolderWithTooManyFilesIsNotReadInPart()
{
    const QTemporaryDir folder;
    for (const QString &name : {u"a.json"_s, u"b.json"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const auto goOn = [](int, int) { return true; };
    QCOMPARE(App::BulkJobs::rowsOfFolder(folder.path(), goOn, 2)->size(), 2);
    const auto rows = App::BulkJobs::rowsOfFolder(folder.path(), goOn, 1);
    QVERIFY(!rows);
    QCOMPARE(rows.failure().code, u"folder.tooManyFiles"_s);
}

void BulkSheetTest::theResultTellsEachRow()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    openList(sheet, customers(3));
    sheet.editCell(1, 0, u"=HYPERLINK(\"x\")"_s);
    sheet.editCell(2, 3, {});
    sheet.setFate(0, {7, RecordState::Refused, false, 400, u"Line one\nline, \"two\""_s});
    const QList<QByteArray> lines = App::ResultFile::table(sheet.rows()).split('\r');
    QCOMPARE(lines.at(0), QByteArray("\xef\xbb\xbfLine or file,External id,Communication "
                                     "number,Outcome,HTTP status,Reasons"));
    QCOMPARE(lines.at(1), QByteArray("\n2,EXT1,COM1,Refused,400,\"Line one\nline, \"\"two\"\"\""));
    QVERIFY(lines.at(2).startsWith("\n3,\"'=HYPERLINK(\"\"x\"\")\",COM2,Not taken,,"));
    QVERIFY(lines.at(3).startsWith("\n4,EXT3,COM3,Not taken,,Enter the last name."));
    const auto unwritten = App::ResultFile::write(u"/nowhere/at/all.csv"_s, sheet.rows());
    QVERIFY(!unwritten);
    QCOMPARE(unwritten.failure().code, u"result.notWritten"_s);
}

void BulkSheetTest::aCancelledReadingLeavesTheRowsAsTheyWere()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    openList(sheet, customers(3));
    QSignalSpy judged(&sheet, &BulkSheet::judged);
    sheet.recheck(plainTerms());
    QVERIFY(sheet.isBusy());
    sheet.cancel();
    QVERIFY(!sheet.isBusy());
    place.wait();
    QCOMPARE(judged.size(), 0);
    QCOMPARE(sheet.rows().size(), 3);
}

void BulkSheetTest::aCancelledMatchingIsDoneAnew()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    openList(sheet, customers(3));
    const QList<BulkColumn> columns = sheet.columns();
    sheet.setColumns(columns, false, plainTerms());
    sheet.cancel();
    QSignalSpy ready(&sheet, &BulkSheet::ready);
    sheet.setColumns(columns, false, plainTerms());
    QVERIFY(ready.wait());
    QCOMPARE(sheet.rows().size(), 4); // the line of the headings is a customer too
}

void BulkSheetTest::theNameIsThatOfTheRows()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    openList(sheet, customers(2));
    const QString name = sheet.name();
    QVERIFY(!name.isEmpty());
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"other.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(customers(3));
    file.close();
    QSignalSpy read(&sheet, &BulkSheet::listRead);
    sheet.openList(file.fileName(), {});
    QVERIFY(read.wait());
    QCOMPARE(sheet.rows().size(), 2);
    QCOMPARE(sheet.name(), name);
    QSignalSpy ready(&sheet, &BulkSheet::ready);
    sheet.setColumns(sheet.columns(), true, plainTerms());
    QVERIFY(ready.wait());
    QCOMPARE(sheet.rows().size(), 3);
    QCOMPARE(sheet.name(), u"other.csv"_s);
}

void BulkSheetTest::aListWithoutLinesMakesNoRows()
{
    QVERIFY(App::BulkJobs::rowsOf({}, true).isEmpty());
    QVERIFY(App::BulkJobs::rowsOf({}, false).isEmpty());
}

QTEST_GUILESS_MAIN(BulkSheetTest)
#include "bulksheettest.moc"
