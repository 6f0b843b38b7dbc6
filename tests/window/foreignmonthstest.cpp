#include "support/formwindow.h"
#include "window/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Support::FormWindow;

/// A window in another language than the country's: the months of both are read.
class ForeignMonthsTest : public QObject
{
    Q_OBJECT

private slots:
    void isReadInEachLanguage_data();
    void isReadInEachLanguage();
};

void ForeignMonthsTest::isReadInEachLanguage_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("the window's") << u"24 gruodžio 1995"_s;
    QTest::newRow("the country's") << u"24. Dezember 1995"_s;
    QTest::newRow("English") << u"24 december 1995"_s;
}

void ForeignMonthsTest::isReadInEachLanguage()
{
    QFETCH(QString, typed);
    App::Language language;
    language.speak(u"lt"_s);
    FormWindow clerk;
    clerk.enter(u"birthDate"_s, typed);
    QCOMPARE(clerk.record().value(u"birthDate"_s), u"1995-12-24"_s);
}

int main(int argc, char *argv[])
{
    qputenv("LC_ALL", "de_DE.UTF-8"); // before Qt asks the system
    QApplication app(argc, argv);
    ForeignMonthsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "foreignmonthstest.moc"
