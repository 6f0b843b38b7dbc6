#include "practice/practiceserver.h"
#include "support/draftsview.h"
#include "support/formwindow.h"
#include "window/historydialog.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using App::HistoryModel;
using App::PracticeScenario;
using Support::DraftsView;
using Support::FormWindow;

/// The history in the program: what was really sent stands there, is checked and is written to
/// files, over the store's own thread and file.
class HistoryViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void attemptsStandThere();
    void oneCustomersAloneFromTheDrafts();
    void theMenuChecksIt();
    void aChangePastTheStoreIsFound_data();
    void aChangePastTheStoreIsFound();
    void itIsWrittenToFiles_data();
    void itIsWrittenToFiles();
    void withoutAStoreItSaysSo();
};

namespace {

/// A clerk who has had one customer refused and another accepted, and the history over them.
struct Auditor
{
    Auditor()
    {
        send(u"1"_s, PracticeScenario::BadRequest);
        clerk.press(Qt::Key_N, Qt::ControlModifier);
        send(u"2"_s, PracticeScenario::Judge);
        clerk.waitForStore();
    }

    void send(const QString &number, PracticeScenario scenario)
    {
        clerk.enter(u"customerExtId"_s, QString(u"EXT"_s + number));
        clerk.enter(u"communicationNumber"_s, QString(u"COM"_s + number));
        clerk.enter(u"firstName"_s, u"Jose"_s);
        clerk.enter(u"lastName"_s, QString(u"Rodriguez"_s + number));
        clerk.workplace().practice().playNext(scenario);
        clerk.submit();
    }

    void open()
    {
        clerk.press(Qt::Key_H, Qt::ControlModifier);
        // Qt Test takes a dialog for active while the window that it belongs to is.
        if (!dialog() ||
            !QTest::qWaitFor([this] { return QApplication::activeWindow() == dialog(); }))
            qFatal("The history does not become active.");
        clerk.waitForStore();
    }

    App::HistoryDialog *dialog() { return clerk.window().findChild<App::HistoryDialog *>(); }
    void press(const QString &name) { dialog()->findChild<QPushButton *>(name)->click(); }

    QStringList column(int column)
    {
        const auto *model = dialog()->findChild<QTableView *>(u"entries"_s)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, column).data().toString());
        return texts;
    }

    bool says(const QString &words)
    {
        for (const QLabel *label : dialog()->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    FormWindow clerk;
};

/// Changes the store as another program could.
bool tamper(const QString &folder, const QString &statement)
{
    const QString name = u"tamper"_s;
    bool isDone = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(QString(folder + u"/records.db"_s));
        isDone = database.open() && QSqlQuery(database).exec(statement);
    }
    QSqlDatabase::removeDatabase(name);
    return isDone;
}

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

void HistoryViewTest::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void HistoryViewTest::attemptsStandThere()
{
    Auditor auditor;
    auditor.open();
    QCOMPARE(auditor.column(HistoryModel::ExternalId), (QStringList{u"EXT2"_s, u"EXT1"_s}));
    QCOMPARE(auditor.column(HistoryModel::OutcomeColumn),
             (QStringList{u"Accepted"_s, u"Refused"_s}));
    QCOMPARE(auditor.column(HistoryModel::Number), (QStringList{u"COM2"_s, u"COM1"_s}));
    QCOMPARE(auditor.column(HistoryModel::Status), (QStringList{u"200"_s, u"400"_s}));
    // The same window, not a second one, and the one customer that is chosen.
    auditor.press(u"only"_s);
    auditor.clerk.waitForStore();
    auditor.clerk.waitForStore();
    QCOMPARE(auditor.column(HistoryModel::ExternalId), QStringList{u"EXT2"_s});
    QVERIFY(auditor.says(u"History of Jose Rodriguez2"_s));
    auditor.clerk.press(Qt::Key_Escape);
    QTRY_VERIFY(!auditor.dialog());
}

void HistoryViewTest::oneCustomersAloneFromTheDrafts()
{
    Auditor auditor;
    DraftsView view(auditor.clerk);
    view.choose(u"EXT1"_s);
    view.press(u"History of this customer…"_s);
    QVERIFY(QTest::qWaitForWindowActive(auditor.dialog()));
    auditor.clerk.waitForStore();
    auditor.clerk.waitForStore();
    QCOMPARE(auditor.column(HistoryModel::ExternalId), QStringList{u"EXT1"_s});
    QVERIFY(auditor.says(u"History of Jose Rodriguez1"_s));
}

void HistoryViewTest::theMenuChecksIt()
{
    Auditor auditor;
    auditor.clerk.command(u"Check the history"_s)->trigger();
    QTRY_VERIFY(auditor.says(u"The history is sound: 2 entr"_s));
    QVERIFY(auditor.says(u"The drafts and sent customers are sound too."_s));
}

void HistoryViewTest::aChangePastTheStoreIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("ofChain");
    QTest::addColumn<bool>("isStoreSound");
    QTest::newRow("in the history") << u"UPDATE history SET status = 200 WHERE number = 1"_s
                                    << u"was tampered with. Entry 1"_s << true;
    QTest::newRow("in a customer")
        << u"DELETE FROM record WHERE id = 1"_s << u"The history is sound"_s << false;
}

void HistoryViewTest::aChangePastTheStoreIsFound()
{
    QFETCH(QString, statement);
    QFETCH(QString, ofChain);
    QFETCH(bool, isStoreSound);
    Auditor auditor;
    QVERIFY(tamper(auditor.clerk.folder(), statement));
    auditor.open();
    auditor.press(u"check"_s);
    QTRY_VERIFY(auditor.says(ofChain));
    QCOMPARE(auditor.says(u"The drafts and sent customers are sound too."_s), isStoreSound);
}

void HistoryViewTest::itIsWrittenToFiles_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("within");
    QTest::newRow("a table") << u"csv"_s << QByteArray("\xef\xbb\xbf") << QByteArray("COM1");
    QTest::newRow("a sheet of one customer") << u"sheet"_s << QByteArray("%PDF") << QByteArray();
}

void HistoryViewTest::itIsWrittenToFiles()
{
    QFETCH(QString, button);
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, within);
    Auditor auditor;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    auditor.open();
    nameInFileDialog(file.fileName());
    auditor.press(button);
    QTRY_VERIFY(auditor.says(u"Written to"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(begin));
    QVERIFY(bytes.contains(within));
    // The folder is gone when the name is chosen.
    emit auditor.dialog()->csvAsked(folder.filePath(u"none/file"_s), 0);
    QTRY_VERIFY(auditor.says(u"was not written"_s));
}

void HistoryViewTest::withoutAStoreItSaysSo()
{
    FormWindow clerk;
    clerk.workplace().store().close();
    clerk.command(u"Check the history"_s)->trigger();
    const auto *dialog = clerk.window().findChild<App::HistoryDialog *>();
    const auto says = [dialog] {
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            if (label->text().contains(u"is not open"_s))
                return true;
        return false;
    };
    QTRY_VERIFY(says());
}

QTEST_MAIN(HistoryViewTest)
#include "historyviewtest.moc"
