#include "support/formwindow.h"
#include "widgets/customerform.h"
#include "window/language.h"

#include <QApplication>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FormWindow;

/// What is chosen with single keys: yes and no, and the screenings to start.
class ChoosingTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void aKeySaysYesOrNo_data();
    void aKeySaysYesOrNo();
    void nothingIsChosenBeforehand();
    void screeningsAreTickedByKeys_data();
    void screeningsAreTickedByKeys();
    void screeningsAreOneStopForTab();
    void theyStayAStopWhenTheOneAtHandGoes();
    void aScreeningSaysWhatIsWrong();
    void leavingThemShowsWhatIsWrong();
};

namespace {

const QString exposed = u"isPEP"_s;
const QString screenings = u"initializeScreeningProcesses"_s;

} // namespace

void ChoosingTest::cleanup()
{
    App::Language().speak(u"en"_s);
}

void ChoosingTest::aKeySaysYesOrNo_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("shown");
    const QString en = u"en"_s;
    const QString lt = u"lt"_s;
    const QString yes = u"true"_s;
    const QString no = u"false"_s;
    const auto row = [](const char *name, const QString &language, const QString &before,
                        const QList<int> &keys, const QString &held, const QString &shown) {
        QTest::newRow(name) << language << before << keys << held << shown;
    };
    row("Y", en, {}, {Qt::Key_Y}, yes, u"Yes"_s);
    row("N", en, {}, {Qt::Key_N}, no, u"No"_s);
    row("N after Y", en, {}, {Qt::Key_Y, Qt::Key_N}, no, u"No"_s);
    row("Delete", en, yes, {Qt::Key_Delete}, {}, u"Not stated"_s);
    row("Backspace", en, no, {Qt::Key_Backspace}, {}, u"Not stated"_s);
    row("Delete where nothing is stated", en, {}, {Qt::Key_Delete}, {}, u"Not stated"_s);
    row("arrows", en, {}, {Qt::Key_Right}, yes, u"Yes"_s);
    row("arrows, twice", en, {}, {Qt::Key_Right, Qt::Key_Right}, no, u"No"_s);
    row("arrows, back", en, yes, {Qt::Key_Left}, {}, u"Not stated"_s);
    row("Space goes on", en, {}, {Qt::Key_Space, Qt::Key_Space}, no, u"No"_s);
    row("another letter", en, {}, {Qt::Key_T}, {}, u"Not stated"_s);
    row("a loaded text that is neither", en, u"maybe"_s, {Qt::Key_Y}, yes, u"Yes"_s);
    row("Lithuanian: T", lt, {}, {Qt::Key_T}, yes, u"Taip"_s);
    row("Lithuanian: N", lt, {}, {Qt::Key_N}, no, u"Ne"_s);
    row("Lithuanian: Y, as everywhere", lt, {}, {Qt::Key_Y}, yes, u"Taip"_s);
    row("Lithuanian: Delete", lt, yes, {Qt::Key_Delete}, {}, u"Nenurodyta"_s);
}

void ChoosingTest::aKeySaysYesOrNo()
{
    QFETCH(QString, language);
    QFETCH(QString, before);
    QFETCH(QList<int>, keys);
    QFETCH(QString, held);
    App::Language speech;
    speech.speak(language);
    FormWindow clerk;
    Record record;
    record.setValue(exposed, before);
    clerk.model().startOver(record);
    clerk.goTo(exposed);
    for (const int key : keys)
        clerk.press(key);
    QCOMPARE(clerk.record().value(exposed), held);
    QTEST(clerk.boxText(exposed), "shown");
    QCOMPARE(clerk.message(exposed), QString());
    clerk.press(Qt::Key_Tab);
    QVERIFY(clerk.focused() != exposed);
}

void ChoosingTest::nothingIsChosenBeforehand()
{
    FormWindow clerk;
    clerk.goTo(exposed);
    QCOMPARE(clerk.boxText(exposed), u"Not stated"_s);
    clerk.goTo(screenings);
    QCOMPARE(clerk.boxText(screenings), QString());
}

void ChoosingTest::screeningsAreTickedByKeys_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QStringList>("chosen");
    QTest::newRow("Space ticks the first")
        << QList<int>{Qt::Key_Space} << QStringList{u"SANCTIONS"_s};
    QTest::newRow("a letter ticks its own")
        << QList<int>{Qt::Key_A} << QStringList{u"ADVERSE_MEDIA"_s};
    QTest::newRow("three letters tick three")
        << QList<int>{Qt::Key_S, Qt::Key_P, Qt::Key_I}
        << QStringList{u"SANCTIONS"_s, u"PEP"_s, u"INTERNAL_LIST"_s};
    QTest::newRow("they are kept in the list's order")
        << QList<int>{Qt::Key_I, Qt::Key_S} << QStringList{u"SANCTIONS"_s, u"INTERNAL_LIST"_s};
    QTest::newRow("a letter twice takes it back")
        << QList<int>{Qt::Key_A, Qt::Key_A} << QStringList{};
    QTest::newRow("arrows walk") << QList<int>{Qt::Key_Down, Qt::Key_Down, Qt::Key_Space}
                                 << QStringList{u"ADVERSE_MEDIA"_s};
    QTest::newRow("arrows stop at the ends")
        << QList<int>{Qt::Key_Up, Qt::Key_Space} << QStringList{u"SANCTIONS"_s};
    QTest::newRow("any other letter") << QList<int>{Qt::Key_X} << QStringList{};
}

void ChoosingTest::screeningsAreTickedByKeys()
{
    QFETCH(QList<int>, keys);
    FormWindow clerk;
    clerk.goTo(screenings);
    for (const int key : keys)
        clerk.press(key);
    QTEST(clerk.record().choices(screenings), "chosen");
}

void ChoosingTest::screeningsAreOneStopForTab()
{
    FormWindow clerk;
    clerk.goTo(u"riskLevel"_s);
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.focused(), screenings);
    clerk.press(Qt::Key_Down);
    clerk.press(Qt::Key_Down);
    clerk.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(clerk.focused(), u"riskLevel"_s);
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.focused(), screenings);
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.focused(), exposed);
}

/// A loaded value of no list goes with its tick, and Tab may have stopped there.
void ChoosingTest::theyStayAStopWhenTheOneAtHandGoes()
{
    FormWindow clerk;
    Record record;
    record.setChoices(screenings, {u"FAST"_s});
    clerk.model().startOver(record);
    clerk.goTo(screenings);
    for (int step = 0; step < 10; ++step)
        clerk.press(Qt::Key_Down);
    clerk.press(Qt::Key_Tab);
    clerk.model().editChoices(screenings, {});
    clerk.goTo(u"riskLevel"_s);
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.focused(), screenings);
}

void ChoosingTest::aScreeningSaysWhatIsWrong()
{
    const QString words = u"Enter something else."_s;
    FormWindow clerk;
    clerk.goTo(screenings);
    clerk.press(Qt::Key_Down);
    const QWidget *box = QApplication::focusWidget();
    clerk.model().setServiceFindings({{.path = FieldPath(screenings), .text = words}});
    QVERIFY2(box->accessibleDescription().contains(words),
             qPrintable(box->accessibleDescription()));
    clerk.model().setServiceFindings({});
    QVERIFY(!box->accessibleDescription().contains(words));
}

void ChoosingTest::leavingThemShowsWhatIsWrong()
{
    FormWindow clerk;
    Record record;
    record.setChoices(screenings, {u"FAST"_s});
    clerk.model().startOver(record);
    clerk.goTo(screenings);
    clerk.press(Qt::Key_Down);
    QCOMPARE(clerk.message(screenings), QString());
    clerk.press(Qt::Key_Tab);
    QVERIFY(!clerk.message(screenings).isEmpty());
}

QTEST_MAIN(ChoosingTest)
#include "choosingtest.moc"
