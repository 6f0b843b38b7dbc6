#include "support/formwindow.h"
#include "support/samplerecords.h"
#include "widgets/customerform.h"
#include "widgets/sectionform.h"
#include "widgets/sectionheader.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FormWindow;

/// Sections fold and open by keys, and a folded one is passed by one key.
class FoldingTest : public QObject
{
    Q_OBJECT

private slots:
    void allSectionsFoldAndOpen();
    void theFocusStaysWithItsSection();
    void tabPassesAFoldedSectionByOneKey();
    void whatWasTypedIsReadBeforeItsSectionFolds();
};

namespace {

void foldAll(FormWindow &clerk)
{
    clerk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
}

const QList<SectionForm *> &sections(FormWindow &clerk)
{
    return clerk.window().form()->sections();
}

} // namespace

void FoldingTest::allSectionsFoldAndOpen()
{
    FormWindow clerk;
    const Record before = clerk.record();
    clerk.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    for (const SectionForm *section : sections(clerk))
        QVERIFY2(section->isOpen(), qPrintable(section->title()));
    foldAll(clerk);
    for (const SectionForm *section : sections(clerk))
        QVERIFY2(!section->isOpen(), qPrintable(section->title()));
    QCOMPARE(clerk.record(), before);
}

void FoldingTest::theFocusStaysWithItsSection()
{
    FormWindow clerk;
    clerk.goTo(u"riskLevel"_s);
    const SectionForm *risk = sections(clerk).at(5);
    QVERIFY(risk->isAncestorOf(QApplication::focusWidget()));
    foldAll(clerk);
    QVERIFY(qobject_cast<SectionHeader *>(QApplication::focusWidget()));
    QVERIFY(risk->isAncestorOf(QApplication::focusWidget()));
    clerk.press(Qt::Key_Space);
    QVERIFY(risk->isOpen());
}

void FoldingTest::tabPassesAFoldedSectionByOneKey()
{
    FormWindow clerk;
    clerk.fill(Support::sampleRecord(CustomerKind::Individual));
    foldAll(clerk);
    for (const SectionForm *section : sections(clerk)) {
        QVERIFY2(section->isAncestorOf(QApplication::focusWidget()), qPrintable(section->title()));
        clerk.press(Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget()->objectName(), u"submit"_s);
}

void FoldingTest::whatWasTypedIsReadBeforeItsSectionFolds()
{
    FormWindow clerk;
    clerk.goTo(u"birthDate"_s);
    clerk.type(u"24051995"_s);
    foldAll(clerk);
    QCOMPARE(clerk.record().value(u"birthDate"_s), u"1995-05-24"_s);
}

QTEST_MAIN(FoldingTest)
#include "foldingtest.moc"
