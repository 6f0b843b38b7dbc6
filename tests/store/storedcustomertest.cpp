#include "store/storedcustomer.h"

#include "support/fieldsweep.h"
#include "support/samplerecords.h"
#include "support/storefolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace App;
using Forms::CustomerKind;
using Forms::FieldPath;
using Forms::Record;
using Support::StoreFolder;

/// That a customer comes back from the store as it was, with all that its form held beside it.
class StoredCustomerTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryField_data();
    void keepsEveryField();
    void keepsAllBesideTheRecord();
    void summarizesAnOrganization();
    void keepsTheRequestAndTheAnswer();
};

void StoredCustomerTest::keepsEveryField_data()
{
    Support::everyFieldOfTheForm();
}

void StoredCustomerTest::keepsEveryField()
{
    QFETCH(CustomerKind, kind);
    QFETCH(QString, path);
    StoreFolder folder;
    Draft draft;
    draft.record = Support::emptyRecord(kind);
    draft.focus = *FieldPath::fromString(path);
    const QString typed = u" half\u2028typed 𝄞 "_s + QChar(0xD834);
    draft.record.setValue(draft.focus, typed);
    draft.record.setChoices(path, {typed, u"other"_s});
    const RecordHead saved = *folder.open()->saveDraft({}, draft);
    const auto loaded = folder.open()->load(saved.id);
    QCOMPARE(loaded->draft, draft);
    QCOMPARE(loaded->head, saved);
}

void StoredCustomerTest::keepsAllBesideTheRecord()
{
    StoreFolder folder;
    Draft draft = Support::draftOf(u"Ona"_s);
    draft.record.setValue(u"title"_s, u"of the other kind"_s);
    draft.remarks = {
        {3, u"Address[0].City"_s, u"\uFEFFKaunas"_s, u"The form has no such field."_s}};
    draft.source = u"ąžuolas.xml"_s;
    draft.isPractice = true;
    const RecordHead saved = *folder.open()->saveDraft({}, draft);
    QCOMPARE(saved.revision, 1);
    QCOMPARE(saved.changed, folder.now);
    QVERIFY(saved.isPractice);
    const QString name = QString(u"Ona "_s + draft.record.value(u"lastName"_s)).simplified();
    QCOMPARE(saved.summary,
             (Summary{CustomerKind::Individual, name, u"IND-Ona"_s, u"COM-Ona"_s, u"NAT-Ona"_s}));
    QCOMPARE(folder.open()->load(saved.id)->draft, draft);
}

void StoredCustomerTest::summarizesAnOrganization()
{
    Record record = Support::minimalRecord(CustomerKind::Organization);
    record.setValue(u"title"_s, u" UAB  Ąžuolas "_s);
    record.setValue(u"firstName"_s, u"of the other kind"_s);
    const Summary summary = Summary::of(record);
    QCOMPARE(summary.kind, CustomerKind::Organization);
    QCOMPARE(summary.name, u"UAB Ąžuolas"_s);
}

void StoredCustomerTest::keepsTheRequestAndTheAnswer()
{
    StoreFolder folder;
    const RecordHead refused = Support::storedIn(*folder.open(), RecordState::Refused);
    const auto loaded = folder.open()->load(refused.id);
    QCOMPARE(loaded->request, std::optional(Support::requestOf(Support::draftOf(u"Ona"_s))));
    const Answer expected = Support::answerOf(Outcome::Refused);
    const Answer &answer = *loaded->answer;
    QCOMPARE(answer.outcome, expected.outcome);
    QCOMPARE(answer.status, expected.status);
    QCOMPARE(answer.body, expected.body);
    QCOMPARE(answer.explanation, expected.explanation);
    QCOMPARE(answer.reasons.size(), expected.reasons.size());
    for (qsizetype index = 0; index < expected.reasons.size(); ++index) {
        QCOMPARE(answer.reasons.at(index).code, expected.reasons.at(index).code);
        QCOMPARE(answer.reasons.at(index).text, expected.reasons.at(index).text);
        QCOMPARE(answer.reasons.at(index).path, expected.reasons.at(index).path);
    }
    QCOMPARE(answer.notBefore, expected.notBefore);
    QCOMPARE(answer.time, expected.time);
}

QTEST_GUILESS_MAIN(StoredCustomerTest)
#include "storedcustomertest.moc"
