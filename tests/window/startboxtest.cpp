#include "window/startbox.h"

#include <QTest>

using namespace Qt::StringLiterals;
using App::ConnectionProfile;
using App::StartBox;
using Forms::CustomerKind;

/// What new customers start with, in one box for both kinds: it changes nothing until somebody types.
class StartBoxTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatBothKindsStartWith();
    void saysWhereTheKindsDiffer();
    void leavesThemAsTheyAreUntilSomebodyTypes();
    void whatIsTypedIsForBoth_data();
    void whatIsTypedIsForBoth();
    void aTextStaysAsItIsTyped();

private:
    static ConnectionProfile withTwo();
};

namespace {

const QString category = u"riskManagementCategory"_s;

QStringList startsOf(const ConnectionProfile &profile)
{
    QStringList starts;
    for (const CustomerKind kind : {CustomerKind::Individual, CustomerKind::Organization})
        starts.append(profile.defaults(kind).value(category).value(0));
    return starts;
}

} // namespace

/// A connection whose individuals start otherwise than its organizations.
ConnectionProfile StartBoxTest::withTwo()
{
    ConnectionProfile profile;
    Forms::StartValues values = profile.defaults(CustomerKind::Individual);
    values.set(category, u"FAST"_s);
    profile.setDefaults(CustomerKind::Individual, values);
    return profile;
}

void StartBoxTest::showsWhatBothKindsStartWith()
{
    ConnectionProfile profile;
    profile.setDefault(category, u"FAST"_s);
    StartBox box(category, nullptr);
    box.showFor(profile);
    QCOMPARE(box.text(), u"FAST"_s);
    QCOMPARE(box.accessibleDescription(), QString());
}

void StartBoxTest::saysWhereTheKindsDiffer()
{
    StartBox box(category, nullptr);
    box.showFor(withTwo());
    QCOMPARE(box.text(), QString());
    QCOMPARE(box.placeholderText(), u"Individuals: FAST; organizations: nothing"_s);
    QCOMPARE(box.accessibleDescription(), box.placeholderText());
}

void StartBoxTest::leavesThemAsTheyAreUntilSomebodyTypes()
{
    ConnectionProfile profile = withTwo();
    StartBox box(category, nullptr);
    box.showFor(profile);
    box.putInto(profile);
    QCOMPARE(profile, withTwo());
}

void StartBoxTest::whatIsTypedIsForBoth_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("starts");
    QTest::newRow("a code of the service's") << u" SLOW "_s << QStringList{u"SLOW"_s, u"SLOW"_s};
    QTest::newRow("a known code in small letters")
        << u"fast"_s << QStringList{u"FAST"_s, u"FAST"_s};
    QTest::newRow("only a part of a code") << u"fas"_s << QStringList{u"fas"_s, u"fas"_s};
    QTest::newRow("nothing any more") << u" "_s << QStringList{QString(), QString()};
}

void StartBoxTest::whatIsTypedIsForBoth()
{
    QFETCH(QString, typed);
    ConnectionProfile profile = withTwo();
    StartBox box(category, nullptr);
    box.showFor(profile);
    QTest::keyClicks(&box, typed);
    box.putInto(profile);
    QTEST(startsOf(profile), "starts");
}

void StartBoxTest::aTextStaysAsItIsTyped()
{
    ConnectionProfile profile;
    StartBox box(u"requester"_s, nullptr);
    box.showFor(profile);
    QTest::keyClicks(&box, u"fast"_s);
    box.putInto(profile);
    QCOMPARE(profile.defaults(CustomerKind::Individual).value(u"requester"_s),
             QStringList{u"fast"_s});
}

QTEST_MAIN(StartBoxTest)
#include "startboxtest.moc"
