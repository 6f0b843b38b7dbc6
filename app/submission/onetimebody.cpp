#include "submission/onetimebody.h"

#include <algorithm>
#include <cstring>

namespace App {

OneTimeBody::OneTimeBody(const QByteArray &content, QObject *parent)
    : QIODevice(parent), m_content(content)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneTimeBody::atEnd() const
{
    return m_position >= m_content.size();
}

qint64 OneTimeBody::bytesAvailable() const
{
    return m_content.size() - m_position;
}

qint64 OneTimeBody::readData(char *data, qint64 maximum)
{
    const qint64 length = std::min(maximum, bytesAvailable());
    if (length <= 0)
        return atEnd() ? -1 : 0; // -1 is the end; 0 would mean that more may come
    const bool first = !wasRead();
    std::memcpy(data, m_content.constData() + m_position, static_cast<size_t>(length));
    m_position += length;
    if (first)
        emit readingStarted();
    return length;
}

qint64 OneTimeBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace App
