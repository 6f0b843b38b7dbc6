#include "support/localeclerk.h"
#include "support/samplerecords.h"
#include "widgets/customerform.h"
#include "widgets/textbox.h"

#include <QApplication>
#include <QLayout>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FormWindow;

/// Code lists as a clerk types into them, with the list open as it is while one types.
class CodeTypingTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase() { m_clerk.goHome(); }

    void isReadOnLeaving_data();
    void isReadOnLeaving();
    void leavingTakesWhatStandsThere_data();
    void leavingTakesWhatStandsThere();
    void theEarlierChoiceIsNotKept();
    void arrowsChooseFromTheList();
    void aCommandLosesNoChoice_data();
    void aCommandLosesNoChoice();
    void aNewCustomerLeavesACodeBehind();
    void escapeClosesTheListOnly();
    void anUnknownCodeStaysVisible();
    void emptyIsLegal();
    void theListsButtonCoversNoText();

private:
    Support::LocaleClerk m_clerk;
};

namespace {

const QString birthCountry = u"birthCountry"_s;
const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale lithuanian(QLocale::Lithuanian, QLocale::Lithuania);

} // namespace

void CodeTypingTest::isReadOnLeaving_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QLocale &locale, const QString &path, const QString &keys,
                        const QString &held, const QString &shown) {
        QTest::addRow("%s, %s: %s", qPrintable(locale.name()), qPrintable(path),
                      qUtf8Printable(keys))
            << locale << path << keys << held << shown;
    };
    for (const QString &keys : {u"lt"_s, u"LT"_s, u"Lt"_s, u"ltu"_s, u"lithuania"_s, u"lithu"_s,
                                u"lietuva"_s, u"Lietuva"_s, u" lt "_s, u"Lithuania (LT)"_s})
        row(english, birthCountry, keys, u"LT"_s, u"Lithuania (LT)"_s);
    for (const QString &keys : {u"lt"_s, u"ltu"_s, u"lietuva"_s, u"lithuania"_s})
        row(lithuanian, birthCountry, keys, u"LT"_s, u"Lietuva (LT)"_s);
    row(lithuanian, birthCountry, u"vokietija"_s, u"DE"_s, u"Vokietija (DE)"_s);
    row(lithuanian, birthCountry, u"deutschland"_s, u"DE"_s, u"Vokietija (DE)"_s);
    row(lithuanian, birthCountry, u"svedija"_s, u"SE"_s, u"Švedija (SE)"_s);
    row(lithuanian, birthCountry, u"Švedija"_s, u"SE"_s, u"Švedija (SE)"_s);
    row(english, birthCountry, u"österreich"_s, u"AT"_s, u"Austria (AT)"_s);
    row(english, birthCountry, u"ελλαδα"_s, u"GR"_s, u"Greece (GR)"_s);
    // A code goes before the names that begin with it, and so does a whole name.
    row(english, birthCountry, u"in"_s, u"IN"_s, u"India (IN)"_s);
    row(english, birthCountry, u"niger"_s, u"NE"_s, u"Niger (NE)"_s);
    // What may be several, or is none, stays as it was typed: never the first of the list.
    for (const QString &keys : {u"l"_s, u"united"_s, u"Lituania"_s, u"thuania"_s, u"xx"_s})
        row(english, birthCountry, keys, keys, keys);
    row(english, u"initialDepositCurrency"_s, u"eur"_s, u"EUR"_s, u"Euro (EUR)"_s);
    row(english, u"initialDepositCurrency"_s, u"euro"_s, u"EUR"_s, u"Euro (EUR)"_s);
    row(english, u"customerStatus"_s, u"susp"_s, u"SUSPENDED"_s, u"Suspended"_s);
    row(english, u"riskLevel"_s, u"h"_s, u"HIGH"_s, u"High"_s);
}

void CodeTypingTest::isReadOnLeaving()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, path);
    QFETCH(QString, keys);
    QFETCH(QString, held);
    QFETCH(QString, shown);
    FormWindow &clerk = m_clerk.in(locale);
    clerk.goTo(path);
    clerk.type(keys);
    QCOMPARE(clerk.message(path), QString());
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.record().value(path), held);
    QCOMPARE(clerk.boxText(path), shown);
    QCOMPARE(clerk.message(path).isEmpty(), held != shown);
    QVERIFY(clerk.focused() != path);
    QVERIFY(!QApplication::activePopupWidget());
}

void CodeTypingTest::leavingTakesWhatStandsThere_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("next");
    QTest::newRow("Tab") << int(Qt::Key_Tab) << int(Qt::NoModifier) << u"citizenshipCountry"_s;
    QTest::newRow("Shift+Tab") << int(Qt::Key_Backtab) << int(Qt::ShiftModifier) << u"birthDate"_s;
    QTest::newRow("a section's key")
        << int(Qt::Key_1) << int(Qt::ControlModifier) << u"customerExtId"_s;
}

/// The open list takes none of the keys that leave the box, and chooses nothing by itself.
void CodeTypingTest::leavingTakesWhatStandsThere()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(QString, next);
    FormWindow &clerk = m_clerk.in(english);
    clerk.goTo(birthCountry);
    clerk.type(u"lt"_s);
    QVERIFY(QApplication::activePopupWidget());
    clerk.press(key, Qt::KeyboardModifiers(modifiers));
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(clerk.record().value(birthCountry), u"LT"_s);
    QCOMPARE(clerk.focused(), next);
}

void CodeTypingTest::theEarlierChoiceIsNotKept()
{
    FormWindow &clerk = m_clerk.in(english);
    clerk.enter(birthCountry, u"lt"_s);
    clerk.enter(birthCountry, u"Nowhere"_s);
    QCOMPARE(clerk.record().value(birthCountry), u"Nowhere"_s);
    QVERIFY(!clerk.message(birthCountry).isEmpty());
    // Once it shows an error, each key is judged, and the one that mends it takes the error away.
    clerk.goTo(birthCountry);
    clerk.press(Qt::Key_A, Qt::ControlModifier);
    clerk.type(u"n"_s);
    QVERIFY(!clerk.message(birthCountry).isEmpty());
    clerk.type(u"o"_s);
    QCOMPARE(clerk.message(birthCountry), QString());
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.boxText(birthCountry), u"Norway (NO)"_s);
}

void CodeTypingTest::arrowsChooseFromTheList()
{
    FormWindow &clerk = m_clerk.in(english);
    clerk.goTo(birthCountry);
    clerk.type(u"united"_s);
    clerk.press(Qt::Key_Down);
    clerk.press(Qt::Key_Down);
    const QString chosen = clerk.boxText(birthCountry);
    QVERIFY2(chosen.startsWith(u"United"_s), qPrintable(chosen));
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.boxText(birthCountry), chosen);
    QCOMPARE(clerk.record().value(birthCountry), chosen.chopped(1).right(2));
    QCOMPARE(clerk.focused(), u"citizenshipCountry"_s);
}

void CodeTypingTest::aCommandLosesNoChoice_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("a new customer") << int(Qt::Key_N);
    QTest::newRow("a loaded file") << 0;
}

/// What the arrows chose is in the customer, though nobody has left the box.
void CodeTypingTest::aCommandLosesNoChoice()
{
    QFETCH(int, key);
    FormWindow &clerk = m_clerk.in(english);
    clerk.goTo(birthCountry);
    clerk.press(Qt::Key_Down, Qt::AltModifier);
    clerk.press(Qt::Key_Down);
    clerk.press(Qt::Key_Down);
    const QString chosen = clerk.boxText(birthCountry);
    QVERIFY(!chosen.isEmpty());
    const Record before = clerk.record();
    QCOMPARE(before.value(birthCountry), chosen.chopped(1).right(2));
    if (key != 0)
        clerk.press(key, Qt::ControlModifier);
    else
        clerk.window().openFiles({u":/samples/individual-minimal.xml"_s});
    QVERIFY(clerk.record() != before);
    clerk.model().history().undo();
    QCOMPARE(clerk.record(), before);
}

/// What is typed is read as on leaving the box.
void CodeTypingTest::aNewCustomerLeavesACodeBehind()
{
    FormWindow &clerk = m_clerk.in(english);
    clerk.goTo(birthCountry);
    clerk.type(u"lithu"_s);
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(clerk.record().value(birthCountry), QString());
    clerk.model().history().undo();
    QCOMPARE(clerk.record().value(birthCountry), u"LT"_s);
}

void CodeTypingTest::escapeClosesTheListOnly()
{
    FormWindow &clerk = m_clerk.in(english);
    clerk.goTo(birthCountry);
    clerk.type(u"lit"_s);
    QVERIFY(QApplication::activePopupWidget());
    clerk.press(Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(clerk.boxText(birthCountry), u"lit"_s);
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.boxText(birthCountry), u"Lithuania (LT)"_s);
}

void CodeTypingTest::anUnknownCodeStaysVisible()
{
    FormWindow &clerk = m_clerk.in(english);
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.setValue(birthCountry, u"QQ"_s);
    clerk.model().replace(record, u"loading"_s, CustomerModel::Reveal::Everything);
    QCOMPARE(clerk.boxText(birthCountry), u"QQ"_s);
    QVERIFY(!clerk.message(birthCountry).isEmpty());
    clerk.goTo(birthCountry);
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.record().value(birthCountry), u"QQ"_s);
    QVERIFY(!clerk.message(birthCountry).isEmpty());
}

void CodeTypingTest::emptyIsLegal()
{
    FormWindow &clerk = m_clerk.in(english);
    clerk.enter(birthCountry, u"lt"_s);
    clerk.goTo(birthCountry);
    clerk.press(Qt::Key_A, Qt::ControlModifier);
    clerk.press(Qt::Key_Delete);
    clerk.press(Qt::Key_Tab);
    QVERIFY(!clerk.record().holds(FieldPath(birthCountry)));
    QCOMPARE(clerk.boxText(birthCountry), QString());
    QCOMPARE(clerk.message(birthCountry), QString());
}

/// Right to left, too.
void CodeTypingTest::theListsButtonCoversNoText()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        TextBox box(20, nullptr);
        box.setLayoutDirection(direction);
        const QToolButton *button = box.addButton(u"▾"_s, u"List"_s, {});
        box.resize(box.sizeHint());
        box.layout()->activate();
        QVERIFY(button->x() + 2 >= box.width() - box.textMargins().right());
    }
}

QTEST_MAIN(CodeTypingTest)
#include "codetypingtest.moc"
