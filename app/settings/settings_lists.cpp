#include "settings/settings.h"

// What is remembered of lists of customers.

using namespace Qt::StringLiterals;

namespace App {

namespace {

constexpr int mostLists = 50;     // whose columns are remembered
const QString order = u"order"_s; // of their hashes: the one that was used last stands last

const QString individual = u"individual"_s;
const QString organization = u"organization"_s;

} // namespace

Settings::ListColumns Settings::listColumns(const QByteArray &headings) const
{
    QStringList stored = m_store.value(u"lists/"_s + QString::fromLatin1(headings)).toStringList();
    if (stored.isEmpty())
        return {};
    const bool isOrganization = stored.takeFirst() == organization;
    return {stored,
            isOrganization ? Forms::CustomerKind::Organization : Forms::CustomerKind::Individual};
}

void Settings::setListColumns(const QByteArray &headings, const ListColumns &columns)
{
    const QString key = QString::fromLatin1(headings);
    const bool isOrganization = columns.otherwise == Forms::CustomerKind::Organization;
    m_store.beginGroup(u"lists"_s);
    m_store.setValue(key, QStringList(isOrganization ? organization : individual) + columns.paths);
    QStringList used = m_store.value(order).toStringList();
    used.removeAll(key);
    used.append(key);
    while (used.size() > mostLists)
        m_store.remove(used.takeFirst());
    m_store.setValue(order, used);
    m_store.endGroup();
}

} // namespace App
