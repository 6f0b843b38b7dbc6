#include "widgets/messageline.h"
#include "window/passphrasebox.h"
#include "window/passphrasedialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using App::PassphraseBox;
using App::PassphraseDialog;

/// How a passphrase is chosen: typed twice, hidden, judged, told what is wrong.
class PassphraseTest : public QObject
{
    Q_OBJECT

private slots:
    void isChosenByKeysAlone();
    void takesWhatIsLongEnough_data();
    void takesWhatIsLongEnough();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysNothingInMidTyping();
    void whatIsWrongGoesWithItsCause();
    void isHiddenUntilItIsAskedFor();
    void aPastedLineEndIsNoPartOfIt();
    void saysWhatIsLostWithIt();
    void canBeLeftWithoutOne();
};

namespace {

/// The dialog and the keys that are pressed in it.
struct Dialog
{
    Dialog()
        : dialog(nullptr)
        , first(dialog.findChild<PassphraseBox *>(u"passphrase"_s))
        , second(dialog.findChild<PassphraseBox *>(u"passphraseAgain"_s))
    {
        dialog.show();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("The dialog does not become active.");
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    QString fault()
    {
        auto *line = dialog.findChild<Forms::MessageLine *>(u"passphraseFault"_s);
        return line->isVisible() ? line->text() : QString();
    }
    bool isAccepted() { return dialog.result() == QDialog::Accepted && !dialog.isVisible(); }

    PassphraseDialog dialog;
    PassphraseBox *first;
    PassphraseBox *second;
};

} // namespace

void PassphraseTest::isChosenByKeysAlone()
{
    Dialog choice;
    QCOMPARE(QApplication::focusWidget(), choice.first);
    choice.type(u"correct horse"_s);
    choice.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), choice.second);
    choice.type(u"correct horse"_s);
    choice.press(Qt::Key_Return);
    QVERIFY(choice.isAccepted());
    QCOMPARE(choice.dialog.passphrase(), u"correct horse"_s);
}

void PassphraseTest::takesWhatIsLongEnough_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("takes");
    QTest::newRow("eight letters") << u"abcdefgh"_s << true;
    QTest::newRow("seven letters") << u"abcdefg"_s << false;
    QTest::newRow("blanks count, also at the ends") << u" a b c  "_s << true;
    QTest::newRow("eight of another script") << u"žąčęėįšų"_s << true;
    QTest::newRow("four characters of two halves each") << u"😀😀😀😀"_s << false;
    QTest::newRow("eight characters of two halves each") << u"😀😀😀😀😀😀😀😀"_s << true;
}

void PassphraseTest::takesWhatIsLongEnough()
{
    QFETCH(QString, typed);
    Dialog choice;
    for (PassphraseBox *box : {choice.first, choice.second}) {
        box->setFocus();
        box->insert(typed);
    }
    choice.press(Qt::Key_Return);
    QTEST(choice.isAccepted(), "takes");
    if (choice.isAccepted())
        QCOMPARE(choice.dialog.passphrase(), typed);
}

void PassphraseTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("focused");
    QTest::newRow("nothing") << QString() << QString() << u"Enter a passphrase."_s
                             << u"passphrase"_s;
    QTest::newRow("too short") << u"short"_s << u"short"_s << u"fewer than 8 characters"_s
                               << u"passphrase"_s;
    QTest::newRow("once only") << u"long enough"_s << QString() << u"a second time"_s
                               << u"passphraseAgain"_s;
    QTest::newRow("two that differ")
        << u"long enough"_s << u"long enougH"_s << u"not the same"_s << u"passphraseAgain"_s;
    QTest::newRow("the second only")
        << QString() << u"long enough"_s << u"not the same"_s << u"passphrase"_s;
}

void PassphraseTest::saysWhatIsWrong()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, says);
    Dialog choice;
    choice.type(first);
    choice.press(Qt::Key_Tab);
    choice.type(second);
    QTest::mouseClick(choice.dialog.findChild<QPushButton *>(u"setPassphrase"_s), Qt::LeftButton);
    QVERIFY(choice.dialog.isVisible());
    QVERIFY2(choice.fault().contains(says), qPrintable(choice.fault()));
    QTEST(QApplication::focusWidget()->objectName(), "focused");
    QCOMPARE(choice.first->accessibleDescription(), choice.fault());
    QCOMPARE(choice.first->text(), first); // what was typed stays
    QCOMPARE(choice.second->text(), second);
}

void PassphraseTest::saysNothingInMidTyping()
{
    Dialog choice;
    choice.type(u"sho"_s);
    QCOMPARE(choice.fault(), QString());
    choice.type(u"rt but grown"_s);
    choice.press(Qt::Key_Tab);
    choice.type(u"sh"_s);
    QCOMPARE(choice.fault(), QString());
}

void PassphraseTest::whatIsWrongGoesWithItsCause()
{
    Dialog choice;
    choice.type(u"seven77"_s);
    choice.press(Qt::Key_Tab);
    QVERIFY(choice.fault().contains(u"fewer than 8"));
    choice.press(Qt::Key_Backtab);
    choice.press(Qt::Key_End);
    choice.type(u"8"_s);
    QCOMPARE(choice.fault(), QString());
    QCOMPARE(choice.first->accessibleDescription(), QString());
}

void PassphraseTest::isHiddenUntilItIsAskedFor()
{
    Dialog choice;
    auto *show = choice.dialog.findChild<QCheckBox *>();
    for (const bool shown : {false, true, false}) {
        show->setChecked(shown);
        for (const PassphraseBox *box : {choice.first, choice.second}) {
            QCOMPARE(box->echoMode(), shown ? QLineEdit::Normal : QLineEdit::Password);
            QVERIFY(box->inputMethodHints() & Qt::ImhSensitiveData);
            QVERIFY(box->inputMethodHints() & Qt::ImhNoPredictiveText);
        }
    }
}

void PassphraseTest::aPastedLineEndIsNoPartOfIt()
{
    Dialog choice;
    QGuiApplication::clipboard()->setText(u"from a manager\n"_s);
    choice.first->paste();
    choice.press(Qt::Key_Tab);
    choice.type(u"from a manager"_s);
    choice.press(Qt::Key_Return);
    QVERIFY(choice.isAccepted());
    QCOMPARE(choice.dialog.passphrase(), u"from a manager"_s);
}

void PassphraseTest::saysWhatIsLostWithIt()
{
    Dialog choice;
    QStringList told;
    for (const auto *line : choice.dialog.findChildren<Forms::MessageLine *>())
        told.append(line->text());
    QVERIFY(told.join(u'\n').contains(u"nobody can read the drafts"));
}

void PassphraseTest::canBeLeftWithoutOne()
{
    Dialog choice;
    choice.type(u"long enough"_s);
    choice.press(Qt::Key_Escape);
    QVERIFY(!choice.dialog.isVisible());
    QCOMPARE(choice.dialog.result(), static_cast<int>(QDialog::Rejected));
}

QTEST_MAIN(PassphraseTest)
#include "passphrasetest.moc"
