#include "store/recordlease.h"
#include "store/store.h"

#include "support/storefolder.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace App;

/// Another process on the same store, for tests to run and to kill: `storewriter FOLDER KEY save`
/// saves drafts in turn and tells each on a line once it is stored, `... numbers` takes numbers,
/// `... hold` holds a lease on the record 1 and waits, `... fail` tells why it does not open.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(1);
    const QString work = arguments.value(3);
    const auto tell = [](const QString &line) {
        std::puts(qPrintable(line));
        std::fflush(stdout);
    };
    const auto store = Store::open(folder, *SecretKey::fromBytes(QByteArray::fromHex(
                                               arguments.value(2).toLatin1())),
                                   [] { return QDateTime::currentDateTimeUtc(); });
    if (!store) {
        tell(store.failure().code);
        return 1;
    }
    if (work == u"numbers") {
        for (int count = 0; count < 200; ++count)
            tell(QString::number((*store)->takeNumber(u"ComNr"_s, false).value()));
        return 0;
    }
    if (work == u"hold") {
        const auto lease = RecordLease::tryTake(folder, 1);
        tell(lease ? u"held"_s : lease.failure().code);
        return QCoreApplication::exec();
    }
    QList<RecordHead> heads(5);
    for (int round = 1;; ++round)
        for (RecordHead &head : heads) {
            const auto saved =
                (*store)->saveDraft(head, Support::draftOf(u"R%1"_s.arg(round)));
            if (!saved)
                return 1;
            head = *saved;
            tell(u"%1 %2"_s.arg(head.id).arg(head.revision));
        }
}
