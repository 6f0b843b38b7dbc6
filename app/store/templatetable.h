#pragma once

#include "contract/result.h"
#include "secrecy/cipher.h"
#include "secrecy/secretkey.h"
#include "store/customertemplate.h"
#include "store/done.h"

#include <optional>

namespace App {

class Database;

/// Templates, sealed each with its name and place under its id, so that the file tells no more than
/// how many there are. Without a key each call fails with store.noKey.
class TemplateTable
{
public:
    TemplateTable(Database &database, const SecretKey &key);

    Forms::Result<CustomerTemplates> all();
    /// Stores a template, a new one or one in place of what its id had; one that is gone meanwhile
    /// stays gone.
    Forms::Result<Done> keep(const CustomerTemplate &kept);
    Forms::Result<Done> remove(qint64 id);

private:
    Forms::Result<qint64> nextId();

    Database &m_database;
    std::optional<Cipher> m_cipher; ///< none without a key
};

} // namespace App
