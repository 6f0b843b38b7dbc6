#include "drafts/draftindexfeeder.h"
#include "store/database.h"
#include "support/sampleheads.h"
#include "window/draftswindow.h"
#include "window/look.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <functional>
#include <vector>

using namespace App;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &what, const QString &figure)
{
    QTextStream(stdout) << u"%1 %2"_s.arg(what, -66).arg(figure) << Qt::endl;
}

void say(const QString &what, double milliseconds, double floor = 0)
{
    QString figure = u"%1 ms"_s.arg(milliseconds, 10, 'f', 1);
    if (floor > 0)
        figure += u"   %1 × the floor"_s.arg(milliseconds / floor, 6, 'f', 2);
    say(what, figure);
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The memory that the program has in use, in MiB; 0 where the system does not tell.
double memory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / (1024 * 1024);
}

std::unique_ptr<Store> open(const QString &folder, const SecretKey &key)
{
    auto store = Store::open(folder, key, [] { return QDateTime::currentDateTimeUtc(); });
    if (!store)
        qFatal("%s", qPrintable(store.failure().text));
    return std::move(*store);
}

void makeRecords(const QString &folder, const SecretKey &key, int count)
{
    const std::unique_ptr<Store> store = open(folder, key);
    for (const RecordHead &head : Support::manyHeads(count)) {
        Draft draft;
        draft.record.setKind(head.summary.kind);
        if (head.summary.kind == Forms::CustomerKind::Organization) {
            draft.record.setValue(u"title"_s, head.summary.name);
        } else {
            draft.record.setValue(u"firstName"_s, head.summary.name.section(u' ', 0, 0));
            draft.record.setValue(u"lastName"_s, head.summary.name.section(u' ', 1));
        }
        draft.record.setValue(u"customerExtId"_s, head.summary.customerExtId);
        draft.record.setValue(u"communicationNumber"_s, head.summary.communicationNumber);
        draft.record.setValue(u"nationalCode"_s, head.summary.nationalCode);
        if (const auto saved = store->saveDraft({}, draft); !saved)
            qFatal("%s", qPrintable(saved.failure().text));
    }
}

/// A store in a thread of its own, answering in the thread of who asks.
class Worker : public QObject
{
public:
    Worker(const QString &folder, const SecretKey &key)
    {
        moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            this, [&] { m_store = open(folder, key); }, Qt::BlockingQueuedConnection);
    }
    ~Worker() override
    {
        QMetaObject::invokeMethod(
            this, [this] { m_store.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    DraftSource source()
    {
        return {[this](auto reply) { ask(reply, [this] { return m_store->newestChange(); }); },
                [this](const RecordHead &last, int count, auto reply) {
                    ask(reply, [this, last, count] { return m_store->page(last, count); });
                },
                [this](qint64 change, auto reply) {
                    ask(reply, [this, change] { return m_store->changesSince(change); });
                }};
    }

private:
    template<typename T, typename Ask>
    void ask(DraftSource::Reply<T> reply, Ask question)
    {
        QMetaObject::invokeMethod(this, [reply, question] {
            QMetaObject::invokeMethod(qApp, [reply, answer = question()] { reply(answer); });
        });
    }

    QThread m_thread;
    std::unique_ptr<Store> m_store;
};

/// Waits until the table has painted a row.
class PaintedRows : public QObject
{
public:
    explicit PaintedRows(QTableView *table) : m_table(table)
    {
        table->viewport()->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_happened =
            m_happened || (event->type() == QEvent::Paint && m_table->model()->rowCount() > 0);
        return false;
    }
    void wait() const
    {
        while (!m_happened)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QApplication::processEvents(QEventLoop::ExcludeSocketNotifiers);
    }

private:
    QTableView *m_table;
    bool m_happened = false;
};

void openWindow(DraftIndex &index, DraftIndexFeeder &feeder, bool startFeeder,
                std::unique_ptr<DraftsWindow> &window)
{
    if (startFeeder)
        feeder.start();
    window = std::make_unique<DraftsWindow>(index, feeder, nullptr);
    window->resize(1280, 720);
    const PaintedRows rows(window->findChild<QTableView *>());
    window->show();
    rows.wait();
}

/// The worst of the keys of some searches, each to painted results.
double worstKey(DraftsWindow &window)
{
    auto *box = window.findChild<QLineEdit *>(u"search"_s);
    double worst = 0;
    const QString searches[] = {u"muller ruta"_s,   u"IND00054321"_s, u"a"_s,
                                u"e n holding 5"_s, u"39001010001"_s, u"xyz"_s};
    for (const QString &search : searches) {
        for (const QChar character : search)
            worst = std::max(worst, milliseconds([&] {
                                 QTest::keyClick(box, character.toLatin1());
                                 QApplication::processEvents();
                             }));
        for (qsizetype key = 0; key < search.size(); ++key)
            worst = std::max(worst, milliseconds([&] {
                                 QTest::keyClick(box, Qt::Key_Backspace);
                                 QApplication::processEvents();
                             }));
    }
    return worst;
}

void bench(const QString &folder, const SecretKey &key, int count)
{
    double floor = 0;
    {
        const auto database = Database::open(folder);
        floor = milliseconds([&] {
            auto rows = (*database)->run(
                u"SELECT id, revision, state, changed, practice, deleted, wiped, summary FROM "
                "record ORDER BY changed DESC"_s);
            while (rows->next())
                rows->value(7).toByteArray();
        });
    }
    say(u"a bare select of the sealed rows (the floor)"_s, floor);
    Worker worker(folder, key);
    DraftIndex index;
    DraftIndexFeeder feeder(index, worker.source());
    std::unique_ptr<DraftsWindow> window;
    const double before = memory();
    const double painted = milliseconds([&] { openWindow(index, feeder, true, window); });
    say(u"opening the window while nothing is read yet, to painted rows"_s, painted, floor);
    const double read = milliseconds([&] {
        while (!feeder.isComplete())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
    say(u"until all are read and opened, beside the window"_s, painted + read, floor);
    const double filled = memory();
    window.reset();
    say(u"opening the window over all of them, to painted rows"_s,
        milliseconds([&] { openWindow(index, feeder, false, window); }), floor);
    say(u"the worst of a hundred keys, to painted results, by change"_s, worstKey(*window), floor);
    window->findChild<QTableView *>()->sortByColumn(0, Qt::AscendingOrder);
    say(u"the worst of a hundred keys, to painted results, by name"_s, worstKey(*window), floor);
    const double searched = memory();
    for (int each = 0; each < 20; ++each)
        worstKey(*window);
    say(u"memory before, with all read, after 200 and after 2,200 keys"_s,
        u"%1, %2, %3, %4 MiB"_s.arg(before, 0, 'f', 1)
            .arg(filled, 0, 'f', 1)
            .arg(searched, 0, 'f', 1)
            .arg(memory(), 0, 'f', 1));
    say(u"memory of the index, a record"_s,
        u"%1 bytes"_s.arg(index.bytes() / static_cast<size_t>(count)));
}

} // namespace

/// The drafts window over a store of sealed records; their number may be given, else 100,000. They
/// are made in the folder for temporary files: TMPDIR in memory saves minutes.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Look::apply(application, Theme::Light);
    const int count = std::max(1000, application.arguments().value(1, u"100000"_s).toInt());
    const QTemporaryDir folder;
    const SecretKey key = SecretKey::random();
    say(u"storing %1 drafts one by one"_s.arg(count),
        milliseconds([&] { makeRecords(folder.path(), key, count); }));
    bench(folder.path(), key, count);
    return 0;
}
