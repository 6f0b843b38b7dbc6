#pragma once

#include "contract/field.h"
#include "contract/fieldpath.h"
#include "widgets/pageview.h"
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
    /// Whether only what is called for stands on the page (PageView), or all.
    void setOnlyNeeded(bool onlyNeeded);
    /// Gives the focus to the heading, which stays when the section is folded.
    void goToHeading();
    /// The box for a path of this section; opens the section.
    QWidget *widgetFor(const FieldPath &path);
    /// Where the focus goes when somebody comes to this section; opens it.
    QWidget *firstBox();
    /// The editors that are there by now.
    QList<FieldEditor *> editors() const;
    /// Those that can be gone to: of an open section, and not left out.
    QList<FieldEditor *> editorsOnPage() const;
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
    bool isOnForm(const Field &field) const;
    /// Whether any of its fields is called for, whether they are made by now or not.
    bool isCalledFor() const;
    void arrange(PageView::Optional optional);
    void setOnPage(bool onPage);
    void followCustomer();
    void build();
    /// Whether a value was loaded for a field that had no place on the page.
    bool lacksAField() const;
    void refresh();
    void refreshFindings();
    void refreshSuggestions();
    void refreshLock();
    void settle();
    void foldWhereEmpty();

    Section m_section;
    CustomerModel &m_model;
    SectionState m_state;
    SectionHeader *m_header;
    QWidget *m_body = nullptr;
    QList<FieldLine *> m_lines;
    QList<RowsEditor *> m_rows;
    bool m_onlyNeeded = false;
    bool m_isWhole = false; ///< somebody went to the section: all of it is shown to them
    bool m_isOnPage = true;
};

} // namespace Forms
