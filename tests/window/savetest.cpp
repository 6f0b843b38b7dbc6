#include "support/formwindow.h"
#include "support/samplerecords.h"
#include "window/filecontroller.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using App::FileController;
using Forms::CustomerKind;
using Support::FormWindow;

Q_DECLARE_METATYPE(Forms::CustomerKind)
Q_DECLARE_METATYPE(App::FileController::Format)

/// The samples that come with the program, and that what is saved is read back as it was.
class SaveTest : public QObject
{
    Q_OBJECT

private slots:
    void everySampleLoadsCleanly_data();
    void everySampleLoadsCleanly();
    void whatIsSavedIsReadBack_data();
    void whatIsSavedIsReadBack();
    void aFailedSaveSaysSoAndKeepsTheCustomer();

private:
    QTemporaryDir m_folder;
};

void SaveTest::everySampleLoadsCleanly_data()
{
    QTest::addColumn<QString>("title");
    for (const auto &[name, title] : FileController::samples())
        QTest::newRow(qPrintable(name)) << title;
}

void SaveTest::everySampleLoadsCleanly()
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

void SaveTest::whatIsSavedIsReadBack_data()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::addColumn<FileController::Format>("format");
    QTest::newRow("individual, XML") << CustomerKind::Individual << FileController::Format::Xml;
    QTest::newRow("individual, JSON") << CustomerKind::Individual << FileController::Format::Json;
    QTest::newRow("organization, XML") << CustomerKind::Organization << FileController::Format::Xml;
    QTest::newRow("organization, JSON")
        << CustomerKind::Organization << FileController::Format::Json;
}

void SaveTest::whatIsSavedIsReadBack()
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

void SaveTest::aFailedSaveSaysSoAndKeepsTheCustomer()
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

QTEST_MAIN(SaveTest)
#include "savetest.moc"
