#include "contract/catalogue.h"
#include "support/finderdesk.h"
#include "widgets/customerform.h"
#include "widgets/sectionform.h"
#include "window/language.h"
#include "window/lockcontroller.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace Forms;
using namespace FinderDesk;

Q_DECLARE_METATYPE(Forms::CustomerKind)

/// Ctrl+K: to any field by a few letters, and back, by keys alone.
class FieldFinderTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::system()); }
    void aFewLettersGoToAField_data();
    void aFewLettersGoToAField();
    void everyLanguageFindsInEveryLanguage_data();
    void everyLanguageFindsInEveryLanguage();
    void escapeGoesBackAndChangesNothing();
    void whatWasTypedIsReadBeforeTheFieldIsLeft();
    void arrowsChooseAnotherLine();
    void goingElsewhereClosesIt();
    void aLockClosesIt();
};

namespace {

QString firstField(Section section, CustomerKind kind)
{
    for (const Field &field : Catalogue::fields())
        if (field.section == section && field.appliesTo(kind))
            return field.name;
    return {};
}

void typeText(FormWindow &clerk, const QString &text)
{
    // Letters that a test cannot press arrive as a compose key makes them.
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown,
                            QString(letter), Qt::NoModifier);
    QCOMPARE(finder(clerk)->findChild<QLineEdit *>()->text(), text);
}

} // namespace

void FieldFinderTest::aFewLettersGoToAField_data()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("path");
    const auto person = CustomerKind::Individual;
    const auto company = CustomerKind::Organization;
    QTest::newRow("a label") << person << u"last"_s << u"lastName"_s;
    QTest::newRow("a JSON name") << person << u"birthc"_s << u"birthCountry"_s;
    QTest::newRow("a field of a folded section")
        << person << u"deposit amount"_s << u"initialDepositAmount"_s;
    QTest::newRow("a section") << person << u"risk and"_s << firstField(Section::Risk, person);
    QTest::newRow("the switch of the kind") << person << u"kind of"_s << u"entityType"_s;
    QTest::newRow("an organization's field") << company << u"lei"_s << u"LEI"_s;
    QTest::newRow("an organization's last section")
        << company << u"structure and"_s << firstField(Section::Organization, company);
    QTest::newRow("a row's field") << person << u"city"_s << u"listAddress[0].city"_s;
    QTest::newRow("a later row's field")
        << person << u"address 2 country"_s << u"listAddress[1].country"_s;
}

void FieldFinderTest::aFewLettersGoToAField()
{
    QFETCH(CustomerKind, kind);
    QFETCH(QString, typed);
    QFETCH(QString, path);
    FormWindow clerk;
    clerk.fill(kind == CustomerKind::Individual ? withTwoAddresses()
                                                : Support::minimalRecord(kind));
    const Record before = clerk.record();
    open(clerk);
    typeText(clerk, typed);
    clerk.press(Qt::Key_Return);
    QVERIFY(!finder(clerk));
    goBack(clerk);
    QCOMPARE(clerk.focused(), path);
    QCOMPARE(clerk.record(), before);
}

void FieldFinderTest::everyLanguageFindsInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("path");
    for (const QString &language : App::Language::available()) {
        const auto row = [&](const QString &typed, const QString &path) {
            QTest::newRow(qPrintable(u"spoken %1, typed %2"_s.arg(language, typed)))
                << language << typed << path;
        };
        row(u"birth date"_s, u"birthDate"_s);
        row(u"gimimo data"_s, u"birthDate"_s);
        row(u"GIMIMO VALSTYB\u0117"_s, u"birthCountry"_s);
        row(u"pavarde"_s, u"lastName"_s);
        row(u"second citizenship"_s, u"secondCitizenshipCountry"_s);
        row(u"isLitigated"_s, u"isLitigated"_s);
    }
}

void FieldFinderTest::everyLanguageFindsInEveryLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QString, path);
    App::Language speech;
    speech.speak(language);
    FormWindow clerk;
    open(clerk);
    typeText(clerk, typed);
    clerk.press(Qt::Key_Return);
    goBack(clerk);
    QCOMPARE(clerk.focused(), path);
}

void FieldFinderTest::escapeGoesBackAndChangesNothing()
{
    FormWindow clerk;
    clerk.goTo(u"firstName"_s);
    clerk.type(u"Jo"_s);
    const Record before = clerk.record();
    open(clerk);
    clerk.type(u"birth"_s);
    clerk.press(Qt::Key_Down);
    clerk.press(Qt::Key_Escape);
    QVERIFY(!finder(clerk));
    goBack(clerk);
    QCOMPARE(clerk.focused(), u"firstName"_s);
    clerk.type(u"se"_s);
    QCOMPARE(clerk.boxText(u"firstName"_s), u"Jose"_s);
    QCOMPARE(before.value(u"firstName"_s), u"Jo"_s);
    for (const SectionForm *section : clerk.window().form()->sections())
        QCOMPARE(section->isOpen(), section->section() == Section::Needed);
}

void FieldFinderTest::whatWasTypedIsReadBeforeTheFieldIsLeft()
{
    FormWindow clerk;
    clerk.goTo(u"birthDate"_s);
    clerk.type(u"24051995"_s);
    open(clerk);
    clerk.type(u"last name"_s);
    clerk.press(Qt::Key_Return);
    goBack(clerk);
    QCOMPARE(clerk.focused(), u"lastName"_s);
    QCOMPARE(clerk.record().value(u"birthDate"_s), u"1995-05-24"_s);
}

void FieldFinderTest::arrowsChooseAnotherLine()
{
    FormWindow clerk;
    open(clerk);
    clerk.type(u"citizenship"_s);
    QCOMPARE(lines(clerk).mid(0, 2), (QStringList{u"Citizenship"_s, u"Second citizenship"_s}));
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Down, Qt::Key_Return})
        clerk.press(key);
    goBack(clerk);
    QCOMPARE(clerk.focused(), u"secondCitizenshipCountry"_s);
}

void FieldFinderTest::goingElsewhereClosesIt()
{
    FormWindow clerk;
    open(clerk);
    goBack(clerk);
    QTRY_VERIFY(!finder(clerk));
}

void FieldFinderTest::aLockClosesIt()
{
    FormWindow clerk;
    clerk.fill(withTwoAddresses());
    open(clerk);
    clerk.type(u"city"_s); // and what stands there is told
    clerk.window().lock().lock(App::LockReason::Idle);
    QVERIFY(!finder(clerk));
}

QTEST_MAIN(FieldFinderTest)
#include "fieldfindertest.moc"
