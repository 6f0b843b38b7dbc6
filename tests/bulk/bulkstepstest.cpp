#include "bulk/bulksheet.h"

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
using App::BulkTerms;
using App::RecordState;
using Forms::FieldPath;
using Support::StorePlace;

/// The way back through what a clerk did to the rows of a list, also while they are judged anew.
class BulkStepsTest : public QObject
{
    Q_OBJECT

private slots:
    void aCorrectionGoesBackAndForth();
    void aFieldWithoutAColumnGoesBackToo();
    void aDocumentGoesBackAsItWasRead();
    void removedRowsComeBackAsTheyWere_data();
    void removedRowsComeBackAsTheyWere();
    void ticksGoBack();
    void whatWasTakenStays();
    void stepsOfTakenRowsArePassedOver();
    void whatWasTakenIsNotRemovedAgain();
    void stepsOutliveOtherTermsAndColumns();
    void otherRowsHaveStepsOfTheirOwn();
    void rowsAreChangedWhileTheyAreJudged_data();
    void rowsAreChangedWhileTheyAreJudged();

private:
    static QStringList ids(const BulkSheet &sheet);
    static BulkTerms otherTerms();
};

QStringList BulkStepsTest::ids(const BulkSheet &sheet)
{
    QStringList ids;
    for (const App::BulkRow &each : sheet.rows())
        ids.append(each.record.value(u"customerExtId"_s));
    return ids;
}

/// By these every customer begins with another requester.
BulkTerms BulkStepsTest::otherTerms()
{
    BulkTerms terms = plainTerms();
    terms.individual.setValue(u"requester"_s, u"another"_s);
    return terms;
}

void BulkStepsTest::aCorrectionGoesBackAndForth()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    openList(sheet, customers(2));
    QVERIFY(!sheet.undo());
    sheet.editCell(0, 1, u"COM2"_s);
    sheet.editCell(0, 1, u"COM3"_s);
    const auto wentTo = sheet.undo();
    QVERIFY(wentTo);
    QCOMPARE(wentTo->row, 0);
    QCOMPARE(wentTo->path, FieldPath(u"communicationNumber"_s));
    QCOMPARE(sheet.rows().at(0).cells.at(1), u"COM2"_s);
    QVERIFY(Forms::hasErrors(sheet.rows().at(1).findings)); // it is a twin again
    QVERIFY(sheet.undo());
    QCOMPARE(sheet.rows().at(0).record.value(u"communicationNumber"_s), u"COM1"_s);
    QVERIFY(sheet.rows().at(1).findings.isEmpty());
    QVERIFY(!sheet.undo());
    QVERIFY(sheet.redo());
    QVERIFY(sheet.redo());
    QVERIFY(!sheet.redo());
    QCOMPARE(sheet.rows().at(0).record.value(u"communicationNumber"_s), u"COM3"_s);
}

void BulkStepsTest::aFieldWithoutAColumnGoesBackToo()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    openList(sheet, customers(1));
    sheet.editField(0, FieldPath(u"birthDate"_s), u"24.5.1995"_s);
    QVERIFY(sheet.undo());
    QCOMPARE(sheet.rows().at(0).record.value(u"birthDate"_s), QString());
    QVERIFY(sheet.redo());
    QCOMPARE(sheet.rows().at(0).record.value(u"birthDate"_s), u"1995-05-24"_s);
}

void BulkStepsTest::aDocumentGoesBackAsItWasRead()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"customerExtId": "A", "firstName": "Ada"})");
    file.close();
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    QSignalSpy ready(&sheet, &BulkSheet::ready);
    sheet.openFolder(folder.path(), plainTerms());
    QVERIFY(ready.wait());
    const Forms::Record asRead = sheet.rows().at(0).record;
    sheet.editCell(0, 1, u"Grace"_s);
    sheet.editField(0, FieldPath(u"lastName"_s), u"Hopper"_s);
    QCOMPARE(sheet.rows().at(0).record.value(u"firstName"_s), u"Grace"_s);
    QVERIFY(sheet.undo());
    QVERIFY(sheet.undo());
    QVERIFY(sheet.rows().at(0).record == asRead);
}

void BulkStepsTest::removedRowsComeBackAsTheyWere_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<QStringList>("left");
    using Rows = QList<int>;
    QTest::newRow("the first one") << Rows{0} << QStringList{u"EXT2"_s, u"EXT3"_s, u"EXT4"_s};
    QTest::newRow("neighbours") << Rows{1, 2} << QStringList{u"EXT1"_s, u"EXT4"_s};
    QTest::newRow("some here and there, in any order") << Rows{3, 0, 1} << QStringList{u"EXT3"_s};
    QTest::newRow("all of them") << Rows{0, 1, 2, 3} << QStringList();
}

void BulkStepsTest::removedRowsComeBackAsTheyWere()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    openList(sheet, customers(4));
    sheet.editCell(0, 2, u"Grace"_s);
    sheet.editField(1, FieldPath(u"birthDate"_s), u"24.5.1995"_s);
    sheet.setChosen({3}, false);
    const QStringList before = ids(sheet);
    QFETCH(QList<int>, rows);
    QCOMPARE(sheet.removeRows(rows), static_cast<int>(rows.size()));
    QTEST(ids(sheet), "left");
    QVERIFY(sheet.undo());
    QCOMPARE(ids(sheet), before);
    QCOMPARE(sheet.rows().at(0).record.value(u"firstName"_s), u"Grace"_s);
    QCOMPARE(sheet.rows().at(1).record.value(u"birthDate"_s), u"1995-05-24"_s);
    QVERIFY(!sheet.rows().at(3).isChosen);
    QVERIFY(sheet.redo());
    QTEST(ids(sheet), "left");
}

void BulkStepsTest::ticksGoBack()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    openList(sheet, customers(3));
    sheet.setChosen({1}, false);
    sheet.setChosen({0, 1, 2}, false);
    sheet.undo(); // and not the one that was not ticked before
    QVERIFY(sheet.rows().at(0).isChosen);
    QVERIFY(!sheet.rows().at(1).isChosen);
    sheet.setChosen({0, 2}, true); // they are: no step
    sheet.undo();
    QVERIFY(sheet.rows().at(1).isChosen);
}

void BulkStepsTest::whatWasTakenStays()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    openList(sheet, customers(3));
    sheet.setFate(1, {7, RecordState::Accepted, false, 200, {}});
    QCOMPARE(sheet.removeRows({0, 1, 2}), 2);
    QCOMPARE(ids(sheet), QStringList{u"EXT2"_s});
    QCOMPARE(sheet.removeRows({0}), 0);
    QVERIFY(sheet.isAnyTaken());
    QVERIFY(sheet.undo());
    QCOMPARE(ids(sheet), (QStringList{u"EXT1"_s, u"EXT2"_s, u"EXT3"_s}));
    QVERIFY(sheet.rows().at(1).fate);
}

void BulkStepsTest::stepsOfTakenRowsArePassedOver()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    openList(sheet, customers(2));
    sheet.editCell(0, 2, u"Grace"_s);
    sheet.editCell(1, 2, u"Edith"_s);
    sheet.setChosen({1}, false);
    sheet.setFate(1, {7, RecordState::Accepted, false, 200, {}});
    const auto wentTo = sheet.undo();
    QVERIFY(wentTo);
    QCOMPARE(wentTo->row, 0);
    QCOMPARE(sheet.rows().at(0).record.value(u"firstName"_s), u"Ada"_s);
    QCOMPARE(sheet.rows().at(1).record.value(u"firstName"_s), u"Edith"_s); // as it was sent
    sheet.setInForm(0, std::make_shared<App::HeldDraft>());
    QVERIFY(!sheet.redo());
    QCOMPARE(sheet.rows().at(0).record.value(u"firstName"_s), u"Ada"_s);
}

void BulkStepsTest::whatWasTakenIsNotRemovedAgain()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    openList(sheet, customers(3));
    sheet.editCell(0, 2, u"Grace"_s);
    sheet.removeRows({1, 2});
    QVERIFY(sheet.undo());
    sheet.setFate(1, {7, RecordState::Accepted, false, 200, {}});
    QVERIFY(!sheet.redo());
    QCOMPARE(sheet.rows().size(), 3);
    QVERIFY(sheet.undo()); // the way back stays
    QCOMPARE(sheet.rows().at(0).record.value(u"firstName"_s), u"Ada"_s);
    QVERIFY(sheet.redo());
    sheet.setFate(1, {7, RecordState::Refused, false, 400, {}}); // what is taken already
    QVERIFY(sheet.undo());
    QVERIFY(sheet.redo());
    QCOMPARE(sheet.rows().at(0).record.value(u"firstName"_s), u"Grace"_s);
}

void BulkStepsTest::stepsOutliveOtherTermsAndColumns()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    openList(sheet, customers(2));
    sheet.editCell(0, 2, u"Grace"_s);
    sheet.removeRows({1});
    QSignalSpy judged(&sheet, &BulkSheet::judged);
    sheet.recheck(otherTerms());
    QVERIFY(judged.wait());
    QList<BulkColumn> columns = sheet.columns();
    std::swap(columns[2].path, columns[3].path);
    QSignalSpy ready(&sheet, &BulkSheet::ready);
    sheet.setColumns(columns, true, otherTerms());
    QVERIFY(ready.wait());
    QVERIFY(sheet.undo());
    QCOMPARE(sheet.rows().at(1).record.value(u"lastName"_s), u"Ada"_s);
    QCOMPARE(sheet.rows().at(1).record.value(u"requester"_s), u"another"_s);
    QVERIFY(sheet.undo());
    QCOMPARE(sheet.rows().at(0).record.value(u"lastName"_s), u"Ada"_s);
}

void BulkStepsTest::otherRowsHaveStepsOfTheirOwn()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    openList(sheet, customers(2));
    sheet.removeRows({1});
    QSignalSpy ready(&sheet, &BulkSheet::ready);
    sheet.setColumns(sheet.columns(), false, plainTerms());
    QVERIFY(ready.wait());
    QCOMPARE(sheet.rows().size(), 3);
    QVERIFY(!sheet.undo());
    sheet.clear();
    QVERIFY(!sheet.undo());
}

void BulkStepsTest::rowsAreChangedWhileTheyAreJudged_data()
{
    QTest::addColumn<std::function<void(BulkSheet &)>>("change");
    QTest::addColumn<QStringList>("after");
    using Change = std::function<void(BulkSheet &)>;
    QTest::newRow("a cell") << Change([](BulkSheet &sheet) { sheet.editCell(0, 0, u"NEW"_s); })
                            << QStringList{u"NEW"_s, u"EXT2"_s};
    QTest::newRow("a removal") << Change([](BulkSheet &sheet) { sheet.removeRows({0}); })
                               << QStringList{u"EXT2"_s};
    QTest::newRow("a step back") << Change([](BulkSheet &sheet) { sheet.undo(); })
                                 << QStringList{u"EXT1"_s, u"EXT2"_s, u"EXT3"_s};
}

void BulkStepsTest::rowsAreChangedWhileTheyAreJudged()
{
    StorePlace place;
    BulkSheet sheet(place.thread(), nullptr);
    openList(sheet, customers(3));
    sheet.removeRows({2});
    QSignalSpy judged(&sheet, &BulkSheet::judged);
    sheet.recheck(otherTerms());
    QVERIFY(sheet.isBusy());
    QVERIFY(!sheet.isReading());
    QFETCH(std::function<void(BulkSheet &)>, change);
    change(sheet);
    QVERIFY(judged.wait());
    place.wait();
    QCOMPARE(judged.size(), 1);
    QVERIFY(!sheet.isBusy());
    QTEST(ids(sheet), "after");
    for (const App::BulkRow &each : sheet.rows())
        QCOMPARE(each.record.value(u"requester"_s), u"another"_s);
}

QTEST_GUILESS_MAIN(BulkStepsTest)
#include "bulkstepstest.moc"
