#include "store/database.h"
#include "support/formwindow.h"
#include "support/question.h"
#include "support/storefolder.h"
#include "widgets/customerform.h"
#include "window/lockcontroller.h"

#include <QLabel>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace Qt::StringLiterals;
using Support::FormWindow;
using Support::Question;
using Support::StoreFolder;

/// What the clerk sees where nothing can be saved, and that the form goes on.
class NotSavedTest : public QObject
{
    Q_OBJECT

private slots:
    void aFullDiskIsToldAndEndsByItself();
    void closingAsksAboutWhatIsNotSaved();
    void aLockedWindowStaysWithWhatIsNotSaved();
    void aStoreThatCannotBeOpenedIsLeftAsItIs_data();
    void aStoreThatCannotBeOpenedIsLeftAsItIs();
    void aDamagedStoreIsSetAside();
    void choosingToStoreNothingIsSaidAllTheTime();
};

namespace {

QString told(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(u'\n');
}

/// No file of this process grows beyond some bytes, as on a full disk.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = 1;
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before;
};

} // namespace

void NotSavedTest::aFullDiskIsToldAndEndsByItself()
{
    FormWindow clerk;
    clerk.enter(u"firstName"_s, u"Ona"_s);
    clerk.waitForStore();
    {
        const FullDisk full;
        clerk.enter(u"lastName"_s, u"Onaite"_s);
        QTRY_VERIFY(told(clerk.window()).contains(u"What you type is not being saved."_s));
        QVERIFY(told(clerk.window()).contains(u"The disk is full."_s));
        QCOMPARE(clerk.record().value(u"lastName"_s), u"Onaite"_s);
        clerk.enter(u"nationalCode"_s, u"123"_s);
    }
    clerk.enter(u"birthDate"_s, u"24051995"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!told(clerk.window()).contains(u"not being saved"_s), 15000);
    clerk.waitForStore();
    auto store = App::Store::open(clerk.folder(), clerk.key(), &QDateTime::currentDateTimeUtc);
    const auto heads = (*store)->page({}, 10);
    QCOMPARE(heads->size(), 1);
    QCOMPARE((*store)->load(heads->first().id)->draft.record, clerk.record());
}

void NotSavedTest::closingAsksAboutWhatIsNotSaved()
{
    FormWindow clerk;
    const FullDisk full;
    clerk.enter(u"firstName"_s, u"Ona"_s);
    const Question question(u"Go back"_s);
    clerk.window().close();
    QTRY_COMPARE(question.asked().size(), 1);
    QVERIFY(question.asked().first().contains(u"Ona"_s));
    QVERIFY(clerk.window().isVisible());
    QCOMPARE(clerk.record().value(u"firstName"_s), u"Ona"_s);
}

void NotSavedTest::aLockedWindowStaysWithWhatIsNotSaved()
{
    FormWindow clerk;
    {
        const FullDisk full;
        clerk.enter(u"firstName"_s, u"Zebediah"_s);
        clerk.press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!clerk.workplace().store().isOpen());
        QVERIFY(!clerk.window().close());
        QVERIFY(told(clerk.window()).contains(u"Unlock Intake, then close it."_s));
        QVERIFY(!told(clerk.window()).contains(u"Zebediah"_s));
    }
    clerk.workplace().vault().openWith(clerk.key());
    QTRY_VERIFY(!clerk.window().lock().isLocked());
    QTRY_VERIFY_WITH_TIMEOUT(!clerk.workplace().drafts().hasUnsaved(), 15000);
    QVERIFY(clerk.window().close());
}

void NotSavedTest::aStoreThatCannotBeOpenedIsLeftAsItIs_data()
{
    QTest::addColumn<bool>("isNewer");
    QTest::addColumn<QString>("words");
    QTest::newRow("a newer version wrote it") << true << u"A newer version of Intake"_s;
    QTest::newRow("it is sealed with another key") << false << u"key"_s;
}

void NotSavedTest::aStoreThatCannotBeOpenedIsLeftAsItIs()
{
    QFETCH(bool, isNewer);
    QFETCH(QString, words);
    StoreFolder place;
    place.open()->saveDraft({}, Support::draftOf(u"Ona"_s));
    if (isNewer)
        place.sql(u"PRAGMA user_version = 99"_s);
    QFile file(place.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();

    App::Workplace workplace(place.path());
    App::MainWindow window(workplace);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    workplace.vault().openWith(isNewer ? place.key : App::SecretKey::random());
    QTRY_VERIFY(told(window).contains(u"What you type is not being saved."_s));
    QVERIFY2(told(window).contains(words), qPrintable(told(window)));
    window.form()->goTo(Forms::FieldPath(u"firstName"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Jonas"_s);
    QCOMPARE(workplace.model().record().value(u"firstName"_s), u"Jonas"_s);
    file.seek(0);
    QVERIFY(file.readAll() == before);
}

void NotSavedTest::aDamagedStoreIsSetAside()
{
    const QTemporaryDir folder;
    QFile file(App::Database::fileName(folder.path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(100'000, 'x'));
    file.close();
    FormWindow clerk(folder.path(), App::SecretKey::random());
    QTRY_VERIFY(told(clerk.window()).contains(u"The store of drafts was damaged."_s));
    const QStringList aside = QDir(folder.path()).entryList({u"records-damaged-*.db"_s});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(QFileInfo(QDir(folder.path()).filePath(aside.first())).size(), 100'000);
    clerk.enter(u"firstName"_s, u"Ona"_s);
    QTRY_VERIFY(clerk.workplace().drafts().head().id != 0);
}

void NotSavedTest::choosingToStoreNothingIsSaidAllTheTime()
{
    const QTemporaryDir folder;
    App::Workplace workplace(folder.path());
    App::MainWindow window(workplace);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    workplace.vault().goOnWithout();
    QVERIFY(told(window).contains(u"Nothing is stored, as you chose"_s));
    window.form()->goTo(Forms::FieldPath(u"firstName"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Jonas"_s);
    QVERIFY(!App::Database::exists(folder.path()));
    const Question question(u"Go back"_s);
    QVERIFY(!window.close());
    QVERIFY(question.asked().first().contains(u"Jonas"_s));
}

QTEST_MAIN(NotSavedTest)
#include "notsavedtest.moc"
