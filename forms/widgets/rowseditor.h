#pragma once

#include "contract/fieldpath.h"
#include "widgets/pageview.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Forms {

class CustomerModel;
class FieldEditor;
class MessageLine;
class RowCard;
struct Field;

/// A list of rows: each a card of fields with buttons to move and remove it, and a button that
/// adds one. Cards stand for places in the list; the model holds the rows.
class RowsEditor : public QWidget
{
    Q_OBJECT

public:
    RowsEditor(const Field &field, CustomerModel &model, QWidget *parent);

    void refresh();
    void refreshFindings();
    void refreshSuggestions();
    /// Offers what can be done with the rows: nothing while the customer is locked.
    void offerMoves();
    /// The widget to focus for a path into this list.
    QWidget *widgetFor(const FieldPath &path) const;
    QList<FieldEditor *> editors() const;
    QList<FieldEditor *> editorsOnPage() const;
    /// Leaves out what is not called for, or shows it again; whether anything of it is called for.
    bool arrange(PageView::Optional optional);
    void setOnPage(bool onPage);
    /// Adds a row behind the others and goes to its first box.
    void add();
    /// Removes a row and goes to the one that takes its place.
    void remove(int row);
    /// Moves a row down by some places, or up, and goes there.
    void move(int row, int by);
    /// Puts its Tab stops behind `last` and moves `last` on.
    void chainTabs(QWidget *&last);

signals:
    /// There are other boxes now.
    void boxesMade();

private:
    const Field &m_field;
    CustomerModel &m_model;
    QList<RowCard *> m_cards;
    QVBoxLayout *m_column;
    MessageLine *m_message = nullptr;
    QPushButton *m_add;
    PageView::Optional m_optional = PageView::Optional::Shown;
    bool m_isOnPage = true;
};

} // namespace Forms
