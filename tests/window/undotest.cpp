#include "support/formwindow.h"
#include "widgets/customerform.h"

#include <QAction>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FormWindow;

using Deed = std::function<void(FormWindow &)>;
Q_DECLARE_METATYPE(Deed)

/// The way back with real keys: one step at a time over the whole form, seen where it happens.
class UndoTest : public QObject
{
    Q_OBJECT

private slots:
    void hundredsOfStepsGoBackAndForth();
    void showsWhatItChanged_data();
    void showsWhatItChanged();
    void saysInTheMenuWhatItTakesBack_data();
    void saysInTheMenuWhatItTakesBack();
    void whatABoxStillHoldsIsNotLost();
};

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

/// What a clerk did, one customer after each step.
class Trail
{
public:
    explicit Trail(FormWindow &clerk) : m_clerk(clerk), m_records{clerk.record()} {}

    /// Notes where the last deed led; one that changed nothing is no step.
    void note()
    {
        if (m_clerk.record() != m_records.last())
            m_records.append(m_clerk.record());
    }
    const QList<Record> &records() const { return m_records; }

private:
    FormWindow &m_clerk;
    QList<Record> m_records;
};

/// A round through everything that changes a customer, a dozen steps and more.
void goRound(FormWindow &clerk, Trail &trail, int round)
{
    const QString number = QString::number(round);
    const auto enter = [&](const QString &path, const QString &text) {
        clerk.enter(path, text);
        trail.note();
    };
    const auto press = [&](int key, Qt::KeyboardModifiers modifiers = {}) {
        clerk.press(key, modifiers);
        trail.note();
    };
    enter(u"customerExtId"_s, u"IND"_s + number);
    enter(u"customerExtId"_s, u"IND0"_s + number + u" "_s);
    enter(u"nationalCode"_s, u"3900101000"_s + number);
    enter(u"applicationDate"_s, u"2405"_s + QString::number(1995 + round % 20));
    enter(u"initialDepositAmount"_s, u"10 000,"_s + number);
    enter(u"activityDescription"_s, u"Sells nails "_s + number);
    enter(u"riskLevel"_s, round % 2 ? u"low"_s : u"high"_s);
    clerk.goTo(u"isPEP"_s);
    press(round % 2 ? Qt::Key_Y : Qt::Key_N);
    clerk.goTo(u"initializeScreeningProcesses"_s);
    press(Qt::Key_S);
    press(Qt::Key_A);
    clerk.goTo(u"listAddress"_s);
    press(Qt::Key_Plus, ctrl);
    enter(u"listAddress[0].city"_s, u"Vilnius "_s + number);
    clerk.goTo(u"listAddress[0].addressDetails"_s);
    press(Qt::Key_F2);
    press(Qt::Key_Plus, ctrl);
    enter(u"listAddress[1].city"_s, u"Kaunas "_s + number);
    clerk.goTo(u"listAddress[1].city"_s);
    press(Qt::Key_Up, ctrlShift);
    press(Qt::Key_Minus, ctrl);
    clerk.goTo(u"customerExtId"_s);
    clerk.paste(u"PASTED-"_s + number);
    trail.note();
    press(Qt::Key_I, ctrl);
    press(Qt::Key_I, ctrl);
    if (round % 3 == 0) {
        clerk.window().openFiles({u":/samples/individual-full.xml"_s});
        trail.note();
    }
    if (round % 3 == 1)
        press(Qt::Key_Delete, ctrlShift);
    if (round % 3 == 2)
        press(Qt::Key_N, ctrl);
}

} // namespace

void UndoTest::hundredsOfStepsGoBackAndForth()
{
    FormWindow clerk;
    Trail trail(clerk);
    for (int round = 0; trail.records().size() <= 250; ++round)
        goRound(clerk, trail, round);
    const QList<Record> &records = trail.records();
    for (auto step = records.size() - 2; step >= 0; --step) {
        const QString text = clerk.model().history().undoText();
        clerk.press(Qt::Key_Z, ctrl);
        QVERIFY2(clerk.record() == records.at(step),
                 qPrintable(u"step %1: %2"_s.arg(QString::number(step), text)));
    }
    QVERIFY(!clerk.model().history().canUndo());
    for (auto step = 1; step < records.size(); ++step) {
        const QString text = clerk.model().history().redoText();
        clerk.press(Qt::Key_Y, ctrl);
        QVERIFY2(clerk.record() == records.at(step),
                 qPrintable(u"step %1: %2"_s.arg(QString::number(step), text)));
    }
    QVERIFY(!clerk.model().history().canRedo());
}

void UndoTest::showsWhatItChanged_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("afterUndo");
    QTest::addColumn<QString>("afterRedo");
    const auto row = [](const char *name, const QString &afterUndo, const QString &afterRedo,
                        const Deed &deed) {
        QTest::newRow(name) << deed << afterUndo << afterRedo;
    };
    row("typing", u"activityDescription"_s, u"activityDescription"_s,
        [](FormWindow &clerk) { clerk.enter(u"activityDescription"_s, u"Sells nails"_s); });
    row("a choice", u"isPEP"_s, u"isPEP"_s, [](FormWindow &clerk) {
        clerk.goTo(u"isPEP"_s);
        clerk.press(Qt::Key_Y);
    });
    row("a screening", u"initializeScreeningProcesses"_s, u"initializeScreeningProcesses"_s,
        [](FormWindow &clerk) {
            clerk.goTo(u"initializeScreeningProcesses"_s);
            clerk.press(Qt::Key_S);
        });
    row("the kind", u"entityType"_s, u"entityType"_s,
        [](FormWindow &clerk) { clerk.press(Qt::Key_I, ctrl); });
    row("a new row", u"listAddress"_s, u"listAddress[2].addressType"_s, [](FormWindow &clerk) {
        clerk.goTo(u"listAddress[1].city"_s);
        clerk.press(Qt::Key_Plus, ctrl);
    });
    row("a row that was removed", u"listAddress[0].addressType"_s, u"listAddress[0].addressType"_s,
        [](FormWindow &clerk) {
            clerk.goTo(u"listAddress[0].city"_s);
            clerk.press(Qt::Key_Minus, ctrl);
        });
    row("a row that was moved", u"listAddress[0].addressType"_s, u"listAddress[1].addressType"_s,
        [](FormWindow &clerk) {
            clerk.goTo(u"listAddress[0].city"_s);
            clerk.press(Qt::Key_Down, ctrlShift);
        });
    row("the whole form", u"customerExtId"_s, u"customerExtId"_s,
        [](FormWindow &clerk) { clerk.press(Qt::Key_Delete, ctrlShift); });
}

void UndoTest::showsWhatItChanged()
{
    QFETCH(Deed, deed);
    FormWindow clerk;
    Record record;
    record.setKind(CustomerKind::Individual);
    record.appendRow(u"listAddress"_s, {{u"city"_s, u"Vilnius"_s}});
    record.appendRow(u"listAddress"_s, {{u"city"_s, u"Kaunas"_s}});
    clerk.model().startOver(record);
    deed(clerk);
    const Record after = clerk.record();
    QVERIFY(after != record);
    clerk.goTo(u"lastName"_s);
    clerk.press(Qt::Key_Z, ctrl);
    QCOMPARE(clerk.record(), record);
    QTEST(clerk.focused(), "afterUndo");
    clerk.goTo(u"lastName"_s);
    clerk.press(Qt::Key_Y, ctrl);
    QCOMPARE(clerk.record(), after);
    QTEST(clerk.focused(), "afterRedo");
    const QRect sight = clerk.window().form()->viewport()->rect();
    const QWidget *box = clerk.box(clerk.focused());
    QVERIFY(sight.contains(box->mapTo(clerk.window().form()->viewport(), QPoint())));
}

void UndoTest::saysInTheMenuWhatItTakesBack_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text, const Deed &deed) {
        QTest::newRow(name) << deed << text;
    };
    row("typing", u"Undo typing in “First name”"_s,
        [](FormWindow &clerk) { clerk.enter(u"firstName"_s, u"Jose"_s); });
    row("a row", u"Undo adding “Contact 1”"_s, [](FormWindow &clerk) {
        clerk.goTo(u"listContact"_s);
        clerk.press(Qt::Key_Plus, ctrl);
    });
    row("a suggestion", u"Undo taking the suggestion for “Document 1: Document holder”"_s,
        [](FormWindow &clerk) {
            clerk.goTo(u"listBusinessEntityDocument"_s);
            clerk.press(Qt::Key_Plus, ctrl);
            clerk.press(Qt::Key_F2);
        });
    row("a clear", u"Undo clearing the form"_s, [](FormWindow &clerk) {
        clerk.enter(u"firstName"_s, u"Jose"_s);
        clerk.press(Qt::Key_Delete, ctrlShift);
    });
    row("a new customer", u"Undo starting a new customer"_s, [](FormWindow &clerk) {
        clerk.enter(u"firstName"_s, u"Jose"_s);
        clerk.press(Qt::Key_N, ctrl);
    });
    row("the kind", u"Undo changing the kind of customer"_s,
        [](FormWindow &clerk) { clerk.press(Qt::Key_I, ctrl); });
}

void UndoTest::saysInTheMenuWhatItTakesBack()
{
    QFETCH(Deed, deed);
    QFETCH(QString, text);
    FormWindow clerk;
    deed(clerk);
    QVERIFY(clerk.command(text)->isEnabled());
}

/// A box that was not left yet when something else was done and undone.
void UndoTest::whatABoxStillHoldsIsNotLost()
{
    FormWindow clerk;
    clerk.goTo(u"listContact"_s);
    clerk.press(Qt::Key_Plus, ctrl);
    clerk.goTo(u"listContact[0].contactDetails"_s);
    clerk.type(u" +370 "_s);
    clerk.model().insertRow(u"listAddress"_s, 0); // by something that takes no focus
    clerk.press(Qt::Key_Z, ctrl);
    QCOMPARE(clerk.record().rowCount(u"listAddress"_s), 0);
    QCOMPARE(clerk.record().value(*FieldPath::fromString(u"listContact[0].contactDetails"_s)),
             u"+370"_s);
    clerk.press(Qt::Key_Z, ctrl);
    clerk.press(Qt::Key_Z, ctrl);
    clerk.press(Qt::Key_Z, ctrl);
    QVERIFY(!clerk.model().history().canUndo());
    QCOMPARE(clerk.record().rowCount(u"listContact"_s), 0);
}

QTEST_MAIN(UndoTest)
#include "undotest.moc"
