#include "contract/codefinder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// That an installation's own codes are offered, and by the names that it gives them.
class ClassifierTest : public QObject
{
    Q_OBJECT

private slots:
    void anOpenSetOffersWhatIsListedAlone();
    void noListLeavesTheExamples();
    void namesAreShownAndFound();
    void aCodeKeepsItsNameInTheUsersLanguage();
};

namespace {

QStringList offered(const CodeFinder &finder)
{
    QStringList shown;
    for (const CodeFinder::Entry &each : finder.entries())
        shown.append(each.shown);
    return shown;
}

} // namespace

void ClassifierTest::anOpenSetOffersWhatIsListedAlone()
{
    const Classifier listed(QStringList{u"UAB"_s, u"AB"_s});
    const QStringList expected{u"UAB"_s, u"AB"_s};
    QCOMPARE(offered(CodeFinder(CodeSet::LegalForm, listed, QLocale::c())), expected);
}

void ClassifierTest::noListLeavesTheExamples()
{
    const QStringList expected{u"LTD"_s, u"COOPERATIVE"_s};
    QCOMPARE(offered(CodeFinder(CodeSet::LegalForm, {}, QLocale::c())), expected);
}

void ClassifierTest::namesAreShownAndFound()
{
    const Classifier listed({u"UAB"_s, u"AB"_s}, {{u"UAB"_s, u"Uždaroji akcinė bendrovė"_s}});
    const CodeFinder finder(CodeSet::LegalForm, listed, QLocale::c());
    const QStringList expected{u"Uždaroji akcinė bendrovė (UAB)"_s, u"AB"_s};
    QCOMPARE(offered(finder), expected);
    QCOMPARE(finder.exact(u"uzdaroji akcine bendrove"_s), u"UAB"_s);
    QCOMPARE(finder.exact(u"Uždaroji akcinė bendrovė (UAB)"_s), u"UAB"_s);
    QCOMPARE(finder.shown(u"UAB"_s), u"Uždaroji akcinė bendrovė (UAB)"_s);
}

void ClassifierTest::aCodeKeepsItsNameInTheUsersLanguage()
{
    const Classifier listed({u"LT"_s, u"QX"_s},
                            {{u"LT"_s, u"Republic of Lithuania"_s}, {u"QX"_s, u"Elsewhere"_s}});
    const CodeFinder finder(CodeSet::Country, listed, QLocale(u"de_DE"_s));
    QCOMPARE(finder.shown(u"LT"_s), u"Litauen (LT)"_s);
    QCOMPARE(finder.exact(u"republic of lithuania"_s), u"LT"_s);
    QCOMPARE(finder.shown(u"QX"_s), u"Elsewhere (QX)"_s);
    QCOMPARE(finder.shown(u"PL"_s), u"Polen (PL)"_s);
}

QTEST_GUILESS_MAIN(ClassifierTest)
#include "classifiertest.moc"
