#pragma once

#include "contract/classifier.h"
#include "contract/field.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QNetworkReply;

namespace App {

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
    /// The longest answer that is read, in bytes.
    static constexpr qsizetype maximumAnswerSize = 1024 * 1024;

    explicit ClassifierLoader(const QUrl &base, QObject *parent = nullptr);
    ~ClassifierLoader() override;

    /// The time for each answer, from start() to its last byte.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

    /// Asks; a second call does nothing.
    void start();

signals:
    /// All have answered or had their time; exactly once, never from within start().
    void finished(const App::ClassifierLoader::Classifiers &classifiers);

private:
    void ask(Forms::CodeSet set);
    void conclude(QNetworkReply *reply);
    void finishWhenAllAreDone();

    QUrl m_base;
    std::chrono::milliseconds m_timeout = defaultTimeout;
    QNetworkAccessManager m_manager;
    QTimer m_timer;
    QHash<QNetworkReply *, Forms::CodeSet> m_asked;
    Classifiers m_classifiers;
    bool m_started = false;
    bool m_finished = false;
};

} // namespace App
