#pragma once

#include "contract/result.h"
#include "practice/practicescenario.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace App {

class PracticeHttp;
class PracticeService;

/// The contract's server side on this computer's loopback, for training, trials and tests: judges
/// what is sent and plays mishaps on demand. Costs nothing until listen(), is reachable from no
/// other computer, and remembers only the numbers of what it accepted, and only while it lives.
class PracticeServer final : public QObject
{
    Q_OBJECT

public:
    using Scenario = PracticeScenario;

    explicit PracticeServer(QObject *parent = nullptr);
    ~PracticeServer() override;

    /// Starts on a free port and returns the base address; where it runs already, just that.
    Forms::Result<QUrl> listen();
    /// The base address; empty until listen().
    QUrl base() const { return m_base; }

    /// How the next submission is treated; the ones after it are judged again.
    void playNext(Scenario scenario);

signals:
    /// A submission was read, with its number where it has one, whatever is answered.
    void received(const QString &communicationNumber);

private:
    std::unique_ptr<PracticeService> m_service;
    std::unique_ptr<PracticeHttp> m_http;
    QUrl m_base;
};

} // namespace App
