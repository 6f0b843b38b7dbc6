#include "settings/settings.h"
#include "support/layoutfaults.h"
#include "window/preferencesdialog.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using App::KeyKeeping;
using App::PreferencesDialog;
using App::Settings;

Q_DECLARE_METATYPE(App::KeyKeeping)

/// What the clerk decides of the program, in its dialog and by keys.
class PreferencesTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatIsSet();
    void takesWhatIsTyped();
    void whatCanBeOffSaysSo_data();
    void whatCanBeOffSaysSo();
    void boundsHold();
    void theWheelChangesNothing();
    void lettersOfTheLabelsGoToTheirBoxes();
    void everythingHasAName();
    void nothingIsCutOff();
    void saysHowTheKeyIsKept_data();
    void saysHowTheKeyIsKept();
    void asksForAnotherWay();
};

namespace {

/// The dialog on settings of its own.
struct Dialog
{
    explicit Dialog(KeyKeeping keeping = KeyKeeping::Passphrase)
        : settings(folder.path()), dialog(settings, keeping, nullptr)
    {
        dialog.show();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("The dialog does not become active.");
    }

    QSpinBox *number(const QString &name) { return dialog.findChild<QSpinBox *>(name); }
    QPushButton *button(const QString &name) { return dialog.findChild<QPushButton *>(name); }
    void type(QWidget *box, const QString &text)
    {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(box, text);
    }

    QTemporaryDir folder;
    Settings settings;
    PreferencesDialog dialog;
};

} // namespace

void PreferencesTest::showsWhatIsSet()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    settings.setLockAfterMinutes(25);
    settings.setKeepBodiesDays(400);
    settings.setOperatorName(u"Rūta Žukė"_s);
    settings.setReviewWhen(App::ReviewWhen::WithAdvice);
    settings.setUndoSendSeconds(7);
    PreferencesDialog dialog(settings, KeyKeeping::Keyring, nullptr);
    QCOMPARE(dialog.findChild<QSpinBox *>(u"lockAfter"_s)->text(), u"25"_s);
    QCOMPARE(dialog.findChild<QSpinBox *>(u"keepBodies"_s)->text(), u"400"_s);
    QCOMPARE(dialog.findChild<QLineEdit *>(u"operator"_s)->text(), u"Rūta Žukė"_s);
    QCOMPARE(dialog.findChild<QComboBox *>(u"review"_s)->currentText(), u"When there is advice"_s);
    QCOMPARE(dialog.findChild<QSpinBox *>(u"undoSend"_s)->text(), u"7"_s);
}

void PreferencesTest::takesWhatIsTyped()
{
    Dialog edit;
    edit.type(edit.number(u"lockAfter"_s), u"5"_s);
    edit.type(edit.number(u"keepBodies"_s), u"30"_s);
    edit.type(edit.number(u"undoSend"_s), u"5"_s);
    auto *review = edit.dialog.findChild<QComboBox *>(u"review"_s);
    review->setFocus();
    QTest::keyClick(review, Qt::Key_End);
    edit.type(edit.dialog.findChild<QLineEdit *>(u"operator"_s), u"Jonas"_s);
    QCOMPARE(edit.settings.lockAfterMinutes(), 10); // nothing before it is accepted
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(edit.dialog.result(), static_cast<int>(QDialog::Accepted));
    edit.dialog.applyTo(edit.settings);
    QCOMPARE(edit.settings.lockAfterMinutes(), 5);
    QCOMPARE(edit.settings.keepBodiesDays(), 30);
    QCOMPARE(edit.settings.operatorName(), u"Jonas"_s);
    QCOMPARE(edit.settings.reviewWhen(), App::ReviewWhen::Always);
    QCOMPARE(edit.settings.undoSendSeconds(), 5);
}

void PreferencesTest::whatCanBeOffSaysSo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("locking") << u"lockAfter"_s << u"Never"_s;
    QTest::newRow("taking back") << u"undoSend"_s << u"Off"_s;
}

void PreferencesTest::whatCanBeOffSaysSo()
{
    QFETCH(QString, name);
    QFETCH(QString, says);
    Dialog edit;
    edit.type(edit.number(name), u"1"_s);
    QTest::keyClick(edit.number(name), Qt::Key_Down);
    QCOMPARE(edit.number(name)->text(), says);
    edit.dialog.applyTo(edit.settings);
    QCOMPARE(name == u"lockAfter" ? edit.settings.lockAfterMinutes()
                                  : edit.settings.undoSendSeconds(),
             0);
}

void PreferencesTest::boundsHold()
{
    Dialog edit;
    for (const auto &[name, least, most] :
         {std::tuple(u"lockAfter"_s, 0, 240), std::tuple(u"keepBodies"_s, 1, 3650),
          std::tuple(u"undoSend"_s, 0, 30)}) {
        QCOMPARE(edit.number(name)->minimum(), least);
        QCOMPARE(edit.number(name)->maximum(), most);
    }
}

void PreferencesTest::theWheelChangesNothing()
{
    Dialog edit;
    for (const QString &name : {u"lockAfter"_s, u"keepBodies"_s, u"undoSend"_s, u"review"_s}) {
        auto *box = edit.dialog.findChild<QWidget *>(name);
        edit.dialog.findChild<QLineEdit *>(u"operator"_s)->setFocus();
        const QVariant before = box->metaObject()->userProperty().read(box);
        const QPoint middle = box->rect().center();
        QWheelEvent wheel(middle, box->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &wheel);
        QCOMPARE(box->metaObject()->userProperty().read(box), before);
        QVERIFY(!box->hasFocus());
    }
}

void PreferencesTest::lettersOfTheLabelsGoToTheirBoxes()
{
    Dialog edit;
    for (const auto &[key, name] :
         {std::pair(Qt::Key_N, u"operator"_s), std::pair(Qt::Key_B, u"keepBodies"_s),
          std::pair(Qt::Key_L, u"lockAfter"_s), std::pair(Qt::Key_R, u"review"_s),
          std::pair(Qt::Key_U, u"undoSend"_s)}) {
        QTest::keyClick(edit.dialog.windowHandle(), key, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
    }
}

void PreferencesTest::everythingHasAName()
{
    Dialog edit;
    for (const QString &name :
         {u"lockAfter"_s, u"keepBodies"_s, u"operator"_s, u"review"_s, u"undoSend"_s}) {
        auto *box = edit.dialog.findChild<QWidget *>(name);
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(box);
        QVERIFY2(!told->text(QAccessible::Name).isEmpty(), qPrintable(name));
        QVERIFY2(!told->text(QAccessible::Description).isEmpty(), qPrintable(name));
    }
}

void PreferencesTest::nothingIsCutOff()
{
    Dialog edit;
    for (const KeyKeeping keeping :
         {KeyKeeping::Keyring, KeyKeeping::Passphrase, KeyKeeping::Nowhere}) {
        edit.dialog.setKeyKeeping(keeping);
        QTRY_COMPARE(Support::layoutFaults(edit.dialog).join(u'\n'), QString());
        QVERIFY(edit.dialog.height() <= edit.dialog.screen()->availableSize().height());
    }
}

void PreferencesTest::saysHowTheKeyIsKept_data()
{
    QTest::addColumn<KeyKeeping>("keeping");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("offers");
    QTest::addColumn<bool>("offersKeyring");
    QTest::newRow("in the keyring")
        << KeyKeeping::Keyring << u"The desktop's keyring"_s << u"Set a &passphrase…"_s << false;
    QTest::newRow("under a passphrase")
        << KeyKeeping::Passphrase << u"Only your passphrase"_s << u"Change &passphrase…"_s << true;
    QTest::newRow("nowhere") << KeyKeeping::Nowhere << u"Nothing is stored"_s
                             << u"Set a &passphrase…"_s << false;
}

void PreferencesTest::saysHowTheKeyIsKept()
{
    QFETCH(KeyKeeping, keeping);
    QFETCH(QString, says);
    Dialog edit(KeyKeeping::Nowhere);
    edit.dialog.setKeyKeeping(keeping);
    QStringList texts;
    for (const QLabel *label : edit.dialog.findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY2(texts.join(u'\n').contains(says), qPrintable(texts.join(u'\n')));
    QTEST(edit.button(u"passphraseButton"_s)->text(), "offers");
    QTEST(edit.button(u"keyringButton"_s)->isVisible(), "offersKeyring");
}

void PreferencesTest::asksForAnotherWay()
{
    Dialog edit;
    QSignalSpy passphrase(&edit.dialog, &PreferencesDialog::passphraseAsked);
    QSignalSpy keyring(&edit.dialog, &PreferencesDialog::keyringAsked);
    QTest::mouseClick(edit.button(u"passphraseButton"_s), Qt::LeftButton);
    QCOMPARE(passphrase.count(), 1);
    QCOMPARE(keyring.count(), 0);
    QTest::mouseClick(edit.button(u"keyringButton"_s), Qt::LeftButton);
    QCOMPARE(keyring.count(), 1);
    QVERIFY(edit.dialog.isVisible());
}

QTEST_MAIN(PreferencesTest)
#include "preferencestest.moc"
