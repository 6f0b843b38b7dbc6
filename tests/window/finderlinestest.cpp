#include "support/finderdesk.h"

using namespace Qt::StringLiterals;
using namespace Forms;
using namespace FinderDesk;

/// Which lines Ctrl+K offers, and what they tell.
class FinderLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void aListWithoutRowsOffersItsButton();
    void eachRowIsOffered();
    void fieldsOfTheOtherKindAreNotOffered();
    void aHiddenFieldIsNotOffered();
    void nothingFoundIsSaidAndEnterStays();
    void aLineTellsWhatStandsThere();
};

void FinderLinesTest::aListWithoutRowsOffersItsButton()
{
    FormWindow clerk;
    open(clerk);
    clerk.type(u"document number"_s);
    QCOMPARE(lines(clerk).first(), u"Document: Document number"_s);
    clerk.press(Qt::Key_Return);
    goBack(clerk);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"add.listBusinessEntityDocument"_s);
    QCOMPARE(clerk.record().rowCount(u"listBusinessEntityDocument"_s), 0);
}

void FinderLinesTest::eachRowIsOffered()
{
    FormWindow clerk;
    clerk.fill(withTwoAddresses());
    open(clerk);
    clerk.type(u"city"_s);
    QCOMPARE(lines(clerk).mid(0, 2), (QStringList{u"Address 1: City"_s, u"Address 2: City"_s}));
    clerk.press(Qt::Key_Down);
    clerk.press(Qt::Key_Return);
    goBack(clerk);
    QCOMPARE(clerk.focused(), u"listAddress[1].city"_s);
}

void FinderLinesTest::fieldsOfTheOtherKindAreNotOffered()
{
    FormWindow clerk;
    open(clerk);
    clerk.type(u"number of employees"_s);
    QVERIFY(!lines(clerk).contains(u"Number of employees"_s));
    clerk.press(Qt::Key_Escape);
    goBack(clerk);
    clerk.model().setKind(CustomerKind::Organization);
    open(clerk);
    clerk.type(u"number of employees"_s);
    QCOMPARE(lines(clerk).value(0), u"Number of employees"_s);
}

void FinderLinesTest::aHiddenFieldIsNotOffered()
{
    FormWindow clerk;
    open(clerk);
    clerk.type(u"business unit"_s);
    QVERIFY(!lines(clerk).contains(u"Business unit"_s));
    clerk.press(Qt::Key_Escape);
    goBack(clerk);
    Record record = clerk.record();
    record.setValue(u"businessUnit"_s, u"RETAIL"_s);
    clerk.fill(record);
    open(clerk);
    clerk.type(u"business unit"_s);
    QCOMPARE(lines(clerk).value(0), u"Business unit"_s);
}

void FinderLinesTest::nothingFoundIsSaidAndEnterStays()
{
    FormWindow clerk;
    clerk.goTo(u"firstName"_s);
    open(clerk);
    clerk.type(u"xylophone"_s);
    QCOMPARE(lines(clerk), QStringList());
    QCOMPARE(QApplication::focusWidget()->accessibleDescription(), u"No field is called so."_s);
    clerk.press(Qt::Key_Return);
    QVERIFY(finder(clerk));
    QCOMPARE(clerk.focused(), QString());
}

void FinderLinesTest::aLineTellsWhatStandsThere()
{
    FormWindow clerk;
    Record record = withTwoAddresses();
    record.setValue(u"isPEP"_s, u"true"_s);
    record.setChoices(u"initializeScreeningProcesses"_s, {u"SANCTIONS"_s, u"PEP"_s});
    clerk.fill(record);
    const std::pair<QString, QString> all[] = {
        {u"address 2 country"_s, u"Address 2: Country: Latvia (LV)."_s},
        {u"politically exposed"_s, u"Politically exposed: Yes."_s},
        {u"screenings to"_s, u"Screenings to start: Sanctions, Politically exposed persons."_s},
        {u"birth date"_s, u"Birth date: empty."_s},
        {u"listContact"_s, u"Contacts: no row yet."_s},
        {u"listAddress"_s, u"Addresses: 2 row(s)."_s}};
    for (const auto &[typed, told] : all) {
        open(clerk);
        clerk.type(typed);
        const QString description = QApplication::focusWidget()->accessibleDescription();
        QVERIFY2(description.startsWith(told), qPrintable(description));
        clerk.press(Qt::Key_Escape);
        goBack(clerk);
    }
}

QTEST_MAIN(FinderLinesTest)
#include "finderlinestest.moc"
