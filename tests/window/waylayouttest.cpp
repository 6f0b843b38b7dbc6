#include "support/formwindow.h"
#include "support/layoutfaults.h"
#include "support/samplerecords.h"
#include "support/speech.h"
#include "window/mainmenu.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Support::FormWindow;
using Id = Command::Id;

Q_DECLARE_METATYPE(App::Command::Id)

/// That nothing is cut off in the finder, the keyboard sheet and the dialog for keys, in every
/// language and from right to left, and that they stay within a small window's screen.
class WayLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void theBandOfTheShortPageIsWhole_data();
    void theBandOfTheShortPageIsWhole();
};

void WayLayoutTest::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void WayLayoutTest::nothingIsCutOff_data()
{
    QTest::addColumn<Id>("command");
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const std::pair<const char *, Id> all[] = {{"the finder", Id::FindField},
                                               {"the keyboard sheet", Id::ShowKeys},
                                               {"the dialog for keys", Id::ChangeKeys}};
    for (const auto &[name, id] : all) {
        for (const char *language : {"en", "lt", "xx"})
            QTest::addRow("%s, %s", name, language)
                << id << QString::fromLatin1(language) << Qt::LeftToRight;
        QTest::addRow("%s, from right to left", name) << id << u"en"_s << Qt::RightToLeft;
    }
}

void WayLayoutTest::nothingIsCutOff()
{
    QFETCH(Id, command);
    QFETCH(QString, language);
    QFETCH(Qt::LayoutDirection, direction);
    const Support::Speech speech(language);
    QApplication::setLayoutDirection(direction);
    FormWindow clerk;
    clerk.window().resize(1024, 720);
    QTRY_COMPARE(clerk.window().width(), 1024);
    clerk.fill(Support::sampleRecord(Forms::CustomerKind::Individual));
    clerk.window().findChild<MainMenu *>()->action(command)->trigger();
    QTRY_VERIFY(QApplication::activeWindow() != &clerk.window());
    const QWidget *dialog = QApplication::activeWindow();
    QTRY_COMPARE(Support::layoutFaults(*dialog).join(u'\n'), QString());
    QVERIFY(dialog->width() <= 1024 && dialog->height() <= 720);
}

void WayLayoutTest::theBandOfTheShortPageIsWhole_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "lt", "xx"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void WayLayoutTest::theBandOfTheShortPageIsWhole()
{
    QFETCH(QString, language);
    const Support::Speech speech(language);
    FormWindow clerk;
    clerk.window().resize(1024, 720);
    QTRY_COMPARE(clerk.window().width(), 1024);
    clerk.press(Qt::Key_M, Qt::ControlModifier);
    QTRY_COMPARE(Support::layoutFaults(clerk.window()).join(u'\n'), QString());
}

QTEST_MAIN(WayLayoutTest)
#include "waylayouttest.moc"
