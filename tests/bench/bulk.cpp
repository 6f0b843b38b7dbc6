#include "bulk/bulksheet.h"
#include "support/bulkview.h"
#include "support/storeplace.h"
#include "window/bulkwindow.h"
#include "window/look.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTableView>
#include <QTest>
#include <QTextStream>

#include <csv.h>

#include <algorithm>
#include <functional>

using namespace App;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &what, double milliseconds, double floor = 0)
{
    QString line = u"%1 %2 ms"_s.arg(what, -66).arg(milliseconds, 10, 'f', 1);
    if (floor > 0)
        line += u"   %1 × the floor"_s.arg(milliseconds / floor, 8, 'f', 2);
    QTextStream(stdout) << line << Qt::endl;
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Customers with twenty columns, as another program exports them.
QByteArray list(int count)
{
    QByteArray content(
        "customerExtId;communicationNumber;firstName;lastName;birthDate;citizenshipCountry;"
        "nationalCode;riskLevel;applicationDate;isPEP;isSanctioned;initialDepositAmount;"
        "initialDepositCurrency;listAddress[0].addressDetails;listAddress[0].country;"
        "listAddress[0].city;listContact[0].contactType;listContact[0].contactDetails;"
        "activityDescription;customerStatus\r\n");
    for (int each = 0; each < count; ++each) {
        const QByteArray number = QByteArray::number(100'000 + each);
        content += "EXT" + number + ";COM" + number + ";Rūta;Müller-" + number +
                   ";24.05.1985;Lithuania;385" + number + ";LOW;2026-01-15;no;no;1 000,50;EUR;" +
                   "\"Gedimino pr. " + number + ", Vilnius\";Lietuva;Vilnius;E-mail;ruta" + number +
                   "@example.com;\"Retail, own shop\";Active\r\n";
    }
    return content;
}

/// libcsv alone over the same bytes, counting cells.
double bare(const QByteArray &content)
{
    return milliseconds([&content] {
        csv_parser parser;
        csv_init(&parser, 0);
        csv_set_delim(&parser, ';');
        size_t cells = 0;
        const auto cell = [](void *, size_t, void *count) { ++*static_cast<size_t *>(count); };
        csv_parse(
            &parser, content.constData(), static_cast<size_t>(content.size()), cell,
            [](int, void *) {}, &cells);
        csv_fini(
            &parser, cell, [](int, void *) {}, &cells);
        csv_free(&parser);
        if (cells == 0)
            qFatal("Nothing was read.");
    });
}

/// How long the interface was not answering at most, while something is awaited.
double longestPause(const std::function<bool()> &isDone)
{
    double longest = 0;
    while (!isDone())
        longest = std::max(
            longest, milliseconds([] { QApplication::processEvents(QEventLoop::AllEvents); }));
    return longest;
}

} // namespace

/// A list of many customers, opened in the window and put into the outbox; their number may be given,
/// else 10,000.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Look::apply(application, Theme::Light);
    const int count = std::max(10, application.arguments().value(1, u"10000"_s).toInt());
    const QByteArray content = list(count);
    const double floor = bare(content);
    say(u"libcsv alone over a list of %1 customers with 20 columns (the floor)"_s.arg(count),
        floor);
    Support::FormWindow clerk;
    Support::BulkView view(clerk);
    double pause = 0;
    say(u"opening it: read, matched, looked up, checked and in the table"_s, milliseconds([&] {
            view.open(content);
            pause = longestPause([&] { return view.table()->model()->rowCount() == count; });
        }),
        floor);
    say(u"the longest time that the window did not answer meanwhile"_s, pause);
    say(u"saving them as drafts"_s, milliseconds([&] {
            clerk.press(Qt::Key_S, Qt::ControlModifier);
            pause = longestPause(
                [&] { return view.says(u"%1 customer"_s.arg(count)) && view.says(u"taken"_s); });
        }),
        floor);
    say(u"the longest time that the window did not answer meanwhile"_s, pause);
    return 0;
}
