#include "sheets/reviewsheet.h"
#include "support/samplerecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;

/// That the sheet says who it is, where it goes and what is found, and that no value is taken for
/// markup.
class ReviewSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhereItGoes_data();
    void saysWhereItGoes();
    void showsMarkupAsItIs();
    void saysWhatIsFound_data();
    void saysWhatIsFound();
    void isReadableOnPaper();
};

namespace {

ReviewSheet::Content content()
{
    return {.record = Support::minimalRecord(Forms::CustomerKind::Individual),
            .shownCode = [](Forms::CodeSet, const QString &code) { return code; },
            .connection = u"Bankas"_s,
            .url = QUrl(u"https://kyc.example/customer"_s)};
}

QString textOf(const ReviewSheet::Content &content)
{
    return ReviewSheet::make(content, ReviewSheet::paper())->toPlainText();
}

} // namespace

void ReviewSheetTest::saysWhereItGoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("the name") << u"firstName 0 lastName 0"_s;
    QTest::newRow("the connection") << u"Bankas"_s;
    QTest::newRow("the address") << u"https://kyc.example/customer"_s;
    QTest::newRow("the communication number") << u"communicationNumber 0"_s;
}

void ReviewSheetTest::saysWhereItGoes()
{
    QFETCH(QString, text);
    const QString sheet = textOf(content());
    QVERIFY2(sheet.contains(text), qPrintable(sheet));
    QVERIFY(!sheet.contains(u"practice"_s));
    ReviewSheet::Content other = content();
    other.isPractice = true;
    other.state = u"Accepted"_s;
    QVERIFY(textOf(other).contains(u"This is practice"_s));
    QVERIFY(textOf(other).contains(u"Accepted"_s));
}

void ReviewSheetTest::showsMarkupAsItIs()
{
    ReviewSheet::Content other = content();
    const QString name = u"<b>A & B</b> <img src=\"file:///etc/passwd\">"_s;
    other.record.setValue(u"firstName"_s, name);
    other.record.setValue(u"activityDescription"_s, name);
    other.connection = name;
    other.findings = {{.path = Forms::FieldPath(u"firstName"_s), .text = name}};
    QCOMPARE(textOf(other).count(name), 5); // the title says it, too
}

void ReviewSheetTest::saysWhatIsFound_data()
{
    QTest::addColumn<Forms::Severity>("severity");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("advice beside a value")
        << Forms::Severity::Advice << u"firstName"_s << u"Advice: Look."_s;
    QTest::newRow("an error beside a value")
        << Forms::Severity::Error << u"firstName"_s << u"Error: Look."_s;
    QTest::newRow("what is not there")
        << Forms::Severity::Error << u"birthDate"_s << u"(not sent)"_s;
}

void ReviewSheetTest::saysWhatIsFound()
{
    QFETCH(Forms::Severity, severity);
    QFETCH(QString, field);
    QFETCH(QString, text);
    ReviewSheet::Content other = content();
    QVERIFY(!textOf(other).contains(text));
    other.findings = {{.path = Forms::FieldPath(field), .severity = severity, .text = u"Look."_s}};
    QVERIFY2(textOf(other).contains(text), qPrintable(textOf(other)));
}

void ReviewSheetTest::isReadableOnPaper()
{
    QCOMPARE(ReviewSheet::paper().color(QPalette::Window), QColor(Qt::white));
    QVERIFY(ReviewSheet::paper().color(QPalette::WindowText).lightness() < 50);
}

QTEST_MAIN(ReviewSheetTest)
#include "reviewsheettest.moc"
