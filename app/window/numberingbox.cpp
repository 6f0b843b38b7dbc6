#include "window/numberingbox.h"

#include "settings/numberpattern.h"
#include "widgets/messageline.h"

#include <QLineEdit>
#include <QVBoxLayout>

using Forms::Mark;

namespace App {

NumberingBox::NumberingBox(const QString &name, const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_line(new QLineEdit(this))
    , m_note(new Forms::MessageLine(this))
{
    setFocusProxy(m_line);
    m_line->setAccessibleName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 4);
    column->addWidget(m_line);
    column->addWidget(m_note);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        judge();
        emit changed();
    });
    judge();
}

QString NumberingBox::pattern() const
{
    return m_line->text().trimmed();
}

void NumberingBox::setPattern(const QString &pattern)
{
    m_line->setText(pattern);
    judge();
}

void NumberingBox::judge()
{
    if (pattern().isEmpty()) {
        m_note->tell(Mark::Note,
                     tr("Typed by hand. A pattern is written as in IND{yyyyMMdd}_{000}."));
    } else if (const auto parsed = NumberPattern::parse(pattern())) {
        m_note->tell(Mark::Good, tr("For example %1").arg(parsed->example(m_today)));
    } else {
        m_note->tell(Mark::Error, parsed.failure().text);
    }
    m_line->setAccessibleDescription(m_note->text());
}

} // namespace App
