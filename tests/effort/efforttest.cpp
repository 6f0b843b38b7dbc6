#include "effort/customerscenarios.h"
#include "effort/efforttable.h"
#include "effort/fieldscenarios.h"

#include <QApplication>
#include <QFile>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

/// Replays the table "Effort, counted in keys" with real keys on the real window, fails where a
/// scenario is over its budget, and prints what each cost: behind what the tests say, or into the
/// file after --table.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    QFile file;
    if (arguments.value(1) == u"--table" && arguments.size() > 2) {
        file.setFileName(arguments.at(2));
        arguments.remove(1, 2);
    }
    Effort::EffortTable table;
    Effort::CustomerScenarios customers(table);
    Effort::FieldScenarios fields(table);
    int failed = QTest::qExec(&customers, arguments);
    failed += QTest::qExec(&fields, arguments);
    if (file.fileName().isEmpty() ? !file.open(stdout, QIODevice::WriteOnly)
                                  : !file.open(QIODevice::WriteOnly))
        return 1;
    QTextStream out(&file);
    table.print(out);
    return failed;
}
