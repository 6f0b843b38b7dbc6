#include "window/signindialog.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace Support;

/// How a connection signs in, typed and chosen in the dialog of connections.
class SignInBoxTest : public QObject
{
    Q_OBJECT

private slots:
    void isTypedWithKeysAlone_data();
    void isTypedWithKeysAlone();
    void aStoredSecretIsNotShown_data();
    void aStoredSecretIsNotShown();
    void typingReplacesWhatIsStored();
    void aPasswordIsNoToken();
    void whatCannotBeUsedIsToldAtOnce_data();
    void whatCannotBeUsedIsToldAtOnce();
    void isSaidWhereNothingIsStored();
    void showsWhatIsTypedOnDemand();
    void followsARenamedConnection();
    void practiceHasNone();
    void whoDoesNotSignInIsToldNothing();
};

void SignInBoxTest::isTypedWithKeysAlone_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::newRow("user and password") << Kind::Basic << u"secret 7"_s;
    QTest::newRow("token") << Kind::Bearer << u"abc.7"_s;
}

void SignInBoxTest::isTypedWithKeysAlone()
{
    QFETCH(Kind, kind);
    QFETCH(QString, typed);
    SignInDialog edit(Kind::None);
    edit.choose(kind);
    const auto typeNext = [](const QString &name, const QString &text) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
        QTest::keyClicks(QApplication::focusWidget(), text);
    };
    if (kind == Kind::Basic)
        typeNext(u"signInUser"_s, u"clerk"_s);
    typeNext(u"signInSecret"_s, typed);
    QCOMPARE(edit.dialog.chosen().authentication, kind);
    QCOMPARE(edit.dialog.chosen().user, kind == Kind::Basic ? u"clerk"_s : QString());
    QVERIFY(edit.entered());
    QCOMPARE(edit.entered()->kind, kind);
    QCOMPARE(edit.entered()->secret, typed);
    QVERIFY(edit.mayBeUsed());
    QCOMPARE(edit.told(), u"It is going to be stored, encrypted."_s);
    auto *secret = edit.box<QLineEdit>(u"signInSecret"_s);
    QCOMPARE(secret->accessibleName(), kind == Kind::Basic ? u"Password"_s : u"Token"_s);
    QCOMPARE(secret->accessibleDescription(), edit.told());
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
}

void SignInBoxTest::aStoredSecretIsNotShown_data()
{
    QTest::addColumn<bool>("isStored");
    QTest::addColumn<QString>("says");
    QTest::newRow("stored") << true << u"Stored, encrypted. What you enter here replaces it."_s;
    QTest::newRow("not stored") << false << u"Enter the password. Without it nothing is sent."_s;
}

void SignInBoxTest::aStoredSecretIsNotShown()
{
    QFETCH(bool, isStored);
    SignInDialog edit(Kind::Basic, isStored ? password : Credentials());
    QCOMPARE(edit.box<QLineEdit>(u"signInSecret"_s)->text(), QString());
    QCOMPARE(edit.box<QLineEdit>(u"signInUser"_s)->text(), u"clerk"_s);
    QTEST(edit.told(), "says");
    QVERIFY(edit.mayBeUsed());
    edit.type(u"signInUser"_s, u"other"_s);
    QVERIFY(!edit.entered()); // another user is no other secret
    QCOMPARE(edit.dialog.chosen().user, u"other"_s);
}

void SignInBoxTest::typingReplacesWhatIsStored()
{
    SignInDialog edit(Kind::Basic, password);
    edit.type(u"signInSecret"_s, u"new"_s);
    QVERIFY(edit.entered());
    QCOMPARE(edit.entered()->secret, u"new"_s);
    edit.type(u"signInSecret"_s, QString());
    QCOMPARE(edit.entered()->secret, u"stored-secret"_s);
    edit.choose(Kind::None);
    QVERIFY(*edit.entered() == (Credentials{.user = u"clerk"_s}));
}

void SignInBoxTest::aPasswordIsNoToken()
{
    SignInDialog edit(Kind::Basic, password);
    edit.choose(Kind::Bearer);
    QCOMPARE(edit.entered()->secret, QString());
    QCOMPARE(edit.told(), u"Enter the token. Without it nothing is sent."_s);
    edit.choose(Kind::Basic);
    QCOMPARE(edit.entered()->secret, u"stored-secret"_s);
}

void SignInBoxTest::whatCannotBeUsedIsToldAtOnce_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("a user with a colon")
        << Kind::Basic << u"signInUser"_s << u"a:b"_s << u"The user name of the connection"_s;
    QTest::newRow("a token with a space")
        << Kind::Bearer << u"signInSecret"_s << u"a b"_s << u"The token of the connection"_s;
}

void SignInBoxTest::whatCannotBeUsedIsToldAtOnce()
{
    QFETCH(Kind, kind);
    QFETCH(QString, box);
    QFETCH(QString, typed);
    QFETCH(QString, says);
    SignInDialog edit(kind, {.kind = kind, .secret = u"abc"_s});
    QVERIFY(edit.mayBeUsed());
    edit.type(box, typed);
    QVERIFY2(edit.told().startsWith(says), qPrintable(edit.told()));
    QVERIFY(!edit.mayBeUsed());
    QCOMPARE(edit.box<QLabel>(u"connectionNote"_s)->text(), u"Correct how “Bank” signs in."_s);
}

void SignInBoxTest::isSaidWhereNothingIsStored()
{
    SignInDialog edit(Kind::Basic, password, false);
    QVERIFY(edit.told(u"signInStoring"_s).startsWith(u"Nothing is stored at the moment"));
    edit.choose(Kind::None);
    QCOMPARE(edit.told(u"signInStoring"_s), QString());
}

void SignInBoxTest::showsWhatIsTypedOnDemand()
{
    SignInDialog edit(Kind::Basic, password);
    auto *secret = edit.box<QLineEdit>(u"signInSecret"_s);
    auto *show = edit.box<QWidget>(u"signInShow"_s);
    QTest::keyClick(show, Qt::Key_Space);
    QCOMPARE(secret->echoMode(), QLineEdit::Normal);
    QCOMPARE(secret->text(), QString());
    QTest::keyClick(show, Qt::Key_Space);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
}

void SignInBoxTest::followsARenamedConnection()
{
    SignInDialog edit(Kind::Basic, password);
    edit.type(u"connectionName"_s, u"Harbour"_s);
    const auto secrets = edit.dialog.secrets();
    QCOMPARE(secrets.keys(), QStringList{u"Harbour"_s});
    QCOMPARE(secrets.value(u"Harbour"_s).before, u"Bank"_s);
    QVERIFY(!secrets.value(u"Harbour"_s).entered);
}

void SignInBoxTest::practiceHasNone()
{
    SignInDialog edit(Kind::Basic, password);
    edit.dialog.findChild<QListWidget *>()->setCurrentRow(0);
    QVERIFY(!edit.box<QComboBox>(u"signInKind"_s)->isEnabled());
    QCOMPARE(edit.box<QComboBox>(u"signInKind"_s)->currentIndex(), 0);
    QVERIFY(!edit.box<QLineEdit>(u"signInSecret"_s)->isVisible());
    QVERIFY(!edit.dialog.secrets().contains(u"Practice"_s));
}

void SignInBoxTest::whoDoesNotSignInIsToldNothing()
{
    SignInDialog edit(Kind::None);
    QCOMPARE(edit.told(), QString());
    edit.choose(Kind::Basic);
    QVERIFY(!edit.told().isEmpty());
    edit.choose(Kind::None);
    QCOMPARE(edit.told(), QString());
}

QTEST_MAIN(SignInBoxTest)
#include "signinboxtest.moc"
