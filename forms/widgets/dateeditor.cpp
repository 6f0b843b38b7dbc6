#include "widgets/dateeditor.h"

#include "contract/valuetext.h"
#include "widgets/customermodel.h"
#include "widgets/textbox.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace Forms {

DateEditor::DateEditor(const Field &field, const FieldPath &path, CustomerModel &model,
                       QWidget *parent)
    : TextEditor(field, path, model, parent)
    , m_calendar(textBox()->addButton(u"▾"_s, tr("Calendar for %1").arg(field.labelText()),
                                      tr("Open a calendar (Alt+Down)")))
    , m_reading(new QLabel(this))
{
    m_reading->setForegroundRole(QPalette::PlaceholderText);
    line()->insertWidget(1, m_reading);
    connect(m_calendar, &QToolButton::clicked, this, &DateEditor::openCalendar);
}

void DateEditor::typed(const QString &text)
{
    if (text.compare(u"t", Qt::CaseInsensitive) == 0)
        take(model().today());
    else
        TextEditor::typed(text);
    showReading();
}

YearSense DateEditor::sense() const
{
    return field().neverInFuture ? YearSense::Past : YearSense::Near;
}

void DateEditor::refresh()
{
    TextEditor::refresh();
    showReading();
}

QString DateEditor::settled(const QString &typed) const
{
    const QString clean = ValueText::cleaned(typed);
    if (clean == model().record().value(path()) && ValueText::date(clean))
        return clean;
    const auto date = readTypedDate(clean, model().today(), sense(), locale());
    return date ? date->toString(Qt::ISODate) : clean;
}

void DateEditor::setReadOnly(bool readOnly)
{
    TextEditor::setReadOnly(readOnly);
    m_calendar->setEnabled(!readOnly);
    if (auto *open = findChild<QMenu *>())
        open->close();
}

void DateEditor::showReading()
{
    const auto date = ValueText::date(model().record().value(path()));
    m_reading->setText(date ? locale().toString(*date, QLocale::LongFormat) : QString());
    m_reading->setVisible(date.has_value()); // else what stands behind it would stand apart
}

void DateEditor::take(const QDate &date)
{
    if (model().isLocked())
        return;
    const QString text = date.toString(Qt::ISODate);
    display(text);
    model().edit(path(), text);
    showReading();
}

bool DateEditor::step(int days)
{
    const QString text = textBox()->text();
    const auto date =
        text.isEmpty() ? model().today() : readTypedDate(text, model().today(), sense(), locale());
    if (!date)
        return false;
    take(date->addDays(days));
    return true;
}

bool DateEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == textBox() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (plain && key->text() == u"+" && step(1))
            return true;
        if (plain && key->text() == u"-" && step(-1))
            return true;
        if (key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier) {
            openCalendar();
            return true;
        }
    }
    return TextEditor::eventFilter(watched, event);
}

void DateEditor::openCalendar()
{
    if (model().isLocked())
        return;
    commit();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(
        ValueText::date(model().record().value(path())).value_or(model().today()));
    auto *holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    for (const auto picked : {&QCalendarWidget::activated, &QCalendarWidget::clicked}) {
        connect(calendar, picked, menu, [this, menu](const QDate &date) {
            take(date);
            menu->close();
            textBox()->setFocus();
        });
    }
    menu->popup(textBox()->mapToGlobal(QPoint(0, textBox()->height())));
    calendar->setFocus();
}

} // namespace Forms
