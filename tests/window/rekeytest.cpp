#include "submission/requestbody.h"
#include "window/rekeydesk.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using App::RekeyDialog;
using Support::dialogsAreClosed;
using Support::RekeyDesk;

/// The second, unseen typing of what a customer is known by: equal goes on by itself, different is
/// shown and decided, and what was decided is what leaves.
class RekeyTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutAChoiceNothingIsAsked();
    void theSameGoesOn_data();
    void theSameGoesOn();
    void whatIsDifferentIsDecided_data();
    void whatIsDifferentIsDecided();
    void severalAreDecidedOneByOne();
    void whatIsConfirmedIsNotAskedAgain();
    void aRightSecondTypingIsCheckedAsAnyOther();
    void onlyWhatIsFilledIsAskedFor();
    void whatWaitsForItsTurnIsAskedForToo();
};

namespace {

const QString documentNumber = u"listBusinessEntityDocument.documentNumber"_s;

QRadioButton *choice(const RekeyDialog *dialog, int index)
{
    return dialog->findChildren<QRadioButton *>().at(index);
}

/// The marked texts, as markup.
QStringList markedTexts(const RekeyDialog *dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        if (label->isVisible() && label->textFormat() == Qt::RichText)
            texts.append(label->text());
    return texts;
}

} // namespace

void RekeyTest::withoutAChoiceNothingIsAsked()
{
    RekeyDesk desk({});
    desk.clerk.submit();
    QCOMPARE(desk.server.requests(), 1);
}

void RekeyTest::theSameGoesOn_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("typed");
    QTest::newRow("a name") << u"lastName"_s << u"Rodriguez"_s << u"Rodriguez"_s;
    QTest::newRow("blanks at the ends are no part of it")
        << u"lastName"_s << u"Rodriguez"_s << u" Rodriguez "_s;
    QTest::newRow("a name with letters that are composed otherwise")
        << u"lastName"_s << u"Zoe\u0308"_s << u"Zo\u00EB"_s;
    QTest::newRow("a day, digits alone") << u"birthDate"_s << u"1995-05-24"_s << u"24051995"_s;
    QTest::newRow("a day, in words") << u"birthDate"_s << u"1995-05-24"_s << u"24 may 1995"_s;
    QTest::newRow("a day that came with a time")
        << u"birthDate"_s << u"1995-05-24T00:00:00Z"_s << u"24.5.95"_s;
    QTest::newRow("a national code") << u"nationalCode"_s << u"39505240123"_s << u"39505240123"_s;
}

void RekeyTest::theSameGoesOn()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, typed);
    RekeyDesk desk({field});
    Forms::Record record = desk.clerk.record();
    record.setValue(field, value);
    desk.clerk.fill(record);
    QVERIFY(desk.begin());
    QCOMPARE(desk.server.requests(), 0);
    auto *box = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(box);
    QCOMPARE(box->text(), QString());
    for (const QChar letter : typed) // keys of a keyboard that has them all
        QTest::simulateEvent(box, true, Qt::Key_unknown, {}, letter, false);
    desk.clerk.press(Qt::Key_Return);
    QVERIFY(dialogsAreClosed());
    QVERIFY(desk.hasArrived(App::requestBody(record)));
}

void RekeyTest::whatIsDifferentIsDecided_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isSecondRight");
    QTest::addColumn<QByteArray>("sent");
    for (const bool isSecond : {false, true}) {
        QTest::newRow(isSecond ? "a name, the second is right" : "a name, the first is right")
            << u"lastName"_s << u"Rodrigues"_s << isSecond
            << QByteArray(isSecond ? "\"Rodrigues\"" : "\"Rodriguez\"");
        QTest::newRow(isSecond ? "a day, the second is right" : "a day, the first is right")
            << u"birthDate"_s << u"24051959"_s << isSecond
            << QByteArray(isSecond ? "\"1959-05-24\"" : "\"1995-05-24\"");
    }
}

void RekeyTest::whatIsDifferentIsDecided()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(bool, isSecondRight);
    QFETCH(QByteArray, sent);
    RekeyDesk desk({field});
    const RekeyDialog *dialog = desk.begin();
    desk.typeAll({typed});
    QVERIFY(QApplication::activeModalWidget());
    const auto *goOn = dialog->findChild<QPushButton *>(u"rekeyGoOn"_s);
    QVERIFY(!goOn->isEnabled());
    QVERIFY(!choice(dialog, 0)->isChecked() && !choice(dialog, 1)->isChecked());
    QCOMPARE(markedTexts(dialog).size(), 2);
    for (const QString &text : markedTexts(dialog))
        QVERIFY2(text.contains(u"underline"), qPrintable(text));
    desk.clerk.press(Qt::Key_Return); // nothing is decided yet
    QVERIFY(QApplication::activeModalWidget());
    // By keys alone: the focus is on the first, Down goes to the second, and neither chooses.
    if (isSecondRight)
        desk.clerk.press(Qt::Key_Down);
    QVERIFY(!goOn->isEnabled());
    desk.clerk.press(Qt::Key_Space);
    QVERIFY(choice(dialog, isSecondRight ? 1 : 0)->isChecked());
    QVERIFY(goOn->isEnabled());
    desk.clerk.press(Qt::Key_Return);
    QVERIFY(dialogsAreClosed());
    QVERIFY(desk.hasArrived(sent));
}

void RekeyTest::severalAreDecidedOneByOne()
{
    RekeyDesk desk({u"firstName"_s, u"lastName"_s, u"birthDate"_s});
    const RekeyDialog *dialog = desk.begin();
    desk.typeAll({u"Jose"_s, u"Rodrigues"_s, u"24051995"_s});
    QCOMPARE(dialog->findChildren<QRadioButton *>().size(), 4);
    const auto *goOn = dialog->findChild<QPushButton *>(u"rekeyGoOn"_s);
    QTest::mouseClick(choice(dialog, 1), Qt::LeftButton);
    QVERIFY(!goOn->isEnabled());
    QTest::mouseClick(choice(dialog, 2), Qt::LeftButton);
    QVERIFY(goOn->isEnabled());
    desk.clerk.press(Qt::Key_Return);
    QVERIFY(dialogsAreClosed());
    QVERIFY(desk.hasArrived("\"Rodriguez\""));
    QVERIFY(desk.hasArrived("\"Jose\""));
}

void RekeyTest::whatIsConfirmedIsNotAskedAgain()
{
    RekeyDesk desk({u"firstName"_s, u"lastName"_s});
    desk.server.answer({Support::refused("CustomerExtId is mandatory"), Support::accepted()});
    QVERIFY(desk.begin());
    desk.typeAll({u"firstName 0"_s, u"Rodriguez"_s});
    QVERIFY(dialogsAreClosed());
    desk.clerk.waitForEnd();
    QCOMPARE(desk.clerk.headline().section(u':', 0, 0).left(7), u"Refused"_s);
    // Of the two only the one that was changed since.
    desk.clerk.enter(u"lastName"_s, u"Rodrigues"_s);
    QCOMPARE(desk.begin()->findChildren<QLineEdit *>().size(), 1);
    desk.typeAll({u"Rodrigues"_s});
    QVERIFY(dialogsAreClosed());
    desk.clerk.waitForEnd();
    QCOMPARE(desk.server.requests(), 2);
    // The next customer is another one.
    desk.clerk.fill(Support::minimalRecord(Forms::CustomerKind::Individual));
    QCOMPARE(desk.begin()->findChildren<QLineEdit *>().size(), 2);
}

void RekeyTest::aRightSecondTypingIsCheckedAsAnyOther()
{
    RekeyDesk desk({u"birthDate"_s});
    QVERIFY(desk.begin());
    desk.typeAll({u"24052995"_s}); // no day that anybody was born on
    desk.clerk.press(Qt::Key_Down);
    desk.clerk.press(Qt::Key_Space);
    desk.clerk.press(Qt::Key_Return);
    QVERIFY(dialogsAreClosed());
    QCOMPARE(desk.clerk.record().value(u"birthDate"_s), u"24052995"_s);
    QCOMPARE(desk.clerk.listed().size(), 1);
    QVERIFY(!desk.clerk.workplace().outbox().isSending());
    QCOMPARE(desk.server.requests(), 0);
}

void RekeyTest::onlyWhatIsFilledIsAskedFor()
{
    RekeyDesk desk({u"title"_s, u"nationalCode"_s, u"lastName"_s, documentNumber});
    Forms::Record record = desk.clerk.record();
    record.setValue(u"title"_s, u"Kept of the organization"_s);
    Forms::Record full = Support::fullRecord(Forms::CustomerKind::Individual);
    for (const auto &row : full.rows(u"listBusinessEntityDocument"_s))
        record.appendRow(u"listBusinessEntityDocument"_s, row);
    desk.clerk.fill(record);
    const RekeyDialog *dialog = desk.begin();
    QCOMPARE(dialog->findChildren<QLineEdit *>().size(), 3); // a name and two documents
    desk.typeAll({u"Rodriguez"_s, u"documentNumber 0"_s, u"documentNumber 7"_s});
    QCOMPARE(dialog->findChildren<QRadioButton *>().size(), 2);
    QVERIFY(choice(dialog, 0)->accessibleName().contains(u"Document 2"_s));
    desk.clerk.press(Qt::Key_Down);
    desk.clerk.press(Qt::Key_Space);
    desk.clerk.press(Qt::Key_Return);
    QVERIFY(dialogsAreClosed());
    QVERIFY(desk.hasArrived("\"documentNumber 7\""));
}

void RekeyTest::whatWaitsForItsTurnIsAskedForToo()
{
    RekeyDesk desk({u"lastName"_s});
    QVERIFY(desk.begin(Qt::ControlModifier | Qt::ShiftModifier));
    QCOMPARE(desk.server.requests(), 0);
    desk.typeAll({u"Rodriguez"_s});
    QTRY_COMPARE(desk.server.requests(), 1);
}

QTEST_MAIN(RekeyTest)
#include "rekeytest.moc"
