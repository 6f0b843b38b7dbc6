#pragma once

#include "contract/result.h"
#include "store/customertemplate.h"

#include <QObject>

#include <functional>

namespace App {

class StoreThread;

/// The store's templates, in memory as long as it is open, so that a menu and a key answer at once,
/// and the way to change them. Keeps nothing where no store is open.
class TemplateKeeper : public QObject
{
    Q_OBJECT

public:
    TemplateKeeper(StoreThread &store, QObject *parent);

    /// In the order of the menu; none until they were read.
    const QList<CustomerTemplate> &templates() const { return m_templates; }
    /// Whether templates can be kept, which takes a store with a key.
    bool isReady() const { return m_isReady; }
    /// Keeps a new template as the last, or in place of the one that has its name; wasKept() or
    /// failed() follows.
    void keep(const QString &name, const Forms::Record &record);
    /// Stores those that changed and wipes others; tells of a failure alone.
    void change(const QList<CustomerTemplate> &kept, const QList<qint64> &removed);
    /// The store closes: nothing of what is in there stays in memory.
    void forget();

signals:
    void changed();
    /// The store has a template that it was to keep.
    void wasKept(const QString &name);
    /// Templates were not stored, or could not be read.
    void failed(const Forms::Failure &failure);

private:
    void read();
    void take(const Forms::Result<CustomerTemplates> &read);
    void store(const QList<CustomerTemplate> &kept, const QList<qint64> &removed,
               const std::function<void()> &stored);

    StoreThread &m_store;
    QList<CustomerTemplate> m_templates;
    bool m_isReady = false;
    int m_altered = 0; ///< that was told already
};

} // namespace App
