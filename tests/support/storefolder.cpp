#include "support/storefolder.h"

#include "store/database.h"
#include "support/samplerecords.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace App;

namespace Support {

StoreFolder::StoreFolder() : now(QDate(2026, 3, 1), QTime(9, 30, 15, 250), Qt::UTC) {}

QString StoreFolder::file() const
{
    return Database::fileName(path());
}

std::unique_ptr<Store> StoreFolder::open()
{
    auto store = Store::open(path(), key, [this] { return now; });
    if (store)
        return std::move(*store);
    QTest::qFail(qPrintable(store.failure().code), __FILE__, __LINE__);
    return nullptr;
}

QString StoreFolder::failureToOpen()
{
    const auto store = Store::open(path(), key, [this] { return now; });
    return store ? QString() : store.failure().code;
}

QVariantList StoreFolder::sql(const QString &statement, const QVariantList &values)
{
    QVariantList row;
    const QString connection = QUuid::createUuid().toString();
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(file());
        database.open();
        QSqlQuery query(database);
        query.prepare(statement);
        for (const QVariant &each : values)
            query.addBindValue(each);
        if (!query.exec())
            QTest::qFail(qPrintable(query.lastError().text()), __FILE__, __LINE__);
        if (query.next())
            for (int column = 0; !query.isNull(column) || query.value(column).isValid(); ++column)
                row.append(query.value(column));
    }
    QSqlDatabase::removeDatabase(connection);
    return row;
}

Draft draftOf(const QString &name)
{
    Draft draft;
    draft.record = minimalRecord(Forms::CustomerKind::Individual);
    draft.record.setValue(u"firstName"_s, name);
    draft.record.setValue(u"customerExtId"_s, QString(u"IND-"_s + name));
    draft.record.setValue(u"communicationNumber"_s, QString(u"COM-"_s + name));
    draft.record.setValue(u"nationalCode"_s, QString(u"NAT-"_s + name));
    draft.focus = Forms::FieldPath(u"firstName"_s);
    return draft;
}

FrozenRequest requestOf(const Draft &draft)
{
    return {u"Bank"_s, draft.isPractice, QUrl(u"https://kyc.test:8443/simplifiedCustomer?a=%20b"_s),
            "{\"firstName\":\"" + draft.record.value(u"firstName"_s).toUtf8() + "\"}",
            QDateTime(QDate(2026, 3, 1), QTime(9, 31), Qt::UTC)};
}

Answer answerOf(Outcome outcome)
{
    Answer answer;
    answer.outcome = outcome;
    answer.status = 400;
    answer.body = "{\"errors\":[]}";
    answer.explanation = u"Žodžiai."_s;
    answer.reasons = {{u"C013"_s, u"Wrong country"_s, Forms::FieldPath(u"listAddress"_s, 1, u"country"_s)},
                      {{}, u"Something else"_s, {}}};
    answer.notBefore = QDateTime(QDate(2026, 3, 1), QTime(9, 40), Qt::UTC);
    answer.time = QDateTime(QDate(2026, 3, 1), QTime(9, 32, 1, 5), Qt::UTC);
    return answer;
}

HistoryNote someNote()
{
    HistoryNote note;
    note.bodyHash = QCryptographicHash::hash("body", QCryptographicHash::Sha256);
    note.profile = u"Bank"_s;
    note.operatorName = u"Rūta"_s;
    note.reason = u"The service's desk said so on the phone."_s;
    return note;
}

RecordHead storedIn(Store &store, RecordState state, const QString &name)
{
    const Draft draft = draftOf(name);
    const FrozenRequest request = requestOf(draft);
    if (state == RecordState::Draft)
        return *store.saveDraft({}, draft);
    if (state == RecordState::Queued || state == RecordState::Sending)
        return *store.freeze({}, draft, request, state);
    const RecordHead sending = *store.freeze({}, draft, request, RecordState::Sending);
    const Outcome outcome = state == RecordState::Accepted  ? Outcome::Accepted
                            : state == RecordState::Refused ? Outcome::Refused
                                                            : Outcome::Unknown;
    return *store.conclude(sending.id, state, answerOf(outcome), someNote());
}

} // namespace Support
