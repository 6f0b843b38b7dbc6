#pragma once

#include "contract/result.h"

#include <QUrl>

namespace App {

struct ConnectionProfile;

/// The judged address to which customers are sent. Only made of an address that may be used; knows
/// what the address means for privacy, and never touches the network.
class Endpoint
{
public:
    /// The address of a profile. The failure's code is "endpoint.…".
    static Forms::Result<Endpoint> of(const ConnectionProfile &profile);
    /// Base address and path joined: http or https, a host, no user, no query, no fragment.
    static Forms::Result<Endpoint> of(const QUrl &base, const QString &path);

    const QUrl &url() const { return m_url; }
    /// Whether the address is this machine itself (localhost, 127.0.0.0/8, ::1).
    bool isThisMachine() const;
    /// Whether customers would travel readable: http, and not to this machine.
    bool isPlainToOtherMachine() const;

private:
    explicit Endpoint(const QUrl &url) : m_url(url) {}

    QUrl m_url;
};

} // namespace App
