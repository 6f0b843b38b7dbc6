#include "support/storeplace.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace App;

namespace Support {

StorePlace::StorePlace()
{
    begin();
}

Store::Clock StorePlace::clock() const
{
    return [this] { return QDateTime::currentDateTimeUtc().addMSecs(m_ahead); };
}

void StorePlace::begin()
{
    m_thread = std::make_unique<StoreThread>(path(), clock());
    open();
}

void StorePlace::open()
{
    m_thread->open(m_key);
    if (!QTest::qWaitFor([this] { return m_thread->isOpen(); }, 20000))
        qFatal("The store does not open.");
}

void StorePlace::wait()
{
    // The store's thread does one thing after the other: the answer to this comes after all others.
    bool isDone = false;
    m_thread->ask(
        m_thread.get(), [](Store &) -> Forms::Result<Done> { return Done(); },
        [&isDone](const auto &) { isDone = true; });
    if (!QTest::qWaitFor([&isDone] { return isDone; }, 20000))
        qFatal("The store does not answer.");
}

std::unique_ptr<Store> StorePlace::look() const
{
    auto store = Store::open(path(), m_key, clock());
    if (!store)
        qFatal("The store does not open a second time: %s", qPrintable(store.failure().code));
    return std::move(*store);
}

RecordState StorePlace::stateOf(qint64 id) const
{
    const auto customer = look()->load(id);
    if (!customer)
        qFatal("There is no such record: %s", qPrintable(customer.failure().code));
    return customer->head.state;
}

QList<RecordHead> StorePlace::list() const
{
    return look()->page({}, 1000).value();
}

void StorePlace::sql(const QString &statement) const
{
    const QString connection = QUuid::createUuid().toString();
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(Database::fileName(path()));
        if (!database.open() || !QSqlQuery(database).exec(statement))
            qFatal("The statement does not run.");
    }
    QSqlDatabase::removeDatabase(connection);
}

} // namespace Support
