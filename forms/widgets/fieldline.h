#pragma once

#include "contract/fieldpath.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Forms {

class CustomerModel;
class FieldEditor;
class MessageLine;
class StartMark;
class SuggestionLine;
struct Field;

/// A field as it stands on the page: label at the left, box, the word for a mandatory field, and
/// what is found about it and suggested for it below the box.
class FieldLine : public QWidget
{
    Q_OBJECT

public:
    FieldLine(const Field &field, const FieldPath &path, CustomerModel &model, QWidget *parent);

    FieldEditor *editor() const { return m_editor; }
    /// Whether the line stands on the page, or is left out where only what is needed stands there.
    bool isOnPage() const { return m_isOnPage; }
    void setOnPage(bool onPage);
    /// Shows what the model holds.
    void refresh();
    /// Shows what the model found.
    void refreshFinding();
    /// Shows what the model suggests.
    void refreshSuggestion();
    /// Tells the key that takes it while the field has the focus; empty once it has not.
    void tellKey(const QString &key);

    /// Opens the menu of the field at a place on the screen.
    void openMenu(const QPoint &place);

    /// The width of the label column on a page, in pixels for a font.
    static int labelWidth(const QWidget *page);
    /// The word that stands beside the box of a field that must be filled.
    static QLabel *makeNeededNote(QWidget *parent);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// Shows whether the value stands here by default, and whether it is pinned.
    void refreshStart();
    void showStart(const QString &word, bool isPinned, const QString &remark);

    CustomerModel &m_model;
    FieldEditor *m_editor;
    QVBoxLayout *m_column; ///< beside the label: the box and what stands below it
    MessageLine *m_message = nullptr;
    SuggestionLine *m_suggestion = nullptr;
    QString m_key;
    bool m_isOnPage = true;
    StartMark *m_start = nullptr;
};

} // namespace Forms
