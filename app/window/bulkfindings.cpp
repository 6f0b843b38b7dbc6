#include "window/bulkfindings.h"

#include "contract/catalogue.h"
#include "window/markdelegate.h"

using namespace Qt::StringLiterals;
using Forms::Mark;

namespace App {

namespace {

enum Role { MarkRole = Qt::UserRole, PathRole };

constexpr int linesShown = 5;

} // namespace

BulkFindings::BulkFindings(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"findings"_s);
    setAccessibleName(tr("What was found about this customer"));
    setWordWrap(true);
    setFixedHeight(fontMetrics().lineSpacing() * linesShown + fontMetrics().height());
    setItemDelegate(new MarkDelegate(
        [](const QModelIndex &index) { return static_cast<Mark>(index.data(MarkRole).toInt()); },
        this));
    connect(this, &QListWidget::itemActivated, this, &BulkFindings::ask);
}

void BulkFindings::present(const BulkRow &row)
{
    clear();
    if (row.fate && !row.fate->words.isEmpty())
        add(row.fate->state == RecordState::Refused ? Mark::Error : Mark::Note, row.fate->words);
    if (!row.notTaken.isEmpty())
        add(Mark::Error, row.notTaken);
    if (!row.isHere())
        return;
    for (const Forms::Finding &each : row.findings)
        add(each.severity == Forms::Severity::Error ? Mark::Error : Mark::Advice,
            each.path.isEmpty() ? each.text
                                : tr("%1: %2", "a field and what is wrong")
                                      .arg(Forms::Catalogue::describe(each.path), each.text),
            each.path);
    for (const Forms::Remark &each : row.remarks)
        add(Mark::Note, tr("Left out: %1 “%2”. %3").arg(each.name, each.value, each.text));
    if (count() == 0)
        add(Mark::Good, tr("Nothing is wrong with this customer."));
}

void BulkFindings::add(Mark mark, const QString &text, const Forms::FieldPath &path)
{
    auto *item = new QListWidgetItem(text, this);
    item->setData(MarkRole, static_cast<int>(mark));
    item->setData(PathRole, path.toString());
}

void BulkFindings::ask()
{
    const auto path = Forms::FieldPath::fromString(currentItem()->data(PathRole).toString());
    if (path)
        emit findingAsked(*path);
}

} // namespace App
