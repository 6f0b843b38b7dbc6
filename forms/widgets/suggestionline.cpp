#include "widgets/suggestionline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Forms {

SuggestionLine::SuggestionLine(QWidget *parent)
    : QWidget(parent), m_take(new QToolButton(this)), m_words(new QLabel(this))
{
    m_take->setFocusPolicy(Qt::NoFocus);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(fontMetrics().averageCharWidth());
    line->addWidget(m_take, 0, Qt::AlignTop);
    line->addWidget(m_words, 1);
    connect(m_take, &QToolButton::clicked, this, &SuggestionLine::taken);
}

void SuggestionLine::tell(const QString &text, const QString &key)
{
    m_words->setText(text);
    m_take->setText(key.isEmpty() ? tr("Take") : tr("Take (%1)", "with its key").arg(key));
    m_take->setAccessibleName(tr("Take %1", "a suggestion, in quotes").arg(text));
    show();
}

QString SuggestionLine::text() const
{
    return m_words->text();
}

} // namespace Forms
