#pragma once

#include "contract/field.h"
#include "contract/fieldpath.h"
#include "widgets/sectionstate.h"

#include <QWidget>

class QVBoxLayout;

namespace Forms {

class CustomerModel;
class FieldEditor;
class FieldLine;
class RowsEditor;
class SectionHeader;

/// One section of the page: a heading that folds and tells the section's state, and its fields,
/// which are made when the section first opens.
class SectionForm : public QWidget
{
    Q_OBJECT

public:
    SectionForm(Section section, CustomerModel &model, QWidget *parent);

    Section section() const { return m_section; }
    QString title() const;
    const SectionState &state() const { return m_state; }
    bool isOpen() const;
    void setOpen(bool open);
    /// The box for a path of this section; opens the section.
    QWidget *widgetFor(const FieldPath &path);
    /// Where the focus goes when somebody comes to this section; opens it.
    QWidget *firstBox();
    /// The editors that are there by now.
    QList<FieldEditor *> editors() const;
    /// The section's list of rows, opened; nullptr where it has none.
    RowsEditor *rows();

    /// Takes and tells nothing any more, since another section comes in its place.
    void retire();

    /// Puts its Tab stops behind `last` and moves `last` on.
    void chainTabs(QWidget *&last);

signals:
    void stateChanged();
    /// There are other boxes now.
    void boxesMade();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isOnPage(const Field &field) const;
    void build();
    /// Whether a value was loaded for a field that had no place on the page.
    bool lacksAField() const;
    void refresh();
    void refreshFindings();
    void refreshLock();
    void settle();

    Section m_section;
    CustomerModel &m_model;
    SectionState m_state;
    SectionHeader *m_header;
    QWidget *m_body = nullptr;
    QList<FieldLine *> m_lines;
    QList<RowsEditor *> m_rows;
};

} // namespace Forms
