#include "widgets/suggestionkey.h"

#include "widgets/fieldline.h"

#include <QApplication>

namespace Forms {

namespace {

FieldLine *lineAround(QWidget *widget)
{
    FieldLine *line = nullptr;
    for (QWidget *each = widget; each && !line; each = each->parentWidget())
        line = qobject_cast<FieldLine *>(each);
    return line;
}

} // namespace

SuggestionKey::SuggestionKey(QWidget *page) : QObject(page), m_page(page)
{
    connect(qApp, &QApplication::focusChanged, this, &SuggestionKey::focusChanged);
}

void SuggestionKey::set(const QKeySequence &key)
{
    m_key = key.toString(QKeySequence::NativeText);
    tell(m_key);
}

void SuggestionKey::tell(const QString &key)
{
    // One that is just going gives up the focus, too, and is no FieldLine any more by then.
    if (auto *line = qobject_cast<FieldLine *>(m_line.data()))
        line->tellKey(key);
}

void SuggestionKey::focusChanged(QWidget *, QWidget *now)
{
    FieldLine *line = m_page->isAncestorOf(now) ? lineAround(now) : nullptr;
    if (line == m_line)
        return;
    tell({});
    m_line = line;
    tell(m_key);
}

} // namespace Forms
