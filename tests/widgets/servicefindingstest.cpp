#include "widgets/customermodel.h"

#include "contract/catalogue.h"
#include "support/samplerecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;

/// What the service said, on the form: its words stand first and go when their field is edited.
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

    std::unique_ptr<CustomerModel> m_model;
};

namespace {

const FieldPath firstName(u"firstName"_s);

} // namespace

void ServiceFindingsTest::init()
{
    m_model = std::make_unique<CustomerModel>([] { return QDate(2024, 3, 15); });
}

/// "birthDate date.future" for each message that may be seen.
QStringList ServiceFindingsTest::shown() const
{
    QStringList lines;
    for (const Finding &finding : m_model->shown())
        lines.append(finding.path.toString() + u' ' + finding.code);
    return lines;
}

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
    m_model->edit(firstName, u"Jose"_s);
    QCOMPARE(m_model->shown().size(), 1);
    m_model->setServiceFindings({});
    QCOMPARE(m_model->shown().size(), 0);
}

QTEST_GUILESS_MAIN(ServiceFindingsTest)
#include "servicefindingstest.moc"
