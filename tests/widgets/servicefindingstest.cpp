#include "widgets/customermodel.h"

#include "contract/catalogue.h"
#include "support/samplerecords.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// What the service found stands at its field, word for word, until that field is edited.
class ServiceFindingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void theServicesWordsStandBeforeOurs();
    void theServicesMarkGoesWhenItsFieldIsEdited();
    void theServicesMarkOfTheKindGoesWithTheKind();
    void theServicesMarkOfChoicesGoesWhenTheyAreEdited();
    void theServicesLineWithoutAFieldStays();

private:
    QStringList shown() const;
    void type(const QString &field, const QString &text);

    QDate m_today;
    std::unique_ptr<CustomerModel> m_model;
};

namespace {

const FieldPath birthDate(u"birthDate"_s);
const FieldPath firstName(u"firstName"_s);

} // namespace

void ServiceFindingsTest::init()
{
    m_today = QDate(2024, 3, 15);
    m_model = std::make_unique<CustomerModel>([this] { return m_today; });
}

/// "birthDate date.future" for each message that may be seen.
QStringList ServiceFindingsTest::shown() const
{
    QStringList lines;
    for (const Finding &finding : m_model->shown())
        lines.append(finding.path.toString() + u' ' + finding.code);
    return lines;
}

/// Types a text as keys do: each key tells the whole text so far.
void ServiceFindingsTest::theServicesWordsStandBeforeOurs()
{
    m_model->revealAll();
    m_model->setServiceFindings({{.path = firstName, .text = u"FirstName is mandatory"_s}});
    QCOMPARE(m_model->shown().first().text, u"FirstName is mandatory"_s);
    QCOMPARE(m_model->shownAt(firstName)->text, u"FirstName is mandatory"_s);
    QCOMPARE(shown().count(u"firstName missing"_s), 0);
    QVERIFY(shown().contains(u"lastName missing"_s));
}

void ServiceFindingsTest::theServicesMarkGoesWhenItsFieldIsEdited()
{
    const FieldPath lastName(u"lastName"_s);
    m_model->setServiceFindings({{.path = firstName, .text = u"one"_s},
                                 {.path = firstName, .text = u"two"_s},
                                 {.path = lastName, .text = u"three"_s}});
    QCOMPARE(m_model->shown().size(), 3);
    m_model->leave(firstName);
    QCOMPARE(m_model->shown().size(), 3);
    m_model->edit(firstName, u"J"_s);
    QCOMPARE(m_model->shown().size(), 1);
    QCOMPARE(m_model->shownAt(lastName)->text, u"three"_s);
}

void ServiceFindingsTest::theServicesMarkOfTheKindGoesWithTheKind()
{
    m_model->setServiceFindings(
        {{.path = FieldPath(u"entityType"_s), .text = u"EntityType is mandatory"_s}});
    QCOMPARE(m_model->shown().size(), 1);
    m_model->setKind(CustomerKind::Organization);
    QCOMPARE(m_model->shown().size(), 0);
}

void ServiceFindingsTest::theServicesMarkOfChoicesGoesWhenTheyAreEdited()
{
    const QString processes = u"initializeScreeningProcesses"_s;
    m_model->setServiceFindings({{.path = FieldPath(processes), .text = u"undefined: X"_s}});
    m_model->editChoices(processes, {u"PEP"_s});
    QCOMPARE(m_model->shown().size(), 0);
    QCOMPARE(m_model->record().choices(processes), QStringList{u"PEP"_s});
}

void ServiceFindingsTest::theServicesLineWithoutAFieldStays()
{
    m_model->setServiceFindings({{.text = u"FieldOfActivity.Student.Country is invalid"_s}});
    type(u"firstName"_s, u"Jose"_s);
    QCOMPARE(m_model->shown().size(), 1);
    m_model->setServiceFindings({});
    QCOMPARE(m_model->shown().size(), 0);
}

void ServiceFindingsTest::type(const QString &field, const QString &text)
{
    const QString before = m_model->record().value(field);
    for (qsizetype length = 1; length <= text.size(); ++length)
        m_model->edit(FieldPath(field), before + text.left(length));
}

QTEST_GUILESS_MAIN(ServiceFindingsTest)
#include "servicefindingstest.moc"
