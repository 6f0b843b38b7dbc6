#include "outbox/outboxplace.h"

#include "support/jobrun.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace App;

/// Another process on the same outbox, for tests to run and to kill: `outboxsender FOLDER KEY BASE`
/// sends what waits to an address and tells each on a line once it is stored.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Support::forgetProxies();
    const QUrl base(arguments.value(3));
    StoreThread store(arguments.value(1), &QDateTime::currentDateTimeUtc);
    Outbox outbox(
        store,
        [&base](const FrozenRequest &request) -> Forms::Result<Destination> {
            return Destination{
                *Endpoint::of(base, u"/x"_s), base, request.profile, false, 20, {}, u"Other"_s};
        },
        nullptr);
    QObject::connect(&outbox.queue(), &OutboxQueue::concluded, &outbox, [] {
        std::puts("concluded");
        std::fflush(stdout);
    });
    store.open(*SecretKey::fromBytes(QByteArray::fromHex(arguments.value(2).toLatin1())));
    return QCoreApplication::exec();
}
