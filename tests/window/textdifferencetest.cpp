#include "window/textdifference.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;

/// What of two texts is marked as different.
class TextDifferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void marksWhatHasNoCounterpart_data();
    void marksWhatHasNoCounterpart();
    void longTextsDifferAsAWhole();

private:
    /// What is different stands in brackets.
    static QString marked(const TextDifference::Pieces &pieces);
};

QString TextDifferenceTest::marked(const TextDifference::Pieces &pieces)
{
    QString text;
    for (const TextDifference::Piece &piece : pieces)
        text += piece.isDifferent ? u'[' + piece.text + u']' : piece.text;
    return text;
}

void TextDifferenceTest::marksWhatHasNoCounterpart_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("markedFirst");
    QTest::addColumn<QString>("markedSecond");
    const auto row = [](const char *name, const QString &first, const QString &second,
                        const QString &markedFirst, const QString &markedSecond) {
        QTest::newRow(name) << first << second << markedFirst << markedSecond;
    };
    row("nothing", {}, {}, {}, {});
    row("the same", u"Rodriguez"_s, u"Rodriguez"_s, u"Rodriguez"_s, u"Rodriguez"_s);
    row("another letter", u"Rodriguez"_s, u"Rodrigues"_s, u"Rodrigue[z]"_s, u"Rodrigue[s]"_s);
    row("a letter too many", u"Rodriguez"_s, u"Roddriguez"_s, u"Rodriguez"_s, u"Rod[d]riguez"_s);
    row("a letter missing", u"Rodriguez"_s, u"Rodrguez"_s, u"Rodr[i]guez"_s, u"Rodrguez"_s);
    row("two letters in the wrong order", u"1995"_s, u"1959"_s, u"19[9]5"_s, u"195[9]"_s);
    row("an accent", u"Žukė"_s, u"Žuke"_s, u"Žuk[ė]"_s, u"Žuk[e]"_s);
    row("an accent that is a character of its own", u"Zoe\u0308"_s, u"Zoe"_s, u"Zo[e\u0308]"_s,
        u"Zo[e]"_s);
    row("a character outside the first plane", u"a😀b"_s, u"a😁b"_s, u"a[😀]b"_s, u"a[😁]b"_s);
    row("a blank too many", u"A B"_s, u"A  B"_s, u"A B"_s, u"A [ ]B"_s);
    row("nothing in common", u"ab"_s, u"xyz"_s, u"[ab]"_s, u"[xyz]"_s);
    row("one is empty", u"ab"_s, {}, u"[ab]"_s, {});
}

void TextDifferenceTest::marksWhatHasNoCounterpart()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const auto pieces = TextDifference::of(first, second);
    QString whole;
    for (const TextDifference::Piece &piece : pieces.first)
        whole += piece.text;
    QCOMPARE(whole, first);
    QTEST(marked(pieces.first), "markedFirst");
    QTEST(marked(pieces.second), "markedSecond");
}

void TextDifferenceTest::longTextsDifferAsAWhole()
{
    const QString text(5000, u'x');
    const auto pieces = TextDifference::of(text, text + u'y');
    QCOMPARE(pieces.first, TextDifference::Pieces({{text, true}}));
}

QTEST_MAIN(TextDifferenceTest)
#include "textdifferencetest.moc"
