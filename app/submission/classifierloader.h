#pragma once

#include "contract/classifier.h"
#include "contract/field.h"
#include "submission/credentials.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>
#include <vector>

namespace App {

class BoundedGet;
struct Fetched;

/// Asks an installation once for the classifiers that the form uses. Sends nothing of a customer,
/// follows no redirect, and reports no failure: a list that does not come leaves its fields free
/// text. Destroying it ends the asking without a word.
class ClassifierLoader : public QObject
{
    Q_OBJECT

public:
    /// The lists that came with codes in them.
    using Classifiers = QHash<Forms::CodeSet, Forms::Classifier>;

    static constexpr std::chrono::milliseconds defaultTimeout = std::chrono::seconds(10);

    explicit ClassifierLoader(const QUrl &base, QObject *parent = nullptr);
    ~ClassifierLoader() override;

    /// The time for each answer, from start() to its last byte.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    /// How to sign in; nothing by default.
    void setCredentials(const Credentials &credentials) { m_credentials = credentials; }

    /// Asks; a second call does nothing.
    void start();

signals:
    /// All have answered or had their time; exactly once, never from within start().
    void finished(const App::ClassifierLoader::Classifiers &classifiers);

private:
    void ask(Forms::CodeSet set);
    void take(Forms::CodeSet set, const Fetched &answer);
    void finishWhenAllAreDone();

    QUrl m_base;
    std::chrono::milliseconds m_timeout = defaultTimeout;
    Credentials m_credentials;
    QNetworkAccessManager m_manager;
    std::vector<std::unique_ptr<BoundedGet>> m_asked;
    int m_waiting = 0; ///< how many of them have not ended
    Classifiers m_classifiers;
    bool m_started = false;
    bool m_finished = false;
};

} // namespace App
