#include "window/fieldchoice.h"

#include "contract/catalogue.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using Forms::FieldPath;
using Forms::Catalogue::describe;

namespace App {

namespace {

constexpr int rowsOffered = 5; // of addresses, documents and contacts

QList<FieldPath> allPaths()
{
    QList<FieldPath> paths;
    for (const Forms::Field &field : Forms::Catalogue::fields()) {
        if (field.kind != Forms::ValueKind::Rows)
            paths.append(FieldPath(field.name));
        for (int row = 0; row < rowsOffered; ++row)
            for (const Forms::Field &part : field.rowFields)
                paths.append(FieldPath(field.name, row, part.name));
    }
    return paths;
}

} // namespace

QString FieldChoice::leaveOut()
{
    return tr("Leave out");
}

std::optional<FieldPath> FieldChoice::pathOf(const QString &name)
{
    for (const FieldPath &each : allPaths())
        if (describe(each) == name)
            return each;
    return std::nullopt;
}

QWidget *FieldChoice::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                   const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setAccessibleName(tr("Field"));
    box->addItem(leaveOut());
    for (const FieldPath &each : allPaths())
        box->addItem(describe(each));
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    // The first one that fits is seen as chosen, so that Enter takes it.
    connect(
        box->lineEdit(), &QLineEdit::textEdited, box,
        [box] {
            QAbstractItemView *list = box->completer()->popup();
            list->setCurrentIndex(box->completer()->completionModel()->index(0, 0));
        },
        Qt::QueuedConnection);
    // What was chosen is taken at once: a box that loses the focus gives up what it holds.
    connect(box, &QComboBox::activated, parent, [parent] { parent->setFocus(); });
    return box;
}

void FieldChoice::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findText(index.data().toString()));
    box->lineEdit()->selectAll();
}

void FieldChoice::setModelData(QWidget *editor, QAbstractItemModel *model,
                               const QModelIndex &index) const
{
    const auto *box = static_cast<QComboBox *>(editor);
    const QString typed = box->currentText().trimmed();
    int found = box->findText(typed, Qt::MatchFixedString); // whole, in any case
    // A part that only one name holds is that one.
    if (found < 0 && !typed.isEmpty() && box->completer()->completionCount() == 1)
        found = box->findText(box->completer()->currentCompletion(), Qt::MatchFixedString);
    if (found >= 0)
        model->setData(index, box->itemText(found));
}

} // namespace App
