#include "support/bulkview.h"
#include "support/question.h"
#include "window/bulkwindow.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using Support::BulkView;
using Support::FormWindow;

/// How lists and folders come in: by keys, dropped, and what is answered where they hold no customer.
class BulkFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatHoldsNoCustomerChangesNothing_data();
    void whatHoldsNoCustomerChangesNothing();
    void aFileOfWordsMakesNoCustomers();
    void headingsThatPeopleWriteNeedNoWord();
    void oneIsChosenWithKeys_data();
    void oneIsChosenWithKeys();
    void aFolderIsDropped();
    void theStateStaysInSight();

private:
    /// A file of this content; returns its path.
    QString file(const QString &name, const QByteArray &content);

    QTemporaryDir m_folder;
};

void BulkFilesTest::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

QString BulkFilesTest::file(const QString &name, const QByteArray &content)
{
    const QString path = m_folder.filePath(name);
    QDir(m_folder.path()).mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The file is not written.");
    return path;
}

void BulkFilesTest::whatHoldsNoCustomerChangesNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("sentence");
    const QString noDocument = u"There is no XML and no JSON file in this folder."_s;
    QVERIFY(QDir(m_folder.path()).mkdir(u"empty"_s));
    file(u"others/words.txt"_s, "Just words.");
    file(u"above/below/customer.json"_s, "{}");
    QTest::newRow("an empty folder") << m_folder.filePath(u"empty"_s) << noDocument;
    QTest::newRow("a folder of other files") << m_folder.filePath(u"others"_s) << noDocument;
    QTest::newRow("a folder of folders") << m_folder.filePath(u"above"_s) << noDocument;
    QTest::newRow("a list with nothing in it")
        << file(u"empty.csv"_s, {}) << u"The file is empty. Nothing was read."_s;
    QTest::newRow("blank lines") << file(u"blank.txt"_s, "\n \n\n")
                                 << u"The file is empty. Nothing was read."_s;
    QTest::newRow("a list that is not there")
        << m_folder.filePath(u"nowhere.csv"_s) << u"There is no such file."_s;
}

void BulkFilesTest::whatHoldsNoCustomerChangesNothing()
{
    QFETCH(QString, path);
    QFETCH(QString, sentence);
    FormWindow clerk;
    clerk.type(u"IND1"_s);
    const Forms::Record before = clerk.record();
    clerk.window().openFiles({path});
    BulkView view(clerk);
    QTRY_VERIFY(view.isOpen());
    QTRY_VERIFY(view.window()->isActiveWindow());
    QTRY_VERIFY(view.says(sentence));
    QVERIFY(view.states().isEmpty());
    clerk.press(Qt::Key_Escape); // the sentence
    clerk.press(Qt::Key_Escape); // nothing is asked: there is nothing to lose
    QTRY_VERIFY(!view.isOpen());
    QCOMPARE(clerk.record(), before);
    QCOMPARE(clerk.boxText(u"customerExtId"_s), u"IND1"_s);
    QVERIFY(clerk.listed().isEmpty());
}

void BulkFilesTest::aFileOfWordsMakesNoCustomers()
{
    FormWindow clerk;
    clerk.type(u"IND1"_s);
    const Forms::Record before = clerk.record();
    BulkView view(clerk);
    view.open("Just words.\nAnd more of them.\n", u"words.txt"_s);
    QTRY_VERIFY(view.says(u"1 column(s) are left out. Choose a field"_s));
    clerk.press(Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(view.says(u"No column is for a field yet"_s));
    QVERIFY(view.states().isEmpty());
    clerk.press(Qt::Key_Escape);
    clerk.press(Qt::Key_Escape);
    QTRY_VERIFY(!view.isOpen());
    QCOMPARE(clerk.record(), before);
    QCOMPARE(clerk.boxText(u"customerExtId"_s), u"IND1"_s);
}

void BulkFilesTest::headingsThatPeopleWriteNeedNoWord()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open("Customer no.,Communication no.,Surname,Given name,DOB,Email,Mobile\n"
              "EXT1,COM1,Lovelace,Ada,10.12.1985,ada@example.org,+37061234567\n");
    QTRY_COMPARE(view.states(), QStringList{u"Ready"_s}); // a contact without its type is an error
    QCOMPARE(view.cell(0, u"Last name"_s), u"Lovelace"_s);
    QCOMPARE(view.cell(0, u"Birth date"_s), u"1985-12-10"_s);
    QCOMPARE(view.cell(0, u"Contact 1: Number or address"_s), u"ada@example.org"_s);
    QCOMPARE(view.cell(0, u"Contact 2: Number or address"_s), u"+37061234567"_s);
    clerk.press(Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE(clerk.boxText(u"listContact[0].contactType"_s), u"E-mail"_s);
    QCOMPARE(clerk.boxText(u"listContact[1].contactType"_s), u"Mobile phone"_s);
}

void BulkFilesTest::oneIsChosenWithKeys_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers"); // with B
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("place");
    const QString list = file(u"chosen/list.csv"_s, BulkView::customers(1));
    QVERIFY(
        QFile::copy(u":/samples/individual-full.xml"_s, m_folder.filePath(u"chosen/one.xml"_s)));
    QTest::newRow("a list") << Qt::KeyboardModifiers(Qt::ControlModifier) << list << u"2"_s;
    QTest::newRow("a folder") << (Qt::ControlModifier | Qt::ShiftModifier)
                              << m_folder.filePath(u"chosen"_s) << u"one.xml"_s;
}

void BulkFilesTest::oneIsChosenWithKeys()
{
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, path);
    FormWindow clerk;
    QTimer choosing;
    choosing.callOnTimeout([&] {
        if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
            choosing.stop();
            auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
            name->setText(path);
            QTest::keyClick(name, Qt::Key_Return);
        }
    });
    choosing.start(10);
    clerk.press(Qt::Key_B, modifiers);
    QVERIFY(!choosing.isActive());
    BulkView view(clerk);
    QTRY_VERIFY(view.isOpen());
    QTRY_COMPARE(view.states().size(), 1);
    QTEST(view.table()->model()->headerData(0, Qt::Vertical).toString(), "place");
}

void BulkFilesTest::aFolderIsDropped()
{
    file(u"dropped/a.json"_s, R"({"firstName": "Ada"})");
    file(u"dropped/b.json"_s, R"({"firstName": "Grace"})");
    FormWindow clerk;
    clerk.type(u"IND1"_s);
    QMimeData folder;
    folder.setUrls({QUrl::fromLocalFile(m_folder.filePath(u"dropped"_s))});
    const QPoint middle = clerk.window().rect().center();
    QDragEnterEvent enters(middle, Qt::CopyAction, &folder, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&clerk.window(), &enters);
    QVERIFY(enters.isAccepted());
    QDropEvent dropped(middle, Qt::CopyAction, &folder, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&clerk.window(), &dropped);
    BulkView view(clerk);
    QTRY_VERIFY(view.isOpen());
    QTRY_COMPARE(view.states().size(), 2);
    QCOMPARE(view.cell(0, u"First name"_s), u"Ada"_s);
    QCOMPARE(view.cell(1, u"First name"_s), u"Grace"_s);
    QCOMPARE(clerk.boxText(u"customerExtId"_s), u"IND1"_s);
}

void BulkFilesTest::theStateStaysInSight()
{
    FormWindow clerk;
    BulkView view(clerk);
    view.open(BulkView::customers(2).replace("EXT1", ""));
    QTRY_COMPARE(view.states(), (QStringList{u"1 error(s)"_s, u"Ready"_s}));
    const QAbstractItemModel *model = view.table()->model();
    const auto mark = [model](int row) {
        const auto icon = model->headerData(row, Qt::Vertical, Qt::DecorationRole).value<QIcon>();
        return icon.pixmap(16, 16).toImage();
    };
    QVERIFY(!mark(0).isNull());
    QVERIFY(mark(0) != mark(1));
    QCOMPARE(model->headerData(0, Qt::Vertical, Qt::ToolTipRole).toString(), u"2: 1 error(s)"_s);
    clerk.press(Qt::Key_F8);
    clerk.type(u"EXT1"_s);
    clerk.press(Qt::Key_Return);
    QTRY_COMPARE(mark(0), mark(1));
}

QTEST_MAIN(BulkFilesTest)
#include "bulkfilestest.moc"
