#include "support/builtplaces.h"
#include "support/formwindow.h"
#include "support/samplerecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Support::FormWindow;

/// What stands half typed in a box is read as if the box were left, before another customer takes the
/// form, whatever brings that one.
class HalfTypedTest : public QObject
{
    Q_OBJECT

private slots:
    void isReadBeforeTheFormIsAnothers_data();
    void isReadBeforeTheFormIsAnothers();
    void isReadIntoTheDraftThatItIs();
    void isReadBeforeTheKindChanges();
};

void HalfTypedTest::isReadBeforeTheFormIsAnothers_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    for (const QString &way : {u"a file"_s, u"a sample of the menu"_s, u"a new customer"_s,
                               u"a cleared form"_s, u"another record in its place"_s}) {
        QTest::addRow("a date, then %s", qPrintable(way))
            << way << u"birthDate"_s << u"24 may 1995"_s << u"1995-05-24"_s;
        QTest::addRow("a code, then %s", qPrintable(way))
            << way << u"citizenshipCountry"_s << u"lithu"_s << u"LT"_s;
    }
}

void HalfTypedTest::isReadBeforeTheFormIsAnothers()
{
    QFETCH(QString, way);
    QFETCH(QString, path);
    QFETCH(QString, typed);
    QFETCH(QString, read);
    FormWindow clerk;
    clerk.goTo(path);
    clerk.type(typed);
    if (way == u"a file")
        clerk.window().openFiles({Support::sourceFile(u"resources/samples/individual-full.xml"_s)});
    else if (way == u"a sample of the menu")
        clerk.command(u"Individual, every field"_s)->trigger();
    else if (way == u"a new customer")
        clerk.press(Qt::Key_N, Qt::ControlModifier);
    else if (way == u"a cleared form")
        clerk.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    else
        clerk.model().replace(Support::sampleRecord(Forms::CustomerKind::Individual), way,
                              Forms::CustomerModel::Reveal::Everything);
    QVERIFY(clerk.record().value(path) != read);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(clerk.record().value(path), read);
}

void HalfTypedTest::isReadIntoTheDraftThatItIs()
{
    FormWindow clerk;
    clerk.enter(u"firstName"_s, u"Ona"_s);
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    clerk.waitForStore();
    const qint64 first = clerk.workplace().drafts().head().id;
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    clerk.enter(u"firstName"_s, u"Jose"_s);
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    clerk.waitForStore();
    const qint64 second = clerk.workplace().drafts().head().id;
    clerk.goTo(u"birthDate"_s);
    clerk.type(u"24 may 1995"_s);
    clerk.workplace().drafts().open(first);
    QTRY_COMPARE(clerk.record().value(u"firstName"_s), u"Ona"_s);
    QCOMPARE(clerk.record().value(u"birthDate"_s), QString());
    clerk.waitForStore();
    const auto store =
        App::Store::open(clerk.folder(), clerk.key(), &QDateTime::currentDateTimeUtc);
    QCOMPARE((*store)->load(second)->draft.record.value(u"birthDate"_s), u"1995-05-24"_s);
}

void HalfTypedTest::isReadBeforeTheKindChanges()
{
    FormWindow clerk;
    clerk.goTo(u"birthDate"_s);
    clerk.type(u"24 may 1995"_s);
    clerk.model().setKind(Forms::CustomerKind::Organization);
    QCOMPARE(clerk.record().value(u"birthDate"_s), u"1995-05-24"_s);
    QCOMPARE(clerk.model().kind(), Forms::CustomerKind::Organization);
}

QTEST_MAIN(HalfTypedTest)
#include "halftypedtest.moc"
