#pragma once

#include "checks/rules.h"
#include "keeping/draftkeeper.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace App {

class StoreThread;

/// Knows whether the customer in the form was met before: asks the store beside the typing, and
/// answers the checks at once from what came back last. Judges nothing itself.
class DuplicateFinder : public QObject
{
    Q_OBJECT

public:
    DuplicateFinder(Forms::CustomerModel &model, DraftKeeper &drafts, StoreThread &store,
                    QObject *parent);

    /// For Forms::Rules::metBefore.
    Forms::Earlier met(const QString &field, const QString &value) const;

private:
    using Value = std::pair<QString, QString>; ///< field and value
    using Known = QHash<Value, Forms::Earlier>;

    void ask();

    Forms::CustomerModel &m_model;
    DraftKeeper &m_drafts;
    StoreThread &m_store;
    QTimer m_timer;
    Known m_known;
};

} // namespace App
