#pragma once

#include "checks/rules.h"
#include "contract/startvalues.h"
#include "submission/credentials.h"

#include <QStringList>
#include <QUrl>

namespace App {

/// One named connection: which service, and what its customers start with.
struct ConnectionProfile
{
    QString name;
    /// Base address; the practice profile has none, its server's address is known once it runs.
    QUrl base;
    QString path = defaultPath();
    /// How it signs in. Password, token, certificate and key are no settings: SecretKeeper has them.
    Credentials::Kind authentication = Credentials::Kind::None;
    QString user; ///< of Credentials::Kind::Basic
    /// What new customers start with otherwise than builtInDefaults() says; see defaults().
    Forms::StartValuesByKind ownDefaults;
    int timeoutSeconds = 30; ///< 1 to 600
    Forms::BusinessUnitUse businessUnit = Forms::BusinessUnitUse::Hidden;
    QStringList required; ///< house rules, by the names of Forms::Rules::required
    QStringList rekey;    ///< fields that are typed twice, by the names of RekeyFields
    /// How the program numbers new customers, as NumberPattern reads it; empty where the clerk types
    /// the numbers.
    QString communicationPattern;
    QString customerPattern; ///< the same for customerExtId
    bool practice = false;

    /// The path of the contract's "Endpoint".
    static QString defaultPath() { return QStringLiteral("/amlyze-ws-rest/simplified-customer"); }
    /// The built-in profile that needs no server.
    static ConnectionProfile practiceProfile();

    /// What new customers start with that nobody has said anything about.
    static Forms::StartValues builtInDefaults(bool practice);
    /// What new customers of a kind start with over this connection.
    Forms::StartValues defaults(Forms::CustomerKind kind) const;
    Forms::StartValuesByKind defaults() const;
    void setDefaults(Forms::CustomerKind kind, const Forms::StartValues &values);
    /// Sets, or with an empty text removes, the default of a field for both kinds.
    void setDefault(const QString &field, const QString &text);

    /// Puts what the institution wants over this connection into the form's rules.
    void applyTo(Forms::Rules &rules) const;

    friend bool operator==(const ConnectionProfile &, const ConnectionProfile &) = default;
};

} // namespace App
