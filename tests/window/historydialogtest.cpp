#include "window/historydialog.h"
#include "history/historyplace.h"
#include "support/layoutfaults.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Support::HistoryPlace;

/// That the history can be read, checked and exported by keys alone, page by page.
class HistoryDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsTheNewestFirstInWords();
    void asksForPagesAsItIsScrolled();
    void dropsTheAnswerOfAnEarlierQuestion();
    void saysWhatCouldNotBeRead();
    void showsAllOfTheChosenEntry();
    void showsOneCustomerAlone();
    void checksOnDemand_data();
    void checksOnDemand();
    void asksForFiles_data();
    void asksForFiles();
    void everythingIsReachedByTab();
    void escapeCloses();
    void nothingIsCutOff();
};

namespace {

/// A store with a history and the dialog on it.
class Reader
{
public:
    explicit Reader(int count, qint64 record = 0)
        : m_isFilled(m_place.fill(count)), m_dialog(source(record), nullptr)
    {
        m_dialog.resize(1280, 720); // all columns, with no bar below them
        m_dialog.show();
    }

    bool isReady() { return m_isFilled && QTest::qWaitForWindowActive(&m_dialog); }
    HistoryPlace &place() { return m_place; }
    HistoryDialog &dialog() { return m_dialog; }
    QTableView *table() { return m_dialog.findChild<QTableView *>(u"entries"_s); }
    QString details() { return m_dialog.findChild<QPlainTextEdit *>(u"details"_s)->toPlainText(); }
    QPushButton *button(const QString &name) { return m_dialog.findChild<QPushButton *>(name); }

    HistoryModel::Source source(qint64 record)
    {
        return [this, record](qint64 before, int count, const HistoryModel::Answered &answered) {
            ++m_asked;
            answered(m_place.history().page(before, count, record));
        };
    }
    int asked() const { return m_asked; }

    QString cell(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }
    QString labels()
    {
        QStringList texts;
        for (const QLabel *label : m_dialog.findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    void press(const QString &name)
    {
        button(name)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }

private:
    HistoryPlace m_place;
    bool m_isFilled;
    int m_asked = 0;
    HistoryDialog m_dialog;
};

/// Puts a name into the file dialog that opens next, and accepts it.
void nameInFileDialog(const QString &fileName)
{
    QTimer::singleShot(0, qApp, [fileName] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(fileName); // typing would open the list of what is there
        QTest::keyClick(name, Qt::Key_Return);
    });
}

} // namespace

void HistoryDialogTest::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void HistoryDialogTest::showsTheNewestFirstInWords()
{
    Reader reader(3);
    QVERIFY(reader.isReady());
    QCOMPARE(reader.table()->model()->rowCount(), 3);
    QCOMPARE(reader.cell(0, HistoryModel::Event), u"Attempt to send"_s);
    QCOMPARE(reader.cell(0, HistoryModel::OutcomeColumn), u"Accepted"_s);
    QCOMPARE(reader.cell(0, HistoryModel::Connection), u"Bankas"_s);
    QCOMPARE(reader.cell(0, HistoryModel::Operator), u"Rūta"_s);
    QCOMPARE(reader.cell(0, HistoryModel::ExternalId), u"IND3"_s);
    QCOMPARE(reader.cell(0, HistoryModel::Number), u"N3"_s);
    QCOMPARE(reader.cell(0, HistoryModel::Status), u"200"_s);
    QCOMPARE(reader.cell(0, HistoryModel::Time),
             QLocale().toString(HistoryPlace::time(3).toLocalTime(), QLocale::ShortFormat));
    QCOMPARE(reader.cell(2, HistoryModel::ExternalId), u"IND1"_s);
}

void HistoryDialogTest::asksForPagesAsItIsScrolled()
{
    Reader reader(HistoryModel::pageSize * 2 + 50);
    QVERIFY(reader.isReady());
    QCOMPARE(reader.asked(), 1);
    QCOMPARE(reader.table()->model()->rowCount(), HistoryModel::pageSize);
    for (int page = 2; page <= 3; ++page) {
        QTest::keyClick(reader.table(), Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(reader.asked(), page);
    }
    QCOMPARE(reader.table()->model()->rowCount(), HistoryModel::pageSize * 2 + 50);
    QTest::keyClick(reader.table(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(reader.cell(reader.table()->currentIndex().row(), HistoryModel::ExternalId),
             u"IND1"_s);
    QCOMPARE(reader.asked(), 3);
}

void HistoryDialogTest::dropsTheAnswerOfAnEarlierQuestion()
{
    HistoryModel::Answered late;
    HistoryDialog dialog([&late](qint64, int, const HistoryModel::Answered &a) { late = a; },
                         nullptr);
    auto *table = dialog.findChild<QTableView *>(u"entries"_s);
    HistoryEntry entry;
    entry.number = 7;
    dialog.showRecord(5, u"Jonas"_s, [](qint64, int, const HistoryModel::Answered &answered) {
        answered(QList<HistoryEntry>());
    });
    late(QList<HistoryEntry>{entry});
    QCOMPARE(table->model()->rowCount(), 0);
    dialog.showAll();
    late(QList<HistoryEntry>{entry});
    QCOMPARE(table->model()->rowCount(), 1);
}

void HistoryDialogTest::saysWhatCouldNotBeRead()
{
    Reader reader(1);
    QVERIFY(reader.isReady());
    QVERIFY(reader.place().tamper({u"DROP TABLE history"_s}));
    reader.dialog().showAll();
    QVERIFY(reader.labels().contains(u"The store of drafts is damaged"_s));
}

void HistoryDialogTest::showsAllOfTheChosenEntry()
{
    Reader reader(3);
    QVERIFY(reader.isReady());
    QVERIFY(reader.details().startsWith(u"Entry: 3\n"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    const QString details = reader.details();
    QVERIFY(details.startsWith(u"Entry: 2\n"_s));
    QVERIFY(details.contains(u"Answer: {\"answer\": \"Žinia 2\"}"_s));
    QVERIFY(details.contains(u"SHA-256 of the request: "_s + u"02"_s.repeated(32)));
    const auto entries = reader.place().history().of(1);
    QVERIFY(details.contains(QString::fromLatin1(entries->at(1).hash.toHex())));
    QVERIFY(!details.contains(u"Reason"_s));
}

void HistoryDialogTest::showsOneCustomerAlone()
{
    Reader reader(3);
    QVERIFY(reader.isReady());
    QSignalSpy asked(&reader.dialog(), &HistoryDialog::recordAsked);
    reader.press(u"only"_s);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toLongLong(), 1);
    reader.dialog().showRecord(2, u"Jonas Petraitis"_s, reader.source(2));
    QCOMPARE(reader.table()->model()->rowCount(), 0);
    QVERIFY(reader.labels().contains(u"Jonas Petraitis"_s));
    QVERIFY(!reader.dialog().windowTitle().contains(u"Jonas"_s));
    QVERIFY(reader.details().isEmpty());
    QVERIFY(!reader.button(u"sheet"_s)->isEnabled());
    reader.press(u"only"_s);
    QCOMPARE(reader.table()->model()->rowCount(), 3);
    QVERIFY(!reader.labels().contains(u"Jonas"_s));
    QVERIFY(reader.details().startsWith(u"Entry: 3\n"_s));
}

void HistoryDialogTest::checksOnDemand_data()
{
    QTest::addColumn<QString>("tampering");
    QTest::addColumn<QString>("said");
    QTest::newRow("a sound one") << QString() << u"The history is sound"_s;
    QTest::newRow("one that was tampered with")
        << u"UPDATE history SET status = 0 WHERE number = 2"_s
        << u"Entry 2: This entry was changed after it had been written."_s;
    QTest::newRow("a cut-off end") << u"DELETE FROM history WHERE number = 3"_s << u"Entry 3: "_s;
}

void HistoryDialogTest::checksOnDemand()
{
    QFETCH(QString, tampering);
    QFETCH(QString, said);
    Reader reader(3);
    QVERIFY(reader.isReady());
    QVERIFY(reader.place().addRecord(1));
    if (!tampering.isEmpty())
        QVERIFY(reader.place().tamper({tampering}));
    connect(&reader.dialog(), &HistoryDialog::verifyAsked, &reader.dialog(), [&reader] {
        QVERIFY(reader.labels().contains(u"is being checked"_s));
        reader.dialog().showReport(*reader.place().history().verify(), App::Done());
    });
    reader.press(u"check"_s);
    QVERIFY2(reader.labels().contains(said), qPrintable(reader.labels()));
    QVERIFY(!reader.labels().contains(u"is being checked"_s));
}

void HistoryDialogTest::asksForFiles_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("file");
    QTest::newRow("a table of all customers") << u"csv"_s << u"all.csv"_s;
    QTest::newRow("a sheet of one") << u"sheet"_s << u"one.pdf"_s;
}

void HistoryDialogTest::asksForFiles()
{
    QFETCH(QString, button);
    QFETCH(QString, file);
    Reader reader(3);
    QVERIFY(reader.isReady());
    QSignalSpy table(&reader.dialog(), &HistoryDialog::csvAsked);
    QSignalSpy sheet(&reader.dialog(), &HistoryDialog::sheetAsked);
    const QString fileName = QString(reader.place().folder() + u'/' + file);
    nameInFileDialog(fileName);
    reader.press(button);
    QList<QVariantList> asked(table.cbegin(), table.cend());
    asked.append(QList<QVariantList>(sheet.cbegin(), sheet.cend()));
    const QVariantList expected =
        button == u"csv" ? QVariantList{fileName, qint64(0)} : QVariantList{qint64(1), fileName};
    QCOMPARE(asked, QList<QVariantList>{expected});
}

void HistoryDialogTest::everythingIsReachedByTab()
{
    Reader reader(3);
    QVERIFY(reader.isReady());
    QCOMPARE(QApplication::focusWidget(), reader.table());
    QStringList names;
    for (int steps = 0; steps < 7; ++steps) {
        names.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names, (QStringList{u"entries"_s, u"details"_s, u"check"_s, u"only"_s, u"sheet"_s,
                                 u"csv"_s, u"close"_s}));
    QCOMPARE(QApplication::focusWidget(), reader.table());
}

void HistoryDialogTest::escapeCloses()
{
    Reader reader(3);
    QVERIFY(reader.isReady());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!reader.dialog().isVisible());
}

void HistoryDialogTest::nothingIsCutOff()
{
    Reader reader(30);
    QVERIFY(reader.isReady());
    reader.dialog().showReport(
        {.entries = 30, .unsealed = 2, .firstBreak = 3, .explanation = u"This entry is missing."_s},
        App::Done());
    QTest::qWait(0);
    QCOMPARE(Support::layoutFaults(reader.dialog()), QStringList());
}

QTEST_MAIN(HistoryDialogTest)
#include "historydialogtest.moc"
