#include "support/formwindow.h"
#include "support/samplerecords.h"
#include "widgets/customerform.h"
#include "window/band.h"
#include "window/filecontroller.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using App::FileController;
using Forms::CustomerKind;
using Support::FormWindow;

Q_DECLARE_METATYPE(Forms::CustomerKind)
Q_DECLARE_METATYPE(App::FileController::Format)

/// Files that are dropped, samples that are opened, and customers that are saved.
class FileSavingTest : public QObject
{
    Q_OBJECT

private slots:
    void filesAreDropped();
    void everySampleLoadsCleanly_data();
    void everySampleLoadsCleanly();
    void whatIsSavedIsReadBack_data();
    void whatIsSavedIsReadBack();
    void aFailedSaveSaysSoAndKeepsTheCustomer();

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

QString FileSavingTest::file(const QString &name, const QByteArray &content)
{
    QFile written(m_folder.filePath(name));
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
        qFatal("The file cannot be written.");
    return written.fileName();
}

QString FileSavingTest::customer(const QString &firstName)
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

void FileSavingTest::filesAreDropped()
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

void FileSavingTest::everySampleLoadsCleanly_data()
{
    QTest::addColumn<QString>("title");
    for (const auto &[name, title] : FileController::samples())
        QTest::newRow(qPrintable(name)) << title;
}

void FileSavingTest::everySampleLoadsCleanly()
{
    QFETCH(QString, title);
    FormWindow clerk;
    clerk.command(title)->trigger();
    QVERIFY(!clerk.record().isBlank());
    QCOMPARE(clerk.model().findings(), Forms::Findings());
    QVERIFY(clerk.listed().isEmpty());
    clerk.submit();
    QCOMPARE(clerk.headline().section(u':', 0, 0), u"Accepted"_s);
}

void FileSavingTest::whatIsSavedIsReadBack_data()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::addColumn<FileController::Format>("format");
    QTest::newRow("individual, XML") << CustomerKind::Individual << FileController::Format::Xml;
    QTest::newRow("individual, JSON") << CustomerKind::Individual << FileController::Format::Json;
    QTest::newRow("organization, XML") << CustomerKind::Organization << FileController::Format::Xml;
    QTest::newRow("organization, JSON")
        << CustomerKind::Organization << FileController::Format::Json;
}

void FileSavingTest::whatIsSavedIsReadBack()
{
    QFETCH(CustomerKind, kind);
    QFETCH(FileController::Format, format);
    FormWindow clerk;
    const Forms::Record record = Support::fullRecord(kind);
    clerk.model().startOver({});
    clerk.model().replace(record, u"typing"_s, Forms::CustomerModel::Reveal::Nothing);
    QVERIFY(clerk.model().isChanged());
    FileController files(clerk.workplace(), &clerk.window());
    QSignalSpy saved(&files, &FileController::saved);
    const QString name = m_folder.filePath(u"saved"_s);
    files.save(format, name);
    QCOMPARE(saved.size(), 1);
    QVERIFY(!clerk.model().isChanged());
    clerk.model().startOver({});
    clerk.window().openFiles({name});
    QCOMPARE(clerk.record(), record);
}

void FileSavingTest::aFailedSaveSaysSoAndKeepsTheCustomer()
{
    FormWindow clerk;
    clerk.enter(u"customerExtId"_s, u"IND1"_s);
    const Forms::Record before = clerk.record();
    FileController files(clerk.workplace(), &clerk.window());
    QSignalSpy failed(&files, &FileController::failed);
    files.save(FileController::Format::Json, m_folder.filePath(u"no/such/folder/x.json"_s));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(clerk.record(), before);
    QVERIFY(clerk.model().isChanged());
}

QTEST_MAIN(FileSavingTest)
#include "filesavingtest.moc"
