#include "practice/practicejudge.h"

#include "contract/catalogue.h"
#include "formats/jsonwriter.h"
#include "practice/samplebodies.h"
#include "support/samplerecords.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Forms;
using App::PracticeJudge::judge;
using Support::fullCustomer;
using Support::minimalCustomer;
using Support::toBody;
using Support::with;
using Support::withInRow;

namespace {

constexpr auto person = CustomerKind::Individual;
constexpr auto company = CustomerKind::Organization;
constexpr auto bothKinds = {person, company};

QString wordOf(CustomerKind kind)
{
    return kind == person ? u"person"_s : u"company"_s;
}

/// A value whose JSON type is wrong for a field.
QJsonValue ofWrongType(const Field &field)
{
    switch (field.kind) {
    case ValueKind::Boolean:
    case ValueKind::Integer:
    case ValueKind::BigInteger:
    case ValueKind::Decimal:
        return Support::validValue(field);
    default:
        return 5;
    }
}

QByteArray fullWith(CustomerKind kind, const FieldPath &path, const QJsonValue &value)
{
    const QJsonObject customer = fullCustomer(kind);
    return toBody(path.isInRow()
                      ? withInRow(customer, path.field(), path.row(), path.rowField(), value)
                      : with(customer, path.field(), value));
}

} // namespace

/// The practice server's judgement of every field of the catalogue.
class PracticeSweepTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWhatTheWriterWrites_data();
    void acceptsWhatTheWriterWrites();
    void wantsEachMandatoryField_data();
    void wantsEachMandatoryField();
    void wantsEachMandatoryFieldOfARow_data();
    void wantsEachMandatoryFieldOfARow();
    void refusesEachWrongType_data();
    void refusesEachWrongType();
    void refusesEachEmptyValue_data() { refusesEachWrongType_data(); }
    void refusesEachEmptyValue();
    void refusesEachFieldOfTheOtherKind_data();
    void refusesEachFieldOfTheOtherKind();
};

void PracticeSweepTest::acceptsWhatTheWriterWrites_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const CustomerKind kind : bothKinds) {
        const auto add = [&](const QString &what, const QByteArray &body) {
            QTest::newRow(qPrintable(QString(wordOf(kind) + u", " + what))) << body;
        };
        add(u"only what is mandatory"_s, writeJson(Support::minimalRecord(kind)));
        add(u"every field"_s, writeJson(Support::fullRecord(kind)));
        add(u"every field, indented"_s, writeJson(Support::fullRecord(kind), JsonLayout::Indented));
        add(u"as the tests break it"_s, toBody(fullCustomer(kind)));
    }
}

void PracticeSweepTest::acceptsWhatTheWriterWrites()
{
    QFETCH(QByteArray, body);
    QCOMPARE(judge(body).errors, QStringList());
}

void PracticeSweepTest::wantsEachMandatoryField_data()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::addColumn<QString>("field");
    for (const CustomerKind kind : bothKinds)
        for (const Field &field : Catalogue::fields())
            if (field.need == Need::Mandatory && field.appliesTo(kind))
                QTest::newRow(qPrintable(QString(wordOf(kind) + u": " + field.name)))
                    << kind << field.name;
}

void PracticeSweepTest::wantsEachMandatoryField()
{
    QFETCH(CustomerKind, kind);
    QFETCH(QString, field);
    for (const QJsonValue &nothing :
         {QJsonValue(QJsonValue::Undefined), QJsonValue(), QJsonValue(u""_s), QJsonValue(u" "_s)}) {
        const QStringList errors =
            judge(toBody(with(minimalCustomer(kind), field, nothing))).errors;
        QCOMPARE(errors.size(), 1);
        QVERIFY2(errors.first().endsWith(Catalogue::field(field)->xmlName() + u" is mandatory"),
                 qPrintable(errors.first()));
    }
}

void PracticeSweepTest::wantsEachMandatoryFieldOfARow_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("field");
    for (const Field &list : Catalogue::fields())
        for (const Field &field : list.rowFields)
            if (field.need == Need::Mandatory)
                QTest::newRow(qPrintable(QString(list.name + u": " + field.name)))
                    << list.name << field.name;
}

void PracticeSweepTest::wantsEachMandatoryFieldOfARow()
{
    QFETCH(QString, list);
    QFETCH(QString, field);
    const Field *declared = Catalogue::field(FieldPath(list, 1, field));
    for (const QJsonValue &nothing :
         {QJsonValue(QJsonValue::Undefined), QJsonValue(), QJsonValue(u""_s)}) {
        const auto body = toBody(withInRow(fullCustomer(person), list, 1, field, nothing));
        const QStringList errors = judge(body).errors;
        QCOMPARE(errors.size(), 1);
        QVERIFY(errors.first().contains(Catalogue::field(list)->rowElement));
        QVERIFY(errors.first().contains(u'1'));
        QVERIFY2(errors.first().contains(declared->xmlName() + u" is mandatory"),
                 qPrintable(errors.first()));
    }
}

void PracticeSweepTest::refusesEachWrongType_data()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::addColumn<FieldPath>("path");
    for (const CustomerKind kind : bothKinds) {
        const auto add = [&](const FieldPath &path) {
            QTest::newRow(qPrintable(QString(wordOf(kind) + u": " + path.toString())))
                << kind << path;
        };
        for (const Field &field : Catalogue::fields()) {
            if (!field.appliesTo(kind))
                continue;
            add(FieldPath(field.name));
            for (const Field &part : field.rowFields)
                add(FieldPath(field.name, 0, part.name));
        }
    }
}

void PracticeSweepTest::refusesEachWrongType()
{
    QFETCH(CustomerKind, kind);
    QFETCH(FieldPath, path);
    const Field *field = Catalogue::field(path);
    const QStringList errors = judge(fullWith(kind, path, ofWrongType(*field))).errors;
    QVERIFY(!errors.isEmpty());
    QVERIFY2(errors.first().contains(field->xmlName(), Qt::CaseInsensitive),
             qPrintable(errors.first()));
    QCOMPARE(errors.size(), 1);
    QCOMPARE(judge(fullWith(kind, path, QJsonObject())).errors.size(), 1);
}

void PracticeSweepTest::refusesEachEmptyValue()
{
    QFETCH(CustomerKind, kind);
    QFETCH(FieldPath, path);
    const Field *field = Catalogue::field(path);
    for (const QJsonValue &nothing : {QJsonValue(), QJsonValue(u""_s), QJsonValue(QJsonArray())}) {
        const QStringList errors = judge(fullWith(kind, path, nothing)).errors;
        QCOMPARE(errors.size(), 1);
        QVERIFY2(errors.first().contains(field->xmlName(), Qt::CaseInsensitive),
                 qPrintable(errors.first()));
    }
}

void PracticeSweepTest::refusesEachFieldOfTheOtherKind_data()
{
    QTest::addColumn<CustomerKind>("kind");
    QTest::addColumn<QString>("field");
    for (const CustomerKind kind : bothKinds)
        for (const Field &field : Catalogue::fields())
            if (!field.appliesTo(kind))
                QTest::newRow(qPrintable(QString(wordOf(kind) + u": " + field.name)))
                    << kind << field.name;
}

void PracticeSweepTest::refusesEachFieldOfTheOtherKind()
{
    QFETCH(CustomerKind, kind);
    QFETCH(QString, field);
    const QJsonValue value = fullCustomer(kind == person ? company : person).value(field);
    QVERIFY(!value.isUndefined());
    const QString text = u"Field not allowed for %1. Field: %2"_s.arg(
        kind == person ? u"INDIVIDUAL"_s : u"ORGANIZATION"_s, Catalogue::field(field)->xmlName());
    QCOMPARE(judge(toBody(with(minimalCustomer(kind), field, value))).errors, QStringList{text});
}

QTEST_GUILESS_MAIN(PracticeSweepTest)
#include "practicesweeptest.moc"
