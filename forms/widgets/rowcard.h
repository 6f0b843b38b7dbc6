#pragma once

#include "contract/fieldpath.h"
#include "widgets/pageview.h"

#include <QWidget>

class QToolButton;

namespace Forms {

class CustomerModel;
class FieldEditor;
class FieldLine;
class MessageLine;
struct Field;

/// One place in a list of rows: its heading, the buttons that move and remove the row, its fields.
class RowCard : public QWidget
{
    Q_OBJECT

public:
    RowCard(const Field &list, int row, CustomerModel &model, QWidget *parent);

    void refresh();
    void refreshFindings();
    void refreshSuggestions();
    /// Offers what can be done with the row at its place: nothing while the customer is locked.
    void offerMoves(bool first, bool last);
    /// Leaves out what is not called for, or shows it again.
    void arrange(PageView::Optional optional);
    QWidget *firstBox() const;
    /// The box for a path within the row, which stands on the page from now on.
    QWidget *boxFor(const FieldPath &path) const;
    QList<FieldEditor *> editors() const;
    QList<FieldEditor *> editorsOnPage() const;

signals:
    void removeAsked(int row);
    void moveAsked(int row, int by);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *makeButton(const QString &sign, const QString &what);

    CustomerModel &m_model;
    FieldPath m_place;
    MessageLine *m_message = nullptr; ///< what is found about the row as a whole
    QList<FieldLine *> m_lines;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
};

} // namespace Forms
