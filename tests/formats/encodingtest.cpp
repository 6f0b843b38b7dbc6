#include "formats/document.h"
#include "formats/textcontent.h"
#include "tellings.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// That a customer reads the same in every encoding, and that no byte is taken for another.
class EncodingTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheSameInEveryEncoding_data();
    void readsTheSameInEveryEncoding();
    void believesTheBytesMoreThanTheDeclaration_data();
    void believesTheBytesMoreThanTheDeclaration();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
};

namespace {

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom
                                          : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

QString xml(const QString &declaration, const QString &name)
{
    return declaration + u"<AMLYZE_CUSTOMER><FirstName>" + name + u"</FirstName></AMLYZE_CUSTOMER>";
}

QString declared(const QString &encoding)
{
    return u"<?xml version=\"1.0\" encoding=\"%1\"?>\n"_s.arg(encoding);
}

} // namespace

void EncodingTest::readsTheSameInEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("content");
    struct Way
    {
        const char *name;
        QStringConverter::Encoding encoding;
        bool mark;
    };
    const Way ways[] = {{"UTF-8", QStringConverter::Utf8, false},
                        {"UTF-8 with a mark", QStringConverter::Utf8, true},
                        {"UTF-16 LE with a mark", QStringConverter::Utf16LE, true},
                        {"UTF-16 BE with a mark", QStringConverter::Utf16BE, true},
                        {"UTF-16 LE without a mark", QStringConverter::Utf16LE, false},
                        {"UTF-16 BE without a mark", QStringConverter::Utf16BE, false},
                        {"UTF-32 LE with a mark", QStringConverter::Utf32LE, true},
                        {"UTF-32 BE with a mark", QStringConverter::Utf32BE, true}};
    for (const Way &way : ways) {
        const auto row = [&](const char *format, const QString &text) {
            QTest::addRow("%s in %s", format, way.name) << encoded(text, way.encoding, way.mark);
        };
        row("JSON", u"{\"firstName\":\"Žana 東 😀\"}"_s);
        row("bare XML", xml({}, u"Žana 東 😀"_s));
        row("XML with a declaration", xml(u"<?xml version=\"1.0\"?>"_s, u"Žana 東 😀"_s));
        row("XML that declares UTF-8", xml(declared(u"UTF-8"_s), u"Žana 東 😀"_s));
        row("XML that declares UTF-16", xml(declared(u"utf-16"_s), u"Žana 東 😀"_s));
    }
}

void EncodingTest::readsTheSameInEveryEncoding()
{
    QFETCH(QByteArray, content);
    const Result<Document> read = readDocument(content);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.failure().text));
    QCOMPARE(Tellings::of(read->record), QStringList{u"firstName=Žana 東 😀"_s});
    QVERIFY(read->remarks.isEmpty());
}

void EncodingTest::believesTheBytesMoreThanTheDeclaration_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("Latin-1 where it is declared")
        << xml(declared(u"ISO-8859-1"_s), u"José"_s).toLatin1() << u"José"_s << QString();
    QTest::newRow("plain ASCII") << xml(declared(u"US-ASCII"_s), u"Jose"_s).toLatin1() << u"Jose"_s
                                 << QString();
    QTest::newRow("single quotes around the encoding")
        << xml(u"<?xml version='1.0' encoding='iso-8859-1'?>"_s, u"José"_s).toLatin1() << u"José"_s
        << QString();
    QTest::newRow("Latin-1 that is not declared")
        << xml({}, u"José"_s).toLatin1() << QString() << u"unreadable.encoding"_s;
    QTest::newRow("Latin-1 that claims to be UTF-8")
        << xml(declared(u"UTF-8"_s), u"José"_s).toLatin1() << QString() << u"unreadable.encoding"_s;
    QTest::newRow("an encoding that is not read here")
        << xml(declared(u"windows-1257"_s), u"Jose"_s).toLatin1() << QString()
        << u"unreadable.encoding"_s;
    QTest::newRow("an encoding within a value is none")
        << xml({}, u"encoding=\"windows-1257\""_s).toLatin1() << u"encoding=\"windows-1257\""_s
        << QString();
}

void EncodingTest::believesTheBytesMoreThanTheDeclaration()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    const Result<Document> read = readDocument(content);
    QCOMPARE(read.ok() ? QString() : read.failure().code, code);
    if (read.ok())
        QTEST(read->record.value(u"firstName"_s), "name");
}

void EncodingTest::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    const QString encoding = u"unreadable.encoding"_s;
    const auto json = [](const QByteArray &value) -> QByteArray {
        return "{\"firstName\":\"" + value + "\"}";
    };
    const auto wide = [](char16_t unit) {
        const QString text = u"{\"firstName\":\""_s + QChar(unit) + u"\"}"_s;
        QByteArray bytes("\xFF\xFE");
        for (const QChar each : text)
            bytes.append(char(each.cell())).append(char(each.row()));
        return bytes;
    };
    QTest::newRow("an overlong sequence") << json("\xC0\xAF") << encoding;
    QTest::newRow("a surrogate in UTF-8") << json("\xED\xA0\x80") << encoding;
    QTest::newRow("beyond Unicode") << json("\xF4\x90\x80\x80") << encoding;
    QTest::newRow("half a character in the middle") << json("\xC3") << encoding;
    QTest::newRow("half a character at the end") << QByteArray(json("a") + "\xC3") << encoding;
    QTest::newRow("a lone high surrogate in UTF-16") << wide(0xD800) << encoding;
    QTest::newRow("a lone low surrogate in UTF-16") << wide(0xDC00) << encoding;
    QTest::newRow("half a unit of UTF-16") << wide(u'a').chopped(1) << encoding;
    QTest::newRow("a zero byte in a value") << json(QByteArray(1, '\0')) << encoding;
    QTest::newRow("a zero byte after the end")
        << QByteArray(json("a") + QByteArray(1, '\0') + "more") << encoding;
    QTest::newRow("an escaped lone high surrogate") << json("\\ud800") << u"unreadable.damaged"_s;
    QTest::newRow("an escaped lone low surrogate") << json("\\udc00") << u"unreadable.damaged"_s;
    QTest::newRow("an escaped lone surrogate in a name")
        << QByteArray("{\"\\udc00\":1,\"firstName\":\"a\"}") << u"unreadable.damaged"_s;
    QTest::newRow("a surrogate as a character of XML")
        << QByteArray("<AMLYZE_CUSTOMER><FirstName>&#xD800;</FirstName></AMLYZE_CUSTOMER>")
        << u"unreadable.damaged"_s;
    QTest::newRow("a zero as a character of XML")
        << QByteArray("<AMLYZE_CUSTOMER><FirstName>&#0;</FirstName></AMLYZE_CUSTOMER>")
        << u"unreadable.damaged"_s;
}

void EncodingTest::refusesWhatIsNoText()
{
    QFETCH(QByteArray, content);
    const Result<Document> read = readDocument(content);
    QVERIFY(!read.ok());
    QTEST(read.failure().code, "code");
}

QTEST_GUILESS_MAIN(EncodingTest)
#include "encodingtest.moc"
