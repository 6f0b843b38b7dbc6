#include "support/formwindow.h"
#include "support/samplerecords.h"
#include "widgets/customerform.h"
#include "window/band.h"
#include "window/filecontroller.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using App::FileController;
using Forms::CustomerKind;
using Support::FormWindow;

/// Files in the window: what is loaded, what is told of it, and that nothing typed is lost.
class FilesTest : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsLoadedWithItsRemarksAndErrors_data();
    void aFileIsLoadedWithItsRemarksAndErrors();
    void aFileThatCannotBeReadChangesNothing_data();
    void aFileThatCannotBeReadChangesNothing();
    void loadingCanBeUndone();
    void whatWasBeingTypedStaysOutOfTheLoadedCustomer_data();
    void whatWasBeingTypedStaysOutOfTheLoadedCustomer();
    void severalFilesWaitTheirTurn();
    void aWaitingFileThatCannotBeReadIsToldOf();
    void waitingFilesCanBeForgotten();
    void filesAreDropped();

private:
    /// A file of this content; returns its path.
    QString file(const QString &name, const QByteArray &content);
    /// A file with a customer of this first name, ready to be sent.
    QString customer(const QString &firstName);

    QTemporaryDir m_folder;
};

namespace {

QString waitingText(FormWindow &clerk)
{
    for (const App::Band *band : clerk.window().findChildren<App::Band *>())
        if (band->isVisible() && band->accessibleName().contains(u"wait"))
            return band->accessibleName();
    return {};
}

constexpr char oddXml[] = R"(<AMLYZE_CUSTOMER>
  <EntityType>INDIVIDUAL</EntityType>
  <CustomerExtId>X1</CustomerExtId>
  <TradingName>Shop</TradingName>
  <FirstName>Jose</FirstName>
  <BirthDate>31.2.1990</BirthDate>
  <InitializeScreeningProcesses><Process>NOT_EXISTS</Process></InitializeScreeningProcesses>
</AMLYZE_CUSTOMER>
)";

constexpr char oddJson[] = R"({
  "entityType": "INDIVIDUAL",
  "customerExtId": "X1",
  "tradingName": "Shop",
  "firstName": "Jose",
  "birthDate": "31.2.1990",
  "initializeScreeningProcesses": ["NOT_EXISTS"]
})";

} // namespace

QString FilesTest::file(const QString &name, const QByteArray &content)
{
    QFile written(m_folder.filePath(name));
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
        qFatal("The file cannot be written.");
    return written.fileName();
}

QString FilesTest::customer(const QString &firstName)
{
    Forms::Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(u"firstName"_s, firstName);
    record.setValue(u"communicationNumber"_s, u"ComNr_"_s + firstName);
    FormWindow writer;
    writer.model().startOver(record);
    FileController files(writer.workplace(), &writer.window());
    const QString name = m_folder.filePath(firstName + u".json"_s);
    files.save(FileController::Format::Json, name);
    return name;
}

void FilesTest::aFileIsLoadedWithItsRemarksAndErrors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("remark");
    QTest::newRow("XML") << u"odd.xml"_s << QByteArray(oddXml) << u"Line 4, TradingName “Shop”: "_s;
    QTest::newRow("JSON") << u"odd.json"_s << QByteArray(oddJson)
                          << u"Line 4, tradingName “Shop”: "_s;
}

void FilesTest::aFileIsLoadedWithItsRemarksAndErrors()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, remark);
    FormWindow clerk;
    clerk.window().openFiles({file(name, content)});
    QCOMPARE(clerk.record().value(u"firstName"_s), u"Jose"_s);
    QCOMPARE(clerk.headline(), QString());
    // All that is wrong shows at once, in the list and at its field, with the value as it was.
    const QString lines = clerk.listed().join(u'\n');
    QVERIFY2(lines.contains(remark), qPrintable(lines));
    QVERIFY2(lines.contains(u"Last name: Enter the last name."), qPrintable(lines));
    QVERIFY(!clerk.message(u"birthDate"_s).isEmpty());
    QVERIFY(!clerk.message(u"lastName"_s).isEmpty());
    QCOMPARE(clerk.boxText(u"birthDate"_s), u"31.2.1990"_s);
    QVERIFY2(lines.contains(u"“NOT_EXISTS”"), qPrintable(lines));
}

void FilesTest::aFileThatCannotBeReadChangesNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("not there") << m_folder.filePath(u"nowhere.xml"_s);
    QTest::newRow("no customer") << file(u"words.xml"_s, "Just words.");
    QTest::newRow("nothing in it") << file(u"empty.xml"_s, {});
    QTest::newRow("cut off") << file(u"cut.xml"_s, QByteArray(oddXml).left(90));
}

void FilesTest::aFileThatCannotBeReadChangesNothing()
{
    QFETCH(QString, path);
    FormWindow clerk;
    clerk.type(u"IND1"_s);
    const Forms::Record before = clerk.record();
    clerk.window().openFiles({path});
    QCOMPARE(clerk.record(), before);
    QCOMPARE(clerk.boxText(u"customerExtId"_s), u"IND1"_s);
    QCOMPARE(clerk.headline(), u"“%1” was not loaded"_s.arg(QFileInfo(path).fileName()));
    QVERIFY(clerk.listed().isEmpty());
    QCOMPARE(clerk.focused(), u"customerExtId"_s);
}

void FilesTest::loadingCanBeUndone()
{
    FormWindow clerk;
    clerk.enter(u"customerExtId"_s, u"IND1"_s);
    const Forms::Record before = clerk.record();
    clerk.window().openFiles({file(u"odd.xml"_s, oddXml)});
    const Forms::Record loaded = clerk.record();
    QVERIFY(loaded != before);
    QVERIFY(!clerk.listed().isEmpty());
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(clerk.record(), before);
    QCOMPARE(clerk.boxText(u"customerExtId"_s), u"IND1"_s);
    // What was told of the loaded customer goes with it.
    QVERIFY(clerk.listed().isEmpty());
    QCOMPARE(clerk.message(u"lastName"_s), QString());
    clerk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(clerk.record(), loaded);
    QVERIFY(!clerk.message(u"lastName"_s).isEmpty());
}

void FilesTest::whatWasBeingTypedStaysOutOfTheLoadedCustomer_data()
{
    QTest::addColumn<QString>("sample");
    QTest::newRow("of the same kind") << u":/samples/individual-full.xml"_s;
    QTest::newRow("of the other kind") << u":/samples/organization-full.xml"_s;
}

void FilesTest::whatWasBeingTypedStaysOutOfTheLoadedCustomer()
{
    QFETCH(QString, sample);
    for (const QString &path : {u"customerExtId"_s, u"nationalCode"_s, u"activityDescription"_s,
                                u"approvalDate"_s, u"riskLevel"_s, u"firstName"_s}) {
        FormWindow clerk;
        clerk.goTo(path);
        clerk.type(u"12"_s);
        clerk.window().openFiles({sample});
        const auto document = Forms::readDocumentFile(sample);
        QCOMPARE(clerk.record(), document->record);
        clerk.press(Qt::Key_Tab);
        QCOMPARE(clerk.record(), document->record);
    }
}

void FilesTest::severalFilesWaitTheirTurn()
{
    FormWindow clerk;
    const QStringList files = {customer(u"Anna"_s), customer(u"Bella"_s), customer(u"Clara"_s)};
    clerk.window().openFiles(files);
    QCOMPARE(clerk.boxText(u"firstName"_s), u"Anna"_s);
    QCOMPARE(waitingText(clerk), u"2 file(s) wait to be loaded. Next: Bella.json"_s);
    // The next one comes when one is accepted, and what became of that one stays to be read.
    clerk.submit();
    QCOMPARE(clerk.boxText(u"firstName"_s), u"Bella"_s);
    QCOMPARE(clerk.headline(), u"Accepted: Anna lastName 0"_s);
    QCOMPARE(waitingText(clerk), u"1 file(s) wait to be loaded. Next: Clara.json"_s);
    clerk.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(clerk.boxText(u"firstName"_s), u"Clara"_s);
    QCOMPARE(waitingText(clerk), QString());
    clerk.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(clerk.boxText(u"firstName"_s), u"Clara"_s);
}

void FilesTest::aWaitingFileThatCannotBeReadIsToldOf()
{
    FormWindow clerk;
    clerk.window().openFiles(
        {customer(u"Anna"_s), file(u"words.txt"_s, "Just words."), customer(u"Clara"_s)});
    clerk.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(clerk.headline(), u"“words.txt” was not loaded"_s);
    QCOMPARE(clerk.boxText(u"firstName"_s), u"Anna"_s);
    QCOMPARE(waitingText(clerk), u"1 file(s) wait to be loaded. Next: Clara.json"_s);
    clerk.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(clerk.boxText(u"firstName"_s), u"Clara"_s);
}

void FilesTest::waitingFilesCanBeForgotten()
{
    FormWindow clerk;
    clerk.window().openFiles({customer(u"Anna"_s), customer(u"Bella"_s)});
    for (QPushButton *button : clerk.window().findChildren<QPushButton *>())
        if (button->text() == u"Forget them")
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(waitingText(clerk), QString());
    clerk.submit();
    QCOMPARE(clerk.boxText(u"firstName"_s), QString());
}

void FilesTest::filesAreDropped()
{
    FormWindow clerk;
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(customer(u"Anna"_s)),
                   QUrl(u"https://example.org/customer.xml"_s),
                   QUrl::fromLocalFile(customer(u"Bella"_s))});
    const QPoint middle = clerk.window().rect().center();
    QDragEnterEvent enters(middle, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&clerk.window(), &enters);
    QVERIFY(enters.isAccepted());
    QDropEvent dropped(middle, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&clerk.window(), &dropped);
    QCOMPARE(clerk.boxText(u"firstName"_s), u"Anna"_s);
    QCOMPARE(waitingText(clerk), u"1 file(s) wait to be loaded. Next: Bella.json"_s);

    QMimeData words;
    words.setText(u"words"_s);
    QDragEnterEvent entersWithWords(middle, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    entersWithWords.ignore();
    QApplication::sendEvent(&clerk.window(), &entersWithWords);
    QVERIFY(!entersWithWords.isAccepted());
}

QTEST_MAIN(FilesTest)
#include "filestest.moc"
