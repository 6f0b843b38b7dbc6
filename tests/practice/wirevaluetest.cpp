#include "practice/wirevalue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using App::WireValue;
using Type = App::WireValue::Type;

/// The practice server's own reading of JSON.
class WireValueTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTypeAndText_data();
    void keepsTypeAndText();
    void keepsMembersInOrder();
    void tellsWhatIsEmpty_data();
    void tellsWhatIsEmpty();
    void refusesGarbage_data();
    void refusesGarbage();
    void refusesEveryCutOffDocument();
};

void WireValueTest::keepsTypeAndText_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Type>("type");
    QTest::addColumn<QString>("text");
    QTest::newRow("null") << "null"_qba << Type::Null << QString();
    QTest::newRow("true") << "true"_qba << Type::Boolean << u"true"_s;
    QTest::newRow("false") << "false"_qba << Type::Boolean << u"false"_s;
    QTest::newRow("a number") << "0"_qba << Type::Number << u"0"_s;
    QTest::newRow("an amount with its last zero")
        << "10000.10"_qba << Type::Number << u"10000.10"_s;
    QTest::newRow("an exponent") << "-1.50E+2"_qba << Type::Number << u"-1.50E+2"_s;
    QTest::newRow("thirty digits") << "123456789012345678901234567890"_qba << Type::Number
                                   << u"123456789012345678901234567890"_s;
    QTest::newRow("a text") << R"("Jose")"_qba << Type::String << u"Jose"_s;
    QTest::newRow("a number as text") << R"("12")"_qba << Type::String << u"12"_s;
    QTest::newRow("escapes") << R"("a\"\\\/\n\u0105")"_qba << Type::String << u"a\"\\/\ną"_s;
    QTest::newRow("a character beyond the first plane, escaped and plain")
        << "\"\\ud83d\\ude00\xF0\x9F\x98\x80\""_qba << Type::String << u"😀😀"_s;
    QTest::newRow("white space around") << " \t\r\n\"x\" \n"_qba << Type::String << u"x"_s;
}

void WireValueTest::keepsTypeAndText()
{
    QFETCH(QByteArray, json);
    const auto value = WireValue::fromJson(json);
    QVERIFY(value);
    QTEST(value->type, "type");
    QTEST(value->text, "text");
}

void WireValueTest::keepsMembersInOrder()
{
    const auto object = WireValue::fromJson(R"({"b": [1, {"c": true}], "a": "x", "b": null})");
    QVERIFY(object);
    QCOMPARE(object->children.size(), 3);
    QCOMPARE(object->children.at(0).name, u"b"_s);
    QCOMPARE(object->children.at(1).name, u"a"_s);
    QCOMPARE(object->children.at(2).name, u"b"_s);

    const WireValue *list = object->member(u"b");
    QVERIFY(list);
    QCOMPARE(list->type, Type::Array);
    QCOMPARE(list->children.size(), 2);
    QVERIFY(list->children.at(1).member(u"c"));
    QCOMPARE(list->children.at(1).member(u"c")->text, u"true"_s);
    QVERIFY(!object->member(u"c"));
}

void WireValueTest::tellsWhatIsEmpty_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("empty");
    QTest::newRow("null") << "null"_qba << true;
    QTest::newRow("no text") << R"("")"_qba << true;
    QTest::newRow("blanks") << R"(" \t")"_qba << true;
    QTest::newRow("an empty list") << "[]"_qba << true;
    QTest::newRow("a list with something in it") << "[null]"_qba << false;
    QTest::newRow("an object") << "{}"_qba << false;
    QTest::newRow("nought") << "0"_qba << false;
    QTest::newRow("false") << "false"_qba << false;
    QTest::newRow("a text") << R"("0")"_qba << false;
}

void WireValueTest::tellsWhatIsEmpty()
{
    QFETCH(QByteArray, json);
    const auto value = WireValue::fromJson(json);
    QVERIFY(value);
    QTEST(value->isEmpty(), "empty");
}

void WireValueTest::refusesGarbage_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << "  \n"_qba;
    QTest::newRow("a word") << "hello"_qba;
    QTest::newRow("two documents") << "{} {}"_qba;
    QTest::newRow("a comma too many") << R"({"a": 1,})"_qba;
    QTest::newRow("a comma too few") << R"({"a": 1 "b": 2})"_qba;
    QTest::newRow("single quotes") << "{'a': 1}"_qba;
    QTest::newRow("a comment") << "{} // done"_qba;
    QTest::newRow("a leading zero") << "[01]"_qba;
    QTest::newRow("a bare point") << "[1.]"_qba;
    QTest::newRow("a plus sign") << "[+1]"_qba;
    QTest::newRow("not a number") << "[NaN]"_qba;
    QTest::newRow("infinity") << "[Infinity]"_qba;
    QTest::newRow("a line end in a text") << "[\"a\nb\"]"_qba;
    QTest::newRow("half a surrogate pair") << R"(["\ud83d"])"_qba;
    QTest::newRow("Latin-1 for UTF-8") << "[\"\xE9\"]"_qba;
    QTest::newRow("overlong UTF-8") << "[\"\xC0\xAF\"]"_qba;
    QTest::newRow("UTF-16") << QByteArray("{\0\"\0a\0\"\0:\0001\0}\0", 14);
    QTest::newRow("a NUL after the document") << QByteArray("{}\0{}", 5);
    QTest::newRow("a NUL instead of the document") << QByteArray("\0", 1);
    QTest::newRow("a million opened lists") << QByteArray(1'000'000, '[');
    QTest::newRow("a million lists within each other")
        << QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']');
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes.append(static_cast<char>(byte));
    QTest::newRow("every byte there is") << bytes;
}

void WireValueTest::refusesGarbage()
{
    QFETCH(QByteArray, json);
    const auto value = WireValue::fromJson(json);
    QVERIFY(!value);
    QVERIFY2(value.failure().text.startsWith(u"JSON parse error at byte "),
             qPrintable(value.failure().text));
}

void WireValueTest::refusesEveryCutOffDocument()
{
    const QByteArray whole = R"({"a": ["ą", -1.5e3, true], "b": {"c": null}})";
    QVERIFY(WireValue::fromJson(whole));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!WireValue::fromJson(whole.first(length)), whole.first(length).constData());
}

QTEST_GUILESS_MAIN(WireValueTest)
#include "wirevaluetest.moc"
