#include "secrecy/keyfile.h"
#include "support/formwindow.h"
#include "support/storefolder.h"
#include "window/idlewatch.h"
#include "window/passphrasedialog.h"
#include "window/preferencesdialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::FormWindow;

/// The settings in the program: what is chosen there holds at once, in the window, the store and the
/// place of its key.
class SettingsUseTest : public QObject
{
    Q_OBJECT

private slots:
    void theLockFollowsAtOnce();
    void cancelChangesNothing();
    void shorterKeepingWipesAtOnce();
    void aPassphraseTakesThePlaceOfTheKeyring();
    void aKeyringThatIsNotThereIsTold();
    void withoutAKeyThereIsNothingToMove();

private:
    static App::PreferencesDialog *open(FormWindow &clerk);
    static void put(QSpinBox *box, int number);
    /// Types a passphrase twice into the dialog that is open, and sets it.
    static void setPassphrase(const QString &passphrase);
    /// What a message says that is open, or comes soon; closes it.
    static QString message();
};

App::PreferencesDialog *SettingsUseTest::open(FormWindow &clerk)
{
    clerk.press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = clerk.window().findChild<App::PreferencesDialog *>();
    if (!dialog)
        qFatal("The settings do not open.");
    dialog->activateWindow(); // as a window manager does
    if (!QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }))
        qFatal("The settings do not become active.");
    return dialog;
}

void SettingsUseTest::put(QSpinBox *box, int number)
{
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QString::number(number));
}

void SettingsUseTest::setPassphrase(const QString &passphrase)
{
    auto *dialog = qobject_cast<App::PassphraseDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    for (QLineEdit *box : dialog->findChildren<QLineEdit *>())
        box->setText(passphrase);
    dialog->findChild<QPushButton *>(u"setPassphrase"_s)->click();
}

QString SettingsUseTest::message()
{
    const auto shown = [] {
        return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()) != nullptr;
    };
    if (!QTest::qWaitFor(shown, 40000)) // as long as a keyring may take
        return {};
    auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    const QString text = box->text();
    box->button(QMessageBox::Ok)->click();
    return text;
}

void SettingsUseTest::theLockFollowsAtOnce()
{
    FormWindow clerk;
    const auto *idle = clerk.window().findChild<App::IdleWatch *>();
    QCOMPARE(idle->interval(), std::chrono::minutes(10));
    const auto *dialog = open(clerk);
    put(dialog->findChild<QSpinBox *>(u"lockAfter"_s), 3);
    clerk.press(Qt::Key_Return);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(clerk.workplace().settings().lockAfterMinutes(), 3);
    QCOMPARE(idle->interval(), std::chrono::minutes(3));
}

void SettingsUseTest::cancelChangesNothing()
{
    FormWindow clerk;
    const auto *dialog = open(clerk);
    put(dialog->findChild<QSpinBox *>(u"lockAfter"_s), 3);
    clerk.press(Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(clerk.workplace().settings().lockAfterMinutes(), 10);
}

void SettingsUseTest::shorterKeepingWipesAtOnce()
{
    FormWindow clerk;
    App::Store::Clock before = [] { return QDateTime::currentDateTimeUtc().addDays(-20); };
    const auto earlier = App::Store::open(clerk.folder(), clerk.key(), before);
    QVERIFY(earlier);
    const auto head = Support::storedIn(**earlier, App::RecordState::Accepted);
    auto *dialog = open(clerk);
    put(dialog->findChild<QSpinBox *>(u"keepBodies"_s), 30);
    clerk.press(Qt::Key_Return);
    clerk.waitForStore();
    QVERIFY(!(*earlier)->load(head.id)->head.isWiped);
    dialog = open(clerk);
    put(dialog->findChild<QSpinBox *>(u"keepBodies"_s), 10);
    clerk.press(Qt::Key_Return);
    clerk.waitForStore();
    QVERIFY((*earlier)->load(head.id)->head.isWiped);
}

void SettingsUseTest::aPassphraseTakesThePlaceOfTheKeyring()
{
    FormWindow clerk;
    auto *dialog = open(clerk);
    auto *keyring = dialog->findChild<QPushButton *>(u"keyringButton"_s);
    QVERIFY(!keyring->isVisible());
    for (const QString &passphrase : {u"correct horse battery"_s, u"another long passphrase"_s}) {
        dialog->findChild<QPushButton *>(u"passphraseButton"_s)->click();
        setPassphrase(passphrase);
        QCOMPARE(message(), u"From now on your new passphrase opens what is stored."_s);
        QVERIFY(dialog->isEnabled());
        QVERIFY(keyring->isVisible());
        const auto key = App::KeyFile::unlock(clerk.folder(), passphrase);
        QVERIFY(key);
        QVERIFY(*key == clerk.key());
    }
    QVERIFY(!App::KeyFile::unlock(clerk.folder(), u"correct horse battery"_s));
}

void SettingsUseTest::aKeyringThatIsNotThereIsTold()
{
    FormWindow clerk;
    QVERIFY(!App::KeyFile::write(clerk.folder(), clerk.key(), u"correct horse battery"_s));
    auto *dialog = open(clerk);
    dialog->findChild<QPushButton *>(u"keyringButton"_s)->click();
    QVERIFY(!dialog->isEnabled());
    QVERIFY(message().contains(u"keyring"_s));
    QVERIFY(dialog->isEnabled());
    QVERIFY(App::KeyFile::exists(clerk.folder()));
}

void SettingsUseTest::withoutAKeyThereIsNothingToMove()
{
    FormWindow clerk;
    clerk.workplace().vault().shut();
    clerk.workplace().vault().goOnWithout();
    const auto *dialog = open(clerk);
    bool isTold = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        isTold = isTold || label->text().startsWith(u"Nothing is stored"_s);
    QVERIFY(isTold);
    QVERIFY(!dialog->findChild<QPushButton *>(u"keyringButton"_s)->isVisible());
}

QTEST_MAIN(SettingsUseTest)
#include "settingsusetest.moc"
