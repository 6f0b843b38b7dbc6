#pragma once

#include "contract/record.h"
#include "submission/outcome.h"

#include <QByteArray>
#include <QObject>
#include <QSet>

namespace App {

struct ConnectionProfile;

/// Remembers which numbers of customers were submitted from this machine, so that one that is used
/// twice is noticed. Keeps no number: only what a key of this machine makes of it, which tells
/// whether a number is the same and not what it is. What another process adds is known at the next
/// start.
class SubmittedNumbers : public QObject
{
    Q_OBJECT

public:
    /// `folder` is where it is kept; nothing is read or written there before it is needed.
    explicit SubmittedNumbers(const QString &folder, QObject *parent = nullptr);

    /// Whether a customer with this value of a field was submitted before over this kind of
    /// connection; practice is apart from the others.
    bool contains(const ConnectionProfile &profile, const QString &field, const QString &value);
    /// Remembers the numbers of a customer that has arrived, or may have.
    void add(const ConnectionProfile &profile, const Forms::Record &record, Outcome outcome);

signals:
    /// Something is not kept or not known, and what that means; at most once.
    void failed(const QString &text);

private:
    void load();
    void readMarks();
    void makeKey();
    void append(const QList<QByteArray> &marks);
    void fail(const QString &text);
    void failToKeep(const QString &reason);
    QByteArray markOf(const ConnectionProfile &profile, const QString &field,
                      const QString &value) const;

    QString m_folder;
    QString m_keyFile;
    QString m_marksFile;
    QByteArray m_key;
    QSet<QByteArray> m_marks;
    bool m_loaded = false;
    bool m_keeps = true; ///< on the disk, and not only until the program ends
    bool m_failed = false;
};

} // namespace App
