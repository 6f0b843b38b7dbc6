#include "bulk/csvtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
namespace CsvText = App::CsvText;

/// In which encoding a list is read: found out from its bytes, or said.
class CsvTextTest : public QObject
{
    Q_OBJECT

private slots:
    void theEncodingIsFoundOut_data();
    void theEncodingIsFoundOut();
    void theEncodingCanBeSaid_data();
    void theEncodingCanBeSaid();
    void bytesThatAreNoCharactersAreToldOf();
    void everyEncodingHasAName();
};

void CsvTextTest::theEncodingIsFoundOut_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("text");
    const QString lithuanian = u"vardas;pavardė\nŽygimantas;Šešelgis\n"_s;
    QTest::newRow("ASCII is UTF-8") << QByteArray("id;name\n1;Ada\n") << u"en"_s
                                    << QByteArray("UTF-8") << u"id;name\n1;Ada\n"_s;
    QTest::newRow("UTF-8") << lithuanian.toUtf8() << u"lt"_s << QByteArray("UTF-8") << lithuanian;
    QTest::newRow("UTF-8 with a byte order mark, which is no part of the first heading")
        << "\xEF\xBB\xBF" + lithuanian.toUtf8() << u"en"_s << QByteArray("UTF-8") << lithuanian;
    const QByteArray little(reinterpret_cast<const char *>(lithuanian.utf16()),
                            lithuanian.size() * 2);
    QByteArray big = little;
    for (qsizetype index = 0; index + 1 < big.size(); index += 2)
        std::swap(big[index], big[index + 1]);
    QTest::newRow("Excel's Unicode text: UTF-16 with a mark")
        << QByteArray("\xFF\xFE") + little << u"en"_s << QByteArray("UTF-16LE") << lithuanian;
    QTest::newRow("UTF-16 of the other byte order with a mark")
        << QByteArray("\xFE\xFF") + big << u"en"_s << QByteArray("UTF-16BE") << lithuanian;
    QTest::newRow("UTF-16 without a mark")
        << little << u"en"_s << QByteArray("UTF-16LE") << lithuanian;
    QTest::newRow("UTF-16 of the other byte order without a mark")
        << big << u"en"_s << QByteArray("UTF-16BE") << lithuanian;
    const QByteArray windows("vardas;pavard\xEB\n\xDEygimantas;\xD0\x65\xF0\x65lgis\n");
    QTest::newRow("Lithuanian Windows where Lithuanian is spoken")
        << windows << u"lt"_s << QByteArray("windows-1257") << lithuanian;
    QTest::newRow("Lithuanian Windows where English is spoken")
        << windows << u"en"_s << QByteArray("windows-1257") << lithuanian;
    QTest::newRow("Western Windows")
        << QByteArray("nom;pr\xE9nom;ville\nLef\xE8vre;Ren\xE9;Besan\xE7on\n"
                      "Mu\xF1oz;Jos\xE9;M\xE1laga\n")
        << u"en"_s << QByteArray("windows-1252")
        << u"nom;prénom;ville\nLefèvre;René;Besançon\nMuñoz;José;Málaga\n"_s;
    QTest::newRow("Western Windows with signs that Latin-1 does not have")
        << QByteArray("nom;montant\nRen\xE9 \x93le petit\x94;10 \x80\n") << u"fr"_s
        << QByteArray("windows-1252") << u"nom;montant\nRené “le petit”;10 €\n"_s;
    QTest::newRow("Cyrillic Windows")
        << QByteArray("\xE8\xEC\xFF;\xF4\xE0\xEC\xE8\xEB\xE8\xFF\n"
                      "\xC8\xE2\xE0\xED;\xCF\xE5\xF2\xF0\xEE\xE2\n"
                      "\xCC\xE0\xF0\xE8\xFF;\xD1\xEC\xE8\xF0\xED\xEE\xE2\xE0\n")
        << u"en"_s << QByteArray("windows-1251") << u"имя;фамилия\nИван;Петров\nМария;Смирнова\n"_s;
}

void CsvTextTest::theEncodingIsFoundOut()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, locale);
    const auto text = CsvText::decoded(content, {}, QLocale(locale));
    QVERIFY2(text, text ? "" : qPrintable(text.failure().text));
    QTEST(text->encoding, "encoding");
    QTEST(text->text, "text");
}

void CsvTextTest::theEncodingCanBeSaid_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("Baltic") << QByteArray("windows-1257") << u"čė"_s;
    QTest::newRow("Western") << QByteArray("windows-1252") << u"èë"_s;
    QTest::newRow("Central European") << QByteArray("windows-1250") << u"čë"_s;
    QTest::newRow("Latin-2") << QByteArray("ISO-8859-2") << u"čë"_s;
    QTest::newRow("Cyrillic") << QByteArray("windows-1251") << u"ил"_s;
}

void CsvTextTest::theEncodingCanBeSaid()
{
    QFETCH(QByteArray, encoding);
    const auto text = CsvText::decoded("\xE8\xEB", encoding, QLocale::c());
    QVERIFY(text);
    QTEST(text->text, "text");
    QCOMPARE(text->encoding, encoding);
}

void CsvTextTest::bytesThatAreNoCharactersAreToldOf()
{
    const auto text = CsvText::decoded("id\n\xE8\xEB\n", "UTF-8", QLocale::c());
    QVERIFY(!text);
    QCOMPARE(text.failure().code, u"csv.encoding"_s);
    QVERIFY(text.failure().text.contains(u"UTF-8"_s));
}

void CsvTextTest::everyEncodingHasAName()
{
    QStringList names;
    for (const QByteArray &encoding : CsvText::encodings()) {
        QVERIFY2(CsvText::decoded("abcd", encoding, QLocale::c()), encoding.constData());
        names.append(CsvText::name(encoding));
    }
    QCOMPARE(names.removeDuplicates(), 0);
}

QTEST_APPLESS_MAIN(CsvTextTest)
#include "csvtexttest.moc"
