#include "keeping/templatekeeper.h"

#include "keeping/storethread.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Forms::Result;

namespace App {

TemplateKeeper::TemplateKeeper(StoreThread &store, QObject *parent)
    : QObject(parent), m_store(store)
{
    connect(&store, &StoreThread::opened, this, &TemplateKeeper::read);
    connect(&store, &StoreThread::changed, this, &TemplateKeeper::read);
}

void TemplateKeeper::read()
{
    m_store.ask(
        this, [](Store &store) { return store.templates(); },
        [this](const Result<CustomerTemplates> &templates) {
            if (m_store.isOpen()) // and was not closed again meanwhile
                take(templates);
        });
}

void TemplateKeeper::take(const Result<CustomerTemplates> &read)
{
    if (!read) {
        forget();
        return; // who keeps customers without a key, or in a damaged store, is told elsewhere
    }
    const bool isNew = !m_isReady || read->all != m_templates;
    m_isReady = true;
    m_templates = read->all;
    if (std::exchange(m_altered, read->altered) < read->altered)
        emit failed(
            {u"store.tampered"_s, tr("%n template(s) were altered from outside and are left out.",
                                     nullptr, read->altered)});
    if (isNew)
        emit changed();
}

void TemplateKeeper::keep(const QString &name, const Forms::Record &record)
{
    const auto found =
        std::find_if(m_templates.cbegin(), m_templates.cend(),
                     [&](const CustomerTemplate &each) { return each.name == name; });
    CustomerTemplate kept;
    if (found != m_templates.cend())
        kept = *found;
    else if (!m_templates.isEmpty())
        kept.place = m_templates.last().place + 1;
    kept.name = name;
    kept.record = record;
    store({kept}, {}, [this, name] { emit wasKept(name); });
}

void TemplateKeeper::change(const QList<CustomerTemplate> &kept, const QList<qint64> &removed)
{
    store(kept, removed, [] {});
}

void TemplateKeeper::store(const QList<CustomerTemplate> &kept, const QList<qint64> &removed,
                           const std::function<void()> &stored)
{
    m_store.change(
        this, [kept, removed](Store &store) { return store.changeTemplates(kept, removed); },
        [this, stored](const Result<Done> &done) {
            if (done)
                stored();
            else
                emit failed({done.failure().code,
                             tr("The templates were not stored. %1").arg(done.failure().text)});
        });
}

void TemplateKeeper::forget()
{
    m_templates.clear();
    m_altered = 0;
    if (std::exchange(m_isReady, false))
        emit changed();
}

} // namespace App
