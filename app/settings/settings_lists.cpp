#include "settings/settings.h"

// What is remembered of lists of customers.

using namespace Qt::StringLiterals;

namespace App {

namespace {

constexpr int mostLists = 50; // whose columns are remembered

} // namespace

QStringList Settings::columnPaths(const QByteArray &headings) const
{
    return m_store.value(u"lists/"_s + QString::fromLatin1(headings)).toStringList();
}

void Settings::setColumnPaths(const QByteArray &headings, const QStringList &paths)
{
    const QString key = QString::fromLatin1(headings);
    m_store.beginGroup(u"lists"_s);
    const QStringList known = m_store.childKeys();
    if (known.size() >= mostLists && !known.contains(key))
        m_store.remove(known.first());
    m_store.setValue(key, paths);
    m_store.endGroup();
}

} // namespace App
