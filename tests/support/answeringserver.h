#pragma once

#include "support/rawserver.h"

namespace Support {

/// A server on loopback that gives every customer the same answer until another one is set.
class AnsweringServer
{
public:
    AnsweringServer();

    /// 400 with these reasons, as documented.
    void refuse(const QStringList &reasons);
    /// 200 as documented.
    void accept();
    void answer(int status, const QByteArray &body);

    QUrl base(const QString &host = QStringLiteral("127.0.0.1")) const { return m_raw.base(host); }
    int requests() { return m_raw.requests(); }
    /// The body of the last request.
    QByteArray lastBody();

private:
    QMutex m_mutex;
    QByteArray m_answer;
    RawServer m_raw;
};

} // namespace Support
