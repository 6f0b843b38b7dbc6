#include "support/formwindow.h"
#include "window/language.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::FormWindow;

/// A window in Lithuanian on a system whose locale is no country's: dates are read and shown as the
/// window speaks, wherever its language comes from.
class SystemLanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void datesAreReadAndShownAsTheWindowSpeaks_data();
    void datesAreReadAndShownAsTheWindowSpeaks();
};

void SystemLanguageTest::datesAreReadAndShownAsTheWindowSpeaks_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("shown");
    for (const QString &chosen : {QString(), u"lt"_s}) {
        const QByteArray way = chosen.isEmpty() ? "the system's language" : "the View menu's";
        QTest::addRow("%s, a Lithuanian month", way.constData())
            << chosen << u"24 gegužės 1995"_s << u"1995-05-24"_s << u"gegužės"_s;
        QTest::addRow("%s, without its signs", way.constData())
            << chosen << u"1995 geg 24"_s << u"1995-05-24"_s << u"gegužės"_s;
        QTest::addRow("%s, an English month", way.constData())
            << chosen << u"24 may 1995"_s << u"1995-05-24"_s << u"gegužės"_s;
    }
    QTest::newRow("English by the View menu")
        << u"en"_s << u"24 may 1995"_s << u"1995-05-24"_s << u"May"_s;
}

void SystemLanguageTest::datesAreReadAndShownAsTheWindowSpeaks()
{
    QFETCH(QString, chosen);
    QFETCH(QString, typed);
    QFETCH(QString, read);
    QFETCH(QString, shown);
    App::Language language;
    language.speak(chosen);
    FormWindow clerk;
    clerk.enter(u"birthDate"_s, typed);
    QCOMPARE(clerk.record().value(u"birthDate"_s), read);
    QStringList beside;
    for (const QLabel *label :
         clerk.window().findChild<QWidget *>(u"birthDate"_s)->findChildren<QLabel *>())
        beside.append(label->text());
    QVERIFY2(beside.join(u'\n').contains(shown), qPrintable(beside.join(u'\n')));
}

int main(int argc, char *argv[])
{
    // Before Qt asks the system: a locale without a country, and messages in Lithuanian.
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("LANGUAGE", "lt");
    QApplication app(argc, argv);
    SystemLanguageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "systemlanguagetest.moc"
