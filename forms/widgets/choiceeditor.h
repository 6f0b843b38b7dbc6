#pragma once

#include "widgets/fieldeditor.h"

class QCompleter;
class QStringListModel;
class QToolButton;

namespace Forms {

class CodeFinder;
class TextBox;

/// A code or an enumerated value: typed by code or name, chosen from a list that narrows. Shows
/// "Lithuania (LT)", holds LT; a text that means no code stays for the checks to judge.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Field &field, const FieldPath &path, CustomerModel &model, QWidget *parent);

    void refresh() override;
    void commit() override;

protected:
    void setReadOnly(bool readOnly) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const CodeFinder &finder() const;
    /// Gives a key that is not for the open list to the box.
    bool passesList(QEvent *event);
    void typed(const QString &text);
    void openList();
    void makeList();

    TextBox *m_box;
    QToolButton *m_open;
    QCompleter *m_completer = nullptr;
    QStringListModel *m_list = nullptr;
};

} // namespace Forms
