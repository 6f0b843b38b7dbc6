#include "submission/classifierreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Forms::Classifier;

/// The shapes in which installations list their codes, and what is no list at all.
class ClassifierReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsLists_data();
    void readsLists();
    void isNoList_data();
    void isNoList();
};

void ClassifierReaderTest::readsLists_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QStringList>("names"); // "code=name", sorted
    const QStringList none;
    QTest::newRow("texts") << R"(["FAST", "SLOW"])"_ba << QStringList{u"FAST"_s, u"SLOW"_s} << none;
    QTest::newRow("an empty list") << "[]"_ba << none << none;
    QTest::newRow("a byte order mark") << "\xEF\xBB\xBF[\"A\"]"_ba << QStringList{u"A"_s} << none;
    QTest::newRow("white space around")
        << R"([" A ", "B\n"])"_ba << QStringList{u"A"_s, u"B"_s} << none;
    QTest::newRow("a code twice") << R"(["A", "B", "A"])"_ba << QStringList{u"A"_s, u"B"_s} << none;
    QTest::newRow("code and name") << R"([{"code": "A", "name": "Ąžuolas"}])"_ba
                                   << QStringList{u"A"_s} << QStringList{u"A=Ąžuolas"_s};
    QTest::newRow("id and title") << R"([{"id": "A", "title": "First"}])"_ba << QStringList{u"A"_s}
                                  << QStringList{u"A=First"_s};
    QTest::newRow("value and description") << R"([{"value": "A", "description": "First"}])"_ba
                                           << QStringList{u"A"_s} << QStringList{u"A=First"_s};
    QTest::newRow("codes without names") << R"([{"code": "A"}, {"code": "B", "name": null}])"_ba
                                         << QStringList{u"A"_s, u"B"_s} << none;
    QTest::newRow("a name that only repeats the code")
        << R"([{"code": "A", "name": "A"}])"_ba << QStringList{u"A"_s} << none;
    QTest::newRow("a code beside a database's number")
        << R"([{"id": 7, "code": "A"}, {"id": 8, "code": "B"}])"_ba << QStringList{u"A"_s, u"B"_s}
        << none;
    QTest::newRow("a text beside a database's number")
        << R"([{"id": 7, "value": "A"}])"_ba << QStringList{u"A"_s} << none;
    QTest::newRow("numbers where there is nothing else")
        << R"([{"id": 7, "name": "Seven"}, {"id": 12345678901, "name": "Many"}])"_ba
        << QStringList{u"7"_s, u"12345678901"_s}
        << QStringList{u"12345678901=Many"_s, u"7=Seven"_s};
    QTest::newRow("the member that all entries have")
        << R"([{"id": "A", "code": "X"}, {"id": "B"}])"_ba << QStringList{u"A"_s, u"B"_s} << none;
    QTest::newRow("an object around texts")
        << R"({"values": ["A", "B"]})"_ba << QStringList{u"A"_s, u"B"_s} << none;
    QTest::newRow("an object around objects")
        << R"({"name": "country", "items": [{"code": "A", "name": "First"}], "errors": []})"_ba
        << QStringList{u"A"_s} << QStringList{u"A=First"_s};
    QTest::newRow("the only page there is")
        << R"({"content": ["A", "B"], "sort": [], "totalElements": 2, "last": true})"_ba
        << QStringList{u"A"_s, u"B"_s} << none;
    QTest::newRow("an object around an empty list") << R"({"values": []})"_ba << none << none;
    QTest::newRow("what a terminal would obey")
        << R"([{"code": "A", "name": "red \u001b[31m\u202e name"}])"_ba << QStringList{u"A"_s}
        << QStringList{u"A=red [31m name"_s};
}

void ClassifierReaderTest::readsLists()
{
    QFETCH(QByteArray, body);
    const auto classifier = App::readClassifier(body);
    QVERIFY(classifier.ok());
    QTEST(classifier->codes, "codes");
    QStringList names;
    for (auto each = classifier->names.cbegin(); each != classifier->names.cend(); ++each)
        names.append(each.key() + u'=' + each.value());
    names.sort();
    QTEST(names, "names");
}

void ClassifierReaderTest::isNoList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("a page of a proxy") << "<html><body>Sign in</body></html>"_ba;
    QTest::newRow("a list that was cut off") << R"(["A", "B)"_ba;
    QTest::newRow("a text") << R"("A")"_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("numbers") << "[1, 2]"_ba;
    QTest::newRow("a list with a gap") << R"(["A", null, "C"])"_ba;
    QTest::newRow("a list with an empty code") << R"(["A", ""])"_ba;
    QTest::newRow("texts and objects") << R"(["A", {"code": "B"}])"_ba;
    QTest::newRow("lists in a list") << R"([["A"], ["B"]])"_ba;
    QTest::newRow("objects without a code") << R"([{"name": "First"}])"_ba;
    QTest::newRow("one object without a code") << R"([{"code": "A"}, {"name": "B"}])"_ba;
    QTest::newRow("an empty object") << "{}"_ba;
    QTest::newRow("a rejection")
        << R"({"resultType": "REQUEST_REJECTED", "status": 404, "error": "Not Found"})"_ba;
    QTest::newRow("errors") << R"({"errors": ["No such classifier"]})"_ba;
    QTest::newRow("errors beside a list") << R"({"values": ["A"], "errors": ["half of it"]})"_ba;
    QTest::newRow("two lists") << R"({"active": ["A"], "retired": ["B"]})"_ba;
    QTest::newRow("one page of several") << R"({"content": ["A"], "totalElements": 40})"_ba;
    QTest::newRow("a page before the last") << R"({"content": ["A"], "last": false})"_ba;
    QTest::newRow("an object by code") << R"({"A": "First", "B": "Second"})"_ba;
    QTest::newRow("a code longer than any") << QByteArray("[\"" + QByteArray(257, 'A') + "\"]");
    QTest::newRow("more codes than anybody chooses from")
        << QByteArray("[" + QByteArray("\"A\",").repeated(10'000) + "\"B\"]");
}

void ClassifierReaderTest::isNoList()
{
    QFETCH(QByteArray, body);
    const auto classifier = App::readClassifier(body);
    QVERIFY(!classifier.ok());
    QCOMPARE(classifier.failure().code, u"classifier.none"_s);
}

QTEST_GUILESS_MAIN(ClassifierReaderTest)
#include "classifierreadertest.moc"
