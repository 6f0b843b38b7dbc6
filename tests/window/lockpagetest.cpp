#include "window/lockpage.h"
#include "widgets/messageline.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using App::LockPage;
using App::LockReason;
using App::UnlockWay;

Q_DECLARE_METATYPE(App::LockReason)
Q_DECLARE_METATYPE(App::UnlockWay)

/// The locked window: what it says, how it is opened, and that it keeps nothing that was typed.
class LockPageTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyAndOffersAWay_data();
    void saysWhyAndOffersAWay();
    void aPassphraseIsTypedAtOnce();
    void theKeyringNeedsNoPassphrase();
    void itIsAskedOnceWhileItIsChecked();
    void aWrongPassphraseIsTold();
    void anEmptyOneIsNotTried();
    void aFirstPassphraseIsChosen();
    void aWrongChoiceIsTold();
    void oneCanGoOnWithout();
    void nothingTypedStaysBehind();
    void nothingShinesThrough();
};

namespace {

/// The page in front of another one, and the keys that are pressed there.
struct Page
{
    explicit Page(UnlockWay way, LockReason reason = LockReason::Idle)
        : page(*new LockPage(&window))
        , unlockAsked(&page, &LockPage::unlockAsked)
        , passphraseChosen(&page, &LockPage::passphraseChosen)
        , goOnWithoutAsked(&page, &LockPage::goOnWithoutAsked)
    {
        window.addWidget(new QLineEdit(&window));
        window.addWidget(&page);
        page.present(reason, way);
        window.setCurrentWidget(&page);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window does not become active.");
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void click(const QString &name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    QPushButton *button(const QString &name) { return page.findChild<QPushButton *>(name); }
    QLineEdit *line(const QString &name) { return page.findChild<QLineEdit *>(name); }
    QString told(const QString &name)
    {
        auto *told = page.findChild<Forms::MessageLine *>(name);
        return told->isVisible() ? told->text() : QString();
    }
    QString focused() { return QApplication::focusWidget()->objectName(); }
    /// All that can be read, and the boxes that can be typed into.
    QString texts()
    {
        QStringList all;
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (label->isVisible())
                all.append(label->text());
        return all.join(u'\n');
    }
    QStringList boxes()
    {
        QStringList names;
        for (const QLineEdit *line : page.findChildren<QLineEdit *>())
            if (line->isVisible())
                names.append(line->objectName());
        return names;
    }

    QStackedWidget window;
    LockPage &page;
    QSignalSpy unlockAsked;
    QSignalSpy passphraseChosen;
    QSignalSpy goOnWithoutAsked;
};

} // namespace

void LockPageTest::saysWhyAndOffersAWay_data()
{
    QTest::addColumn<LockReason>("reason");
    QTest::addColumn<UnlockWay>("way");
    QTest::addColumn<QStringList>("says");
    QTest::addColumn<QStringList>("boxes");
    QTest::addColumn<QString>("button");
    const QStringList one{u"unlockPassphrase"_s};
    const QStringList two{u"passphrase"_s, u"passphraseAgain"_s};
    QTest::newRow("idle, with a passphrase")
        << LockReason::Idle << UnlockWay::Passphrase
        << QStringList{u"Intake"_s, u"Locked"_s, u"Nobody has used"_s} << one << u"Unlock"_s;
    QTest::newRow("asked for, with the keyring")
        << LockReason::Asked << UnlockWay::Keyring
        << QStringList{u"Intake"_s, u"Locked"_s, u"You locked"_s} << QStringList() << u"Unlock"_s;
    QTest::newRow("at the start, with a passphrase")
        << LockReason::Start << UnlockWay::Passphrase
        << QStringList{u"Intake"_s, u"Locked"_s, u"is encrypted"_s} << one << u"Unlock"_s;
    QTest::newRow("at the first start, without a keyring")
        << LockReason::Start << UnlockWay::ChoosePassphrase
        << QStringList{u"Intake"_s, u"Choose a passphrase"_s, u"no keyring"_s,
                       u"nobody can read the drafts"_s}
        << two << u"Set passphrase"_s;
}

void LockPageTest::saysWhyAndOffersAWay()
{
    QFETCH(LockReason, reason);
    QFETCH(UnlockWay, way);
    QFETCH(QStringList, says);
    // The same page stands in for every lock.
    Page lock(UnlockWay::ChoosePassphrase, LockReason::Start);
    lock.page.present(LockReason::Idle, UnlockWay::Passphrase);
    lock.page.present(reason, way);
    for (const QString &text : says)
        QVERIFY2(lock.texts().contains(text), qPrintable(lock.texts()));
    QTEST(lock.boxes(), "boxes");
    QTEST(lock.button(u"unlock"_s)->text(), "button");
    QCOMPARE(lock.button(u"goOnWithout"_s)->isVisible(), way == UnlockWay::ChoosePassphrase);
    for (const QLineEdit *line : lock.page.findChildren<QLineEdit *>())
        QCOMPARE(line->echoMode(), QLineEdit::Password);
}

void LockPageTest::aPassphraseIsTypedAtOnce()
{
    Page lock(UnlockWay::Passphrase);
    QCOMPARE(lock.focused(), u"unlockPassphrase"_s);
    lock.type(u"correct horse"_s);
    lock.press(Qt::Key_Return);
    QCOMPARE(lock.unlockAsked.count(), 1);
    QCOMPARE(lock.unlockAsked.first().first().toString(), u"correct horse"_s);
}

void LockPageTest::theKeyringNeedsNoPassphrase()
{
    Page lock(UnlockWay::Keyring);
    QCOMPARE(lock.focused(), u"unlock"_s);
    lock.press(Qt::Key_Return);
    QCOMPARE(lock.unlockAsked.count(), 1);
    QCOMPARE(lock.unlockAsked.first().first().toString(), QString());
}

void LockPageTest::itIsAskedOnceWhileItIsChecked()
{
    Page lock(UnlockWay::Passphrase);
    QLineEdit *box = lock.line(u"unlockPassphrase"_s);
    lock.type(u"correct horse"_s);
    lock.click(u"unlock"_s);
    QVERIFY(lock.page.isBusy());
    QVERIFY(!box->isEnabled());
    QCOMPARE(lock.button(u"unlock"_s)->text(), u"Checking…"_s);
    QTest::keyClick(box, Qt::Key_Return);
    lock.click(u"unlock"_s);
    QCOMPARE(lock.unlockAsked.count(), 1);
}

void LockPageTest::aWrongPassphraseIsTold()
{
    Page lock(UnlockWay::Passphrase);
    for (int tried = 1; tried <= 20; ++tried) { // as often as one likes
        lock.type(u"wrong %1"_s.arg(tried));
        lock.press(Qt::Key_Return);
        QCOMPARE(lock.told(u"unlockFault"_s), QString());
        lock.page.showWrongPassphrase();
        QVERIFY(lock.told(u"unlockFault"_s).contains(u"Nothing is lost"));
        QVERIFY(!lock.page.isBusy());
        QCOMPARE(lock.focused(), u"unlockPassphrase"_s);
        QCOMPARE(QApplication::focusWidget()->accessibleDescription(), lock.told(u"unlockFault"_s));
        // The next key replaces the wrong one.
        QCOMPARE(lock.unlockAsked.last().first().toString(), u"wrong %1"_s.arg(tried));
    }
    QCOMPARE(lock.unlockAsked.count(), 20);
}

void LockPageTest::anEmptyOneIsNotTried()
{
    Page lock(UnlockWay::Passphrase);
    lock.press(Qt::Key_Return);
    QCOMPARE(lock.unlockAsked.count(), 0);
    QCOMPARE(lock.told(u"unlockFault"_s), u"Enter the passphrase."_s);
}

void LockPageTest::aFirstPassphraseIsChosen()
{
    Page lock(UnlockWay::ChoosePassphrase, LockReason::Start);
    QCOMPARE(lock.focused(), u"passphrase"_s);
    lock.type(u"correct horse"_s);
    lock.press(Qt::Key_Tab);
    lock.type(u"correct horse"_s);
    lock.press(Qt::Key_Return);
    QCOMPARE(lock.passphraseChosen.count(), 1);
    QCOMPARE(lock.passphraseChosen.first().first().toString(), u"correct horse"_s);
    QCOMPARE(lock.unlockAsked.count(), 0);
    QVERIFY(lock.page.isBusy());
    lock.page.showFault(u"The store cannot be written."_s);
    QCOMPARE(lock.told(u"unlockFault"_s), u"The store cannot be written."_s);
    QCOMPARE(lock.focused(), u"passphrase"_s);
}

void LockPageTest::aWrongChoiceIsTold()
{
    Page lock(UnlockWay::ChoosePassphrase, LockReason::Start);
    lock.type(u"correct horse"_s);
    lock.press(Qt::Key_Tab);
    lock.type(u"correct house"_s);
    lock.click(u"unlock"_s);
    QCOMPARE(lock.passphraseChosen.count(), 0);
    QVERIFY(!lock.page.isBusy());
    QVERIFY(lock.told(u"passphraseFault"_s).contains(u"not the same"));
}

void LockPageTest::oneCanGoOnWithout()
{
    Page lock(UnlockWay::ChoosePassphrase, LockReason::Start);
    lock.click(u"goOnWithout"_s);
    QCOMPARE(lock.goOnWithoutAsked.count(), 1);
    QCOMPARE(lock.passphraseChosen.count(), 0);
}

void LockPageTest::nothingTypedStaysBehind()
{
    Page lock(UnlockWay::Passphrase);
    lock.type(u"correct horse"_s);
    lock.press(Qt::Key_Return);
    lock.window.setCurrentIndex(0);
    QCOMPARE(lock.line(u"unlockPassphrase"_s)->text(), QString());
    lock.page.present(LockReason::Asked, UnlockWay::ChoosePassphrase);
    lock.window.setCurrentWidget(&lock.page);
    lock.type(u"correct horse"_s);
    lock.page.present(LockReason::Asked, UnlockWay::Passphrase);
    for (const QLineEdit *line : lock.page.findChildren<QLineEdit *>())
        QCOMPARE(line->text(), QString());
    QCOMPARE(lock.focused(), u"unlockPassphrase"_s);
}

void LockPageTest::nothingShinesThrough()
{
    QLabel window(u"Jose Rodriguez"_s);
    window.resize(700, 500);
    QPalette loud;
    loud.setColor(QPalette::Window, Qt::magenta);
    window.setPalette(loud);
    LockPage page(&window);
    page.setPalette(QPalette(Qt::gray));
    page.resize(window.size());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QImage covered = window.grab().toImage();
    const QImage alone = page.grab().toImage();
    QCOMPARE(covered, alone);
}

QTEST_MAIN(LockPageTest)
#include "lockpagetest.moc"
