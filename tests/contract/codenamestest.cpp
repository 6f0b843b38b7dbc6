#include "contract/codenames.h"
#include "contract/codes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

Q_DECLARE_METATYPE(Forms::CodeSet)

/// That codes are shown by name in the user's language and found by their other names.
class CodeNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void showsNames_data();
    void showsNames();
    void everyCodeHasAName_data();
    void everyCodeHasAName();
    void findsByOtherNames_data();
    void findsByOtherNames();
    void otherNamesAreOther_data();
    void otherNamesAreOther();
};

void CodeNamesTest::showsNames_data()
{
    QTest::addColumn<CodeSet>("set");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("shown");
    const QLocale english(QLocale::English);
    const QLocale german(u"de_DE"_s);
    QTest::newRow("a country in English")
        << CodeSet::Country << u"LT"_s << english << u"Lithuania (LT)"_s;
    QTest::newRow("a country in German")
        << CodeSet::Country << u"LT"_s << german << u"Litauen (LT)"_s;
    QTest::newRow("a country in Austrian German falls back to German")
        << CodeSet::Country << u"LT"_s << QLocale(u"de_AT"_s) << u"Litauen (LT)"_s;
    QTest::newRow("a country without any locale set is in English")
        << CodeSet::Country << u"LT"_s << QLocale::c() << u"Lithuania (LT)"_s;
    QTest::newRow("the locale's script counts")
        << CodeSet::Country << u"LT"_s << QLocale(u"sr_Latn_RS"_s) << u"Litvanija (LT)"_s;
    QTest::newRow("a code that an installation added")
        << CodeSet::Country << u"XK"_s << english << u"Kosovo (XK)"_s;
    QTest::newRow("an unknown country is its code")
        << CodeSet::Country << u"QX"_s << english << u"QX"_s;
    QTest::newRow("a code in small letters is none")
        << CodeSet::Country << u"lt"_s << english << u"lt"_s;
    QTest::newRow("a word is no code")
        << CodeSet::Country << u"Žalgiris"_s << english << u"Žalgiris"_s;
    QTest::newRow("no code") << CodeSet::Country << QString() << english << QString();
    QTest::newRow("a currency in English")
        << CodeSet::Currency << u"CHF"_s << english << u"Swiss Franc (CHF)"_s;
    QTest::newRow("a currency in German")
        << CodeSet::Currency << u"CHF"_s << german << u"Schweizer Franken (CHF)"_s;
    QTest::newRow("an unknown currency is its code")
        << CodeSet::Currency << u"QXQ"_s << english << u"QXQ"_s;
    QTest::newRow("a value of an enumeration")
        << CodeSet::ContactType << u"MOBILEPHONE"_s << english << u"Mobile phone"_s;
    QTest::newRow("a value of another enumeration")
        << CodeSet::EntityType << u"MOBILEPHONE"_s << english << u"MOBILEPHONE"_s;
    QTest::newRow("an open classifier's code")
        << CodeSet::LegalForm << u"LTD"_s << english << u"LTD"_s;
}

void CodeNamesTest::showsNames()
{
    QFETCH(CodeSet, set);
    QFETCH(QString, code);
    QFETCH(QLocale, locale);
    QTEST(CodeNames::shown(set, code, locale), "shown");
}

void CodeNamesTest::everyCodeHasAName_data()
{
    QTest::addColumn<CodeSet>("set");
    for (int each = 1; each <= static_cast<int>(CodeSet::BusinessUnit); ++each)
        if (const auto set = static_cast<CodeSet>(each); Codes::isClosed(set))
            QTest::addRow("the set of %s", qPrintable(Codes::all(set).constFirst())) << set;
}

void CodeNamesTest::everyCodeHasAName()
{
    // Younger than Debian 12's ICU; they are shown as their code.
    const QStringList nameless = {u"XAD"_s, u"XCG"_s, u"ZWG"_s};
    QFETCH(CodeSet, set);
    for (const QString &code : Codes::all(set))
        QVERIFY2(!CodeNames::name(set, code, QLocale(QLocale::English)).isEmpty() ||
                     nameless.contains(code),
                 qPrintable(code));
}

void CodeNamesTest::findsByOtherNames_data()
{
    QTest::addColumn<CodeSet>("set");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("a country by alpha-3") << CodeSet::Country << u"LT"_s << u"LTU"_s;
    QTest::newRow("a country by its own name") << CodeSet::Country << u"LT"_s << u"Lietuva"_s;
    QTest::newRow("a country by its English name") << CodeSet::Country << u"LT"_s << u"Lithuania"_s;
    QTest::newRow("a country by the name in its second language")
        << CodeSet::Country << u"BE"_s << u"Belgique"_s;
    QTest::newRow("a country in its own script") << CodeSet::Country << u"GR"_s << u"Ελλάδα"_s;
    QTest::newRow("a currency by its own name")
        << CodeSet::Currency << u"PLN"_s << u"złoty polski"_s;
    QTest::newRow("a currency by its English name")
        << CodeSet::Currency << u"PLN"_s << u"Polish Zloty"_s;
}

void CodeNamesTest::findsByOtherNames()
{
    QFETCH(CodeSet, set);
    QFETCH(QString, code);
    QFETCH(QString, name);
    const QStringList others = CodeNames::otherNames(set, code, QLocale(u"de_DE"_s));
    QVERIFY2(others.contains(name), qPrintable(others.join(u", "_s)));
}

void CodeNamesTest::otherNamesAreOther_data()
{
    QTest::addColumn<CodeSet>("set");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("what is shown already is left out")
        << CodeSet::Country << u"MT"_s << QStringList{u"MLT"_s};
    QTest::newRow("a currency of many countries has no own name")
        << CodeSet::Currency << u"EUR"_s << QStringList();
    QTest::newRow("a value of an enumeration has one name")
        << CodeSet::RiskLevel << u"LOW"_s << QStringList();
    QTest::newRow("what is no code has none") << CodeSet::Country << u"malta"_s << QStringList();
}

void CodeNamesTest::otherNamesAreOther()
{
    QFETCH(CodeSet, set);
    QFETCH(QString, code);
    QTEST(CodeNames::otherNames(set, code, QLocale(QLocale::English)), "names");
}

QTEST_GUILESS_MAIN(CodeNamesTest)
#include "codenamestest.moc"
