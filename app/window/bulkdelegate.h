#pragma once

#include "contract/fieldpath.h"

#include <QStyledItemDelegate>

#include <functional>

namespace App {

/// Paints the cells of a list: a mark and its ground where something is found, quiet letters for what
/// is not there yet. Its box for editing offers the names of codes.
class BulkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Words = std::function<QStringList(const Forms::FieldPath &path)>;

    BulkDelegate(const Words &words, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    /// What is being typed stays where the row is judged anew meanwhile.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Words m_words;
};

} // namespace App
