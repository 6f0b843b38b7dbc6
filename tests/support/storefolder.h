#pragma once

#include "store/store.h"

#include <QTemporaryDir>
#include <QVariant>

namespace Support {

/// A folder with a real store in it, its key, and a clock that stands still until it is set.
class StoreFolder
{
public:
    StoreFolder();

    QString path() const { return m_folder.path(); }
    QString file() const;
    App::SecretKey key = App::SecretKey::random();
    QDateTime now;

    /// Opens the store with the key; null, and told, where that fails.
    std::unique_ptr<App::Store> open();
    /// The code of the failure to open it; empty where it opens.
    QString failureToOpen();

    /// Runs a statement past the store, as another program would; its first row, and nothing where
    /// it has none.
    QVariantList sql(const QString &statement, const QVariantList &values = {});

private:
    QTemporaryDir m_folder;
};

/// A minimal individual with a first name, and numbers made of it.
App::Draft draftOf(const QString &name);

/// A request with some body and address.
App::FrozenRequest requestOf(const App::Draft &draft);

/// An answer of an outcome with every part filled.
App::Answer answerOf(App::Outcome outcome);

/// What a person could have said of it.
App::HistoryNote someNote();

/// A stored customer in a state, got there in the regular way.
App::RecordHead storedIn(App::Store &store, App::RecordState state,
                         const QString &name = QStringLiteral("Ona"));

} // namespace Support
