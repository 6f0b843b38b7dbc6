#pragma once

#include "contract/typeddate.h"
#include "widgets/texteditor.h"

class QLabel;
class QToolButton;

namespace Forms {

/// A date in one text box, typed in any usual way: `t` is today, `+` and `-` go a day on or back
/// from a whole date. Beside it stands how the date is read; a calendar is an extra button that
/// Tab passes by.
class DateEditor : public TextEditor
{
    Q_OBJECT

public:
    DateEditor(const Field &field, const FieldPath &path, CustomerModel &model, QWidget *parent);

    void refresh() override;

protected:
    void typed(const QString &text) override;
    QString settled(const QString &typed) const override;
    void setReadOnly(bool readOnly) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    YearSense sense() const;
    bool step(int days);
    void take(const QDate &date);
    void showReading();
    void openCalendar();

    QToolButton *m_calendar;
    QLabel *m_reading;
};

} // namespace Forms
