#pragma once

#include "contract/field.h"
#include "contract/fieldpath.h"

#include <QWidget>

class QHBoxLayout;

namespace Forms {

class CustomerModel;
struct Finding;

/// One field's box on the form. It writes what is typed to the model and shows what the model
/// holds; it never judges a value. Its objectName is its path.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(const Field &field, const FieldPath &path, CustomerModel &model, QWidget *parent);

    const Field &field() const { return m_field; }
    const FieldPath &path() const { return m_path; }

    /// Shows what the model holds, unless what stands here already means the same.
    virtual void refresh() = 0;
    /// Reads what was typed as it is read on leaving the field. What was loaded and not touched
    /// stays as it is.
    virtual void commit() {}
    /// Lets a locked customer be read and copied only.
    void refreshLock();
    /// Takes and tells nothing any more: another editor stands for the field.
    virtual void retire();

    /// Puts a quiet word, such as "needed", behind the box.
    void addNote(QWidget *note);

    /// A remark for assistive technology that has nothing to do with what is found.
    void setRemark(const QString &remark);

    /// Marks the box and tells assistive technology; nullptr when nothing is shown.
    void showFinding(const Finding *finding);
    /// Tells assistive technology what is suggested for the field, in a sentence; empty for nothing.
    void describeSuggestion(const QString &text);
    /// Tells assistive technology of a box what is found about its field, whether it is needed, a
    /// remark, and the field's help.
    static void describe(QWidget *box, const Field &field, bool isNeeded, const Finding *finding,
                         const QString &remark = {});

protected:
    /// Makes `box` the widget that takes the focus and stands for the field.
    void setBox(QWidget *box);
    QWidget *box() const { return m_box; }
    CustomerModel &model() const { return m_model; }
    QHBoxLayout *line() const { return m_line; }

    /// Makes the box one that has the focus, is read and copied from, and changed by nothing.
    virtual void setReadOnly(bool readOnly) = 0;

    /// Tells assistive technology of the box all that is known by now.
    virtual void describeBox();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Field &m_field;
    FieldPath m_path;
    CustomerModel &m_model;
    QWidget *m_box = nullptr;
    QHBoxLayout *m_line;
    QString m_remark;
    QString m_suggestion; ///< as assistive technology is told
};

} // namespace Forms
