#pragma once

#include "contract/field.h"
#include "contract/fieldpath.h"
#include "widgets/sight.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace Forms {

class CustomerModel;
class MessageLine;
class RowsEditor;
class SectionForm;
class SegmentedBox;
class SuggestionKey;

/// The whole form on one scrolling page: the switch between kinds, then the sections. It shows and
/// edits a CustomerModel and knows of no server.
class CustomerForm : public QScrollArea
{
    Q_OBJECT

public:
    CustomerForm(CustomerModel &model, QWidget *parent);

    const QList<SectionForm *> &sections() const { return m_sections; }

    /// Goes to the field at a path, opening what hides it.
    void goTo(const FieldPath &path);
    void goTo(Section section);
    /// The same for somebody who asks to go there: what stands in the box is typed over, as with Tab.
    void jumpTo(const FieldPath &path);
    void jumpTo(Section section);
    /// Goes to the section at a place on the page, from 0; nowhere where it has fewer.
    void goToSection(int index);
    /// Goes to the first box that holds nothing, for the next customer.
    void goToFirstEmptyBox();
    /// Goes to the shown finding after (+1) or before (-1) where the focus is.
    void goToFinding(int direction);
    /// Adds a row to the list in the section that has the focus; whether there is such a list.
    bool addRow();
    /// Removes the row that has the focus, where one has it.
    void removeRow();
    /// Moves the row that has the focus up (-1) or down (+1); whether it can be moved there.
    bool moveRow(int by);
    /// Whether only fields that are needed, filled or found fault with stand on the page; others
    /// that are gone to join them until the next customer.
    void setOnlyNeeded(bool onlyNeeded);
    /// Opens or folds all sections.
    void setAllOpen(bool open);
    /// Whether Enter goes to the next field, where a box has no other use for it.
    void setEnterGoesOn(bool goesOn) { m_enterGoesOn = goesOn; }
    /// The path of the field that has the focus; empty where none has.
    FieldPath focusedPath() const;
    /// The same of this window, from which another one may have taken the keyboard.
    FieldPath lastPath() const;
    /// Folds the section that has the focus, which stays on its heading; says whether one has.
    bool foldSection();
    /// Takes what is suggested for the field that has the focus; says whether anything was.
    bool takeSuggestion();
    /// The key that does so, told where there is something to take.
    SuggestionKey &suggestionKey() const { return *m_suggestionKey; }
    /// Reads the field that has the focus as if it were left.
    void commitFocused();

signals:
    void sectionStatesChanged();
    /// Another field has the focus; empty where none has.
    void focusMoved(const Forms::FieldPath &path);
    /// Enter went on from the last field.
    void lastFieldPassed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeSections();
    /// Makes the sections anew where other fields are on the form, or others are needed.
    void rebuild();
    /// The path of the field whose box a widget is in; empty where it is in none of this form.
    FieldPath pathAround(const QWidget *widget) const;
    /// Tab goes through the sections as they are read, whenever their boxes were made.
    void orderTabs();
    void refreshSwitch();
    void focusChanged(QWidget *old, QWidget *now);
    void reveal(QWidget *widget);
    void goToNextField();
    /// Shows what undo or redo changed.
    void wentTo(const FieldPath &path);
    QWidget *widgetFor(const FieldPath &path);
    void selectFocused();
    /// The list of rows in the section that has the focus, or nullptr.
    RowsEditor *focusedRows() const;
    static const FieldPath &kindPath();

    CustomerModel &m_model;
    Sight m_sight;
    SegmentedBox *m_switch;
    MessageLine *m_switchMessage;
    QLabel *m_kept;
    SuggestionKey *m_suggestionKey;
    QVBoxLayout *m_column;
    QList<SectionForm *> m_sections;
    bool m_onlyNeeded = false;
    bool m_enterGoesOn = false;
};

} // namespace Forms
