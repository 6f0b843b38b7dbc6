#include "support/formwindow.h"
#include "support/samplerecords.h"
#include "widgets/customerform.h"
#include "widgets/fieldline.h"
#include "widgets/suggestionline.h"

#include <QAction>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Forms;
using Support::FormWindow;

/// What need not be typed twice, as a clerk meets it: seen, taken with one key, never by itself.
class SuggestionTakingTest : public QObject
{
    Q_OBJECT

private slots:
    void oneKeyTakesIt_data();
    void oneKeyTakesIt();
    void anAddressIsTypedOnce();
    void itIsNeverSentUnlessTaken();
    void itGoesWhenItNoLongerFollows();
    void itGoesWhenTheFieldIsFilled();
    void takingIsOneStepBack();
    void theMouseTakesItToo();
    void theKeyDoesNothingWhereNothingIsSuggested();
    void theKeyIsToldWhereItWorks();
    void aLockedCustomerIsSuggestedNothing();
    void anotherKeyIsToldWhenItChanges();
};

namespace {

/// The line of a field where something is suggested; nullptr where nothing is.
SuggestionLine *lineAt(FormWindow &clerk, const QString &path)
{
    for (const FieldLine *line : clerk.window().form()->findChildren<FieldLine *>()) {
        if (!line->findChild<QWidget *>(path, Qt::FindDirectChildrenOnly))
            continue;
        auto *suggestion = line->findChild<SuggestionLine *>();
        return suggestion && !suggestion->isHidden() ? suggestion : nullptr;
    }
    return nullptr;
}

QString suggested(FormWindow &clerk, const QString &path)
{
    const SuggestionLine *line = lineAt(clerk, path);
    return line ? line->text() : QString();
}

const QString issuer = u"listBusinessEntityDocument[0].documentIssueCountry"_s;

/// A citizen of Lithuania with one document.
void begin(FormWindow &clerk)
{
    clerk.enter(u"citizenshipCountry"_s, u"lt"_s);
    clerk.goTo(u"listBusinessEntityDocument"_s);
    clerk.press(Qt::Key_Space);
    clerk.goTo(issuer);
}

} // namespace

void SuggestionTakingTest::oneKeyTakesIt_data()
{
    using Typed = QList<std::pair<QString, QString>>;
    QTest::addColumn<CustomerKind>("kind");
    QTest::addColumn<Typed>("typed");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("held");
    QTest::newRow("the issuing country, as the citizenship")
        << CustomerKind::Individual << Typed{{u"citizenshipCountry"_s, u"lt"_s}} << issuer
        << u"“Lithuania (LT)”, as the citizenship"_s << u"LT"_s;
    QTest::newRow("the issuing country, as the registration")
        << CustomerKind::Organization << Typed{{u"registrationCountry"_s, u"se"_s}} << issuer
        << u"“Sweden (SE)”, as the country of registration"_s << u"SE"_s;
    QTest::newRow("the document holder")
        << CustomerKind::Individual << Typed{} << u"listBusinessEntityDocument[0].entityType"_s
        << u"“Individual”, as the kind of customer"_s << u"INDIVIDUAL"_s;
    QTest::newRow("the permanent residence")
        << CustomerKind::Individual << Typed{{u"listAddress[0].country"_s, u"lt"_s}}
        << u"permanentResidenceCountry"_s << u"“Lithuania (LT)”, as in the address"_s << u"LT"_s;
    QTest::newRow("the full address")
        << CustomerKind::Individual
        << Typed{{u"listAddress[0].country"_s, u"lt"_s},
                 {u"listAddress[0].city"_s, u"Vilnius"_s},
                 {u"listAddress[0].streetAddress"_s, u"Gedimino pr. 1"_s},
                 {u"listAddress[0].zipCode"_s, u"01103"_s}}
        << u"listAddress[0].addressDetails"_s
        << u"“Gedimino pr. 1, 01103 Vilnius, Lithuania”, from the parts of the address"_s
        << u"Gedimino pr. 1, 01103 Vilnius, Lithuania"_s;
}

void SuggestionTakingTest::oneKeyTakesIt()
{
    using Typed = QList<std::pair<QString, QString>>;
    QFETCH(CustomerKind, kind);
    QFETCH(Typed, typed);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, held);
    FormWindow clerk;
    Record record;
    record.setKind(kind);
    record.appendRow(u"listAddress"_s, {});
    record.appendRow(u"listBusinessEntityDocument"_s, {});
    clerk.model().startOver(record);
    for (const auto &[field, keys] : typed)
        clerk.enter(field, keys);
    clerk.goTo(path);
    QCOMPARE(suggested(clerk, path), text);
    QVERIFY(!clerk.record().holds(*FieldPath::fromString(path)));
    clerk.press(Qt::Key_F2);
    QCOMPARE(clerk.record().value(*FieldPath::fromString(path)), held);
    QCOMPARE(suggested(clerk, path), QString());
    QCOMPARE(clerk.focused(), path);
    clerk.press(Qt::Key_Tab);
    QCOMPARE(clerk.record().value(*FieldPath::fromString(path)), held);
}

/// As it comes from paper: the parts in the order of Tab, then one key for the whole.
void SuggestionTakingTest::anAddressIsTypedOnce()
{
    FormWindow clerk;
    clerk.goTo(u"listAddress"_s);
    clerk.press(Qt::Key_Space);
    QCOMPARE(clerk.focused(), u"listAddress[0].addressType"_s);
    for (const QString &part :
         {u"RESIDENCE"_s, u"lt"_s, QString(), u"Vilnius"_s, u"Gedimino pr. 1"_s, u"01103"_s}) {
        clerk.type(part);
        clerk.press(Qt::Key_Tab);
    }
    QCOMPARE(clerk.focused(), u"listAddress[0].addressDetails"_s);
    clerk.press(Qt::Key_F2);
    QCOMPARE(clerk.boxText(u"listAddress[0].addressDetails"_s),
             u"Gedimino pr. 1, 01103 Vilnius, Lithuania"_s);
}

void SuggestionTakingTest::itIsNeverSentUnlessTaken()
{
    FormWindow clerk;
    Record record = Support::minimalRecord(CustomerKind::Individual);
    record.appendRow(
        u"listAddress"_s,
        {{u"country"_s, u"LT"_s}, {u"city"_s, u"Vilnius"_s}, {u"addressDetails"_s, u"Vilnius"_s}});
    clerk.fill(record);
    clerk.goTo(u"permanentResidenceCountry"_s);
    QVERIFY(!suggested(clerk, u"permanentResidenceCountry"_s).isEmpty());
    clerk.press(Qt::Key_Tab);
    clerk.submit();
    QCOMPARE(clerk.headline().section(u':', 0, 0), u"Accepted"_s);
    QVERIFY(!clerk.workplace().outbox().last().body.contains("permanentResidenceCountry"));
}

void SuggestionTakingTest::itGoesWhenItNoLongerFollows()
{
    FormWindow clerk;
    begin(clerk);
    clerk.enter(u"citizenshipCountry"_s, u"no"_s);
    QCOMPARE(suggested(clerk, issuer), u"“Norway (NO)”, as the citizenship"_s);
    clerk.enter(u"citizenshipCountry"_s, u"Lituania"_s);
    QCOMPARE(suggested(clerk, issuer), QString());
    QVERIFY(!clerk.box(issuer)->accessibleDescription().contains(u"Suggested"_s));
}

void SuggestionTakingTest::itGoesWhenTheFieldIsFilled()
{
    FormWindow clerk;
    begin(clerk);
    clerk.type(u"n"_s);
    QCOMPARE(suggested(clerk, issuer), QString());
    clerk.press(Qt::Key_Backspace);
    QCOMPARE(suggested(clerk, issuer), u"“Lithuania (LT)”, as the citizenship"_s);
}

void SuggestionTakingTest::takingIsOneStepBack()
{
    FormWindow clerk;
    begin(clerk);
    const Record before = clerk.record();
    clerk.press(Qt::Key_F2);
    clerk.goTo(u"firstName"_s);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(clerk.record(), before);
    QCOMPARE(clerk.focused(), issuer);
    QCOMPARE(suggested(clerk, issuer), u"“Lithuania (LT)”, as the citizenship"_s);
    clerk.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(clerk.record().value(*FieldPath::fromString(issuer)), u"LT"_s);
}

void SuggestionTakingTest::theMouseTakesItToo()
{
    FormWindow clerk;
    begin(clerk);
    QCoreApplication::processEvents(); // it has its place only once it is laid out
    QTest::mouseClick(lineAt(clerk, issuer)->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(clerk.boxText(issuer), u"Lithuania (LT)"_s);
}

void SuggestionTakingTest::theKeyDoesNothingWhereNothingIsSuggested()
{
    FormWindow clerk;
    begin(clerk);
    clerk.goTo(u"firstName"_s);
    const Record before = clerk.record();
    clerk.press(Qt::Key_F2);
    QCOMPARE(clerk.record(), before);
    QCOMPARE(clerk.focused(), u"firstName"_s);
    QCOMPARE(clerk.window().statusBar()->currentMessage(),
             u"Nothing is suggested for this field."_s);
}

void SuggestionTakingTest::theKeyIsToldWhereItWorks()
{
    FormWindow clerk;
    begin(clerk);
    const auto button = [&] { return lineAt(clerk, issuer)->findChild<QToolButton *>()->text(); };
    QCOMPARE(button(), u"Take (F2)"_s);
    QVERIFY(clerk.box(issuer)->accessibleDescription().contains(
        u"Suggested: “Lithuania (LT)”, as the citizenship. F2 takes it."_s));
    clerk.press(Qt::Key_Tab);
    QCOMPARE(button(), u"Take"_s);
    QVERIFY(clerk.box(issuer)->accessibleDescription().contains(
        u"Suggested: “Lithuania (LT)”, as the citizenship."_s));
    QVERIFY(!clerk.box(issuer)->accessibleDescription().contains(u"F2"_s));
}

void SuggestionTakingTest::aLockedCustomerIsSuggestedNothing()
{
    FormWindow clerk;
    begin(clerk);
    clerk.model().setLocked(true);
    QCOMPARE(suggested(clerk, issuer), QString());
    const Record before = clerk.record();
    clerk.press(Qt::Key_F2);
    QCOMPARE(clerk.record(), before);
}

void SuggestionTakingTest::anotherKeyIsToldWhenItChanges()
{
    FormWindow clerk;
    begin(clerk);
    clerk.command(u"Take what is suggested"_s)->setShortcut(Qt::Key_F7);
    QCOMPARE(lineAt(clerk, issuer)->findChild<QToolButton *>()->text(), u"Take (F7)"_s);
}

QTEST_MAIN(SuggestionTakingTest)
#include "suggestiontakingtest.moc"
