#include "store/marktable.h"

#include "store/database.h"
#include "store/recordstate.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Forms::Earlier;

/// That a value is known again by what became of its customers, and only there where it was met.
class MarkTableTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatBecameOfACustomer_data();
    void tellsWhatBecameOfACustomer();
    void knowsFieldsValuesAndPracticeApart();
    void replacesWhatARecordHad();
    void holdsNoValue();
    void failsWithoutAKey();
};

namespace {

const QString field = u"customerExtId"_s;

SecretKey someKey()
{
    return *SecretKey::fromBytes(QByteArray(SecretKey::size, 'k'));
}

/// A store that holds a record of each of these states, numbered from 1, all with the value "N1".
struct Place
{
    explicit Place(const QList<RecordState> &states)
    {
        qint64 id = 0;
        for (const RecordState state : states) {
            ++id;
            database->run(u"INSERT INTO record (id, revision, change, state, changed, practice, "
                          "deleted, wiped, edited) VALUES (?, 1, ?, ?, 0, 0, 0, 0, 0)"_s,
                          {id, id, static_cast<int>(state)});
            marks.set(id, false, {{field, u"N1"_s}});
        }
    }

    Earlier met(const QString &value = u"N1"_s, qint64 except = 0)
    {
        return *marks.met(field, value, false, except);
    }

    QTemporaryDir folder;
    std::unique_ptr<Database> database = std::move(*Database::open(folder.path()));
    MarkTable marks{*database, someKey()};
};

} // namespace

void MarkTableTest::tellsWhatBecameOfACustomer_data()
{
    using enum RecordState;
    QTest::addColumn<QList<RecordState>>("states");
    QTest::addColumn<qint64>("except");
    QTest::addColumn<QString>("deleted");
    QTest::addColumn<Earlier>("told");
    const auto row = [](const char *name, const QList<RecordState> &states, Earlier told,
                        qint64 except = 0, const QString &deleted = u"0"_s) {
        QTest::newRow(name) << states << except << deleted << told;
    };
    row("no customer", {}, Earlier::Never);
    row("a draft", {Draft}, Earlier::InDraft);
    row("a refused one", {Refused}, Earlier::InDraft);
    row("a queued one", {Queued}, Earlier::Queued);
    row("an accepted one", {Accepted}, Earlier::Sent);
    row("one being sent", {Sending}, Earlier::MayHaveArrived);
    row("one whose end is unknown", {Unknown}, Earlier::MayHaveArrived);
    row("queued goes before a draft", {Draft, Queued, Refused}, Earlier::Queued);
    row("accepted goes before queued", {Queued, Accepted, Draft}, Earlier::Sent);
    row("unknown goes before accepted", {Accepted, Unknown, Draft}, Earlier::MayHaveArrived);
    row("the customer itself", {Draft}, Earlier::Never, 1);
    row("another one beside the customer itself", {Accepted, Draft}, Earlier::InDraft, 1);
    row("a deleted one", {Accepted}, Earlier::Never, 0, u"1"_s);
}

void MarkTableTest::tellsWhatBecameOfACustomer()
{
    QFETCH(QList<RecordState>, states);
    QFETCH(qint64, except);
    QFETCH(QString, deleted);
    QFETCH(Earlier, told);
    Place place(states);
    QVERIFY(place.database->run(u"UPDATE record SET deleted = "_s + deleted).ok());
    QCOMPARE(place.met(u"N1"_s, except), told);
    QCOMPARE(place.met(u"N2"_s, except), Earlier::Never);
}

void MarkTableTest::knowsFieldsValuesAndPracticeApart()
{
    Place place({RecordState::Draft});
    QVERIFY(place.marks.set(1, true, {{u"ab"_s, u"c"_s}, {u"ab"_s, u"c"_s}}).ok());
    QCOMPARE(*place.marks.met(u"ab"_s, u"c"_s, true, 0), Earlier::InDraft);
    QCOMPARE(*place.marks.met(u"ab"_s, u"c"_s, false, 0), Earlier::Never);
    QCOMPARE(*place.marks.met(u"a"_s, u"bc"_s, true, 0), Earlier::Never);
    QCOMPARE(*place.marks.met(u"ab"_s, u"C"_s, true, 0), Earlier::Never);
    MarkTable other(*place.database, SecretKey::random());
    QCOMPARE(*other.met(u"ab"_s, u"c"_s, true, 0), Earlier::Never);
}

void MarkTableTest::replacesWhatARecordHad()
{
    Place place({RecordState::Draft, RecordState::Accepted});
    QVERIFY(place.marks.set(2, false, {{field, u"N2"_s}}).ok());
    QCOMPARE(place.met(u"N1"_s), Earlier::InDraft);
    QCOMPARE(place.met(u"N2"_s), Earlier::Sent);
    QVERIFY(place.marks.set(2, false, {}).ok());
    QCOMPARE(place.met(u"N2"_s), Earlier::Never);
}

void MarkTableTest::holdsNoValue()
{
    Place place({RecordState::Draft});
    const auto hash = place.database->value(u"SELECT hash FROM mark"_s);
    QVERIFY(hash.ok() && hash->has_value());
    QCOMPARE((*hash)->toByteArray().size(), 32);
}

void MarkTableTest::failsWithoutAKey()
{
    Place place({RecordState::Draft});
    MarkTable marks(*place.database, {});
    QCOMPARE(marks.set(1, false, {}).failure().code, u"store.noKey"_s);
    QCOMPARE(marks.met(field, u"N1"_s, false, 0).failure().code, u"store.noKey"_s);
    QCOMPARE(place.met(), Earlier::InDraft);
}

QTEST_GUILESS_MAIN(MarkTableTest)
#include "marktabletest.moc"
