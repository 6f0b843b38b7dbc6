#include "filling/mrztyping.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// That a zone is recognised while it is typed, whatever the reader ends its lines with, and that
/// nothing else is taken for one.
class MrzTypingTest : public QObject
{
    Q_OBJECT

private slots:
    void recognizesAZone_data();
    void recognizesAZone();
    void takesNothingElseForAZone_data();
    void takesNothingElseForAZone();
    void anInterruptedZoneIsNone();
    void aZoneIsRecognizedAfterAnother();
};

namespace {

const QString td3 = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
                    "L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
const QString td2 = u"I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\n"
                    "D231458907UTO7408122F1204159<<<<<<<6"_s;
const QString td1 = u"I<UTOD231458907<<<<<<<<<<<<<<<\n"
                    "7408122F1204159UTO<<<<<<<<<<<6\n"
                    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s;
const QString visaA = u"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
                      "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"_s;
const QString visaB = u"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\n"
                      "L8988901C4XXX4009078F9612109<<<<<<<<"_s;

/// Types a text into a field that holds `before`; whether the last character, and only that,
/// completes a zone, with every line end on the way belonging to it.
bool recognizes(MrzTyping &typing, const QString &text, QString before)
{
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar character = text.at(index);
        if (character == u'\n') {
            if (!typing.endLine())
                return false;
            continue;
        }
        if (typing.type(character, {before}))
            return index == text.size() - 1;
        before.append(character);
    }
    return false;
}

} // namespace

void MrzTypingTest::recognizesAZone_data()
{
    QTest::addColumn<QString>("zone");
    QTest::newRow("a passport") << td3;
    QTest::newRow("a passport whose end has the shape of a visa")
        << u"P<LTUSIRVYDYTE<<ONA<<<<<<<<<<<<<<<<<<<<<<<<<\n"
           "LT12345672LTU8503149F3106017<<<<<<<<<<<<<<06"_s;
    QTest::newRow("a card of three lines") << td1;
    QTest::newRow("a card of two lines") << td2;
    QTest::newRow("a visa") << visaA;
    QTest::newRow("a small visa") << visaB;
}

void MrzTypingTest::recognizesAZone()
{
    QFETCH(QString, zone);
    const QString joined = QString(zone).remove(u'\n');
    for (const QString &typed : {zone, joined, zone.toLower()}) {
        for (const QString &before : {QString(), u"Capital P"_s}) {
            MrzTyping typing;
            QVERIFY2(recognizes(typing, typed, before), qPrintable(typed));
            QCOMPARE(typing.zone(), joined);
            QCOMPARE(typing.before(), QStringList(before));
        }
    }
    // What was typed before it in one go is not of it, though its lines may seem to be: six letters
    // and a line of 30 are as long as one of 36.
    for (const QString &prefix : {u"CAPITAL"_s, u"INDABC"_s, u"PABCDEFG"_s}) {
        for (const QString &typed : {zone, joined}) {
            MrzTyping typing;
            QVERIFY2(recognizes(typing, prefix + typed, QString()), qPrintable(prefix + typed));
            QCOMPARE(typing.zone(), joined);
            QCOMPARE(typing.before(), QStringList(prefix));
        }
    }
}

void MrzTypingTest::takesNothingElseForAZone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a name") << u"Pavel"_s;
    QTest::newRow("a sentence") << u"P<UTO is what a passport line begins with, and then names"_s;
    QTest::newRow("a long number without fillers") << u"P"_s + QString(100, u'1');
    QTest::newRow("an identifier") << u"5299000J2N45DDNE4Y28"_s;
    QTest::newRow("another first letter") << u"X"_s + QString(td3).remove(u'\n').sliced(1);
    QTest::newRow("one line") << td3.section(u'\n', 0, 0);
}

void MrzTypingTest::takesNothingElseForAZone()
{
    QFETCH(QString, text);
    MrzTyping typing;
    for (const QChar character : std::as_const(text))
        QVERIFY(!typing.type(character, {}));
}

void MrzTypingTest::anInterruptedZoneIsNone()
{
    MrzTyping typing;
    const QString joined = QString(td3).remove(u'\n');
    for (const QChar character : joined.first(50))
        QVERIFY(!typing.type(character, {}));
    QVERIFY(!typing.endLine()); // no line of a passport is as long
    for (const QChar character : joined.sliced(50))
        QVERIFY(!typing.type(character, {}));
    QVERIFY(!typing.endLine());
}

void MrzTypingTest::aZoneIsRecognizedAfterAnother()
{
    MrzTyping typing;
    QVERIFY(recognizes(typing, td3, u"one"_s));
    QVERIFY(recognizes(typing, td1, u"two"_s));
    QCOMPARE(typing.before(), QStringList(u"two"_s));
}

QTEST_GUILESS_MAIN(MrzTypingTest)
#include "mrztypingtest.moc"
