#include "support/formwindow.h"
#include "widgets/customerform.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FormWindow;

/// Switching between individual and organization in the middle of typing.
class KindSwitchTest : public QObject
{
    Q_OBJECT

private slots:
    void switchingKeepsFocusAndWhatIsTyped();
    void switchingReadsWhatIsBeingTyped();
    void switchingFromAFieldThatTheOtherKindLacksStaysInTheForm();
    void switchingIsUndone();
};

void KindSwitchTest::switchingKeepsFocusAndWhatIsTyped()
{
    FormWindow clerk;
    for (const QString &path : {u"customerExtId"_s, u"nationalCode"_s, u"entityType"_s}) {
        clerk.goTo(path);
        clerk.press(Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(clerk.focused(), path);
        QVERIFY(QApplication::focusWidget()->isVisible());
    }
    clerk.goTo(u"nationalCode"_s);
    clerk.type(u"12"_s);
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    clerk.press(Qt::Key_End);
    clerk.type(u"34"_s);
    QCOMPARE(clerk.record().value(u"nationalCode"_s), u"1234"_s);
}

void KindSwitchTest::switchingReadsWhatIsBeingTyped()
{
    FormWindow clerk;
    clerk.goTo(u"approvalDate"_s);
    clerk.type(u"24051995"_s);
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(clerk.record().value(u"approvalDate"_s), u"1995-05-24"_s);
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    clerk.goTo(u"birthDate"_s);
    clerk.type(u"24051995"_s);
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(clerk.record().value(u"birthDate"_s), u"1995-05-24"_s);
}

void KindSwitchTest::switchingFromAFieldThatTheOtherKindLacksStaysInTheForm()
{
    FormWindow clerk;
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    for (const QString &path : {u"title"_s, u"isAudited"_s}) {
        if (clerk.model().kind() == CustomerKind::Individual)
            clerk.press(Qt::Key_I, Qt::ControlModifier);
        clerk.goTo(path);
        clerk.press(Qt::Key_I, Qt::ControlModifier);
        const QWidget *now = QApplication::focusWidget();
        QVERIFY2(now && clerk.window().form()->isAncestorOf(now), qPrintable(path));
    }
}

void KindSwitchTest::switchingIsUndone()
{
    FormWindow clerk;
    clerk.enter(u"firstName"_s, u"Jose"_s);
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!clerk.box(u"firstName"_s));
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(clerk.model().kind(), CustomerKind::Individual);
    QCOMPARE(clerk.boxText(u"firstName"_s), u"Jose"_s);
}

QTEST_MAIN(KindSwitchTest)
#include "kindswitchtest.moc"
