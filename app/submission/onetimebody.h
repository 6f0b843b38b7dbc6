#pragma once

#include <QByteArray>
#include <QIODevice>

namespace App {

/// A request body that can be read once and never again: it cannot seek and refuses to be reset,
/// so that the network classes are unable to send a customer a second time by themselves.
class OneTimeBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OneTimeBody(const QByteArray &content, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override;
    qint64 bytesAvailable() const override;

    /// Whether anybody took a byte: from then on it may have left the machine.
    bool wasRead() const { return m_position > 0; }

signals:
    /// The first byte was taken.
    void readingStarted();

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    QByteArray m_content;
    qint64 m_position = 0;
};

} // namespace App
