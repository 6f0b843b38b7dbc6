#include "support/builtplaces.h"
#include "tsfile.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// That the Lithuanian texts call each thing by one word, and no two things by the same.
class TermsTest : public QObject
{
    Q_OBJECT

private slots:
    void oneWordStandsForOneThing_data();
    void oneWordStandsForOneThing();
};

void TermsTest::oneWordStandsForOneThing_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("lithuanian");
    QTest::addColumn<QString>("other");
    QTest::newRow("a customer's template") << u"template"_s << u"šablon"_s << u"format"_s;
    QTest::newRow("a number's pattern") << u"pattern"_s << u"format"_s << u"šablon"_s;
}

void TermsTest::oneWordStandsForOneThing()
{
    QFETCH(QString, english);
    QFETCH(QString, lithuanian);
    QFETCH(QString, other);
    const auto messages = readTsFile(Support::sourceFile(u"translations/intake_lt.ts"_s));
    QVERIFY(messages);
    int met = 0;
    for (const TsMessage &message : *messages) {
        for (QString translation : message.translations) {
            if (!message.source.contains(english, Qt::CaseInsensitive))
                continue;
            ++met;
            translation.remove(u'&');
            QVERIFY2(translation.contains(lithuanian, Qt::CaseInsensitive),
                     qPrintable(translation));
            QVERIFY2(!translation.contains(other, Qt::CaseInsensitive), qPrintable(translation));
        }
    }
    QVERIFY(met > 5);
}

QTEST_GUILESS_MAIN(TermsTest)
#include "termstest.moc"
